"""Loss, accuracy and R² of a network, by hand."""

import numpy as np
import pytest

from nnstudio.cli.scores import scores
from nnstudio.engine import Input, Network, OutputLayer

X = np.float32([[-1], [0], [1]])


def one(head: str, weights: list[list[float]]) -> Network:
    matrix = np.float32(weights)
    return Network((Input("x"),), (), OutputLayer(head, matrix, np.zeros(len(matrix), np.float32)))


def test_numbers() -> None:
    # Answers -1, 0, 1 where 0, 0, 3 are right: squares 1, 0, 4; about the mean of 1: 1, 1, 4.
    found = scores(one("linear", [[1]]), X, np.float32([[0], [0], [3]]))
    assert found == {"loss": pytest.approx(5 / 3), "r2": pytest.approx(1 - 5 / 6)}


def test_two_outputs_have_the_mean_of_both_shares() -> None:
    # The second output answers as the first and is right: (1/6 + 1) / 2.
    y = np.float32([[0, -1], [0, 0], [3, 1]])
    assert scores(one("linear", [[1], [1]]), X, y)["r2"] == pytest.approx((1 / 6 + 1) / 2)


@pytest.mark.parametrize(("weight", "share"), [(0, 1), (1, 0)])
def test_a_constant_target_is_met_or_not(weight: float, share: float) -> None:
    assert scores(one("linear", [[weight]]), X, np.zeros((3, 1), np.float32))["r2"] == share


def test_one_sigmoid_neuron() -> None:
    # p of the three is below, at and above 0.5: no, yes, yes.
    assert scores(one("sigmoid", [[1]]), X, np.float32([[0], [1], [0]]))["accuracy"] == pytest.approx(2 / 3)


def test_several_sigmoid_neurons_have_to_be_right_together() -> None:
    y = np.float32([[0, 1], [1, 1], [1, 1]])
    assert scores(one("sigmoid", [[1], [-1]]), X, y)["accuracy"] == pytest.approx(2 / 3)


def test_softmax() -> None:
    found = scores(one("softmax", [[0], [1]]), X, np.array([0, 1, 1]))
    assert found["accuracy"] == pytest.approx(2 / 3)  # at 0 both are alike, and the first is taken
    softplus = np.log1p(np.exp([-1.0, 0.0, -1.0]))
    assert found["loss"] == pytest.approx(softplus.mean())


def test_what_is_not_finite_is_none() -> None:
    found = scores(one("linear", [[3e38]]), 10 * X, np.float32([[0], [0], [1]]))
    assert found == {"loss": None, "r2": None}
