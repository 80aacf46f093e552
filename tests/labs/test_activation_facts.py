"""What can be said of activations, in numbers that can be worked by hand."""

import math

import numpy as np
import pytest

from nnstudio.engine import ACTIVATIONS
from nnstudio.engine.heads import softmax
from nnstudio.labs.activation_facts import FLAT, FOUR, SOFTMAX, Flat, facts_of, held_by_others, softmax_facts


class TestAtZero:
    @pytest.mark.parametrize(
        ("key", "value", "slopes"),
        [
            ("sigmoid", 0.5, (0.25,)),  # 1 / (1 + 1); s (1 − s) = 0.5 · 0.5
            ("tanh", 0.0, (1.0,)),
            ("relu", 0.0, (0.0, 1.0)),  # a kink
            ("leaky_relu", 0.0, (0.01, 1.0)),
            ("identity", 0.0, (1.0,)),
            ("softplus", math.log(2), (0.5,)),
            ("silu", 0.0, (0.5,)),
            ("gelu", 0.0, (0.5,)),
            ("mish", 0.0, (0.6,)),  # tanh(ln 2) = (2 − 1/2) / (2 + 1/2)
            ("hard_tanh", 0.0, (1.0,)),
            ("step", 1.0, (0.0,)),
        ],
    )
    def test_value_and_slope(self, key, value, slopes):
        facts = facts_of(key)
        assert facts.at_zero == pytest.approx(value)
        assert facts.slopes_at_zero == pytest.approx(slopes, abs=1e-5)


class TestFlat:
    """A slope below 0.01."""

    def test_sigmoid(self):
        # s (1 − s) = 0.01 at s = (1 + √0.96) / 2 = 0.98990, which is z = ln(s / (1 − s)) = 4.585.
        flat = facts_of("sigmoid").flat
        assert (flat.below, flat.above) == pytest.approx((-4.58486, 4.58486), abs=1e-4)

    def test_tanh(self):
        # 1 − t² = 0.01 at t = √0.99, z = artanh(t) = 2.993.
        flat = facts_of("tanh").flat
        assert (flat.below, flat.above) == pytest.approx((-2.99322, 2.99322), abs=1e-4)

    @pytest.mark.parametrize(
        ("key", "below", "above"),
        [
            ("relu", 0.0, None),
            ("elu", math.log(0.01), None),  # e^z = 0.01
            ("softplus", -math.log(99), None),  # sigmoid(z) = 0.01
            ("hard_tanh", -1.0, 1.0),
            ("identity", None, None),
            ("leaky_relu", None, None),  # its slope is just 0.01
        ],
    )
    def test_others(self, key, below, above):
        flat = facts_of(key).flat
        assert (flat.below is None, flat.above is None) == (below is None, above is None)
        assert flat.below == pytest.approx(below, abs=1e-4)
        assert flat.above == pytest.approx(above, abs=1e-4)

    def test_a_step_is_flat_everywhere(self):
        flat = facts_of("step").flat
        assert all(map(flat.holds, (-9.0, 0.0, 9.0)))

    def test_a_smaller_leak_is_flat(self):
        assert facts_of("leaky_relu", {"slope": 0.001}).flat == Flat(pytest.approx(0.0, abs=1e-4), None)

    def test_holds(self):
        flat = Flat(-2.0, 3.0)
        assert [flat.holds(z) for z in (-2.1, -2.0, 0.0, 3.0, 3.1)] == [True, False, False, False, True]
        assert not flat.holds(math.nan)

    @pytest.mark.parametrize("key", ACTIVATIONS)
    def test_the_slope_is_small_there_and_not_before(self, key):
        facts = facts_of(key)
        z = np.linspace(-20, 20, 4001)
        slopes = np.abs(facts.derivative(z))
        flat = np.array([facts.flat.holds(float(one)) for one in z])
        assert (slopes[flat] < FLAT + 1e-9).all()


@pytest.mark.parametrize("key", ACTIVATIONS)
def test_the_values_told_are_those_of_the_registry(key):
    """The ends of the interval as they're written are those of the registry, rounded."""
    facts, (low, high) = facts_of(key), ACTIVATIONS[key].value_range
    written = facts.values.strip("()[]").removeprefix(r"\{").removesuffix(r"\}").split(", ")
    said = [{r"-\infty": -math.inf, r"\infty": math.inf, r"-\alpha": -1.0}.get(end) for end in written]
    ends = [float(text) if end is None else end for text, end in zip(written, said, strict=True)]
    assert ends == pytest.approx([low, high], abs=0.005)


