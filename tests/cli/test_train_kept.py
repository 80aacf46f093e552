"""`nnstudio train`: points of one's own function, and the data that the file keeps, without being told again."""

import json
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from cli.by_hand import Run

from nnstudio.datasets import FunctionPoints, Linked, Scaling
from nnstudio.formats import load
from nnstudio.training import kept_data, kept_scaling

ROWS = "size,weight,kind\n" + "".join(f"{1 + one % 7},{100 + one},{'cat' if one % 3 else 'dog'}\n" for one in range(60))


@pytest.fixture
def trained(run: Run, tmp_path: Path) -> str:
    """A network that has learned from a table in its folder."""
    (tmp_path / "d.csv").write_text(ROWS)
    run("new", "--inputs", "size,weight", "--layers", "4", "--head", "sigmoid", "-o", "a.nns")
    assert run("train", "a.nns", "--csv", "d.csv", "--target", "kind", "--epochs", "3", "-o", "b.nns").code == 0
    return "b.nns"


def test_a_function_is_learned(run: Run) -> None:
    run("new", "--inputs", "x", "--layers", "16", "-o", "a.nns")
    learn = ("--samples", "300", "--learning-rate", "0.02", "--epochs", "200", "--seed", "2", "-o", "b.nns", "--json")
    done = run("train", "a.nns", "--function", "-sin(x)*x", "--range", "-2,3", *learn)
    assert json.loads(done.out)["test"]["r2"] > 0.98
    assert kept_data(load("b.nns")).source == FunctionPoints("-sin(x)*x", 300, 0.0, 2, -2.0, 3.0)
    assert [(one.name, one.min, one.max) for one in load("b.nns").network.inputs] == [("x", -2, 3)]


def test_a_function_of_two(run: Run) -> None:
    run("new", "--layers", "3", "-o", "a.nns")
    assert run("train", "a.nns", "--function", "x1*x2", "--noise", "0.1", "--epochs", "1", "-o", "b.nns").code == 0
    assert kept_data(load("b.nns")).source == FunctionPoints("x1*x2", noise=0.1)


def test_what_is_known_of_the_data_need_not_be_said_again(run: Run, trained: str) -> None:
    """Once more, from the same network: the same as with the options."""
    again = run("train", trained, "-o", "c.nns")
    assert again.code == 0
    run("train", trained, "--csv", "d.csv", "--target", "kind", "-o", "d.nns")
    assert load("c.nns").network == load("d.nns").network != load(trained).network
    assert kept_scaling(load("c.nns")) == kept_scaling(load("d.nns"))
    assert load("c.nns").dataset == load(trained).dataset
    assert again.out.splitlines()[-1].startswith("test  loss ")


@pytest.mark.parametrize(
    ("row", "line"),
    [
        ("x,101,cat", "d.csv: row 62, column size: expected a number, found “x”"),
        ("3,101,fox", "b.nns: expected 2 classes, as the sigmoid head of 1 neuron answers, found 3 in d.csv"),
    ],
)
def test_a_linked_table_that_holds_something_else_now(
    row: str, line: str, run: Run, trained: str, tmp_path: Path
) -> None:
    (tmp_path / "d.csv").write_text(ROWS + row + "\n")
    done = run("train", trained, "-o", "c.nns")
    assert (done.code, done.out, done.err.count("\n")) == (2, "", 1)
    assert line in done.err
    assert not (tmp_path / "c.nns").exists()


def test_another_order_leaves_data_and_parts_as_they_are(run: Run, trained: str) -> None:
    run("train", trained, "--seed", "9", "-o", "c.nns")
    assert load("c.nns").dataset == load(trained).dataset
    assert load("c.nns").training["seed"] == 9


def test_parted_and_scaled_anew(run: Run, trained: str) -> None:
    run("train", trained, "--test-share", "0", "-o", "c.nns")
    x = kept_data(load(trained)).source.load(lambda path: ROWS.encode()).x
    assert kept_data(load("c.nns")).test_share == 0
    assert kept_scaling(load("c.nns")) == Scaling.learned("standard", x)
    done = run("train", trained, "--scale", "none", "-o", "c.nns")
    assert kept_scaling(load("c.nns")) == Scaling()
    assert done.out.splitlines()[-1] == "the scaling that b.nns kept is replaced"


def test_eval_scales_as_the_training_did(run: Run, trained: str) -> None:
    run("train", trained, "--epochs", "1", "-o", "c.nns")
    project = load("c.nns")
    x = kept_scaling(project).apply(np.float32([[3, 120]]))
    first = json.loads(run("eval", "c.nns", "--input", "3,120", "--json").out)["layers"][0]["z"]
    layer = project.network.layers[0]
    assert first == pytest.approx((x @ layer.weights.T + layer.bias)[0].tolist(), rel=1e-5)


def test_a_link_is_followed_from_the_folder_of_the_file(run: Run, trained: str, tmp_path: Path) -> None:
    (tmp_path / "far").mkdir()
    assert run("train", trained, "--epochs", "1", "-o", "far/c.nns").code == 0
    source = kept_data(load("far/c.nns")).source
    assert isinstance(source, Linked)
    assert source.path == "../d.csv"
    assert run("train", "far/c.nns", "-o", "far/c.nns").code == 0
    assert kept_data(load("far/c.nns")).source.path == "../d.csv"


def test_a_table_that_has_changed_is_learned_and_that_is_said(run: Run, trained: str, tmp_path: Path) -> None:
    (tmp_path / "d.csv").write_text(ROWS + "2,150,dog\n")
    done = run("train", trained, "-o", "c.nns")
    assert done.code == 0
    assert done.out.splitlines()[-1] == "d.csv isn't any more what it was when it was brought in"
    assert kept_scaling(load("c.nns")) == kept_scaling(load(trained))
    assert "any more" not in run("train", "c.nns", "-o", "c.nns").out


def test_a_table_that_has_gone(trained: str, refused: Callable[..., str], tmp_path: Path) -> None:
    (tmp_path / "d.csv").unlink()
    assert refused("train", trained, "-o", "c.nns") == f"d.csv: there is no such file in {tmp_path}"
    assert not (tmp_path / "c.nns").exists()


def test_data_that_can_not_be_read(write: Callable[..., str], refused: Callable[..., str]) -> None:
    write(dataset={"kind": "generator", "generator": "squares"})
    assert refused("train", "n.nns", "-o", "b.nns").startswith("n.nns: $.dataset.generator: expected one of xor, ")


def test_embedded_samples(run: Run, trained: str, tmp_path: Path) -> None:
    run("train", "a.nns", "--csv", "d.csv", "--target", "kind", "--embed", "--epochs", "3", "-o", "e.nns")
    (tmp_path / "d.csv").unlink()
    assert run("train", "e.nns", "-o", "f.nns").code == 0
    assert load("f.nns").dataset == load("e.nns").dataset


def test_options_of_a_table_go_with_one(trained: str, refused: Callable[..., str]) -> None:
    assert refused("train", trained, "--target", "kind", "-o", "c.nns") == "--target goes with --csv"
    assert refused("train", trained, "--noise", "0.1", "-o", "c.nns") == (
        "--noise goes with points that are drawn, as --data circles"
    )
