"""The set-up scripts, run against a Python and an apt-get that answer as told and write down what was asked."""

import os
import shutil
import subprocess
from dataclasses import dataclass, field
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent.parent
PACKAGING = ROOT / "packaging"
SCRIPTS = sorted([*PACKAGING.rglob("*.sh"), ROOT / ".ci" / "run"])

# A Python that answers what the scripts ask and notes every call in $CALLS.
PYTHON = """\
#!/bin/sh
printf '%s\\n' "python $*" >>"$CALLS"
case $* in
    *sys.prefix*) printf '%s\\n' "$FAKE_VERSION $0" ;;
    *version_info*) printf '%s\\n' "$FAKE_VERSION"; [ "$FAKE_TOO_OLD" = no ] ;;
    *'import ensurepip'*) [ "$FAKE_VENV" = yes ] ;;
    *system_packages.py\\ missing*) printf '%s\\n' "$FAKE_MISSING" ;;
    *system_packages.py\\ screen*) [ "$FAKE_SCREEN" = yes ] || { echo 'there is no display'; exit 1; } ;;
    '-m venv'*) for last; do :; done; mkdir -p "$last/bin"; cp "$0" "$last/bin/python" ;;
    '-m pip install'*) [ "$FAKE_ONLINE" = yes ] ;;
    '-m nnstudio eval'*) echo 'Hidden 1' ;;
esac
"""
NOTES_CALL = '#!/bin/sh\nprintf \'%s\\n\' "{name} $*" >>"$CALLS"\n'


@dataclass
class Machine:
    """A made-up system around a copy of the checkout."""

    folder: Path
    answers: dict[str, str] = field(
        default_factory=lambda: {
            "FAKE_VERSION": "3.12.1",
            "FAKE_TOO_OLD": "no",
            "FAKE_VENV": "yes",
            "FAKE_MISSING": "",
            "FAKE_SCREEN": "yes",
            "FAKE_ONLINE": "yes",
        }
    )

    @property
    def checkout(self) -> Path:
        return self.folder / "a check out"

    @property
    def programs(self) -> Path:
        return self.folder / "bin"

    def put_program(self, name: str, text: str) -> None:
        path = self.programs / name
        path.write_text(text, encoding="utf-8")
        path.chmod(0o755)

    def run(self, script: str, *arguments: str, **answers: str) -> subprocess.CompletedProcess[str]:
        """Run a script of packaging/ from a folder outside the checkout."""
        calls = self.folder / "calls"
        calls.write_text("", encoding="utf-8")
        environment = {"PATH": f"{self.programs}:{os.environ['PATH']}", "HOME": str(self.folder), "CALLS": str(calls)}
        return subprocess.run(
            ["sh", str(self.checkout / "packaging" / script), *arguments],
            cwd=self.folder,
            env=environment | self.answers | answers,
            stdin=subprocess.DEVNULL,
            capture_output=True,
            text=True,
            timeout=60,
            check=False,
        )

    def calls(self, start: str) -> list[str]:
        lines = (self.folder / "calls").read_text(encoding="utf-8").splitlines()
        return [line.removeprefix(start).strip() for line in lines if line.startswith(start)]

    @property
    def installs(self) -> list[str]:
        return [call.rpartition("-e ")[2] for call in self.calls("python -m pip install")]


@pytest.fixture
def machine(tmp_path: Path) -> Machine:
    machine = Machine(tmp_path)
    machine.programs.mkdir()
    machine.checkout.mkdir()
    shutil.copytree(PACKAGING, machine.checkout / "packaging", ignore=shutil.ignore_patterns("__pycache__"))
    shutil.copytree(ROOT / "resources" / "examples", machine.checkout / "resources" / "examples")
    shutil.copy(ROOT / "pyproject.toml", machine.checkout)
    machine.put_program("python3", PYTHON)
    machine.put_program("apt-get", NOTES_CALL.format(name="apt-get"))
    machine.put_program("id", "#!/bin/sh\necho 1000\n")
    return machine


def become_root(machine: Machine) -> None:
    machine.put_program("id", "#!/bin/sh\necho 0\n")


@pytest.mark.parametrize("script", SCRIPTS, ids=lambda path: path.relative_to(ROOT).as_posix())
def test_every_script_parses(script: Path) -> None:
    shell = "bash" if script.name == "run" else "sh"
    done = subprocess.run([shell, "-n", str(script)], capture_output=True, text=True, timeout=60, check=False)
    assert (done.returncode, done.stderr) == (0, "")


def test_the_first_run_makes_an_environment_installs_and_opens_xor(machine: Machine) -> None:
    done = machine.run("run.sh")
    assert done.returncode == 0, done.stderr
    assert machine.calls("python -m venv") == [f"--clear {machine.checkout}/.venv"]
    assert machine.installs == ["."]
    assert machine.calls("python -m nnstudio") == [f"{machine.checkout}/resources/examples/xor.nns"]


