"""What `nnstudio train` refuses, each in one line; a training that diverges; and Ctrl+C."""

import os
import signal
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from cli.by_hand import Run

from nnstudio.engine import Input, Network, OutputLayer
from nnstudio.formats import load

NEW = {
    "linear": ("new",),
    "two": ("new", "--outputs", "2"),
    "sigmoid": ("new", "--head", "sigmoid"),
    "named": ("new", "--head", "sigmoid", "--classes", "even,odd"),
    "softmax": ("new", "--head", "softmax"),
    "multi": ("new", "--head", "sigmoid", "--outputs", "3"),
    "four": ("new", "--inputs", "4", "--head", "softmax", "--outputs", "3"),
    "turned": ("new", "--inputs", "x2,x1", "--head", "sigmoid"),
    "one": ("new", "--inputs", "1"),
    "one_class": ("new", "--inputs", "1", "--head", "sigmoid"),
}


@pytest.mark.parametrize(
    ("network", "data", "line"),
    [
        (
            "sigmoid",
            "iris",
            "expected 2 inputs (x1, x2), found 4 in Iris (sepal length, sepal width, petal length, petal width): add 2 "
            "inputs in the network",
        ),
        (
            "four",
            "circles",
            "expected 4 inputs (x1, x2, x3, x4), found 2 in Circles (x1, x2): remove 2 inputs in the network",
        ),
        ("turned", "xor", "expected the inputs x2, x1, found x1, x2 in XOR: move or rename the inputs of the network"),
        (
            "linear",
            "circles",
            "expected numbers to learn, as the linear head answers, found 2 classes in Circles (outer, inner): give "
            "the network a sigmoid head of 1 neuron, or a softmax head of 2 neurons",
        ),
        (
            "softmax",
            "three_spirals",
            "expected 2 classes, as the softmax head of 2 neurons answers, found 3 in Three spirals (A, B, C): give "
            "the network a softmax head of 3 neurons",
        ),
        (
            "multi",
            "xor",
            "expected 3 classes, as the sigmoid head of 3 neurons answers, found 2 in XOR (even, odd): give the "
            "network a sigmoid head of 1 neuron, or a softmax head of 2 neurons",
        ),
        (
            "sigmoid",
            "plane",
            "expected classes to learn, as the sigmoid head answers, found numbers in Plane (y): give the network a "
            "linear head of 1 neuron",
        ),
        (
            "two",
            "plane",
            "expected 2 columns to learn, one a neuron of the linear head, found 1 in Plane (y): give the network a "
            "linear head of 1 neuron",
        ),
        (
            "named",
            "circles",
            "expected the classes even, odd, found outer, inner in Circles: rename the classes of the network, or let "
            "--relabel do it",
        ),
    ],
)
def test_data_and_network_that_do_not_fit(
    network: str, data: str, line: str, run: Run, refused: Callable[..., str], tmp_path: Path
) -> None:
    run(*NEW[network], "-o", "n.nns")
    assert refused("train", "n.nns", "--data", data, "-o", "b.nns") == f"n.nns: {line}"
    assert os.listdir(tmp_path) == ["n.nns"]


def test_relabel_is_the_edit_that_it_says(run: Run) -> None:
    run(*NEW["named"], "-o", "n.nns")
    assert run("train", "n.nns", "--data", "circles", "--epochs", "1", "--relabel", "-o", "b.nns").code == 0
    assert load("b.nns").network.output.classes == ("outer", "inner")


