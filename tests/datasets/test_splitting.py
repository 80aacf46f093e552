"""Every sample is learned from or tested with, never both; classes are parted by the same share."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from nnstudio.datasets import Dataset, count_tested, generate, split
from nnstudio.errors import InvalidInput


def labelled(*labels: int) -> Dataset:
    classes = tuple("ABCDE"[: max(2, max(labels) + 1)])
    return Dataset(np.arange(len(labels))[:, None], list(labels), ("x",), ("class",), classes)


def test_ten_samples() -> None:
    train, test = split(labelled(*[0] * 5, *[1] * 5), 0.4, seed=1)
    assert train.class_counts() == (3, 3)
    assert test.class_counts() == (2, 2)
    assert (np.diff(train.x[:, 0]) > 0).all()


def test_a_rare_class_is_learned_from() -> None:
    for seed in range(10):
        train, test = split(labelled(*[0] * 9, 1), 0.5, seed=seed)
        assert train.class_counts() == (4, 1)
        assert test.class_counts() == (5, 0)


def test_largest_remainders() -> None:
    # A fifth of 7, 6 and 2 is 1.4, 1.2 and 0.4; of three tested samples the third goes to the first class.
    _, test = split(labelled(*[0] * 7, *[1] * 6, *[2] * 2), 0.2)
    assert test.class_counts() == (2, 1, 0)


def test_regression_and_the_ends() -> None:
    data = Dataset(np.arange(4)[:, None], np.arange(4), ("x",), ("y",))
    train, test = split(data, 0.25)
    assert (len(train), len(test)) == (3, 1)
    assert train.ranges == data.ranges
    assert [len(part) for part in split(data, 0)] == [4, 0]
    assert [len(part) for part in split(data, 0.99)] == [1, 3]
    assert [len(part) for part in split(data.rows([]), 0.5)] == [0, 0]


@pytest.mark.parametrize("stratified", [True, False])
def test_one_more_sample_moves_hardly_any_other(stratified: bool) -> None:
    labels = [0, 1] * 50
    _, before = split(labelled(*labels), 0.2, seed=3, stratified=stratified)
    _, after = split(labelled(*labels, 0), 0.2, seed=3, stratified=stratified)
    assert len(set(before.x[:, 0]) - set(after.x[:, 0])) <= 1


def test_points_made_with_the_same_seed_are_not_parted_by_where_they_lie() -> None:
    _, test = split(generate("sine", 400, seed=0), 0.2, seed=0)
    assert (test.x > 0).mean() == pytest.approx(0.5, abs=0.15)


@given(st.lists(st.integers(0, 3), min_size=1, max_size=40), st.floats(0, 0.99), st.integers(0, 99), st.booleans())
@settings(max_examples=60, deadline=None)
def test_any(labels: list[int], share: float, seed: int, stratified: bool) -> None:
    data = labelled(*labels)
    train, test = split(data, share, seed, stratified)
    assert sorted([*train.x[:, 0], *test.x[:, 0]]) == list(range(len(labels)))
    assert split(data, share, seed, stratified) == (train, test)
    assert len(train) >= 1
    if stratified:
        for whole, part in zip(data.class_counts(), train.class_counts(), strict=True):
            assert (part > 0) == (whole > 0)
        for whole, part in zip(data.class_counts(), test.class_counts(), strict=True):
            assert part <= whole * share + 1


def test_seeds_differ() -> None:
    data = labelled(*[0, 1] * 20)
    assert split(data, 0.5, seed=1) != split(data, 0.5, seed=2)


@pytest.mark.parametrize(
    ("share", "seed", "line"),
    [
        (1, 0, "the test share is 1; it has to be from 0 up to, but without, 1"),
        (-0.1, 0, "the test share is -0.1; it has to be from 0 up to, but without, 1"),
        (float("nan"), 0, "the test share is nan; it has to be from 0 up to, but without, 1"),
        (0.5, -1, "the seed is -1; it has to be 0 or more"),
    ],
)
def test_refused(share: float, seed: int, line: str) -> None:
    with pytest.raises(InvalidInput) as error:
        split(labelled(0, 1), share, seed)
    assert str(error.value) == line


@settings(max_examples=40)
@given(st.lists(st.integers(0, 3), min_size=1, max_size=40), st.floats(0, 0.99), st.booleans())
def test_the_size_is_known_beforehand(labels: list[int], share: float, stratified: bool) -> None:
    data = labelled(*labels)
    assert count_tested(data, share, stratified) == len(split(data, share, 0, stratified)[1])
