"""`nnstudio render` and `nnstudio screenshot`: what they refuse, before and without Qt."""

import os
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


@pytest.mark.parametrize("choice", ["--theme blue", "--lang zh_CN"])
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
