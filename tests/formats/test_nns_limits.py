"""Limits are held before memory is taken: what a file claims costs no more than reading its text."""

import base64
import json
import tracemalloc
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest

from nnstudio.errors import FileRefused
from nnstudio.formats import load, loads

MEBIBYTE = 2**20


@pytest.fixture
def frugal() -> Iterator[None]:
    """The test's own memory, beyond what is there at its start, stays below 64 MiB."""
    tracemalloc.start()
    yield
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert peak < 64 * MEBIBYTE


def network(weights: object, bias: object = (0,), inputs: int = 1, layers: object = ()) -> bytes:
    return json.dumps(
        {
            "format": "nnstudio",
            "version": 1,
            "name": "n",
            "network": {
                "inputs": [{"name": "x", "min": 0, "max": 1}] * inputs,
                "layers": layers,
                "output": {"head": "linear", "weights": weights, "bias": bias},
            },
        }
    ).encode()


def encoded(*shape: int, text: str | None = None, dtype: str = "float32") -> dict[str, object]:
    if text is None:
        text = base64.b64encode(np.zeros(shape, "<f4").tobytes()).decode()
    return {"dtype": dtype, "shape": list(shape), "base64": text}


def refusal(data: bytes) -> str:
    with pytest.raises(FileRefused) as refused:
        loads(data, "n.nns")
    return str(refused.value).removeprefix("n.nns: ")


@pytest.mark.usefixtures("frugal")
class TestClaims:
    """base64 arrays that claim more than they hold."""

    PLACE = "$.network.output.weights"

    def test_a_million_times_a_million(self) -> None:
        assert refusal(network(encoded(10**6, 10**6, text="AAAA"))) == (
            f"{self.PLACE}.shape: expected at most 65,536 units, found 1,000,000"
        )

    def test_10_to_the_12_in_one_row(self) -> None:
        assert refusal(network(encoded(1, 10**12, text="AAAA"))) == (
            f"{self.PLACE}.shape: expected at most 50,000,000 numbers, found 1,000,000,000,000"
        )

    def test_beyond_64_bits(self) -> None:
        assert refusal(network(encoded(1, 10**40, text=""))).startswith(
            f"{self.PLACE}.shape: expected at most 50,000,000"
        )

    def test_more_than_the_text_has(self) -> None:
        assert refusal(network(encoded(1000, 1000, text="AAAA"))) == (
            f"{self.PLACE}.base64: expected 5,333,336 characters (1000 x 1000 float32), found 4"
        )

    def test_less_than_the_text_has(self) -> None:
        assert refusal(network(encoded(1, 1, text="A" * 16))) == (
            f"{self.PLACE}.base64: expected 8 characters (1 x 1 float32), found 16"
        )

    def test_nothing(self) -> None:
        assert refusal(network(encoded(0, 1))) == f"{self.PLACE}: expected 1 or more units, found 0"

    def test_negative(self) -> None:
        assert refusal(network(encoded(-1, -1, text="AAAA"))) == f"{self.PLACE}.shape: expected 2 sizes, found [-1, -1]"

    def test_three_dimensions(self) -> None:
        assert refusal(network(encoded(1, 1, 1))) == f"{self.PLACE}.shape: expected 2 sizes, found [1, 1, 1]"

    def test_another_shape_than_the_network_needs(self) -> None:
        assert refusal(network(encoded(2, 3), [0, 0], inputs=2)) == (
            f"{self.PLACE}: expected 2 x 2 (units x inputs), found 2 x 3"
        )

    def test_another_type(self) -> None:
        assert refusal(network(encoded(1, 1, dtype="float64"))) == (
            f'{self.PLACE}.dtype: expected "float32", found "float64"'
        )

    def test_other_characters(self) -> None:
        assert (
            refusal(network(encoded(1, 1, text="AAAA AA=")))
            == f"{self.PLACE}.base64: expected base64, found other characters"
        )

    def test_no_number(self) -> None:
        data = np.float32([[1, 2, np.nan, 3]])
        text = base64.b64encode(data.astype("<f4").tobytes()).decode()
        assert refusal(network(encoded(1, 4, text=text), inputs=4)) == (
            f"{self.PLACE}[0][2]: expected a finite number, found nan"
        )

    def test_a_key_that_is_missing_or_unknown(self) -> None:
        assert (
            refusal(network({"dtype": "float32", "shape": [1, 1]}))
            == f"{self.PLACE}.base64: expected text, found nothing"
        )
        assert refusal(network({**encoded(1, 1), "order": "F"})) == (
            f"{self.PLACE}.order: expected dtype, shape and base64 only, found another key"
        )

    def test_a_small_array_may_be_base64_too(self) -> None:
        project = loads(network(encoded(1, 2), encoded(1), inputs=2), "n.nns")
        assert project.network.output.weights.shape == (1, 2)


