"""The shortest decimals are those that numpy prints, and they read back to the same float32."""

import numpy as np
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra import numpy as arrays

from nnstudio.formats.decimals import shortest


def test_some_numbers() -> None:
    values = np.float32([[0.1, 1 / 3, 1e-5], [16777216, 123456789, -2.5]])
    assert shortest(values).tolist() == [[0.1, 0.33333334, 1e-5], [16777216.0, 123456790.0, -2.5]]
    assert shortest(np.float32([])).tolist() == []


def test_the_ends_of_float32() -> None:
    values = np.float32([3.4028235e38, -1e-45, 1.1754944e-38, 0.0, -0.0, 2.0**-149, 2.0**127])
    assert [repr(value) for value in shortest(values).tolist()] == [repr(float(str(value))) for value in values]


bit_patterns = st.integers(0, 2**32 - 1).map(lambda bits: np.uint32(bits).view(np.float32)).filter(np.isfinite)


@given(arrays.arrays(np.float32, 20, elements=bit_patterns.map(float)))
def test_any_bit_pattern(values: np.ndarray) -> None:
    result = shortest(values)
    np.testing.assert_array_equal(result.astype(np.float32).view(np.uint32), values.view(np.uint32))
    assert [len(repr(one)) for one in result.tolist()] <= [len(repr(float(str(value)))) for value in values]


def test_decimals_that_a_person_types_come_back() -> None:
    typed = np.arange(-3000, 3000) / 1000
    assert shortest(typed.astype(np.float32)).tolist() == typed.tolist()


def test_decimals_next_to_the_middle_of_two_float32_are_read_right_by_way_of_a_double() -> None:
    rng = np.random.default_rng(5)
    values = rng.integers(0, 2**32, 50_000, dtype=np.uint32).view(np.float32)
    values = values[np.isfinite(values)]
    np.testing.assert_array_equal(shortest(values).astype(np.float32), values)
