"""`nnstudio eval` applies the scaling that a project keeps, and nothing else of its data."""

from collections.abc import Callable
from pathlib import Path

import pytest
from cli.by_hand import Run

SCALING = {"kind": "standard", "shift": [10.0, 20.0], "scale": [2.0, 4.0]}
# (12, 28) is (1, 2) once it is scaled, and the output of that is 11.


def test_the_input_is_shown_as_given(run: Run, write: Callable[..., str]) -> None:
    file = write(dataset={"scaling": SCALING}, input=(12, 28))
    for options in (("--input", "12,28"), ()):
        assert run("eval", file, *options, "--json").out == (
            '{"input": [12.0, 28.0], "layers": [{"name": "Hidden 1", "activation": "relu", "z": [5.5, 1.0], '
            '"a": [5.5, 1.0]}], "output": {"head": "linear", "z": [11.0], "values": [11.0], "prediction": 11.0}}\n'
        )
    assert [line.split() for line in run("eval", file).out.splitlines()[2:4]] == [["a", "12"], ["b", "28"]]


def test_rows_of_a_table(run: Run, write: Callable[..., str], tmp_path: Path) -> None:
    (tmp_path / "in.csv").write_text("b,a\n28,12\n20,8\n")
    assert run("eval", write(dataset={"scaling": SCALING}), "--csv", "in.csv").out == "y\n11\n0\n"


@pytest.mark.parametrize("dataset", [None, {}, {"kind": "of the future"}, {"scaling": {"kind": "none"}}])
def test_without_one_nothing_changes(dataset: dict[str, object] | None, run: Run, write: Callable[..., str]) -> None:
    done = run("eval", write(dataset=dataset), "--input", "1,2", "--json")
    assert '"values": [11.0]' in done.out


@pytest.mark.parametrize(
    ("scaling", "line"),
    [
        ({**SCALING, "shift": [1.0]}, "$.dataset.scaling.shift: expected 2 numbers (one an input), found 1"),
        ({**SCALING, "scale": [1.0, 0.0]}, "$.dataset.scaling.scale[1]: expected a number above 0, found 0.0"),
        ("standard", '$.dataset.scaling: expected an object, found "standard"'),
    ],
)
def test_one_that_does_not_fit(
    scaling: object, line: str, refused: Callable[..., str], write: Callable[..., str]
) -> None:
    assert refused("eval", write(dataset={"scaling": scaling}), "--input", "1,2") == f"n.nns: {line}"