@pytest.mark.usefixtures("frugal")
class TestText:
    def test_a_thousand_levels_deep(self) -> None:
        line = "expected at most 100 levels of nesting, found more"
        assert refusal(b'{"a": ' + b"[" * 1000 + b"]" * 1000 + b"}") == line
        assert refusal(b'{"a":' * 1000 + b"1" + b"}" * 1000) == line
        assert refusal(b"[" * 1_000_000) == line

    def test_a_hundred_levels_are_read(self) -> None:
        deep = "[" * 99 + "]" * 99
        data = network([[1]]).decode().replace('"name": "n"', f'"name": "n", "deep": {deep}')
        assert loads(data.encode(), "n.nns").extra.keys() == {"deep"}

    def test_brackets_in_texts_are_no_levels(self) -> None:
        data = network([[1]]).decode().replace('"n"', json.dumps('\\"[{' * 1000))
        assert loads(data.encode(), "n.nns").name == '\\"[{' * 1000

    def test_too_many_values_in_a_part_that_is_kept(self) -> None:
        data = network([[1]]).decode().replace('"name": "n"', '"name": "n", "x": [' + "[]," * 4_000_000 + "1]")
        assert refusal(data.encode()) == (
            "$.x: expected at most 4,000,000 values in all parts that are kept as they are, found more"
        )

    def test_too_many_values_in_all_parts_together(self) -> None:
        part = "[" + "0," * 1_400_000 + "0]"
        data = network([[1]]).decode()
        data = data.replace('"name": "n"', f'"name": "n", "x": {part}, "y": {part}')
        data = data.replace('"name": "x"', f'"name": "x", "z": {part}')
        assert refusal(data.encode()) == (
            "$.y: expected at most 4,000,000 values in all parts that are kept as they are, found more"
        )

    def test_a_vector_that_is_far_too_long(self) -> None:
        data = network([[1]]).decode().replace("[0]", "[" + "0," * 5_000_000 + "0]")
        assert refusal(data.encode()) == "$.network.output.bias: expected 1 number (one a unit), found more"

    def test_a_matrix_of_too_many_rows(self) -> None:
        data = network([[1]]).decode().replace("[[1]]", "[" + "[]," * 5_000_000 + "[]]")
        assert refusal(data.encode()) == "$.network.output.weights: expected at most 65,536 units, found more"

    @pytest.mark.parametrize("element", ["0", '""', "[]"])
    @pytest.mark.parametrize("key", ["inputs", "layers"])
    def test_far_too_many_of_what_should_be_objects(self, key: str, element: str) -> None:
        """The first is wrong already; nothing is made of the others."""
        value = json.loads(network([[1]]))
        value["network"][key] = "HERE"
        many = "[" + f"{element}," * 5_000_000 + element + "]"
        assert refusal(json.dumps(value).replace('"HERE"', many).encode()).startswith(
            f"$.network.{key}[0]: expected an object, found "
        )

    @pytest.mark.parametrize(
        ("old", "new", "place"),
        [
            ('"name": "n"', '"name": "n", "input": [{}]', "$.input"),
            ('"head": "linear"', '"head": "linear", "neurons": [{}]', "$.network.output.neurons"),
            ('"head": "linear"', '"head": "linear", "classes": [{}]', "$.network.output.classes"),
            ('"shape": [1, 1]', '"shape": [{}]', "$.network.output.weights.shape"),
        ],
    )
    @pytest.mark.parametrize("element", ["0", '""'])
    def test_lists_that_are_far_too_long(self, old: str, new: str, place: str, element: str) -> None:
        data = network(encoded(1, 1)).decode()
        assert old in data
        data = data.replace(old, new.format(f"{element}," * 5_000_000 + element))
        assert refusal(data.encode()) == f"{place}: expected at most 4,000,000 values, found more"

    @pytest.mark.parametrize(
        ("weights", "found"),
        [
            ("[[" + "0," * 5_000_000 + "0]]", "5,000,001 numbers in 1 row"),
            ("[" + "0," * 5_000_000 + "0]", "5,000,001 numbers in 0 rows"),
            ("[[0,0]," + "[" + "0," * 5_000_000 + "0]]", "5,000,003 numbers in 2 rows"),
        ],
    )
    @pytest.mark.parametrize("key", ["weights", "mask"])
    def test_a_matrix_of_far_too_many_numbers(self, key: str, weights: str, found: str) -> None:
        data = network([[1]]).decode()
        data = data.replace('"bias"', f'"mask": {weights}, "bias"') if key == "mask" else data.replace("[[1]]", weights)
        assert refusal(data.encode()) == f"$.network.output.{key}: expected rows of 1 number, found {found}"


