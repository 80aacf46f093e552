"""The normal distribution function against `math.erfc`, on both of its ways: few elements, and many."""

import math

import numpy as np
import pytest

from nnstudio.engine.normal import normal_cdf, normal_density


def exact(z):
    return [0.5 * math.erfc(-value / math.sqrt(2)) for value in z.tolist()]


def test_values_of_the_tables():
    z = np.array([-1.959963984540054, 0.0, 1.0, 1.6448536269514722])
    assert normal_cdf(z) == pytest.approx([0.025, 0.5, 0.8413447460685429, 0.95], rel=1e-14)


@pytest.mark.parametrize("count", [75, 100_000])
def test_float64_holds_to_1e_12_tails_included(count):
    z = np.linspace(-37, 37, count)
    assert normal_cdf(z) == pytest.approx(exact(z), rel=1e-12, abs=0)


@pytest.mark.parametrize("count", [75, 10_000])
def test_float32_holds_to_1e_5_tails_included(count):
    z = np.linspace(-12, 12, count).astype(np.float32)
    values = normal_cdf(z)
    assert values.dtype == np.float32
    assert values.astype(np.float64) == pytest.approx(exact(z), rel=1e-5, abs=0)


@pytest.mark.parametrize("repeats", [1, 100])
def test_the_ends(repeats):
    z = np.array([-np.inf, -1e30, -1e4, 0.0, 1e4, 1e30, np.inf] * repeats)
    for dtype in (np.float32, np.float64):
        values = normal_cdf(z.astype(dtype))
        assert values == pytest.approx([0, 0, 0, 0.5, 1, 1, 1] * repeats, rel=16 * float(np.finfo(dtype).eps), abs=0)
    assert np.isnan(normal_cdf(np.full(repeats, np.nan))).all()


def test_shape_is_kept():
    for shape in [(), (0, 4), (3, 4), (30, 40)]:
        assert normal_cdf(np.zeros(shape)).shape == shape


def test_the_density_is_the_slope():
    z = np.linspace(-5, 5, 201)
    slope = (normal_cdf(z + 1e-5) - normal_cdf(z - 1e-5)) / 2e-5
    assert normal_density(z) == pytest.approx(slope, rel=1e-8, abs=1e-10)
    assert normal_density(np.zeros(1))[0] == pytest.approx(0.3989422804014327, rel=1e-15)
