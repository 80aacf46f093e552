"""`nnstudio eval --input`: the numbers of one forward pass, for people and for programs."""

import json
import math
from collections.abc import Callable
from dataclasses import replace

import numpy as np
import pytest
from cli.by_hand import Run, network

from nnstudio.engine import Input, Network


def test_tables_of_every_layer(run: Run, write: Callable[..., str]) -> None:
    done = run("eval", write(), "--input", "1,2")
    assert done.err == ""
    assert done.code == 0
    assert done.out == (
        "Inputs\n"
        "   x\n"
        "a  1\n"
        "b  2\n"
        "\n"
        "Hidden 1 (relu)\n"
        "        z    a\n"
        "h     5.5  5.5\n"
        "H1·2    1    1\n"
        "\n"
        "Output (linear)\n"
        "    z   a\n"
        "y  11  11\n"
        "\n"
        "Prediction: 11\n"
    )


def test_json_of_a_linear_head_is_that_of_the_contract(run: Run, write: Callable[..., str]) -> None:
    done = run("eval", write(), "--input", "-1,0", "--json")
    assert (done.code, done.err) == (0, "")
    assert done.out == (
        '{"input": [-1.0, 0.0], '
        '"layers": [{"name": "Hidden 1", "activation": "relu", "z": [-0.5, 1.0], "a": [0.0, 1.0]}], '
        '"output": {"head": "linear", "z": [0.0], "values": [0.0], "prediction": 0.0}}\n'
    )


def test_a_lone_sigmoid_lists_both_classes(run: Run, write: Callable[..., str]) -> None:
    file = write(network("sigmoid", classes=("no", "yes")))
    output = json.loads(run("eval", file, "--input", "1,2", "--json").out)["output"]
    p = 1 / (1 + math.exp(-11))
    assert output["head"] == "sigmoid"
    assert output["z"] == [11.0]
    assert output["values"] == pytest.approx([p], rel=1e-6)
    assert list(output["classes"]) == ["no", "yes"]
    # 1 - p has all its digits, though it is small.
    assert output["classes"]["no"] == pytest.approx(1 / (1 + math.exp(11)), rel=1e-6)
    assert output["classes"]["yes"] == output["values"][0]
    assert output["prediction"] == "yes"


def test_at_one_half_the_second_class_is_predicted(run: Run, write: Callable[..., str]) -> None:
    file = write(network("sigmoid", classes=("no", "yes")))
    output = json.loads(run("eval", file, "--input=-1,0", "--json").out)["output"]
    assert output == {
        "head": "sigmoid", "z": [0.0], "values": [0.5], "classes": {"no": 0.5, "yes": 0.5}, "prediction": "yes"
    }  # fmt: skip


def test_several_sigmoids_answer_each_for_itself(run: Run, write: Callable[..., str]) -> None:
    file = write(network("sigmoid", 3, classes=("p", "q", "r")))
    output = json.loads(run("eval", file, "--input", "1,2", "--json").out)["output"]
    assert output["z"] == [11.0, -11.0, -11.0]
    assert output["classes"]["q"] == pytest.approx(1 / (1 + math.exp(11)), rel=1e-6)
    assert output["prediction"] == ["p"]
    assert json.loads(run("eval", file, "--input=-1,0", "--json").out)["output"]["prediction"] == ["p", "q", "r"]


def test_softmax_gives_a_distribution(run: Run, write: Callable[..., str]) -> None:
    file = write(network("softmax", 3, classes=("p", "q", "r")))
    output = json.loads(run("eval", file, "--input", "-1,0", "--json").out)["output"]
    assert output["values"] == pytest.approx([1 / 3] * 3, rel=1e-6)
    output = json.loads(run("eval", file, "--input", "1,2", "--json").out)["output"]
    assert sum(output["classes"].values()) == pytest.approx(1, rel=1e-6)
    assert output["prediction"] == "p"
    assert list(output) == ["head", "z", "values", "classes", "prediction"]


def test_several_linear_outputs_are_a_list(run: Run, write: Callable[..., str]) -> None:
    output = json.loads(run("eval", write(network(outputs=2)), "--input", "1,2", "--json").out)["output"]
    assert output == {"head": "linear", "z": [11.0, -11.0], "values": [11.0, -11.0], "prediction": [11.0, -11.0]}


def test_classes_without_names_and_with_the_same_name(run: Run, write: Callable[..., str]) -> None:
    output = json.loads(run("eval", write(network("sigmoid")), "--input", "1,2", "--json").out)["output"]
    assert list(output["classes"]) == ["0", "1"]
    file = write(network("softmax", 3, neurons=("p", "", "r")))
    output = json.loads(run("eval", file, "--input", "1,2", "--json").out)["output"]
    assert list(output["classes"]) == ["p", "1", "r"]
    file = write(network("softmax", 3, classes=("p", "p", "p (2)")))
    output = json.loads(run("eval", file, "--input", "1,2", "--json").out)["output"]
    assert list(output["classes"]) == ["p", "p (2)", "p (2) (2)"]
    file = write(network("softmax", 3, classes=("p (2)", "p", "p")))
    output = json.loads(run("eval", file, "--input", "1,2", "--json").out)["output"]
    assert list(output["classes"]) == ["p (2)", "p", "p (3)"]