def test_the_second_run_installs_nothing(machine: Machine) -> None:
    machine.run("run.sh")
    done = machine.run("run.sh")
    assert done.returncode == 0
    assert machine.calls("python -m venv") == []
    assert machine.installs == []
    assert done.stderr == ""


@pytest.mark.parametrize("changed", ["pyproject.toml", "packaging/constraints.txt"])
def test_it_installs_again_when_what_is_to_be_installed_changed(machine: Machine, changed: str) -> None:
    machine.run("run.sh")
    with (machine.checkout / changed).open("a", encoding="utf-8") as file:
        file.write("# changed\n")
    machine.run("run.sh")
    assert machine.calls("python -m venv") == []
    assert machine.installs == ["."]


def test_another_python_version_means_a_new_environment(machine: Machine) -> None:
    machine.run("run.sh")
    machine.run("run.sh", FAKE_VERSION="3.13.0")
    assert machine.calls("python -m venv") != []
    assert machine.installs == ["."]


def test_the_tests_need_more_than_a_run_but_not_the_other_way_round(machine: Machine) -> None:
    machine.run("run.sh")
    machine.run("test.sh")
    assert machine.installs == [".[test]"]
    machine.run("run.sh")
    assert machine.installs == []


def test_arguments_of_test_sh_go_to_pytest(machine: Machine) -> None:
    machine.run("test.sh", "tests/engine", "-k", "soft max")
    assert machine.calls("python -m pytest") == ["tests/engine -k soft max"]


def test_an_interrupted_install_is_done_again(machine: Machine) -> None:
    done = machine.run("run.sh", FAKE_ONLINE="no")
    assert done.returncode == 1
    assert "pip could not install NN Studio" in done.stderr.splitlines()[-1]
    machine.run("run.sh")
    assert machine.installs == ["."]


def test_a_python_that_is_too_old_is_named_with_what_is_needed(machine: Machine) -> None:
    done = machine.run("run.sh", FAKE_VERSION="3.10.12", FAKE_TOO_OLD="yes", PYTHON=str(machine.programs / "python3"))
    assert done.returncode == 1
    assert f"needs Python 3.11 or newer; here {machine.programs}/python3 is 3.10.12" in done.stderr
    assert machine.installs == []


def test_python_names_the_one_to_use(machine: Machine) -> None:
    done = machine.run("run.sh", PYTHON="/nowhere/python3")
    assert done.returncode == 1
    assert "PYTHON=/nowhere/python3 is not a Python that runs" in done.stderr


def test_root_gets_missing_system_packages_installed(machine: Machine) -> None:
    become_root(machine)
    done = machine.run("run.sh", FAKE_MISSING="libegl1 libgl1")
    assert done.returncode == 0, done.stderr
    installed = machine.calls("apt-get install")
    assert installed
    assert all(call.endswith(" libegl1 libgl1") for call in installed)


def test_a_user_gets_the_one_line_to_run_and_the_studio_all_the_same(machine: Machine) -> None:
    done = machine.run("run.sh", FAKE_MISSING="libegl1 libgl1")
    assert done.returncode == 0
    assert "    sudo apt-get install -y libegl1 libgl1" in done.stderr.splitlines()
    assert machine.calls("apt-get") == []
    assert len(machine.calls("python -m nnstudio")) == 1


def test_without_the_venv_module_a_user_is_told_all_that_is_missing_at_once(machine: Machine) -> None:
    done = machine.run("run.sh", FAKE_VENV="no", FAKE_MISSING="libegl1")
    assert done.returncode == 1
    assert done.stderr.count("sudo apt-get install") == 1
    assert "    sudo apt-get install -y python3.12-venv libegl1" in done.stderr.splitlines()


def test_without_a_display_the_numbers_are_printed_and_the_window_drawn_into_a_file(machine: Machine) -> None:
    done = machine.run("run.sh", FAKE_SCREEN="no")
    assert done.returncode == 0
    assert "No window: there is no display." in done.stderr
    assert "Hidden 1" in done.stdout
    example = f"{machine.checkout}/resources/examples/xor.nns"
    picture = f"{machine.checkout}/build/xor.png"
    assert machine.calls("python -m nnstudio") == [f"eval {example}", f"screenshot {example} -o {picture}"]
    assert done.stderr.splitlines()[-1] == f"The picture of the window is in {picture}"


def test_a_file_is_looked_up_where_the_caller_stands(machine: Machine) -> None:
    (machine.folder / "my own.nns").write_text("{}", encoding="utf-8")
    done = machine.run("run.sh", "my own.nns")
    assert done.returncode == 0
    assert machine.calls("python -m nnstudio") == ["my own.nns"]


@pytest.mark.parametrize("arguments", [("none.nns",), ("a.nns", "b.nns"), ("--wrong",)])
def test_wrong_arguments_are_refused_before_anything_is_set_up(machine: Machine, arguments: tuple[str, ...]) -> None:
    done = machine.run("run.sh", *arguments)
    assert done.returncode == 2
    assert done.stderr
    assert machine.calls("python") == []
