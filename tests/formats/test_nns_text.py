"""What a network file looks like, character by character: a person reads, diffs and edits it."""

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from nnstudio.engine import Input, Layer, Network, OutputLayer
from nnstudio.errors import FileRefused
from nnstudio.formats import dumps, loads
from nnstudio.project import Project

BY_HAND = (Path(__file__).parents[1] / "data" / "xor_by_hand.nns").read_bytes()


def one_layer(**changes: object) -> Project:
    """Two inputs, one hidden tanh neuron, one linear output; `changes` go to the hidden layer."""
    layer = Layer("Hidden 1", "tanh", np.float32([[0.5, -1.0]]), np.float32([0.25]))
    output = OutputLayer("linear", np.float32([[2.0]]), np.float32([0.0]))
    network = Network((Input("a"), Input("b")), (replace(layer, **changes),), output)
    return Project(network, name="N")


def test_a_file_written_by_hand_is_read_as_it_says() -> None:
    project = loads(BY_HAND, "xor.nns")
    assert project.name == "XOR"
    assert project.input == (0.0, 1.0)
    assert [(one.name, one.min, one.max) for one in project.network.inputs] == [("x1", -1, 1), ("x2", -1, 1)]
    (hidden,) = project.network.layers
    assert (hidden.name, hidden.activation, hidden.neurons) == ("Hidden 1", "tanh", ("h1", "h2"))
    assert hidden.weights.dtype == np.float32
    np.testing.assert_array_equal(hidden.weights, np.float32([[2.1, 2.1], [-1.5, -1.5]]))
    np.testing.assert_array_equal(hidden.bias, np.float32([-0.9, 2.2]))
    output = project.network.output
    assert (output.head, output.neurons, output.classes) == ("sigmoid", ("odd",), ("even", "odd"))
    np.testing.assert_array_equal(output.weights, np.float32([[3, 3]]))


def test_reading_and_writing_it_changes_no_character() -> None:
    assert dumps(loads(BY_HAND, "xor.nns")) == BY_HAND


def test_every_key_that_says_something_in_its_order() -> None:
    project = one_layer(
        activation="leaky_relu",
        activation_params={"slope": 0.2},
        neurons=("h",),
        mask=np.array([[True, False]]),
        use_bias=False,
    )
    network = replace(project.network, inputs=(Input("a", 0.1, 0.30000000000000004), Input("b")))
    project = replace(
        project,
        network=network,
        input=(0.1, -2.0),
        notes="# Title\n“quoted”",
        dataset={"kind": "circles", "points": [[1, 2.5], [True, None]]},
        training={},
        view={"zoom": 1.5},
    )
    assert dumps(project).decode() == (
        """{
  "format": "nnstudio",
  "version": 1,
  "name": "N",
  "network": {
    "inputs": [
      {"name": "a", "min": 0.1, "max": 0.30000000000000004},
      {"name": "b", "min": -1.0, "max": 1.0}
    ],
    "layers": [
      {
        "name": "Hidden 1",
        "activation": "leaky_relu",
        "activation_params": {"slope": 0.2},
        "neurons": ["h"],
        "weights": [
          [0.5, -1.0]
        ],
        "bias": [0.25],
        "mask": [
          [1, 0]
        ],
        "use_bias": false
      }
    ],
    "output": {
      "head": "linear",
      "weights": [
        [2.0]
      ],
      "bias": [0.0]
    }
  },
  "input": [0.1, -2.0],
  "dataset": {
    "kind": "circles",
    "points": [
      [1, 2.5],
      [true, null]
    ]
  },
  "training": {},
  "view": {"zoom": 1.5},
  "notes": "# Title\\n“quoted”"
}
"""
    )
    assert loads(dumps(project), "n.nns") == project


def test_what_says_nothing_is_left_out() -> None:
    text = dumps(one_layer(activation="leaky_relu", activation_params={"slope": 0.01}, neurons=("",))).decode()
    for key in ("activation_params", "neurons", "classes", "mask", "use_bias", '"input"', "dataset", "notes"):
        assert key not in text
    assert '"layers": []' in dumps(Project(Network.dense(1, [], 1))).decode()


