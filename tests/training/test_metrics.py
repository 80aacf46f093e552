"""Loss, accuracy, confusion and the measures made of it, R² and residuals of a network, worked out by hand."""

import math

import numpy as np
import pytest

from nnstudio.engine import Input, Network, OutputLayer, forward
from nnstudio.training import measure

X = np.float32([[-1], [0], [1]])


def one(head: str, weights: list[list[float]]) -> Network:
    """One input, no hidden layer, no bias: z = weights x."""
    matrix = np.float32(weights)
    return Network((Input("x"),), (), OutputLayer(head, matrix, np.zeros(len(matrix), np.float32)))


def answering(classes: list[int], count: int) -> tuple[Network, np.ndarray]:
    """A softmax network that answers these classes, and the x for it: one input a class."""
    inputs = tuple(Input(f"x{index}") for index in range(count))
    output = OutputLayer("softmax", 9 * np.eye(count, dtype=np.float32), np.zeros(count, np.float32))
    return Network(inputs, (), output), np.eye(count, dtype=np.float32)[classes]


def test_numbers() -> None:
    # Answers -1, 0, 1 where 0, 0, 3 are right: residuals 1, 0, 2; about the mean of 1: 1, 1, 4.
    found = measure(one("linear", [[1]]), X, np.float32([[0], [0], [3]]))
    assert found.task == "numbers"
    assert found.loss == pytest.approx(5 / 3)
    assert found.r2 == pytest.approx(1 - 5 / 6)
    assert found.rmse == pytest.approx(math.sqrt(5 / 3))
    assert found.mae == pytest.approx(1)
    assert found.residuals.tolist() == [[1], [0], [2]]
    assert found.score == ("r2", found.r2)
    assert found.accuracy is found.confusion is found.f1 is None


def test_two_outputs_have_the_mean_of_both_shares() -> None:
    # The second output answers as the first and is right: (1/6 + 1) / 2, and half of each mean residual.
    found = measure(one("linear", [[1], [1]]), X, np.float32([[0, -1], [0, 0], [3, 1]]))
    assert found.r2 == pytest.approx((1 / 6 + 1) / 2)
    assert found.mae == pytest.approx(0.5)
    assert found.residuals.shape == (3, 2)


@pytest.mark.parametrize(("weight", "share"), [(0, 1), (1, 0)])
def test_a_constant_target_is_met_or_not(weight: float, share: float) -> None:
    assert measure(one("linear", [[weight]]), X, np.zeros((3, 1), np.float32)).r2 == share


def test_one_sigmoid_neuron() -> None:
    # p of the three is below, at and above 0.5: no, yes, yes; right are no, yes, no.
    found = measure(one("sigmoid", [[1]]), X, np.float32([[0], [1], [0]]))
    assert found.task == "classes"
    assert found.accuracy == pytest.approx(2 / 3)
    assert found.confusion.tolist() == [[1, 1], [0, 1]]
    assert found.precision.tolist() == [1, 0.5]
    assert found.recall.tolist() == [0.5, 1]
    assert found.f1.tolist() == pytest.approx([2 / 3, 2 / 3])
    assert found.macro_precision == 0.75
    assert found.macro_recall == 0.75
    assert found.macro_f1 == pytest.approx(2 / 3)


def test_softmax() -> None:
    found = measure(one("softmax", [[0], [1]]), X, np.array([0, 1, 1]))
    assert found.accuracy == pytest.approx(2 / 3)  # at 0 both are alike, and the first is taken
    assert found.loss == pytest.approx(np.log1p(np.exp([-1.0, 0.0, -1.0])).mean())
    assert found.score == ("accuracy", found.accuracy)
    assert found.r2 is found.residuals is None


def test_three_classes() -> None:
    # True 0 0 1 1 1 2, answered 0 1 1 1 2 2.
    network, x = answering([0, 1, 1, 1, 2, 2], 3)
    found = measure(network, x, np.array([0, 0, 1, 1, 1, 2]))
    assert found.confusion.tolist() == [[1, 1, 0], [0, 2, 1], [0, 0, 1]]
    assert found.precision.tolist() == pytest.approx([1, 2 / 3, 1 / 2])
    assert found.recall.tolist() == pytest.approx([1 / 2, 2 / 3, 1])
    assert found.f1.tolist() == pytest.approx([2 / 3, 2 / 3, 2 / 3])
    assert found.macro_recall == pytest.approx((1 / 2 + 2 / 3 + 1) / 3)
    assert found.accuracy == pytest.approx(4 / 6)


def test_nothing_of_nothing_is_0() -> None:
    """A class that was never answered has no precision, one that never occurred no recall, one of neither no F1."""
    network, x = answering([0, 0, 1], 4)
    found = measure(network, x, np.array([0, 2, 0]))
    assert found.precision.tolist() == [0.5, 0, 0, 0]
    assert found.recall.tolist() == [0.5, 0, 0, 0]
    assert found.f1.tolist() == [0.5, 0, 0, 0]
    assert found.macro_f1 == 0.125


def test_a_table_of_very_many_classes_is_not_made() -> None:
    network, x = answering([0, 1, 1, 1029], 1030)
    found = measure(network, x, np.array([0, 1, 2, 1029]))
    assert found.confusion is None
    assert found.accuracy == 0.75
    assert found.precision[:3].tolist() == [1, 0.5, 0]
    assert found.recall[1029] == 1


def test_several_labels_are_measured_each_by_itself() -> None:
    # z is x and -x: answers (no, yes), (yes, yes), (yes, no); right are (no, yes), (yes, yes), (yes, yes).
    found = measure(one("sigmoid", [[1], [-1]]), X, np.float32([[0, 1], [1, 1], [1, 1]]))
    assert found.task == "labels"
    assert found.accuracy == pytest.approx(2 / 3)  # of the samples whose answers are all right
    assert found.confusion.tolist() == [[[1, 0], [0, 2]], [[0, 0], [1, 2]]]
    assert found.precision.tolist() == [1, 1]
    assert found.recall.tolist() == pytest.approx([1, 2 / 3])
    assert found.f1.tolist() == pytest.approx([1, 4 / 5])
    assert found.macro_f1 == pytest.approx(0.9)


def test_what_is_not_finite() -> None:
    found = measure(one("linear", [[3e38]]), 10 * X, np.float32([[0], [0], [1]]))
    assert not math.isfinite(found.loss)
    assert not math.isfinite(found.r2)


def test_a_trace_that_is_there_is_not_computed_again() -> None:
    network, y = one("linear", [[1]]), np.float32([[0], [0], [3]])
    trace = forward(one("linear", [[2]]), X)
    assert measure(network, X, y, trace=trace).residuals.tolist() == [[2], [0], [1]]
