"""The networks that come with the studio do what their notes say."""

import csv
import math
from pathlib import Path

import numpy as np
import pytest

from nnstudio import resources
from nnstudio.engine import forward
from nnstudio.formats import dumps, load
from nnstudio.project import Project, advise

DATA = Path(__file__).resolve().parent.parent / "data"
NAMES = ("and", "xor", "sine", "iris", "digits")
BITS = np.array([[0, 0], [0, 1], [1, 0], [1, 1]], dtype=np.float32)


def example(name: str) -> Project:
    return load(resources.find(f"examples/{name}.nns"))


def table(name: str) -> tuple[list[str], np.ndarray, list[str]]:
    """The column names of a table in tests/data, its numbers, and its last column."""
    with (DATA / name).open(encoding="utf-8", newline="") as file:
        header, *rows = csv.reader(file)
    return header, np.array([row[:-1] for row in rows], dtype=np.float32), [row[-1] for row in rows]


def test_the_folder_holds_these_examples_and_no_others() -> None:
    assert {path.stem for path in resources.find("examples").glob("*.nns")} == set(NAMES)


@pytest.mark.parametrize("name", NAMES)
def test_every_example_opens_on_an_input_inside_its_sliders_and_has_notes(name: str) -> None:
    project = example(name)
    assert project.name
    assert project.notes.startswith("# ")
    assert "## Try" in project.notes
    assert project.input is not None
    for value, given in zip(project.input, project.network.inputs, strict=True):
        assert given.min <= value <= given.max


@pytest.mark.parametrize("name", NAMES)
def test_every_example_is_kept_as_the_studio_would_save_it(name: str) -> None:
    path = resources.find(f"examples/{name}.nns")
    assert dumps(load(path)) == path.read_bytes()


@pytest.mark.parametrize("name", NAMES)
def test_no_example_has_a_fault_that_the_studio_would_mend(name: str) -> None:
    assert [remark.message for remark in advise(example(name)) if remark.fix is not None] == []


def test_and_is_one_neuron_that_is_on_only_if_both_inputs_are() -> None:
    network = example("and").network
    assert network.sizes == (2, 1)
    assert network.output.classes == ("false", "true")
    trace = forward(network, BITS)
    np.testing.assert_array_equal(trace.z[0], [[-12], [-4], [-4], [4]])
    p = 1 / (1 + math.exp(-4))
    np.testing.assert_allclose(trace.output[1:, 0], [1 - p, 1 - p, p], rtol=1e-5)
    assert trace.output[0, 0] < 1e-5


def test_xor_is_odd_exactly_if_one_input_is_1() -> None:
    network = example("xor").network
    assert network.sizes == (2, 2, 1)
    assert network.output.classes == ("even", "odd")
    trace = forward(network, BITS)
    # By hand: OR = tanh(4 x1 + 4 x2 - 2), NAND = tanh(-4 x1 - 4 x2 + 6), odd = sigmoid(4 OR + 4 NAND - 4).
    np.testing.assert_array_equal(trace.z[0], [[-2, 6], [2, 2], [2, 2], [6, -2]])
    low = 4 * (math.tanh(-2) + math.tanh(6)) - 4
    high = 4 * (math.tanh(2) + math.tanh(2)) - 4
    np.testing.assert_allclose(trace.z[1][:, 0], [low, high, high, low], rtol=1e-5)
    np.testing.assert_array_equal(trace.output[:, 0] > 0.5, [False, True, True, False])
    np.testing.assert_allclose(trace.output[:, 0], [0.0207, 0.9762, 0.9762, 0.0207], atol=1e-4)


def test_sine_is_within_a_thousandth_from_minus_pi_to_pi() -> None:
    network = example("sine").network
    assert network.sizes == (1, 3, 1)
    assert network.output.head == "linear"
    x = np.linspace(-math.pi, math.pi, 1001)
    error = forward(network, x[:, None]).output[:, 0] - np.sin(x)
    assert np.abs(error).max() < 1e-3
    assert math.sqrt(np.mean(error**2)) < 3e-4


@pytest.mark.parametrize(
    ("name", "sizes", "activation", "classes"),
    [
        ("iris", (4, 6, 3), "tanh", ("setosa", "versicolor", "virginica")),
        ("digits", (64, 32, 10), "relu", tuple("0123456789")),
    ],
)
def test_a_classifier_knows_rows_it_was_not_trained_on(
    name: str, sizes: tuple[int, ...], activation: str, classes: tuple[str, ...]
) -> None:
    network = example(name).network
    header, x, labels = table(f"{name}.csv")
    assert network.sizes == sizes
    assert network.layers[0].activation == activation
    assert network.output.head == "softmax"
    assert network.output.classes == classes
    assert [each.name for each in network.inputs] == header[:-1]
    assert len(x) >= 10
    output = forward(network, x).output
    np.testing.assert_allclose(output.sum(axis=1), 1, rtol=1e-5)
    assert [classes[place] for place in output.argmax(axis=1)] == labels


def test_iris_takes_centimetres_as_measured() -> None:
    # The flowers that its notes name; the scaling of the training is folded into the first layer.
    x = np.array([[5.1, 3.5, 1.4, 0.2], [5.9, 3.0, 4.2, 1.5], [6.5, 3.0, 5.8, 2.2]], dtype=np.float32)
    network = example("iris").network
    assert [(each.min, each.max) for each in network.inputs] == [(4.3, 7.9), (2.0, 4.4), (1.0, 6.9), (0.1, 2.5)]
    assert forward(network, x).output.argmax(axis=1).tolist() == [0, 1, 2]


def test_digits_take_pixels_row_by_row_from_paper_to_ink() -> None:
    network = example("digits").network
    assert [each.name for each in network.inputs[:9]] == [*(f"r0c{column}" for column in range(8)), "r1c0"]
    assert {(each.min, each.max) for each in network.inputs} == {(0.0, 16.0)}
