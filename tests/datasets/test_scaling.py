"""Scaling is learned once, applied to anything, undone, and kept as plain values."""

import json

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.extra import numpy as arrays

from nnstudio.datasets import SCALINGS, Scaling
from nnstudio.errors import FileRefused, InvalidInput

X = np.array([[1, 10, 7], [3, 30, 7]], dtype=np.float64)


def test_standard() -> None:
    scaling = Scaling.learned("standard", X)
    assert scaling == Scaling("standard", (2, 20, 7), (1, 10, 1))
    assert scaling.apply(X).tolist() == [[-1, -1, 0], [1, 1, 0]]
    assert scaling.apply(np.array([[4, 20, 8]], dtype=np.float32)).tolist() == [[2, 0, 1]]


def test_minmax() -> None:
    scaling = Scaling.learned("minmax", X)
    assert scaling == Scaling("minmax", (1, 10, 7), (2, 20, 1))
    assert scaling.apply(X).tolist() == [[0, 0, 0], [1, 1, 0]]


def test_none() -> None:
    scaling = Scaling.learned("none", X)
    assert scaling == Scaling()
    assert scaling.apply(X) is X
    assert scaling.invert(X) is X


def test_a_constant_column_whose_mean_is_off_by_a_rounding() -> None:
    x = np.full((1000, 1), 0.1, dtype=np.float32)
    scaling = Scaling.learned("standard", x)
    assert scaling.scale == (1.0,)
    assert scaling.apply(x).tolist() == [[0.0]] * 1000


def test_the_dtype_stays() -> None:
    scaling = Scaling.learned("standard", X)
    assert scaling.apply(X.astype(np.float32)).dtype == np.float32
    assert scaling.invert(X).dtype == np.float64


@given(arrays.arrays(np.float32, (7, 2), elements=st.floats(-1e6, 1e6, width=32)), st.sampled_from(sorted(SCALINGS)))
@settings(max_examples=60, deadline=None)
def test_undone_and_kept(x: np.ndarray, kind: str) -> None:
    scaling = Scaling.learned(kind, x)
    wide = x.astype(np.float64)
    np.testing.assert_allclose(scaling.invert(scaling.apply(wide)), wide, rtol=1e-9, atol=1e-9 * (1 + abs(wide).max()))
    again = Scaling.from_plain(json.loads(json.dumps(scaling.to_plain())), 2)
    assert again == scaling
    if kind == "minmax":
        assert 0 <= scaling.apply(wide).min() <= scaling.apply(wide).max() <= 1


@pytest.mark.parametrize(
    ("make", "line"),
    [
        (lambda: Scaling("log"), "unknown scaling 'log'; known are none, standard, minmax"),
        (lambda: Scaling.learned("log", X), "unknown scaling 'log'; known are none, standard, minmax"),
        (
            lambda: Scaling("standard", (1,), (1, 2)),
            "scaling standard needs a shift and a scale for each column, found 1 and 2",
        ),
        (
            lambda: Scaling("none", (1,), (1,)),
            "scaling none needs a shift and a scale for each column, found 1 and 1",
        ),
        (lambda: Scaling("minmax", (1,), (0,)), "a scaling needs finite shifts, and finite scales above 0"),
        (lambda: Scaling.learned("minmax", X[:0]), "there are no samples to learn a scaling from"),
        (lambda: Scaling.learned("minmax", X).apply(X[:, :2]), "expected 3 columns to scale, found 2"),
    ],
)
def test_refused(make, line: str) -> None:
    with pytest.raises(InvalidInput) as error:
        make()
    assert str(error.value) == line


@pytest.mark.parametrize(
    ("plain", "line"),
    [
        ([], "$: expected an object, found a list"),
        ({}, "$.kind: expected one of none, standard, minmax, found nothing"),
        ({"kind": "log"}, '$.kind: expected one of none, standard, minmax, found "log"'),
        ({"kind": "minmax"}, "$.shift: expected a list, found nothing"),
        ({"kind": "minmax", "shift": [1, True]}, "$.shift[1]: expected a finite number, found true"),
        ({"kind": "minmax", "shift": [1], "scale": [1]}, "$.shift: expected 2 numbers (one an input), found 1"),
        ({"kind": "minmax", "shift": [1, 2], "scale": [1]}, "$.scale: expected 2 numbers (one an input), found 1"),
        ({"kind": "minmax", "shift": [1, 2], "scale": [1, 0]}, "$.scale[1]: expected a number above 0, found 0.0"),
    ],
)
def test_refused_in_a_file(plain: object, line: str) -> None:
    with pytest.raises(FileRefused) as error:
        Scaling.from_plain(plain, 2, file="a.nns")
    assert str(error.value) == f"a.nns: {line}"
