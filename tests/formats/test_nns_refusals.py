"""Every refusal is one line that names the file, the place, what was expected and what was found."""

from pathlib import Path

import pytest

from nnstudio.errors import FileRefused
from nnstudio.formats import loads

BY_HAND = (Path(__file__).parents[1] / "data" / "xor_by_hand.nns").read_text(encoding="utf-8")
ACTIVATIONS = "identity, sigmoid, tanh, relu, leaky_relu, elu, selu, gelu, silu, softplus, mish, hard_tanh, step"
HIDDEN, SECOND = "$.network.layers[0]", "$.network.inputs[1]"
HALF = "$.network.output.neurons[0]: expected whole characters, found half of a surrogate pair "
LARGEST = "a number within float32 (at most 3.4028235e+38)"


def refusal(data: bytes) -> str:
    with pytest.raises(FileRefused) as refused:
        loads(data, "xor.nns")
    line = str(refused.value)
    assert "\n" not in line
    assert line.startswith("xor.nns: ")
    return line.removeprefix("xor.nns: ")


def changed(old: str, new: str) -> bytes:
    assert old in BY_HAND
    return BY_HAND.replace(old, new, 1).encode()


@pytest.mark.parametrize(
    ("old", "new", "line"),
    [
        # The file as a whole.
        ('"format": "nnstudio",', "", '$.format: expected "nnstudio", found nothing'),
        ('"nnstudio"', '"keras"', '$.format: expected "nnstudio", found "keras"'),
        ('"nnstudio"', "3", "$.format: expected text, found 3"),
        ('"version": 1,', "", "$.version: expected a whole number, found nothing"),
        ('"version": 1', '"version": "1"', '$.version: expected a whole number, found "1"'),
        ('"version": 1', '"version": true', "$.version: expected a whole number, found true"),
        ('"version": 1', '"version": 1.0', "$.version: expected a whole number, found 1.0"),
        ('"version": 1', '"version": 0', "$.version: expected 1, found 0"),
        ('"version": 1', '"version": -7', "$.version: expected 1, found -7"),
        ('"name": "XOR",', "", "$.name: expected text, found nothing"),
        ('"XOR"', "null", "$.name: expected text, found null"),
        ('"network"', '"nework"', "$.network: expected an object, found nothing"),
        ("[0.0, 1.0]", "[0.0]", "$.input: expected 2 numbers (one an input), found 1"),
        ("[0.0, 1.0]", "[0.0, true]", "$.input[1]: expected a number, found true"),
        ("[0.0, 1.0]", "[0.0, 1e39]", f"$.input[1]: expected {LARGEST}, found 1e+39"),
        ("[0.0, 1.0]", '[0.0, 1], "view": 3', "$.view: expected an object, found 3"),
        ("[0.0, 1.0]", '[0.0, 1], "dataset": []', "$.dataset: expected an object, found a list"),
        ("[0.0, 1.0]", '[0.0, 1], "notes": {}', "$.notes: expected text, found an object"),
        ("[0.0, 1.0]", '[0.0, 1], "x": [1, 1e999]', "$.x[1]: expected a finite number, found 1e999"),
        # Inputs.
        ('"inputs": [', '"inputs": 2, "x": [', "$.network.inputs: expected a list, found 2"),
        ('"inputs": [', '"inputs": [], "x": [', "$.network.inputs: expected 1 to 65,536 inputs, found 0"),
        ('"inputs": [', '"inputs": [7, ', "$.network.inputs[0]: expected an object, found 7"),
        ('"x2", "min": -1.0', '"x2", "max": -1.0', '$.network.inputs[1]: expected every key once, found "max" twice'),
        ('"x2", "min": -1.0', '"x2"', "$.network.inputs[1].min: expected a number, found nothing"),
        ('"x2", "min": -1.0', '"x2", "min": 1', f"{SECOND}: expected min below max, found min 1.0 and max 1.0"),
        ('"x2", "min": -1.0', '"x2", "min": -4e38', f"$.network.inputs[1].min: expected {LARGEST}, found -4e+38"),
        ('"x2", "min": -1.0', '"x2", "min": "a"', '$.network.inputs[1].min: expected a number, found "a"'),
        ('"x1"', "1", "$.network.inputs[0].name: expected text, found 1"),
        # Hidden layers.
        ('"layers": [', '"layers": {}, "x": [', "$.network.layers: expected a list, found an object"),
        ('"layers": [', '"layers": [null, ', f"{HIDDEN}: expected an object, found null"),
        ('"Hidden 1"', "[]", f"{HIDDEN}.name: expected text, found a list"),
        ('"tanh"', '"than"', f'{HIDDEN}.activation: expected one of {ACTIVATIONS}, found "than"'),
        ('"activation": "tanh",', "", f"{HIDDEN}.activation: expected one of {ACTIVATIONS}, found nothing"),
        (
            '"tanh"',
            '"tanh", "activation_params": {"slope": 1}',
            f'{HIDDEN}.activation_params: expected nothing (for tanh), found "slope"',
        ),
        (
            '"tanh"',
            '"leaky_relu", "activation_params": {"slop": 1}',
            f'{HIDDEN}.activation_params: expected slope (for leaky_relu), found "slop"',
        ),
        (
            '"tanh"',
            '"leaky_relu", "activation_params": {"slope": 7}',
            f"{HIDDEN}.activation_params.slope: expected a number from 0 to 1, found 7.0",
        ),
        (
            '"tanh"',
            '"leaky_relu", "activation_params": {"slope": false}',
            f"{HIDDEN}.activation_params.slope: expected a number, found false",
        ),
        ('["h1", "h2"]', '["h1"]', f"{HIDDEN}.neurons: expected 2 names (one a unit), found 1"),
        ('["h1", "h2"]', '["h1", 2]', f"{HIDDEN}.neurons[1]: expected text, found 2"),
        ('"bias": [-0.9', '"use_bias": 1, "bias": [-0.9', f"{HIDDEN}.use_bias: expected true or false, found 1"),
        # Matrices and vectors.
        ("[2.1, 2.1]", "[2.1, 2.1, 1]", f"{HIDDEN}.weights[0]: expected 2 numbers (one an input), found 3"),
        ("[-1.5, -1.5]", "[-1.5]", f"{HIDDEN}.weights[1]: expected 2 numbers (one an input), found 1"),
        ("[2.1, 2.1]", "2.1", f"{HIDDEN}.weights[0]: expected a list, found 2.1"),
        ("[2.1, 2.1]", "[2.1, true]", f"{HIDDEN}.weights[0][1]: expected a number, found true"),
        ("[2.1, 2.1]", '[2.1, "2"]', f'{HIDDEN}.weights[0][1]: expected a number, found "2"'),
        ("[2.1, 2.1]", "[2.1, null]", f"{HIDDEN}.weights[0][1]: expected a number, found null"),
        ("[2.1, 2.1]", "[2.1, [1]]", f"{HIDDEN}.weights[0][1]: expected a number, found a list"),
        ("[2.1, 2.1]", "[2.1, NaN]", f"{HIDDEN}.weights[0][1]: expected a finite number, found NaN"),
        ("[2.1, 2.1]", "[Infinity, 2]", f"{HIDDEN}.weights[0][0]: expected a finite number, found Infinity"),
        ("[2.1, 2.1]", "[2, -Infinity]", f"{HIDDEN}.weights[0][1]: expected a finite number, found -Infinity"),
        ("[2.1, 2.1]", "[2.1, 1e999]", f"{HIDDEN}.weights[0][1]: expected a finite number, found 1e999"),
        ("[2.1, 2.1]", "[2.1, -1e39]", f"{HIDDEN}.weights[0][1]: expected {LARGEST}, found -1e+39"),
        ("[-0.9, 2.2]", "[-0.9]", f"{HIDDEN}.bias: expected 2 numbers (one a unit), found 1"),
        ("[-0.9, 2.2]", "[[-0.9, 2.2]]", f"{HIDDEN}.bias[0]: expected a number, found a list"),
        ("[-0.9, 2.2]", "[-0.9, 3.5e38]", f"{HIDDEN}.bias[1]: expected {LARGEST}, found 3.5e+38"),
        (
            "[-0.9, 2.2]",
            '[-0.9, 2.2], "mask": [[1, 0]]',
            f"{HIDDEN}.mask: expected 2 x 2 (units x inputs), found 1 x 2",
        ),
        (
            "[-0.9, 2.2]",
            '[-0.9, 2.2], "mask": [[1, 0], [0.5, 1]]',
            f"{HIDDEN}.mask[1][0]: expected 0 or 1, found 0.5",
        ),
        (
            "[-0.9, 2.2]",
            '[-0.9, 2.2], "mask": [[1, 0], [true, 1]]',
            f"{HIDDEN}.mask[1][0]: expected a number, found true",
        ),
        # The output.
        ('"sigmoid"', '"tanh"', '$.network.output.head: expected one of linear, sigmoid, softmax, found "tanh"'),
        ('"sigmoid"', '"softmax"', "$.network.output.weights: expected 2 or more units for softmax, found 1"),
        ('"sigmoid"', '"linear"', "$.network.output.classes: expected no names (linear with 1 unit), found 2"),
        ('["even", "odd"]', '["odd"]', "$.network.output.classes: expected 2 names (sigmoid with 1 unit), found 1"),
        ('["odd"]', '["odd", "even"]', "$.network.output.neurons: expected 1 name (one a unit), found 2"),
        ("[3.0, 3.0]", "[3.0]", "$.network.output.weights: expected 1 x 2 (units x inputs), found 1 x 1"),
        ('"bias": [-2.0]', '"bais": [-2.0]', "$.network.output.bias: expected a list, found nothing"),
        ('"bias": [-2.0]', '"bias": "AAAA"', '$.network.output.bias: expected a list, found "AAAA"'),
        ("[-2.0]", '[-2.0], "bias": [1]', '$.network.output: expected every key once, found "bias" twice'),
        ("[-2.0]", '[-2.0], "b\\u0069as": [1]', '$.network.output: expected every key once, found "bias" twice'),
        # Text that isn't JSON.
        ('"bias": [-2.0]', '"bias": [-2.0', "line 30, column 5: not valid JSON: expected ',' or ']'"),
        ("[-2.0]", "[-2.0,]", "line 29, column 21: not valid JSON: trailing comma in array"),
        ('"odd"', '"\\ud83d"', HALF + r"(\ud83d)"),
        ('"odd"', '"\\udc00"', HALF + r"(\udc00)"),
        ('"odd"', '"\n"', "line 24, column 20: not valid JSON: invalid character"),
    ],
)  # fmt: skip
def test_a_fault_in_one_place(old: str, new: str, line: str) -> None:
    assert refusal(changed(old, new)) == line