def test_numbers_are_as_short_as_they_read_back_to_the_same_float32() -> None:
    values = np.float32([[0.1, 1 / 3], [16777216, -0.0], [3.4028235e38, 1e-45], [1e-7, 123456.789], [5e-324, 2]])
    layer = Layer("L", "relu", values, np.zeros(5, np.float32))
    project = Project(Network((Input("a"), Input("b")), (layer,), OutputLayer("linear", np.ones((1, 5)), [0.0])))
    text = dumps(project).decode()
    rows = [line.strip().rstrip(",") for line in text.splitlines() if line.startswith(" " * 10)]
    assert rows[:5] == [
        "[0.1, 0.33333334]",
        "[16777216.0, -0.0]",
        "[3.4028235e38, 1e-45]",
        "[1e-7, 123456.79]",
        "[0.0, 2.0]",
    ]
    read = loads(text.encode(), "n.nns").network.layers[0].weights
    np.testing.assert_array_equal(read.view(np.uint32), values.view(np.uint32))


def test_more_than_4096_elements_are_base64_of_little_endian_float32() -> None:
    def first_layer(units: int) -> str:
        network = Network.dense(1024, [units], 1, seed=3)
        return dumps(Project(network)).decode()

    assert "base64" not in first_layer(4)
    text = first_layer(5)
    assert '"weights": {"dtype": "float32", "shape": [5, 1024], "base64": "' in text
    encoded = text.partition('"base64": "')[2].partition('"')[0]
    import base64

    expected = Network.dense(1024, [5], 1, seed=3).layers[0].weights
    np.testing.assert_array_equal(np.frombuffer(base64.b64decode(encoded), "<f4").reshape(5, 1024), expected)


def test_a_large_mask_is_base64_too() -> None:
    mask = np.arange(5000) % 3 > 0
    weights = np.linspace(-1, 1, 5000, dtype=np.float32).reshape(50, 100)
    layer = Layer("L", "relu", weights, np.zeros(50, np.float32), mask=mask.reshape(50, 100))
    output = OutputLayer("linear", np.ones((1, 50), np.float32), np.zeros(1, np.float32))
    project = Project(Network(tuple(Input(str(i)) for i in range(100)), (layer,), output))
    assert dumps(project).count(b'"dtype": "float32", "shape": [50, 100]') == 2
    assert loads(dumps(project), "n.nns") == project


def test_float64_parameters_are_written_as_the_nearest_float32() -> None:
    project = one_layer(weights=np.array([[0.1, 1 / 3]]), bias=np.array([1e-300]))
    read = loads(dumps(project), "n.nns").network.layers[0]
    np.testing.assert_array_equal(read.weights, np.float32([[0.1, 1 / 3]]))
    np.testing.assert_array_equal(read.bias, np.float32([0.0]))


@pytest.mark.parametrize(
    ("text", "value"),
    [("é 中 😀 \u2028", "é 中 😀 \u2028"), ('"\\\n\t\x00\x7f', '"\\\n\t\x00\x7f'), ("", "")],
)
def test_any_text_comes_back(text: str, value: str) -> None:
    project = replace(one_layer(name=text, neurons=(text,)), name=text)
    assert loads(dumps(project), "n.nns").name == value
    assert loads(dumps(project), "n.nns") == project


def test_a_byte_order_mark_is_ignored_and_not_written() -> None:
    assert dumps(loads(b"\xef\xbb\xbf" + BY_HAND, "xor.nns")) == BY_HAND


def test_windows_line_ends_and_tight_text_are_read() -> None:
    import json

    project = loads(BY_HAND, "xor.nns")
    assert loads(BY_HAND.replace(b"\n", b"\r\n"), "xor.nns") == project
    assert loads(json.dumps(json.loads(BY_HAND), separators=(",", ":")).encode(), "xor.nns") == project


def test_keys_in_any_order_whole_numbers_and_escaped_keys_are_read() -> None:
    import json

    def reversed_keys(value: object) -> object:
        if isinstance(value, dict):
            return {key: reversed_keys(item) for key, item in reversed(value.items())}
        return [reversed_keys(item) for item in value] if isinstance(value, list) else value

    text = json.dumps(reversed_keys(json.loads(BY_HAND))).replace("3.0", "3").replace('"bias"', '"bi\\u0061s"')
    assert loads(text.encode(), "xor.nns") == loads(BY_HAND, "xor.nns")


