"""`nnstudio train`: steps worked out by hand, what is printed and kept, the same numbers from the same seed."""

import json
import math
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from cli.by_hand import Run

from nnstudio.engine import Input, Layer, Network, OutputLayer
from nnstudio.formats import load, save
from nnstudio.project import Project


def line(weight: float = 1.0) -> Network:
    """One input, one output: y = weight x."""
    return Network((Input("x"),), (), OutputLayer("linear", np.float32([[weight]]), np.float32([0])))


@pytest.fixture
def two_points(tmp_path: Path) -> str:
    (tmp_path / "d.csv").write_text("x,y\n1,2\n2,4\n")
    return "d.csv"


ONE_STEP = ("--target", "y", "--scale", "none", "--test-share", "0", "--optimizer", "sgd", "--learning-rate", "0.1")


# From y = x on (1, 2) and (2, 4): residuals -1 and -2, the gradient of the weight is (2·-1·1 + 2·-2·2) / 2 = -5, that
# of the bias (2·-1 + 2·-2) / 2 = -3. After a step of 0.1 they are 1.5 and 0.3; the residuals -0.2 and -0.7, the
# gradients -1.6 and -0.9.
@pytest.mark.parametrize(
    ("options", "weight", "bias"),
    [
        ((), 1.5, 0.3),
        (("--weight-decay", "1"), 1.4, 0.3),
        (("--l1", "1"), 1.4, 0.3),
        (("--clip", "1"), 1 + 0.5 / math.sqrt(34), 0.3 / math.sqrt(34)),
        (("--epochs", "2"), 1.66, 0.39),
        (("--epochs", "2", "--optimizer", "momentum", "--momentum", "0.5"), 1.91, 0.54),
    ],
)
def test_steps_by_hand(
    options: tuple[str, ...], weight: float, bias: float, run: Run, write: Callable[..., str], two_points: str
) -> None:
    done = run("train", write(line()), "--csv", two_points, *ONE_STEP, "--epochs", "1", *options, "-o", "b.nns")
    assert (done.code, done.err) == (0, "")
    output = load("b.nns").network.output
    assert output.weights[0, 0] == pytest.approx(weight, abs=1e-6)
    assert output.bias[0] == pytest.approx(bias, abs=1e-6)


def test_json_of_a_regression(run: Run, write: Callable[..., str], two_points: str) -> None:
    # Residuals -0.2 and -0.7: the loss is (0.04 + 0.49) / 2, R² is 1 - 0.53 / 2.
    done = run("train", write(line()), "--csv", two_points, *ONE_STEP, "--epochs", "1", "-o", "b.nns", "--json")
    found = json.loads(done.out)
    assert list(found) == ["epochs", "seconds", "train", "test"]
    assert found["epochs"] == 1
    assert found["seconds"] >= 0
    assert found["train"] == {"loss": pytest.approx(0.265, abs=1e-6), "r2": pytest.approx(0.735, abs=1e-6)}
    assert found["test"] is None


def test_json_of_classes(run: Run) -> None:
    run("new", "--layers", "4", "--head", "sigmoid", "-o", "a.nns")
    found = json.loads(run("train", "a.nns", "--data", "circles", "--epochs", "2", "-o", "b.nns", "--json").out)
    assert list(found["train"]) == list(found["test"]) == ["loss", "accuracy"]
    assert found["epochs"] == 2


def test_what_is_printed(run: Run, write: Callable[..., str], two_points: str) -> None:
    done = run("train", write(line(2)), "--csv", two_points, *ONE_STEP, "--epochs", "1", "-o", "b.nns")
    first, second = done.out.splitlines()
    assert first.startswith("b.nns: 1 epoch in 0.")
    assert second == "train loss 0, R² 1, 2 samples"


def test_xor_is_learned(run: Run) -> None:
    run("new", "--layers", "8", "--head", "sigmoid", "--seed", "1", "-o", "a.nns")
    options = ("--epochs", "100", "--learning-rate", "0.02", "--seed", "1", "-o", "b.nns", "--json")
    found = json.loads(run("train", "a.nns", "--data", "xor", *options).out)
    assert found["train"]["loss"] < 0.05
    assert found["test"]["accuracy"] >= 0.97
    assert load("b.nns").network.output.classes == ("even", "odd")


