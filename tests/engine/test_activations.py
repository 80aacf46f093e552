"""The 13 activations: values worked by hand, derivatives, stability, dtype."""

import math

import numpy as np
import pytest

from nnstudio.engine import ACTIVATIONS
from nnstudio.engine.initializers import INITIALIZERS
from nnstudio.errors import InvalidNetwork

KEYS = list(ACTIVATIONS)
E = math.e

# Worked by hand, at z = -2, 0, 1.
BY_HAND = {
    "identity": [-2, 0, 1],
    "sigmoid": [1 / (1 + E**2), 0.5, 1 / (1 + 1 / E)],
    "tanh": [(E**-2 - E**2) / (E**-2 + E**2), 0, (E - 1 / E) / (E + 1 / E)],
    "relu": [0, 0, 1],
    "leaky_relu": [-0.02, 0, 1],
    "elu": [E**-2 - 1, 0, 1],
    "selu": [1.0507009873554805 * 1.6732632423543772 * (E**-2 - 1), 0, 1.0507009873554805],
    "gelu": [-2 * 0.022750131948179195, 0, 0.8413447460685429],
    "silu": [-2 / (1 + E**2), 0, 1 / (1 + 1 / E)],
    "softplus": [math.log(1 + E**-2), math.log(2), math.log(1 + E)],
    "mish": [-2 * math.tanh(math.log(1 + E**-2)), 0, math.tanh(math.log(1 + E))],
    "hard_tanh": [-1, 0, 1],
    "step": [0, 1, 1],
}

# The derivative at z = -2, 0, 1; at a kink it is what PyTorch takes.
SLOPES_BY_HAND = {
    "identity": [1, 1, 1],
    "sigmoid": [E**2 / (1 + E**2) ** 2, 0.25, E / (1 + E) ** 2],
    "tanh": [1 - math.tanh(2) ** 2, 1, 1 - math.tanh(1) ** 2],
    "relu": [0, 0, 1],
    "leaky_relu": [0.01, 0.01, 1],
    "elu": [E**-2, 1, 1],
    "selu": [1.7580993408473766 * E**-2, 1.7580993408473766, 1.0507009873554805],
    "gelu": [0.022750131948179195 - 2 * 0.05399096651318806, 0.5, 0.8413447460685429 + 0.24197072451914337],
    "silu": [1 / (1 + E**2) * (1 - 2 * E**2 / (1 + E**2)), 0.5, E / (1 + E) * (1 + 1 / (1 + E))],
    "softplus": [1 / (1 + E**2), 0.5, E / (1 + E)],
    "mish": [
        math.tanh(math.log(1 + E**-2)) - 2 * (1 - math.tanh(math.log(1 + E**-2)) ** 2) / (1 + E**2),
        0.6,
        math.tanh(math.log(1 + E)) + (1 - math.tanh(math.log(1 + E)) ** 2) * E / (1 + E),
    ],
    "hard_tanh": [0, 1, 0],
    "step": [0, 0, 0],
}


def test_the_registry_has_the_names_of_the_file_format_in_order():
    assert KEYS == [
        "identity",
        "sigmoid",
        "tanh",
        "relu",
        "leaky_relu",
        "elu",
        "selu",
        "gelu",
        "silu",
        "softplus",
        "mish",
        "hard_tanh",
        "step",
    ]
    assert all(activation.key == key for key, activation in ACTIVATIONS.items())


@pytest.mark.parametrize("key", KEYS)
def test_values_worked_by_hand(key):
    assert ACTIVATIONS[key].f(np.array([-2.0, 0.0, 1.0])) == pytest.approx(BY_HAND[key], rel=1e-14)


@pytest.mark.parametrize("key", KEYS)
def test_derivatives_worked_by_hand(key):
    assert ACTIVATIONS[key].derivative(np.array([-2.0, 0.0, 1.0])) == pytest.approx(SLOPES_BY_HAND[key], rel=1e-14)


@pytest.mark.parametrize("key", KEYS)
def test_derivatives_are_the_slopes(key):
    activation = ACTIVATIONS[key]
    z = np.linspace(-7.03, 7.02, 400)  # misses the kinks at -1, 0 and 1
    h = 1e-5
    for parameters in [{}, *({parameter.name: 0.3} for parameter in activation.parameters)]:
        slope = (activation.f(z + h, **parameters) - activation.f(z - h, **parameters)) / (2 * h)
        assert activation.derivative(z, **parameters) == pytest.approx(slope, rel=1e-8, abs=1e-9)