def test_the_shape_that_the_contract_gives_as_an_example() -> None:
    data = changed("[2.1, 2.1],\n          [-1.5, -1.5]", "[2.1, 2.1, 0], [-1.5, -1.5, 0]")
    assert refusal(data) == "$.network.layers[0].weights: expected 2 x 2 (units x inputs), found 2 x 3"


def test_a_matrix_without_rows() -> None:
    data = changed("[2.1, 2.1],\n          [-1.5, -1.5]", "")
    assert refusal(data) == "$.network.layers[0].weights: expected 1 or more units, found 0"


def test_a_newer_version_names_both() -> None:
    assert refusal(changed('"version": 1', '"version": 2')) == (
        "$.version: expected at most 1, the newest that NN Studio 0.1.0 reads, found 2: get a newer NN Studio"
    )


def test_a_newer_version_is_recognized_whatever_else_changed() -> None:
    assert refusal(b'{"format": "nnstudio", "version": 99, "net": []}').startswith("$.version: expected at most 1")


@pytest.mark.parametrize(
    ("data", "line"),
    [
        (b"", "$: expected an object, found an empty file"),
        (b" \n\t", "$: expected an object, found an empty file"),
        (b"\xef\xbb\xbf", "$: expected an object, found an empty file"),
        (b"[]", "$: expected an object, found a list"),
        (b"null", "$: expected an object, found null"),
        (b"3", "$: expected an object, found 3"),
        (b'{"a": 1} x', "line 1, column 10: not valid JSON: trailing characters"),
        (b"PK\x03\x04", "line 1, column 1: not valid JSON: invalid character"),
        (b'{\n"a": "\xff"}', "line 2, column 7: expected JSON text in UTF-8, found byte 0xff"),
        ("{}".encode("utf-16"), "line 1, column 1: expected JSON text in UTF-8, found byte 0xff"),
        (
            BY_HAND.encode()[:300],
            "expected more, found the end of the file: it is cut off, or a bracket or quote is not closed",
        ),
    ],
)
def test_something_else_than_a_network(data: bytes, line: str) -> None:
    assert refusal(data) == line


def test_what_a_file_holds_is_shown_short_and_without_control_characters() -> None:
    assert refusal(changed('"tanh"', '"\x7f\u009b' + "y" * 100 + '"')).endswith('found "��' + "y" * 38 + '…"')