def test_classes_in_the_tables(run: Run, write: Callable[..., str]) -> None:
    out = run("eval", write(network("sigmoid", classes=("no", "yes"))), "--input", "-1,0").out
    assert out.endswith("Classes\n     probability\nno           0.5\nyes          0.5\n\nPrediction: yes\n")


def test_numbers_are_float32_in_their_shortest_form(run: Run, write: Callable[..., str]) -> None:
    result = json.loads(run("eval", write(), "--input", "1/3,0.1", "--json").out)
    assert result["input"] == [0.33333334, 0.1]
    z = np.float32(1 / 3) + 2 * np.float32(0.1) + np.float32(0.5)
    assert np.float32(result["layers"][0]["z"][0]) == pytest.approx(z, rel=1e-6)


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("1,2", [1, 2]),
        ("-1,0", [-1, 0]),
        ("−1,−.5", [-1, -0.5]),
        ("-.5,-2", [-0.5, -2]),
        (" 1/4 , -1/2", [0.25, -0.5]),
        ("0,5;-1,5", [0.5, -1.5]),
        ("0.5;-1e-3", [0.5, -0.001]),
        ("1e3,2", [1000, 2]),
    ],
)
def test_ways_to_write_the_input(text: str, values: list[float], run: Run, write: Callable[..., str]) -> None:
    for arguments in (["--input", text], [f"--input={text}"]):
        done = run("eval", write(), "--json", *arguments)
        assert done.err == ""
        assert json.loads(done.out)["input"] == values


def test_without_input_the_one_in_the_file_is_taken(
    run: Run, refused: Callable[..., str], write: Callable[..., str]
) -> None:
    assert json.loads(run("eval", write(input=(1.0, 2.0)), "--json").out)["input"] == [1, 2]
    assert refused("eval", write()) == "n.nns holds no input: give --input with a, b"


def test_no_hidden_layer(run: Run, write: Callable[..., str]) -> None:
    done = run("eval", write(Network.dense(1, [], 1, initializer="zeros")), "--input", "3", "--json")
    assert json.loads(done.out) == {
        "input": [3.0],
        "layers": [],
        "output": {"head": "linear", "z": [0.0], "values": [0.0], "prediction": 0.0},
    }


def test_terminal_escapes_in_names_do_not_reach_the_terminal(run: Run, write: Callable[..., str]) -> None:
    value = network("sigmoid", classes=("\x1b[31m", "\x9b1m"))
    value = replace(value, inputs=(Input("\x1b]0;x\x07"), Input("b\nc")))
    for arguments in ((), ("--json",)):
        out = run("eval", write(value), "--input", "1,2", *arguments).out
        assert "\x1b" not in out
        assert "\x07" not in out
        assert "b\nc" not in out


class TestRefused:
    @pytest.mark.parametrize(
        ("text", "line"),
        [
            ("1", "--input: expected 2 numbers (a, b), found 1"),
            ("", "--input: expected 2 numbers (a, b), found 0"),
            ("1,2,3", "--input: expected 2 numbers (a, b), found 3"),
            ("1,x", "--input: b: “x” is not a number: type 0.5, 0,5 or 1/3"),
            ("1,", "--input: b: “” is not a number: type 0.5, 0,5 or 1/3"),
            ("nan,1", "--input: a: “nan” is not a number: type 0.5, 0,5 or 1/3"),
            ("1/0,1", "--input: a: “1/0” divides by zero"),
        ],
    )
    def test_inputs(self, text: str, line: str, refused: Callable[..., str], write: Callable[..., str]) -> None:
        assert refused("eval", write(), "--input", text) == line

    def test_one_number_for_784(self, refused: Callable[..., str], write: Callable[..., str]) -> None:
        assert refused("eval", write(Network.dense(784, [], 1)), "--input", "1") == (
            "--input: expected 784 numbers (x1, x2, x3, x4, x5, x6, x7, x8, x9, x10, …, x784), found 1"
        )

    def test_an_overflow_names_the_layer_and_the_neuron(
        self, refused: Callable[..., str], write: Callable[..., str]
    ) -> None:
        assert refused("eval", write(), "--input", "3e38,3e38") == (
            "n.nns: the forward pass overflows in layer “Hidden 1”, neuron h: its value is beyond float32 (3.4e38); "
            "try smaller inputs or weights"
        )
        assert "layer “Output”, neuron y" in refused("eval", write(), "--input", "2e38,0", "--json")

    def test_options_that_do_not_go_together(self, refused: Callable[..., str], write: Callable[..., str]) -> None:
        file = write()
        assert refused("eval", file, "--input", "1,2", "--csv", "x.csv").startswith(
            "argument --csv: not allowed with argument --input"
        )
        assert refused("eval", file, "--input", "1,2", "-o", "x.csv").startswith("-o goes with --csv")
        assert refused("eval", file, "--csv", "x.csv", "--json").startswith("--json goes with --input")

    def test_files_that_are_no_networks(self, refused: Callable[..., str], run: Run) -> None:
        assert refused("eval", "no.nns", "--input", "1").startswith("no.nns: there is no such file in /")
        assert refused("eval", ".", "--input", "1").endswith("is a folder, not a file")
