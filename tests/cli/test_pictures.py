"""`nnstudio render` and `nnstudio screenshot`: what they write without a display, and what they refuse."""

import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest


@pytest.mark.parametrize(
    ("arguments", "line"),
    [
        ("render n.nns -o a.txt", "a.txt: expected a name that ends in .png, .svg or .pdf"),
        ("render n.nns -o a", "a: expected a name that ends in .png, .svg or .pdf"),
        ("screenshot n.nns -o a.svg", "a.svg: expected a name that ends in .png"),
        (
            "render n.nns -o a.png --size 1600",
            "argument --size: expected a size like 1600x1000, found '1600' (see nnstudio render --help)",
        ),
        (
            "render n.nns -o a.png --size 1x1",
            "argument --size: expected sides from 100 to 16384 and at most 64 megapixels, found 1x1 "
            "(see nnstudio render --help)",
        ),
        (
            "screenshot n.nns -o a.png --size 16000x16000",
            "argument --size: expected sides from 100 to 16384 and at most 64 megapixels, found 16000x16000 "
            "(see nnstudio screenshot --help)",
        ),
    ],
)
def test_refused(
    arguments: str, line: str, refused: Callable[..., str], write: Callable[..., str], tmp_path: Path
) -> None:
    write()
    assert refused(*arguments.split()) == line
    assert os.listdir(tmp_path) == ["n.nns"]


@pytest.mark.parametrize("choice", ["--theme blue", "--lang fr"])
def test_themes_and_languages_that_do_not_exist(
    choice: str, refused: Callable[..., str], write: Callable[..., str]
) -> None:
    line = refused("screenshot", write(), "-o", "a.png", *choice.split())
    assert line.startswith(f"argument {choice.split()[0]}: invalid choice: ")


@pytest.mark.parametrize("command", ["render", "screenshot"])
def test_a_file_that_is_no_network(command: str, refused: Callable[..., str], tmp_path: Path) -> None:
    (tmp_path / "n.nns").write_bytes(b"{")
    assert refused(command, "n.nns", "-o", "a.png").startswith("n.nns: expected more, found the end of the file")
    assert os.listdir(tmp_path) == ["n.nns"]


class TestWithoutDisplay:
    """As processes of their own: Qt chooses its platform once a process."""

    @pytest.fixture
    def call(self, write: Callable[..., str], tmp_path: Path) -> Callable[..., subprocess.CompletedProcess[str]]:
        write()
        environment = dict(os.environ)
        for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
            environment.pop(name, None)

        def call(*arguments: str, **variables: str) -> subprocess.CompletedProcess[str]:
            return subprocess.run(
                [sys.executable, "-m", "nnstudio", *arguments],
                cwd=tmp_path,
                env=environment | variables,
                capture_output=True,
                text=True,
                timeout=120,
                check=False,
            )

        return call

    @pytest.mark.parametrize(
        ("arguments", "start"),
        [
            ("render n.nns -o a.png --size 320x200", b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\x01\x40\0\0\0\xc8"),
            ("render n.nns -o a.svg --theme dark", b"<?xml"),
            ("render n.nns -o a.PDF", b"%PDF-"),
            ("screenshot n.nns -o a.png --size 1000x700", b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\x03\xe8\0\0\x02\xbc"),
        ],
    )
    def test_pictures(
        self, arguments: str, start: bytes, call: Callable[..., subprocess.CompletedProcess[str]], tmp_path: Path
    ) -> None:
        done = call(*arguments.split())
        assert (done.returncode, done.stdout, done.stderr) == (0, "", "")
        (picture,) = (path for path in tmp_path.iterdir() if path.name != "n.nns")
        assert picture.read_bytes().startswith(start)
        assert picture.stat().st_size > 1000

    @pytest.mark.skipif(not sys.platform.startswith("linux"), reason="elsewhere there always is a display")
    def test_a_platform_that_would_need_a_display(
        self, call: Callable[..., subprocess.CompletedProcess[str]], tmp_path: Path
    ) -> None:
        """Somebody may have chosen xcb for good; without a display Qt would abort."""
        done = call("render", "n.nns", "-o", "a.png", QT_QPA_PLATFORM="xcb")
        assert (done.returncode, done.stdout, done.stderr) == (0, "", "")
        assert (tmp_path / "a.png").exists()

    def test_a_window_smaller_than_it_can_be(
        self, call: Callable[..., subprocess.CompletedProcess[str]], tmp_path: Path
    ) -> None:
        done = call("screenshot", "n.nns", "-o", "a.png", "--size", "200x100")
        assert (done.returncode, done.stdout) == (2, "")
        line = "nnstudio: --size: the window can't be 200 x 100; it takes at least "
        assert done.stderr.startswith(line)
        assert os.listdir(tmp_path) == ["n.nns"]
        size = done.stderr.removeprefix(line).strip().replace(" ", "")
        assert call("screenshot", "n.nns", "-o", "a.png", "--size", size).returncode == 0

    def test_where_no_picture_can_be_written(
        self, call: Callable[..., subprocess.CompletedProcess[str]], tmp_path: Path
    ) -> None:
        done = call("render", "n.nns", "-o", "no/a.png")
        assert (done.returncode, done.stdout) == (2, "")
        assert done.stderr == f"nnstudio: a.png: can't be written: there is no folder {tmp_path / 'no'}\n"

    def test_the_smoke_test(self, call: Callable[..., subprocess.CompletedProcess[str]]) -> None:
        done = call("--smoke-test", QT_QPA_PLATFORM="offscreen")
        assert done.returncode == 0, done.stderr