@pytest.mark.parametrize("dtype", [np.float32, np.float64])
@pytest.mark.parametrize("key", KEYS)
class TestEverywhere:
    def test_shape_and_dtype_are_kept(self, key, dtype):
        activation = ACTIVATIONS[key]
        for shape in [(), (3,), (2, 3), (0, 3), (2, 3, 5), (40, 50)]:
            z = np.full(shape, 0.25, dtype)
            for values in (activation.f(z), activation.derivative(z)):
                assert values.shape == shape
                assert values.dtype == dtype

    def test_parameters_do_not_change_the_dtype(self, key, dtype):
        activation = ACTIVATIONS[key]
        parameters = {parameter.name: 0.3 for parameter in activation.parameters}
        z = np.array([-1, 1], dtype)
        assert activation.f(z, **parameters).dtype == dtype
        assert activation.derivative(z, **parameters).dtype == dtype

    def test_z_is_left_alone(self, key, dtype):
        z = np.linspace(-3, 3, 500).astype(dtype)
        before = z.copy()
        values = ACTIVATIONS[key].f(z)
        ACTIVATIONS[key].derivative(z)
        assert np.array_equal(z, before)
        assert not np.shares_memory(values, z)

    @pytest.mark.parametrize("size", [5, 1000])
    def test_stable_without_a_warning(self, key, dtype, size):
        # A warning fails the test: pytest is told to raise them.
        activation = ACTIVATIONS[key]
        z = np.linspace(-1e4, 1e4, size).astype(dtype)
        with np.errstate(all="warn", under="ignore"):
            values, slopes = activation.f(z), activation.derivative(z)
        assert np.isfinite(values).all()
        assert np.isfinite(slopes).all()
        left, right = {
            "identity": (-1e4, 1e4),
            "sigmoid": (0, 1),
            "tanh": (-1, 1),
            "relu": (0, 1e4),
            "leaky_relu": (-100, 1e4),
            "elu": (-1, 1e4),
            "selu": (-1.7580993408473766, 10507.009873554805),
            "gelu": (0, 1e4),
            "silu": (0, 1e4),
            "softplus": (0, 1e4),
            "mish": (0, 1e4),
            "hard_tanh": (-1, 1),
            "step": (0, 1),
        }[key]
        assert (values[0], values[-1]) == pytest.approx((left, right), rel=1e-6, abs=1e-35)

    def test_values_lie_in_the_range(self, key, dtype):
        low, high = ACTIVATIONS[key].value_range
        values = ACTIVATIONS[key].f(np.linspace(-20, 20, 4001).astype(dtype))
        tolerance = 4 * np.finfo(dtype).eps
        assert values.min() >= low - tolerance
        assert values.max() <= high + tolerance
        # The range is no wider than it must be: what is finite is reached, or nearly.
        if math.isfinite(low):
            assert values.min() == pytest.approx(low, abs=1e-5)
        if math.isfinite(high):
            assert values.max() == pytest.approx(high, abs=1e-5)

    def test_nan_stays_nan(self, key, dtype):
        with np.errstate(invalid="ignore"):
            assert np.isnan(ACTIVATIONS[key].f(np.array([np.nan] * 200, dtype))).all()


def test_what_is_bounded():
    bounded = [key for key, activation in ACTIVATIONS.items() if activation.bounded]
    assert bounded == ["sigmoid", "tanh", "hard_tanh", "step"]


def test_sigmoid_keeps_its_digits_in_the_tails():
    sigmoid = ACTIVATIONS["sigmoid"]
    z = np.array([-700.0, -100.0, -40.0])
    assert sigmoid.f(z) == pytest.approx(np.exp(z), rel=1e-14)
    assert sigmoid.derivative(z) == pytest.approx(np.exp(z), rel=1e-14)
    assert sigmoid.derivative(-z) == pytest.approx(np.exp(z), rel=1e-14)
    assert ACTIVATIONS["tanh"].derivative(np.array([-40.0, 40.0])) == pytest.approx(4 * E**-80, rel=1e-13)


def test_gelu_keeps_its_digits_in_the_left_tail():
    z = np.linspace(-37, -1, 300)
    exact = [value * 0.5 * math.erfc(-value / math.sqrt(2)) for value in z]
    assert ACTIVATIONS["gelu"].f(z) == pytest.approx(exact, rel=1e-12)


class TestParameters:
    def test_names_defaults_and_ranges(self):
        parameters = {key: activation.parameters for key, activation in ACTIVATIONS.items() if activation.parameters}
        assert {key: [(p.name, p.default) for p in values] for key, values in parameters.items()} == {
            "leaky_relu": [("slope", 0.01)],
            "elu": [("alpha", 1.0)],
        }
        for values in parameters.values():
            for parameter in values:
                assert parameter.minimum <= parameter.default <= parameter.maximum

    def test_a_slope_of_1_is_a_straight_line_and_a_slope_of_0_is_relu(self):
        z = np.linspace(-3, 3, 13)
        leaky_relu = ACTIVATIONS["leaky_relu"]
        assert np.array_equal(leaky_relu.f(z, slope=1.0), z)
        assert np.array_equal(leaky_relu.derivative(z, slope=1.0), np.ones(13))
        assert np.array_equal(leaky_relu.f(z, slope=0.0), ACTIVATIONS["relu"].f(z))

    def test_alpha_is_where_elu_ends_on_the_left(self):
        assert ACTIVATIONS["elu"].f(np.array([-50.0]), alpha=2.5) == pytest.approx(-2.5)

    def test_both_ends_of_a_range_are_allowed_and_nothing_beyond(self):
        leaky_relu = ACTIVATIONS["leaky_relu"]
        assert leaky_relu.complete({"slope": 1}, "here") == {"slope": 1.0}
        assert leaky_relu.complete({"slope": 0}, "here") == {"slope": 0.0}
        for wrong in (-0.1, 1.1, math.nan, math.inf, "0.1", None):
            with pytest.raises(InvalidNetwork, match="slope of leaky_relu must be a number from 0 to 1"):
                leaky_relu.complete({"slope": wrong}, "here")

    def test_completed_parameters_are_read_only(self):
        with pytest.raises(TypeError):
            ACTIVATIONS["elu"].complete({}, "here")["alpha"] = 2.0


def test_he_is_for_the_relu_family():
    he = [key for key, activation in ACTIVATIONS.items() if activation.initializer == "he_uniform"]
    assert he == ["relu", "leaky_relu", "elu", "gelu", "silu", "softplus", "mish"]
    others = {activation.initializer for key, activation in ACTIVATIONS.items() if key not in he}
    assert others == {"xavier_uniform"}
    assert others <= set(INITIALIZERS)