@pytest.mark.parametrize(
    ("network", "content", "options", "line"),
    [
        ("one", "x,y\n1,2\n", (), "d.csv: name the column to be learned with --target; the columns are x, y"),
        ("one", "x,y\n1,2\n", ("--target", "z"), "d.csv: there is no column “z”; the columns are x, y"),
        ("one", "x,y\n1,2\n3\n", ("--target", "y"), "d.csv: row 3: expected 2 columns, as in the first row, found 1"),
        (
            "one",
            "x,y\n1,2\ninf,4\n",
            ("--target", "y"),
            "d.csv: row 3, column x: expected a finite number, found “inf”",
        ),
        ("one", "x,y\n", ("--target", "y"), "d.csv: expected a row for each sample below the heading, found none"),
        (
            "one_class",
            "x,y\n1,a\n2,a\n",
            ("--target", "y"),
            "d.csv: column y: expected two or more classes, found only a",
        ),
        (
            "one",
            "x,y\n1,a\n2,b\n",
            ("--target", "y"),
            "n.nns: expected numbers to learn, as the linear head answers, found 2 classes in d.csv (a, b): give the "
            "network a sigmoid head of 1 neuron, or a softmax head of 2 neurons",
        ),
        (
            "one",
            "x,y\n1,2\n2,3\nx,4\n",
            ("--target", "y"),
            "d.csv: row 4, column x: expected a number, found “x”",
        ),
        (
            "one",
            "x1,y\nred,2\nblue,3\n",
            ("--target", "y"),
            "d.csv: row 2, column x1: expected a number, found “red”",
        ),
        (
            "one",
            'x,y\n1,2\n2,3\n4,"1,234.5"\n',
            ("--target", "y"),
            "d.csv: row 4, column y: expected a number, found “1,234.5”",
        ),
        (
            "one",
            "colour,y\nred,2\nblue,3\n",
            ("--target", "y"),
            "n.nns: expected 1 input (x1), found 2 in d.csv (colour=blue, colour=red): add 1 input in the network, or "
            "choose the columns with --inputs",
        ),
        (
            "one",
            "p,q,y\n1,2,3\n2,3,4\n",
            ("--target", "y"),
            "n.nns: expected 1 input (x1), found 2 in d.csv (p, q): add 1 input in the network, or choose the columns "
            "with --inputs",
        ),
        (
            "one",
            "x,y\n1,2\n2,4\n",
            ("--target", "y", "--samples", "5"),
            "--samples goes with points that are drawn, as --data circles",
        ),
        (
            "one",
            "x,y\n1,2\n2,4\n",
            ("--target", "y", "--scale", "log"),
            "--scale: expected one of none, standard, minmax, found “log”",
        ),
        (
            "one",
            "x,y\n1,2\n2,4\n",
            ("--target", "y", "--batch-size", "5"),
            "The batch size is 5, but there are only 2 samples; choose 2 or less",
        ),
        (
            "one",
            "x,y\n1,2\n2,4\n",
            ("--target", "y", "--test-share", "1"),
            "the test share is 1.0; it has to be from 0 up to, but without, 1",
        ),
    ],
)
def test_tables(
    network: str,
    content: str,
    options: tuple[str, ...],
    line: str,
    run: Run,
    refused: Callable[..., str],
    tmp_path: Path,
) -> None:
    (tmp_path / "d.csv").write_text(content)
    run(*NEW[network], "-o", "n.nns")
    assert refused("train", "n.nns", "--csv", "d.csv", *options, "-o", "b.nns") == line
    assert not (tmp_path / "b.nns").exists()


@pytest.mark.parametrize(
    ("options", "line"),
    [
        (("--data", "circels"), None),
        (("--data", "xor", "--target", "y"), "--target goes with --csv"),
        (("--data", "iris", "--noise", "0.1"), "--noise goes with points that are drawn, as --data circles"),
        (("--data", "xor", "--noise", "2"), "the noise is 2.0; it has to be from 0 to 1"),
        (("--data", "xor", "--learning-rate", "-1"), "The learning rate must be a number from 0, found -1.0"),
        (("--data", "xor", "--learning-rate", "nan"), "The learning rate must be a number from 0, found nan"),
        (
            ("--data", "xor", "--optimizer", "sdg"),
            "Unknown optimizer 'sdg'; known are sgd, momentum, nesterov, rmsprop, adagrad, adam, adamw",
        ),
        (("--data", "xor", "--clip", "0"), "The largest gradient norm must be above 0, or left out"),
        (
            ("--data", "xor", "--epochs", "0"),
            "argument --epochs: expected a whole number from 1, found '0' (see nnstudio train --help)",
        ),
        ((), "n.nns keeps no data: give --data, --csv or --function"),
        (("--samples", "5"), "--samples goes with points that are drawn, as --data circles"),
        (("--data", "xor", "--range", "-1,1"), "--range goes with --function"),
        (("--function", "x", "--range", "-1"), "--range: expected two numbers, as in -6,6, found “-1”"),
        (
            ("--function", "x", "--range", "1,-1"),
            "the range is 1 to -1; it has to rise, within −1,000,000 and 1,000,000",
        ),
        (
            ("--function", "y + 1"),
            "--function: position 1: “y” is not known; known are x, x1, x2, sin, cos, tan, exp, log, sqrt, abs, tanh, "
            "min, max, pi, e",
        ),
        (
            ("--data", "xor", "--csv", "d.csv"),
            "argument --csv: not allowed with argument --data (see nnstudio train --help)",
        ),
        (
            ("--data", "xor", "--schedule", "cosin"),
            "--schedule: expected one of constant, step, cosine, warm_up, found “cosin”",
        ),
        (
            ("--data", "xor", "--schedule", "cosine:200"),
            "--schedule: expected NAME=NUMBER, as in cosine:epochs=200,floor=0.01, found “200”",
        ),
        (
            ("--data", "xor", "--schedule", "step:floor=1"),
            "step has no parameter 'floor'; it has every, drop",
        ),
        (
            ("--data", "xor", "--schedule", "cosine:floor=2"),
            "floor of cosine must be a number from 0 to 1, found 2.0",
        ),
        (("--data", "xor", "--stop-loss", "nan"), "Stop at a loss: expected a finite number, found nan"),
        (
            ("--data", "xor", "--patience", "0"),
            "argument --patience: expected a whole number from 1, found '0' (see nnstudio train --help)",
        ),
    ],
)
def test_options(
    options: tuple[str, ...], line: str | None, run: Run, refused: Callable[..., str], tmp_path: Path
) -> None:
    run(*NEW["sigmoid"], "-o", "n.nns")
    found = refused("train", "n.nns", *options, "-o", "b.nns")
    if line is None:
        line = (
            "--data: expected one of xor, gaussians, circles, moons, two_spirals, three_spirals, checkerboard, plane, "
            "multi_gaussian, sine, step, iris, digits, wine, found “circels”"
        )
    assert found == line
    assert os.listdir(tmp_path) == ["n.nns"]


