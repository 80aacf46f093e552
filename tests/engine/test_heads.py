"""The three heads: values worked by hand, Jacobians, stability, classes."""

import math

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays

from nnstudio.engine import HEADS


def test_the_registry_has_the_names_of_the_file_format():
    assert list(HEADS) == ["linear", "sigmoid", "softmax"]
    assert [head.purpose for head in HEADS.values()] == ["regression", "binary", "multi-class"]
    assert [head.loss for head in HEADS.values()] == [
        "mean squared error",
        "binary cross-entropy",
        "categorical cross-entropy",
    ]


class TestByHand:
    def test_linear(self):
        assert HEADS["linear"].f(np.array([[2.5, -1]])).tolist() == [[2.5, -1]]

    def test_sigmoid(self):
        # ln 3: odds of 3 to 1.
        assert HEADS["sigmoid"].f(np.array([[0, math.log(3), -math.log(3)]]))[0] == pytest.approx([0.5, 0.75, 0.25])

    def test_softmax_of_two_is_the_sigmoid_of_their_difference(self):
        # e^(ln 3) : e^0 is 3 : 1.
        assert HEADS["softmax"].f(np.array([[math.log(3), 0.0]]))[0] == pytest.approx([0.75, 0.25])
        assert HEADS["sigmoid"].f(np.array([[math.log(3)]]))[0] == pytest.approx([0.75])

    def test_softmax_of_three(self):
        z = np.log([[1.0, 2.0, 5.0]])
        assert HEADS["softmax"].f(z)[0] == pytest.approx([1 / 8, 2 / 8, 5 / 8])

    def test_softmax_works_row_by_row(self):
        a = HEADS["softmax"].f(np.array([[0.0, 0.0], [math.log(3), 0.0]]))
        assert a.tolist() == [pytest.approx([0.5, 0.5]), pytest.approx([0.75, 0.25])]

    def test_jacobians(self):
        # Softmax: a_i (delta_ij - a_j) with a = (3/4, 1/4); sigmoid: p (1 - p) = 3/16 on the diagonal.
        z = np.array([[math.log(3), 0.0]])
        assert HEADS["linear"].jacobian(z)[0].tolist() == [[1, 0], [0, 1]]
        assert HEADS["softmax"].jacobian(z)[0] == pytest.approx(np.array([[3, -3], [-3, 3]]) / 16)
        assert HEADS["sigmoid"].jacobian(z)[0] == pytest.approx(np.array([[3 / 16, 0], [0, 1 / 4]]))


@pytest.mark.parametrize("key", HEADS)
def test_jacobians_are_the_slopes(key):
    head = HEADS[key]
    z = np.random.default_rng(3).normal(0, 2, (5, 4))
    h = 1e-5
    for j in range(4):
        shift = h * np.eye(4)[j]
        slope = (head.f(z + shift) - head.f(z - shift)) / (2 * h)
        assert head.jacobian(z)[:, :, j] == pytest.approx(slope, rel=1e-7, abs=1e-10)


@pytest.mark.parametrize("dtype", [np.float32, np.float64])
@pytest.mark.parametrize("key", HEADS)
class TestEverywhere:
    def test_shape_and_dtype_are_kept(self, key, dtype):
        head = HEADS[key]
        for shape in [(1, 2), (7, 3), (0, 3)]:
            z = np.zeros(shape, dtype)
            assert head.f(z).shape == shape
            assert head.f(z).dtype == dtype
            assert head.jacobian(z).shape == (*shape, shape[1])
            assert head.jacobian(z).dtype == dtype

    def test_stable_without_a_warning(self, key, dtype):
        z = np.array([[1e4, -1e4, 0], [1e4, 1e4, 1e4], [-1e4, -1e4, -1e4], [-1e4, -1e4, 1e4]], dtype)
        with np.errstate(all="warn", under="ignore"):
            a, jacobian = HEADS[key].f(z), HEADS[key].jacobian(z)
        assert np.isfinite(a).all()
        assert np.isfinite(jacobian).all()
        if key == "softmax":
            assert a == pytest.approx(np.array([[1, 0, 0], [1 / 3] * 3, [1 / 3] * 3, [0, 0, 1]]), rel=1e-6)
        if key == "sigmoid":
            assert a == pytest.approx(np.array([[1, 0, 0.5], [1, 1, 1], [0, 0, 0], [0, 0, 1]]), rel=1e-6)

    def test_z_is_left_alone(self, key, dtype):
        z = np.ones((2, 3), dtype)
        a = HEADS[key].f(z)
        assert not np.shares_memory(a, z)
        assert np.array_equal(z, np.ones((2, 3)))


@given(arrays(np.float64, (3, 4), elements=st.floats(-1e4, 1e4)), st.floats(-1e3, 1e3))
def test_softmax_is_a_distribution_and_a_shift_of_all_logits_changes_nothing(z, shift):
    softmax = HEADS["softmax"].f
    a = softmax(z)
    assert (a >= 0).all()
    assert a.sum(axis=1) == pytest.approx(1, rel=1e-14)
    assert (np.diff(np.take_along_axis(a, z.argsort(axis=1), axis=1)) >= 0).all()
    assert softmax(z + shift) == pytest.approx(a, rel=1e-9, abs=1e-12)


class TestClasses:
    @pytest.mark.parametrize(
        ("key", "units", "classes"),
        [
            ("linear", 1, 0),
            ("linear", 3, 0),
            ("sigmoid", 1, 2),
            ("sigmoid", 3, 3),
            ("softmax", 2, 2),
            ("softmax", 10, 10),
        ],
    )
    def test_how_many_a_head_takes(self, key, units, classes):
        assert HEADS[key].class_count(units) == classes

    def test_softmax_needs_two_neurons(self):
        assert [head.minimum_units for head in HEADS.values()] == [1, 1, 2]
