"""The losses: values worked by hand, stability, and what is refused as samples."""

import math

import numpy as np
import pytest

from nnstudio.engine import HEADS, LOSSES, Network, forward, gradients, loss_of, mean_loss
from nnstudio.errors import InvalidInput


def test_each_head_has_its_loss():
    assert [LOSSES[head.loss].key for head in HEADS.values()] == list(LOSSES)
    assert loss_of(Network.dense(1, [], 2, head="softmax")).key == "categorical cross-entropy"


class TestByHand:
    def test_mean_squared_error_is_the_mean_over_samples_and_units(self):
        # (1² + 0² + 2² + 3²) / 4
        loss = LOSSES["mean squared error"]
        z, y = np.array([[1.0, 5.0], [2.0, 0.0]]), np.array([[0.0, 5.0], [0.0, 3.0]])
        assert loss.f(z, y) == 3.5
        assert loss.derivative(z, y).tolist() == [[0.5, 0.0], [1.0, -1.5]]

    def test_binary_cross_entropy(self):
        # p = 3/4: -ln 3/4 for the class, -ln 1/4 against it.
        loss = LOSSES["binary cross-entropy"]
        z = np.full((1, 1), math.log(3))
        assert loss.f(z, np.ones((1, 1))) == pytest.approx(math.log(4 / 3))
        assert loss.f(z, np.zeros((1, 1))) == pytest.approx(math.log(4))
        assert loss.f(z, np.full((1, 1), 0.5)) == pytest.approx((math.log(4 / 3) + math.log(4)) / 2)
        assert loss.derivative(z, np.ones((1, 1))) == pytest.approx(-1 / 4)

    def test_categorical_cross_entropy(self):
        # Probabilities 1/8, 2/8, 5/8 and 1/2, 1/4, 1/4.
        loss = LOSSES["categorical cross-entropy"]
        z = np.log([[1.0, 2.0, 5.0], [2.0, 1.0, 1.0]])
        assert loss.f(z, np.array([2, 1])) == pytest.approx((math.log(8 / 5) + math.log(4)) / 2)
        assert loss.derivative(z, np.array([2, 1])) == pytest.approx(
            np.array([[1 / 8, 2 / 8, -3 / 8], [1 / 2, -3 / 4, 1 / 4]]) / 2
        )


@pytest.mark.parametrize("dtype", [np.float32, np.float64])
class TestStability:
    def test_binary_cross_entropy_of_huge_logits(self, dtype):
        loss = LOSSES["binary cross-entropy"]
        z = np.array([[1e4], [-1e4]], dtype)
        right, wrong = np.array([[1], [0]], dtype), np.array([[0], [1]], dtype)
        assert loss.f(z, right) == 0
        assert loss.f(z, wrong) == 1e4
        assert np.abs(loss.derivative(z, wrong)).tolist() == [[0.5], [0.5]]

    def test_small_losses_keep_their_digits(self, dtype):
        loss = LOSSES["binary cross-entropy"]
        assert loss.f(np.array([[30]], dtype), np.ones((1, 1), dtype)) == pytest.approx(math.exp(-30), rel=1e-5)

    def test_categorical_cross_entropy_of_huge_logits(self, dtype):
        loss = LOSSES["categorical cross-entropy"]
        z = np.array([[1e4, -1e4, 0]], dtype)
        assert loss.f(z, np.array([0])) == 0
        assert loss.f(z, np.array([1])) == 2e4
        assert loss.derivative(z, np.array([1])).tolist() == [[1, -1, 0]]


class TestRefused:
    network = Network.dense(["width", "height"], [], 1)
    softmax = Network.dense(2, [], 3, head="softmax")

    @pytest.mark.parametrize(
        ("x", "y", "message"),
        [
            ([[1, 2]], [1], "Expected y as 1 x 1 (samples x outputs), found 1"),
            ([[1, 2]], [[1], [2]], "Expected y as 1 x 1 (samples x outputs), found 2 x 1"),
            ([[1, 2, 3]], [[1]], "Expected x as batch x 2, one column an input, found 1 x 3"),
            (np.empty((0, 2)), np.empty((0, 1)), "There is nothing to learn from: x has no rows"),
            ([[1, 2], [1, math.nan]], [[1], [2]], 'x must be finite numbers, found nan in row 2, input "height"'),
            ([[1, 2]], [[math.inf]], 'y must be finite numbers, found inf in row 1, output "y"'),
            ([[1, 2]], [["a"]], "y must be numbers, one or one row a sample"),
            ([[1, 2], [3, 4]], [[1], [2, 3]], "y must be numbers, one or one row a sample"),
        ],
    )
    def test_what_does_not_fit_a_linear_output(self, x, y, message):
        for function in (gradients, mean_loss):
            with pytest.raises(InvalidInput) as refusal:
                function(self.network, x, y)
            assert str(refusal.value) == message

    @pytest.mark.parametrize(
        ("y", "message"),
        [
            ([0, 3], "y must be class indices from 0 to 2, as the output has 3 neurons, found 3 in row 2"),
            ([-1, 0], "y must be class indices from 0 to 2, as the output has 3 neurons, found -1 in row 1"),
            ([[0], [1]], "For softmax, expected y as 2 class indices, one a sample, found 2 x 1"),
            (
                [0.0, 1.0],
                "For softmax, y must be class indices: integers from 0 to 2, found numbers with decimals",
            ),
        ],
    )
    def test_what_are_no_classes(self, y, message):
        with pytest.raises(InvalidInput) as refusal:
            gradients(self.softmax, [[1, 2], [3, 4]], y)
        assert str(refusal.value) == message

    def test_a_target_of_the_sigmoid_is_a_probability(self):
        with pytest.raises(InvalidInput, match=r'from 0 to 1, found 2\.0 in row 1, output "y"'):
            gradients(Network.dense(2, [], 1, head="sigmoid"), [[1, 2]], [[2]])


def test_many_samples_are_taken_in_parts_and_given_up_between_them():
    random = np.random.default_rng(2)
    x = random.normal(size=(50_000, 2))
    y = random.normal(size=(50_000, 1))
    network = Network.dense(2, [3], 1, activation="tanh", seed=1)
    whole = np.mean(np.square(forward(network, x).z[-1] - y))
    assert mean_loss(network, x, y) == pytest.approx(whole, rel=1e-12)
    assert np.isnan(mean_loss(network, x, y, given_up=lambda: True))
