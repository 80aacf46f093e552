"""What all commands share: the first argument decides, one line for what is wrong, exit codes, the log of faults."""

import os
import shlex
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

import pytest
from cli.by_hand import Run

import nnstudio
from nnstudio import log
from nnstudio.cli import main

COMMANDS = ("new", "eval", "train", "check", "render", "screenshot")


def process(*arguments: str, **options: object) -> subprocess.CompletedProcess[str]:
    """Run the command as its own process."""
    return subprocess.run(
        [sys.executable, "-m", "nnstudio", *arguments],
        stdout=options.pop("stdout", subprocess.PIPE),
        stderr=subprocess.PIPE,
        text=True,
        timeout=60,
        check=False,
        **options,
    )


def test_version(run: Run) -> None:
    assert run("--version").out == f"nnstudio {nnstudio.__version__}\n"


def test_help_names_every_command(run: Run) -> None:
    done = run("--help")
    assert (done.code, done.err) == (0, "")
    for command in COMMANDS:
        assert f"\n  {command} " in done.out


@pytest.mark.parametrize("command", COMMANDS)
def test_every_command_has_help(command: str, run: Run) -> None:
    done = run(command, "--help")
    assert (done.code, done.err) == (0, "")
    assert done.out.startswith(f"usage: nnstudio {command} ")


@pytest.mark.parametrize("command", COMMANDS)
def test_a_command_without_what_it_needs(command: str, refused: Callable[..., str]) -> None:
    assert refused(command).startswith("the following arguments are required: ")


def test_commands_of_later_versions_are_not_there(refused: Callable[..., str], tmp_path: Path) -> None:
    assert refused("convert", "a.nns") == "unexpected arguments: a.nns (see nnstudio --help)"
    assert refused("convert") == f"convert: there is no such file in {tmp_path}"


def test_a_misspelt_command(refused: Callable[..., str], tmp_path: Path) -> None:
    assert refused("evla", "a.nns") == "unexpected arguments: a.nns; did you mean nnstudio eval? (see nnstudio --help)"
    assert refused("chek") == f"chek: there is no such file in {tmp_path}; did you mean nnstudio check?"


def test_a_misspelt_option(refused: Callable[..., str]) -> None:
    assert refused("--verson") == "unexpected arguments: --verson (see nnstudio --help)"
    assert refused("check", "a.nns", "--jsn") == "unrecognized arguments: --jsn (see nnstudio check --help)"
    assert refused("eval", "a.nns", "--inp", "1").startswith("unrecognized arguments: --inp 1")


def test_a_file_that_is_not_there_opens_no_window(refused: Callable[..., str], tmp_path: Path) -> None:
    assert refused("no.nns") == f"no.nns: there is no such file in {tmp_path}"


def test_a_file_without_a_name(refused: Callable[..., str], tmp_path: Path) -> None:
    line = f'"": there is no such file in {tmp_path}'
    assert refused("") == line
    assert refused("check", "") == line
    assert refused("new", "-o", "") == '"": a network file that can be written ends in .nns'


@pytest.mark.skipif(os.name != "posix", reason="the system keeps a folder that is in use")
@pytest.mark.parametrize("arguments", [["a.nns"], ["check", "a.nns"], ["new", "-o", "a.nns"]])
def test_a_current_folder_that_was_removed(arguments: list[str], refused: Callable[..., str], tmp_path: Path) -> None:
    gone = tmp_path / "gone"
    gone.mkdir()
    os.chdir(gone)  # `run` has seen to the way back
    gone.rmdir()
    line = "a.nns: the current folder was removed; go to another one, or give the whole path"
    assert refused(*arguments) == line


def test_no_display_is_said_before_qt_aborts(
    refused: Callable[..., str], write: Callable[..., str], monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)
    line = "there is no display to open a window on; eval, train, check, render and screenshot need none"
    assert refused(write()) == line
    assert refused() == line
    assert refused("--smoke-test") == line
    monkeypatch.setenv("QT_QPA_PLATFORM", "xcb")
    assert refused() == line