def test_a_large_matrix_may_be_lists() -> None:
    """Its numbers are what its rows and columns say: more than any other list may have."""
    layer = {"name": "", "activation": "tanh", "weights": encoded(2001, 1), "bias": encoded(2001)}
    data = network(["ROW"] * 2000, [0] * 2000, layers=[layer]).decode()
    weights = loads(data.replace('"ROW"', "[" + "0," * 2000 + "7]").encode(), "n.nns").network.output.weights
    assert weights.shape == (2000, 2001)
    np.testing.assert_array_equal(weights[:, -2:], [[0, 7]] * 2000)


def test_too_many_keys() -> None:
    data = b'{"a": [' + b'{"":0},' * 500_001 + b"1]}"
    assert refusal(data) == "expected at most 500,000 keys, found more"


def test_too_many_objects() -> None:
    line = "expected at most 500,000 objects, found more"
    assert refusal(b'{"a": [' + b"{}," * 500_001 + b"1]}") == line
    assert refusal(b"{}" * 500_001) == line


@pytest.mark.usefixtures("frugal")
@pytest.mark.parametrize("text", [b'"', b"}", b"]", b'""', b"[]", b"[[]]", b"{", b":", b"\\", b'"":', b"0,", b"-"])
def test_one_mark_over_and_over(text: bytes) -> None:
    """Text that isn't JSON costs what its bytes cost and a little more, however many marks it has."""
    with pytest.raises(FileRefused):
        loads(text * (5_000_000 // len(text)), "n.nns")
    with pytest.raises(FileRefused):
        loads(b'{"a": ' + text * (5_000_000 // len(text)), "n.nns")


def test_too_many_layers() -> None:
    layer = {"name": "", "activation": "tanh", "weights": [[1]], "bias": [0]}
    assert len(loads(network([[1]], layers=[layer] * 1024), "n.nns").network.layers) == 1024
    assert (
        refusal(network([[1]], layers=[layer] * 1025)) == "$.network.layers: expected at most 1,024 layers, found 1,025"
    )


def test_too_many_inputs() -> None:
    assert refusal(network([[1]], inputs=65_537)) == "$.network.inputs: expected 1 to 65,536 inputs, found 65,537"


def test_too_many_parameters_in_all_layers_together() -> None:
    wide = {"name": "", "activation": "tanh", "weights": encoded(5000, 5000), "bias": encoded(5000)}
    first = {"name": "", "activation": "tanh", "weights": encoded(5000, 1), "bias": encoded(5000)}
    data = network([[0] * 5000], layers=[first, wide, wide])
    assert refusal(data) == "$.network: expected at most 50,000,000 parameters, found more"


@pytest.mark.usefixtures("frugal")
def test_a_file_that_is_too_large_is_refused_before_it_is_read(tmp_path: Path) -> None:
    path = tmp_path / "huge.nns"
    with open(path, "wb") as file:
        file.truncate(256 * MEBIBYTE + 1)
    with pytest.raises(FileRefused) as refused:
        load(path)
    assert str(refused.value) == ("huge.nns: expected at most 268,435,456 bytes (256 MiB), found 268,435,457 bytes")