def test_sine_is_learned(run: Run) -> None:
    run("new", "--inputs", "x", "--layers", "16", "-o", "a.nns")
    options = ("--epochs", "400", "--learning-rate", "0.01", "-o", "b.nns", "--json")
    assert json.loads(run("train", "a.nns", "--data", "sine", *options).out)["test"]["r2"] > 0.98


def test_iris_is_learned(run: Run) -> None:
    run("new", "--inputs", "4", "--layers", "6", "--head", "softmax", "--outputs", "3", "-o", "a.nns")
    options = ("--epochs", "200", "--learning-rate", "0.01", "--scale", "standard", "-o", "b.nns", "--json")
    done = run("train", "a.nns", "--data", "iris", *options)
    assert json.loads(done.out)["test"]["accuracy"] >= 0.9
    assert done.err == (
        "inputs are taken in their order: x1 = sepal length, x2 = sepal width, x3 = petal length, x4 = petal width\n"
    )


def test_the_same_seed_gives_the_same_bytes(run: Run, tmp_path: Path) -> None:
    run("new", "--layers", "4", "--head", "sigmoid", "-o", "a.nns")
    for name, seed in (("b", "1"), ("c", "1"), ("d", "2")):
        options = ("--noise", "0.2", "--samples", "100", "--epochs", "5", "--seed", seed, "-o", f"{name}.nns")
        assert run("train", "a.nns", "--data", "moons", *options).code == 0
    b, c, d = ((tmp_path / f"{name}.nns").read_bytes() for name in "bcd")
    assert b == c
    assert b != d


def test_the_file_that_was_trained_can_be_written_to(run: Run, tmp_path: Path) -> None:
    run("new", "--layers", "4", "--head", "sigmoid", "-o", "a.nns")
    before = load("a.nns")
    assert run("train", "a.nns", "--data", "xor", "--epochs", "1", "-o", "a.nns").code == 0
    after = load("a.nns")
    assert after.name == before.name
    assert after.network != before.network
    assert after.dataset == {
        "kind": "generator",
        "generator": "xor",
        "samples": 500,
        "noise": 0.0,
        "seed": 0,
        "split": {"test_share": 0.2, "seed": 0, "stratified": True},
        "scaling": {"kind": "none"},
    }


def test_several_labels(run: Run, tmp_path: Path) -> None:
    """Two columns of 0 and 1, one a sigmoid neuron; an answer counts if both are right."""
    (tmp_path / "d.csv").write_text("x,low,high\n-2,1,0\n-1,1,0\n1,0,1\n2,0,1\n")
    output = OutputLayer("sigmoid", np.float32([[-1], [-1]]), np.float32([0, 0]))
    save(Project(Network((Input("x"),), (), output)), tmp_path / "n.nns")
    options = ("--target", "low,high", "--test-share", "0", "--optimizer", "sgd", "--learning-rate", "0", "--json")
    done = run("train", "n.nns", "--csv", "d.csv", *options, "--epochs", "1", "-o", "b.nns")
    assert done.err == ""
    assert json.loads(done.out)["train"]["accuracy"] == 0
    assert load("b.nns").network.output.classes == ("low", "high")


def test_masks_and_hidden_layers_stay(run: Run, tmp_path: Path) -> None:
    hidden = Layer("H", "tanh", np.float32([[1, 2], [3, 4]]), np.float32([0, 0]), mask=np.array([[1, 0], [1, 1]], bool))
    output = OutputLayer("sigmoid", np.float32([[1, 1]]), np.float32([0]))
    save(Project(Network((Input("a"), Input("b")), (hidden,), output)), tmp_path / "n.nns")
    assert run("train", "n.nns", "--data", "circles", "--epochs", "1", "-o", "b.nns").code == 0
    layer = load("b.nns").network.layers[0]
    assert layer.weights[0, 1] == 2
    assert layer.weights[0, 0] != 1