def test_file_names_can_not_play_tricks_on_the_terminal(refused: Callable[..., str]) -> None:
    line = refused("check", "a\nb\x1b[31m.nns")
    assert line.startswith("a�b�[31m.nns: there is no such file")
    assert refused("check", os.fsdecode(b"\xff.nns")).startswith("�.nns: there is no such file")


class TestFaults:
    """A fault of ours: exit code 1, one line, the traceback in the log."""

    @pytest.fixture(autouse=True)
    def _fault(self, monkeypatch: pytest.MonkeyPatch) -> None:
        def fault(path: str) -> str:
            raise ZeroDivisionError("a {fault}\nof two lines")

        monkeypatch.setattr("nnstudio.cli.check.check", fault)

    def test_the_line_and_the_log(self, run: Run) -> None:
        done = run("check", "a.nns")
        assert (done.code, done.out) == (1, "")
        assert done.err == (
            "nnstudio: a fault in NN Studio, not in your input: ZeroDivisionError: a {fault} of two lines; "
            f"the details are in {log.log_file()}\n"
        )
        text = log.log_file().read_text(encoding="utf-8")
        assert "Traceback (most recent call last)" in text
        assert f"NN Studio {nnstudio.__version__}" in text
        assert "ZeroDivisionError: a {fault}" in text

    def test_a_second_fault_is_added(self, run: Run) -> None:
        run("check", "a.nns")
        run("check", "a.nns")
        assert log.log_file().read_text(encoding="utf-8").count("Traceback") == 2

    def test_a_log_that_can_not_be_written_is_no_second_fault(self, run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setenv("XDG_STATE_HOME", "/dev/null")
        done = run("check", "a.nns")
        assert done.code == 1
        assert done.err.endswith("; and the log could not be written\n")

    def test_a_log_that_grew_makes_room_and_is_kept_once(self, run: Run) -> None:
        log.log_file().parent.mkdir(parents=True)
        log.log_file().write_text("x" * 1_000_001, encoding="utf-8")
        run("check", "a.nns")
        assert log.log_file().stat().st_size < 10_000
        assert log.log_file().with_name("nnstudio.old.log").stat().st_size == 1_000_001


def test_ctrl_c_is_one_line(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    def interrupted(path: str) -> str:
        raise KeyboardInterrupt

    monkeypatch.setattr("nnstudio.cli.check.check", interrupted)
    done = run("check", "a.nns")
    assert (done.code, done.out, done.err) == (130, "", "nnstudio: interrupted\n")


def test_not_enough_memory_is_one_line(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    def exhausted(path: str) -> str:
        raise MemoryError

    monkeypatch.setattr("nnstudio.cli.check.check", exhausted)
    done = run("check", "a.nns")
    assert (done.code, done.out, done.err) == (2, "", "nnstudio: there is not enough memory for this\n")


def test_the_log_is_where_xdg_says(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(sys, "platform", "linux")
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path))
    assert log.log_file() == tmp_path / "nnstudio" / "nnstudio.log"
    monkeypatch.setenv("HOME", str(tmp_path / "home"))
    for value in ("", "relative"):
        monkeypatch.setenv("XDG_STATE_HOME", value)
        assert log.log_file() == tmp_path / "home" / ".local" / "state" / "nnstudio" / "nnstudio.log"
    monkeypatch.setattr(sys, "platform", "darwin")
    assert log.log_file() == tmp_path / "home" / "Library" / "Logs" / "nnstudio" / "nnstudio.log"


class TestAsAProcess:
    def test_the_module_and_its_exit_code(self, tmp_path: Path) -> None:
        done = process("--version")
        assert (done.returncode, done.stdout, done.stderr) == (0, f"nnstudio {nnstudio.__version__}\n", "")
        done = process("check", "no.nns", cwd=tmp_path)
        assert (done.returncode, done.stdout) == (2, "")
        assert done.stderr == f"nnstudio: no.nns: there is no such file in {tmp_path}\n"

    def test_commands_without_a_picture_load_no_qt(self, write: Callable[..., str], tmp_path: Path) -> None:
        code = f"""
import sys
from nnstudio.cli import main
assert main(["new", "-o", "new.nns"]) == 0
assert main(["check", "{write()}"]) == 0
assert main(["eval", "n.nns", "--input", "1,2"]) == 0
assert main(["--version"]) == 0
print([name for name in sys.modules if name.startswith(("PySide6", "shiboken6", "pyqtgraph"))])
"""
        done = subprocess.run(
            [sys.executable, "-c", code], cwd=tmp_path, capture_output=True, text=True, timeout=60, check=False
        )
        assert done.returncode == 0, done.stderr
        assert done.stdout.endswith("[]\n")

    def test_a_reader_that_has_enough(self, tmp_path: Path) -> None:
        """What `nnstudio eval ... | head -1` does: the pipe is closed while there is more to write than it holds."""
        assert main(["new", "--inputs", "30000", "-o", str(tmp_path / "n.nns")]) == 0
        with subprocess.Popen(
            [sys.executable, "-m", "nnstudio", "eval", "n.nns", "--json", "--input", ",".join(["1"] * 30_000)],
            cwd=tmp_path,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
        ) as running:
            assert running.stdout is not None
            assert running.stderr is not None
            assert running.stdout.read(10) == b'{"input": '
            running.stdout.close()
            assert running.stderr.read() == b""
            assert running.wait(30) == 0

    @pytest.mark.skipif(not os.path.exists("/dev/full"), reason="the system has no full device")
    def test_standard_output_on_a_full_disk(self, write: Callable[..., str], tmp_path: Path) -> None:
        with open("/dev/full", "w") as full:
            done = process("eval", write(), "--input", "1,2", cwd=tmp_path, stdout=full)
        assert done.returncode == 2
        assert done.stderr == "nnstudio: standard output can't be written: no space left on device\n"

    @pytest.mark.skipif(os.name != "posix", reason="needs a shell that closes descriptors")
    def test_without_standard_error_a_complaint_does_not_get_among_the_results(self, tmp_path: Path) -> None:
        command = shlex.join([sys.executable, "-m", "nnstudio", "check", "no.nns"])
        done = subprocess.run(
            ["sh", "-c", f"{command} 2>&-"], cwd=tmp_path, capture_output=True, text=True, timeout=60, check=False
        )
        assert (done.returncode, done.stdout) == (2, "")

    def test_an_ascii_terminal(self, write: Callable[..., str], tmp_path: Path) -> None:
        environment = {**os.environ, "PYTHONIOENCODING": "ascii"}
        done = process("eval", write(), "--input", "1,2", cwd=tmp_path, env=environment)
        assert (done.returncode, done.stderr) == (0, "")
        assert "H1\\xb72" in done.stdout
        done = process("eval", write(), "--input", "1,2", "--json", cwd=tmp_path, env=environment)
        assert (done.returncode, done.stderr) == (0, "")
        done = process("train", "--help", cwd=tmp_path, env=environment)
        assert (done.returncode, done.stderr) == (0, "")
        assert "(circles, \\u2026)" in done.stdout

    @pytest.mark.skipif(os.name != "posix", reason="the system has no such signals")
    def test_ctrl_c_while_it_works(self, tmp_path: Path) -> None:
        main(["new", "-o", str(tmp_path / "n.nns")])
        (tmp_path / "t.csv").write_text("1,2\n" * 1_000_000, encoding="utf-8")
        with subprocess.Popen(
            [sys.executable, "-m", "nnstudio", "eval", "n.nns", "--csv", "t.csv", "-o", "out.csv"],
            cwd=tmp_path,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
        ) as running:
            time.sleep(2.0)  # well inside: a million rows take three times as long
            running.send_signal(signal.SIGINT)
            out, err = running.communicate(timeout=30)
        assert (running.returncode, out, err) == (130, "", "nnstudio: interrupted\n")
        assert sorted(os.listdir(tmp_path)) == ["n.nns", "t.csv"]
