"""What is dead and what is saturated, worked out by hand."""

import numpy as np
import pytest

from nnstudio.engine import Input, Layer, Network, OutputLayer
from nnstudio.training.health import chosen_rows, health, remarks

X = np.float32([[-1], [0], [1], [2]])


def hidden(activation: str, weights: list[float], biases: list[float]) -> Network:
    """One input, one hidden layer: z = w x + b."""
    layer = Layer("Hidden 1", activation, np.float32(weights)[:, None], np.float32(biases))
    output = OutputLayer("linear", np.ones((1, len(weights)), np.float32), np.zeros(1, np.float32))
    return Network((Input("x"),), (layer,), output)


def test_dead() -> None:
    # z of the first: -3, -2, -1, 0: never above 0. Of the second: -2, -1, 0, 1: active once.
    found = health(hidden("relu", [1, 1], [-2, -1]), X)
    assert found.dead[0].tolist() == [True, False]
    assert (found.mark(1, 0), found.mark(1, 1)) == ("dead", "")
    assert found.samples == 4


@pytest.mark.parametrize("activation", ["leaky_relu", "elu", "selu", "gelu", "silu", "softplus", "identity"])
def test_what_has_a_slope_below_zero_is_never_dead(activation: str) -> None:
    assert health(hidden(activation, [1], [-2]), X).dead[0].tolist() == [False]


def test_saturated_tanh() -> None:
    # The slope of tanh is 1 - tanh(z)²: below 0.05 where |z| > atanh(√0.95) = 2.1846. z of the first: -10, 0, 10, 20:
    # three of four; of the second -2, 0, 2, 4: one of four.
    found = health(hidden("tanh", [10, 2], [0, 0]), X)
    assert found.saturated[0].tolist() == [0.75, 0.25]
    assert (found.mark(1, 0), found.mark(1, 1)) == ("saturated", "")
    assert found.share(1, 0) == 0.75


def test_saturated_sigmoid() -> None:
    # The slope is s(1 - s), at most 0.25: below 0.0125 where |z| > 4.369. z: -6, 0, 6, 12.
    assert health(hidden("sigmoid", [6], [0]), X).saturated[0].tolist() == [0.75]


def test_saturated_hard_tanh() -> None:
    # Slope 0 outside (-1, 1): z is -3, 0, 3, 6.
    assert health(hidden("hard_tanh", [3], [0]), X).saturated[0].tolist() == [0.75]


def test_the_choice_is_seeded_and_in_order() -> None:
    assert chosen_rows(10).tolist() == list(range(10))
    rows = chosen_rows(10_000)
    assert len(rows) == 512
    assert (np.diff(rows) > 0).all()
    assert np.array_equal(rows, chosen_rows(10_000))


def test_words() -> None:
    network = hidden("relu", [1, 1, 1], [-2, -3, 0])
    (remark,) = remarks(network, health(network, X))
    assert remark.message == "Hidden 1: 2 of 3 neurons are never active on the data and learn nothing more"
    assert (remark.layer, remark.neuron) == (1, 0)
    network = hidden("tanh", [10, 1], [0, 0])
    (remark,) = remarks(network, health(network, X))
    assert remark.message == "Hidden 1: 1 of 2 neurons are at their limits for most of the data and hardly learn"


def test_numbers_beyond_all_bounds_are_no_fault() -> None:
    found = health(hidden("relu", [3e38], [3e38]), np.float32([[1e38], [np.inf]]))
    assert found.mark(1, 0) in ("", "dead")


def test_places_that_are_not_there_have_no_mark() -> None:
    found = health(hidden("relu", [1], [-9]), X)
    assert [found.mark(layer, 0) for layer in (0, 1, 2, 3)] == ["", "dead", "", ""]
    assert found.mark(1, 5) == ""