class TestUnknownKeys:
    """Keys that this version doesn't know are kept on a read and written back, after the known ones."""

    TEXT = (
        BY_HAND.decode()
        .replace('"format"', '"top": {"a": [1, 2.5, null, {"b": true}]},\n  "format"')
        .replace('"inputs"', '"in network": "é",\n    "inputs"')
        .replace('{"name": "x1"', '{"unit": "cm", "name": "x1"')
        .replace('"name": "Hidden 1"', '"color": [1, 2], "name": "Hidden 1"')
        .replace('"head"', '"temperature": 0.5, "head"')
    )

    def test_they_are_in_extra(self) -> None:
        project = loads(self.TEXT.encode(), "xor.nns")
        assert project.extra == {"top": {"a": [1, 2.5, None, {"b": True}]}}
        assert project.network.extra == {"in network": "é"}
        assert project.network.inputs[0].extra == {"unit": "cm"}
        assert project.network.layers[0].extra == {"color": [1, 2]}
        assert project.network.output.extra == {"temperature": 0.5}

    def test_they_are_written_after_the_known_keys(self) -> None:
        text = dumps(loads(self.TEXT.encode(), "xor.nns")).decode()
        assert '{"name": "x1", "min": -1.0, "max": 1.0, "unit": "cm"}' in text
        assert '"bias": [-0.9, 2.2],\n        "color": [1, 2]\n      }' in text
        assert '"bias": [-2.0],\n      "temperature": 0.5\n    }' in text
        assert '    },\n    "in network": "é"\n  }' in text
        assert text.endswith(
            '"top": {\n    "a": [\n      1,\n      2.5,\n      null,\n      {"b": true}\n    ]\n  }\n}\n'
        )

    def test_whole_numbers_as_long_as_a_read_takes_are_written_again(self) -> None:
        numbers = [10**400, 10**4300 - 1, 1 - 10**4299]
        data = dumps(replace(one_layer(), extra={"x": numbers}))
        assert loads(data, "n.nns").extra == {"x": numbers}
        assert dumps(loads(data, "n.nns")) == data

    def test_writing_is_stable(self) -> None:
        project = loads(self.TEXT.encode(), "xor.nns")
        assert loads(dumps(project), "xor.nns") == project
        assert dumps(loads(dumps(project), "xor.nns")) == dumps(project)


class TestNotSaved:
    """What a read would refuse is refused before the disk is touched."""

    def refusal(self, project: Project) -> str:
        with pytest.raises(FileRefused) as refused:
            dumps(project, "n.nns")
        return str(refused.value)

    def test_numbers_that_overflow_float32(self) -> None:
        assert self.refusal(one_layer(bias=np.array([1e39]))) == (
            "n.nns: $.network.layers[0].bias[0]: expected a number within float32 to save, found 1e+39"
        )

    def test_a_range_that_overflows_float32(self) -> None:
        network = replace(one_layer().network, inputs=(Input("a"), Input("b", 0.0, 1e300)))
        assert self.refusal(Project(network)) == (
            "n.nns: $.network.inputs[1].max: expected a number within float32 (at most 3.4028235e+38), found 1e+300"
        )

    def test_values_that_are_not_finite(self) -> None:
        project = replace(one_layer(), view={"zoom": [0, float("nan")]})
        assert self.refusal(project) == "n.nns: $.view.zoom[1]: expected a finite number to save, found nan"

    def test_half_characters(self) -> None:
        assert self.refusal(one_layer(name="\ud83d")) == (
            "n.nns: $.network.layers[0].name: expected whole characters to save, found half of one (U+D83D)"
        )

    def test_extra_keys_that_are_the_formats_own(self) -> None:
        assert self.refusal(one_layer(extra={"mask": 1})) == (
            'n.nns: $.network.layers[0].mask: expected extra keys that are not the format\'s own to save, found "mask"'
        )

    def test_values_without_a_json_form(self) -> None:
        assert self.refusal(replace(one_layer(), extra={"x": {1: 2}})).startswith("n.nns: $.x: expected text as a key")
        assert self.refusal(replace(one_layer(), extra={"x": b"1"})).endswith("found bytes")
        assert self.refusal(replace(one_layer(), extra={"x": -(10**4299)})) == (
            "n.nns: $.x: expected a number of at most 4,300 digits to save, found a longer one"
        )

    def test_deeper_than_a_reader_goes(self) -> None:
        value: object = 1
        for _ in range(100):
            value = [value]
        assert "100 levels of nesting" in self.refusal(replace(one_layer(), extra={"deep": value}))

    def test_more_layers_than_the_format_has(self) -> None:
        assert self.refusal(Project(Network.dense(1, [1] * 1025, 1))) == (
            "n.nns: $.network: expected at most 1,024 layers to save, found 1,025"
        )

    def test_more_neurons_than_the_format_has(self) -> None:
        assert self.refusal(Project(Network.dense(1, [65_537], 1))) == (
            "n.nns: $.network: expected at most 65,536 neurons a layer to save, found 65,537"
        )