def test_where_nothing_can_be_written_is_said_before_the_training(
    run: Run, refused: Callable[..., str], tmp_path: Path
) -> None:
    run(*NEW["sigmoid"], "-o", "n.nns")
    long = ("train", "n.nns", "--data", "xor", "--epochs", "1000000000", "-o")
    assert refused(*long, "no/b.nns") == f"b.nns: can't be written: there is no folder {tmp_path / 'no'}"
    assert refused(*long, "b.txt") == "b.txt: a network file that can be written ends in .nns"
    (tmp_path / "d.nns").mkdir()
    assert refused(*long, "d.nns") == "d.nns: is a folder, not a file"


class TestDivergence:
    """With a learning rate of 1e9 every step of gradient descent makes the error some billion times as large."""

    FAR = ("--data", "sine", "--optimizer", "sgd", "--learning-rate", "1e9")

    def test_the_last_finite_state_is_written(self, run: Run, refused: Callable[..., str]) -> None:
        run(*NEW["one"], "-o", "n.nns")
        line = refused("train", "n.nns", *self.FAR, "-o", "b.nns")
        assert line.startswith("Training paused in epoch 1: ")
        assert "The learning rate 1e+09 is likely too high; try 0." in line
        assert " y" in line
        assert "Output" in line
        assert " The last finite state, after " in line
        assert line.endswith(" steps, is in b.nns.")
        assert np.isfinite(load("b.nns").network.output.weights).all()
        assert load("b.nns").network != load("n.nns").network

    def test_the_network_it_began_with_is_not_overwritten(
        self, run: Run, refused: Callable[..., str], tmp_path: Path
    ) -> None:
        run(*NEW["one"], "-o", "n.nns")
        before = (tmp_path / "n.nns").read_bytes()
        assert refused("train", "n.nns", *self.FAR, "-o", "n.nns").endswith(" n.nns is as it was.")
        assert (tmp_path / "n.nns").read_bytes() == before

    def test_where_nothing_was_learned_nothing_is_written(
        self, refused: Callable[..., str], write: Callable[..., str], tmp_path: Path
    ) -> None:
        far = Network((Input("x"),), (), OutputLayer("linear", np.float32([[3e38]]), np.float32([0])))
        line = refused("train", write(far), "--data", "sine", "-o", "b.nns")
        assert line.endswith(" Nothing was learned, b.nns is not written.")
        assert os.listdir(tmp_path) == ["n.nns"]


@pytest.mark.skipif(os.name != "posix", reason="needs a pseudo terminal")
def test_ctrl_c_keeps_what_was_learned(run: Run, tmp_path: Path) -> None:
    """On a terminal there is a progress bar; once it counts, the training has begun."""
    import pty

    run("new", "--layers", "4", "--head", "sigmoid", "-o", "n.nns")
    ours, theirs = pty.openpty()
    command = [sys.executable, "-m", "nnstudio", "train", "n.nns", "--data", "xor", "--epochs", "100000000"]
    with subprocess.Popen(
        [*command, "-o", "b.nns"], cwd=tmp_path, stdout=subprocess.PIPE, stderr=theirs, stdin=subprocess.DEVNULL
    ) as running:
        os.close(theirs)
        seen = b""
        while b"epoch" not in seen:
            seen += os.read(ours, 4096)
        running.send_signal(signal.SIGINT)
        try:
            while data := os.read(ours, 4096):
                seen += data
        except OSError:  # how Linux says that the other end is closed
            pass
        assert running.wait(30) == 130
        assert running.stdout is not None
        assert running.stdout.read() == b""
    os.close(ours)
    assert b"nnstudio: interrupted in epoch " in seen
    assert b"; what was learned so far is in b.nns" in seen
    assert sorted(os.listdir(tmp_path)) == ["b.nns", "n.nns"]
    assert load("b.nns").dataset["generator"] == "xor"
