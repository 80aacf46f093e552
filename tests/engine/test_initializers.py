"""Initializers: how far and how wide their weights lie."""

import math

import numpy as np
import pytest

from nnstudio.engine import INITIALIZERS

UNITS, FAN_IN = 300, 500

# By hand for 500 inputs and 300 neurons; a uniform distribution on (-r, r) has deviation r / sqrt(3).
DEVIATION = {
    "zeros": 0,
    "uniform": 1 / math.sqrt(3),
    "normal": 1,
    "xavier_uniform": math.sqrt(2 / 800),
    "xavier_normal": math.sqrt(2 / 800),
    "he_uniform": math.sqrt(2 / 500),
    "he_normal": math.sqrt(2 / 500),
}
BOUND = {"zeros": 0, "uniform": 1, "xavier_uniform": math.sqrt(6 / 800), "he_uniform": math.sqrt(6 / 500)}


def sample(key, seed=5):
    return INITIALIZERS[key].sample(np.random.default_rng(seed), UNITS, FAN_IN)


def test_the_schemes():
    assert list(INITIALIZERS) == list(DEVIATION)


@pytest.mark.parametrize("key", INITIALIZERS)
class TestEach:
    def test_shape_and_dtype(self, key):
        weights = sample(key)
        assert weights.shape == (UNITS, FAN_IN)
        assert weights.dtype == np.float32
        assert INITIALIZERS[key].sample(np.random.default_rng(0), 1, 1).shape == (1, 1)

    def test_spread(self, key):
        weights = sample(key).astype(np.float64)
        assert weights.std() == pytest.approx(DEVIATION[key], rel=0.01)
        assert weights.mean() == pytest.approx(0, abs=0.01)

    def test_uniform_weights_keep_inside_their_bound_and_reach_it(self, key):
        if key in BOUND:
            assert np.abs(sample(key)).max() <= BOUND[key] * (1 + 1e-6)
            assert np.abs(sample(key)).max() == pytest.approx(BOUND[key], rel=0.001)

    def test_the_generator_decides(self, key):
        assert np.array_equal(sample(key, seed=1), sample(key, seed=1))
        if key != "zeros":
            assert not np.array_equal(sample(key, seed=1), sample(key, seed=2))
