"""Ways to run commands inside the test's process, in a folder of its own."""

from collections.abc import Callable
from pathlib import Path

import pytest
from cli.by_hand import Done, Run, network

from nnstudio.cli import main
from nnstudio.engine import Network
from nnstudio.formats import save
from nnstudio.project import Project


@pytest.fixture
def run(capsys: pytest.CaptureFixture[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Run:
    """Run `nnstudio` with arguments, in a folder of its own."""
    monkeypatch.chdir(tmp_path)

    def call(*arguments: str) -> Done:
        code = main(arguments)
        captured = capsys.readouterr()
        return Done(code, captured.out, captured.err)

    return call


@pytest.fixture
def refused(run: Run) -> Callable[..., str]:
    """Run a command that is refused: exit code 2, nothing printed, and one line, which is returned."""

    def call(*arguments: str) -> str:
        done = run(*arguments)
        assert (done.code, done.out) == (2, "")
        assert done.err.startswith("nnstudio: ")
        assert done.err.count("\n") == 1
        return done.err.removeprefix("nnstudio: ").removesuffix("\n")

    return call


@pytest.fixture
def write(tmp_path: Path) -> Callable[..., str]:
    """Save a network, by default the linear one worked out by hand, as n.nns; return the file's name."""

    def call(value: Network | None = None, name: str = "n.nns", **fields: object) -> str:
        save(Project(network() if value is None else value, **fields), tmp_path / name)
        return name

    return call
