"""`nnstudio new`: a fresh network from options, and every option that describes none."""

import os
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from cli.by_hand import Run

from nnstudio.engine import Network
from nnstudio.formats import load

COMMAND = [
    *("new", "--inputs", "2", "--layers", "4,4", "--activation", "tanh"),
    *("--head", "sigmoid", "--outputs", "1", "--seed", "7", "-o", "a.nns"),
]


def test_the_command_of_the_contract(run: Run, tmp_path: Path) -> None:
    done = run(*COMMAND)
    assert (done.code, done.err) == (0, "")
    assert done.out == "a.nns: 2-4-4-1, 37 parameters\n"
    project = load(tmp_path / "a.nns")
    assert project.name == "a"
    assert project.network == Network.dense(2, [4, 4], 1, activation="tanh", head="sigmoid", seed=7)


def test_without_options_it_is_what_the_window_starts_with(run: Run, tmp_path: Path) -> None:
    run("new", "-o", "a.nns")
    assert load(tmp_path / "a.nns").network.sizes == (2, 1)


def test_names(run: Run, tmp_path: Path) -> None:
    run(
        "new", "--inputs", "width, length", "--head", "softmax", "--outputs", "x,y,z", "--name", "My net", "-o", "a.nns"
    )
    project = load(tmp_path / "a.nns")
    assert project.name == "My net"
    assert [one.name for one in project.network.inputs] == ["width", "length"]
    assert project.network.output.classes == ("x", "y", "z")


@pytest.mark.parametrize(
    ("options", "units", "classes", "neurons"),
    [
        ("--head linear --outputs 3", 3, (), ("", "", "")),
        ("--head linear --outputs p,q", 2, (), ("p", "q")),
        ("--head sigmoid --outputs 1 --classes even,odd", 1, ("even", "odd"), ("",)),
        ("--head sigmoid --outputs odd --classes even,odd", 1, ("even", "odd"), ("odd",)),
        ("--head sigmoid --outputs even,odd", 1, ("even", "odd"), ("",)),
        ("--head sigmoid --classes even,odd", 1, ("even", "odd"), ("",)),
        ("--head sigmoid --classes p,q,r", 3, ("p", "q", "r"), ("", "", "")),
        ("--head softmax", 2, (), ("", "")),
        ("--head softmax --classes p,q,r", 3, ("p", "q", "r"), ("", "", "")),
        ("--head softmax --outputs 2 --classes p,q", 2, ("p", "q"), ("", "")),
    ],
)
def test_outputs_and_classes(
    options: str, units: int, classes: tuple[str, ...], neurons: tuple[str, ...], run: Run, tmp_path: Path
) -> None:
    done = run("new", *options.split(), "-o", "a.nns")
    assert done.err == ""
    output = load(tmp_path / "a.nns").network.output
    assert (output.units, output.classes, output.neurons) == (units, classes, neurons)


def test_an_activation_for_each_layer(run: Run, tmp_path: Path) -> None:
    run("new", "--layers", "3,2", "--activation", "relu,tanh", "-o", "a.nns")
    assert [layer.activation for layer in load(tmp_path / "a.nns").network.layers] == ["relu", "tanh"]


def test_the_same_seed_gives_the_same_file(run: Run, tmp_path: Path) -> None:
    for name, seed in (("a", "3"), ("b", "3"), ("c", "4")):
        run("new", "--layers", "3", "--seed", seed, "--name", "n", "-o", f"{name}.nns")
    a, b, c = ((tmp_path / f"{name}.nns").read_bytes() for name in "abc")
    assert a == b != c


@pytest.mark.parametrize("none", ["", "none"])
def test_no_hidden_layer(none: str, run: Run, tmp_path: Path) -> None:
    run("new", "--layers", none, "-o", "a.nns")
    assert load(tmp_path / "a.nns").network.layers == ()


def test_biases_start_at_0(run: Run, tmp_path: Path) -> None:
    run("new", "--layers", "3", "-o", "a.nns")
    np.testing.assert_array_equal(load(tmp_path / "a.nns").network.layers[0].bias, [0, 0, 0])


@pytest.mark.parametrize(
    ("options", "line"),
    [
        ("--inputs 0", "--inputs: expected whole numbers from 1 to 65,536, found “0”"),
        ("--inputs -3", "--inputs: expected whole numbers from 1 to 65,536, found “-3”"),
        ("--inputs 2.5", "--inputs: expected whole numbers from 1 to 65,536, found “2.5”"),
        ("--inputs a,,b", "--inputs: expected a number or names separated by commas, found “a,,b”"),
        ("--layers 4,x", "--layers: expected whole numbers from 1 to 65,536, found “x”"),
        ("--layers 4,0", "--layers: expected whole numbers from 1 to 65,536, found “0”"),
        (
            "--layers 99999999999999999999",
            "--layers: expected whole numbers from 1 to 65,536, found “99999999999999999999”",
        ),
        ("--inputs " + "9" * 9999, "--inputs: expected whole numbers from 1 to 65,536, found “" + "9" * 40 + "…”"),
        ("--inputs " + "x," * 65536 + "x", "expected at most 65,536 neurons a layer, found 65,537"),
        ("--layers 65536,65536", "expected at most 50,000,000 parameters, found 4,295,294,977"),
        ("--layers " + "1," * 1024 + "1", "expected at most 1,024 layers, found 1,025"),
        (
            "--layers 4 --activation than",
            "--activation: expected one of identity, sigmoid, tanh, relu, leaky_relu, elu, selu, gelu, silu, softplus, "
            "mish, hard_tanh, step, found “than”",
        ),
        ("--layers 4,4,4 --activation relu,tanh", "--activation: expected one, or one a hidden layer (3), found 2"),
        ("--head tanh", "--head: expected one of linear, sigmoid, softmax, found “tanh”"),
        ("--head softmax --outputs 1", "Output: softmax needs 2 or more neurons, found 1"),
        (
            "--head softmax --outputs a,b --classes a,b",
            "--outputs names the classes of a softmax head already: leave out --classes",
        ),
        ("--seed -1", "argument --seed: expected a whole number from 0, found '-1' (see nnstudio new --help)"),
        ("--seed x", "argument --seed: expected a whole number from 0, found 'x' (see nnstudio new --help)"),
        (
            "--seed 9223372036854775808",
            "argument --seed: expected a whole number up to 9223372036854775807, found '9223372036854775808' "
            "(see nnstudio new --help)",
        ),
    ],
)
def test_refused(options: str, line: str, refused: Callable[..., str], tmp_path: Path) -> None:
    assert refused("new", *options.split(), "-o", "a.nns") == line
    assert os.listdir(tmp_path) == []


def test_where_it_can_not_be_written(refused: Callable[..., str], tmp_path: Path) -> None:
    assert refused("new", "-o", "no/a.nns") == f"a.nns: can't be written: there is no folder {tmp_path / 'no'}"
    assert refused("new", "-o", "a.txt") == "a.txt: a network file that can be written ends in .nns"
    assert refused("new") == "the following arguments are required: -o/--output (see nnstudio new --help)"