def sigma(z):
    return 1 / (1 + math.exp(-z))


def bell(z):
    return math.exp(-z * z / 2) / math.sqrt(2 * math.pi)


SLOPES = {
    "identity": lambda z, f: 1,
    "sigmoid": lambda z, f: f * (1 - f),
    "tanh": lambda z, f: 1 - f**2,
    "relu": lambda z, f: 1 if z > 0 else 0,
    "leaky_relu": lambda z, f: 1 if z > 0 else 0.01,
    "elu": lambda z, f: 1 if z > 0 else f + 1,
    "selu": lambda z, f: 1.0507 if z > 0 else f + 1.7581,
    "gelu": lambda z, f: f / z + z * bell(z),
    "silu": lambda z, f: sigma(z) + f * sigma(-z),
    "softplus": lambda z, f: sigma(z),
    "mish": lambda z, f: f / z + z * (1 - (f / z) ** 2) * sigma(z),
    "hard_tanh": lambda z, f: 1 if abs(z) < 1 else 0,
    "step": lambda z, f: 0,
}
"""The slopes as their formulas tell them."""


@pytest.mark.parametrize("key", ACTIVATIONS)
@pytest.mark.parametrize("z", [-2.3, -0.4, 0.6, 1.7])
def test_the_slope_told_is_the_slope(key, z):
    facts = facts_of(key)
    f, slope = (float(function(np.array([z]))[0]) for function in (facts.f, facts.derivative))
    assert SLOPES[key](z, f) == pytest.approx(slope, abs=1e-4)
    assert facts.slope


class TestSoftmax:
    def test_the_share_of_one_of_three(self):
        # z = (0, ln 2, 0): the shares are 1/4, 2/4, 1/4.
        facts = softmax_facts(np.array([0.0, math.log(2), 0.0]), 1)
        assert facts.f(np.array([math.log(2)]))[0] == pytest.approx(0.5)
        assert facts.at_zero == pytest.approx(1 / 3)
        assert facts.derivative(np.array([math.log(2)]))[0] == pytest.approx(0.25)
        assert facts.slopes_at_zero == pytest.approx((2 / 9,))

    def test_it_is_flat_where_it_leads_or_trails_by_much(self):
        # The others come to ln(1 + 1) = 0.693; p (1 − p) = 0.01 at a distance of 4.585 from there.
        flat = softmax_facts(np.array([9.0, 0.0, 0.0]), 0).flat
        assert (flat.below, flat.above) == pytest.approx((math.log(2) - 4.58486, math.log(2) + 4.58486), abs=1e-4)

    def test_it_agrees_with_the_engine(self):
        z = np.array([0.3, -1.2, 2.5, 0.0])
        for neuron in range(4):
            assert softmax_facts(z, neuron).f(z[neuron : neuron + 1])[0] == pytest.approx(softmax(z)[neuron])

    def test_alone_it_has_all(self):
        facts = softmax_facts(np.array([0.7]), 0)
        assert facts.f(np.array([-5.0, 0.0, 5.0])).tolist() == [1.0, 1.0, 1.0]
        assert facts.flat.holds(0.0)
        assert held_by_others(np.array([0.7]), 0) == -math.inf

    def test_large_sums_overflow_nothing(self):
        assert held_by_others(np.array([0.0, 5000.0, 5000.0]), 0) == pytest.approx(5000 + math.log(2))
        assert softmax_facts(np.array([5000.0, 5000.0]), 0).f(np.array([5000.0]))[0] == pytest.approx(0.5)

    @pytest.mark.parametrize("bad", [math.inf, -math.inf, math.nan])
    def test_what_is_not_finite_is_told_as_it_is(self, bad):
        facts = softmax_facts(np.array([0.0, bad]), 0)
        assert facts.latex
        assert isinstance(facts.f(np.array([0.0]))[0], float)

    def test_it_is_one_of_the_four(self):
        assert FOUR == ("sigmoid", "tanh", "relu", SOFTMAX)
