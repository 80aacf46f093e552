"""A dataset is a value: names, ranges, targets as classes or numbers, and what doesn't fit is refused."""

import numpy as np
import pytest

from nnstudio.datasets import Dataset
from nnstudio.errors import InvalidInput


def flowers(**changes: object) -> Dataset:
    fields: dict[str, object] = {
        "x": [[1, 2], [3, 4], [5, 0]],
        "targets": [0, 1, 1],
        "inputs": ("length", "width"),
        "outputs": ("kind",),
        "classes": ("rose", "tulip"),
    }
    return Dataset(**(fields | changes))  # type: ignore[arg-type]


def test_classes() -> None:
    data = flowers()
    assert len(data) == 3
    assert data.task == "classification"
    assert data.x.dtype == np.float32
    assert data.targets.dtype == np.int64
    assert data.ranges == ((1.0, 5.0), (0.0, 4.0))
    assert data.class_counts() == (1, 2)
    assert data.one_hot().tolist() == [[1, 0], [0, 1], [0, 1]]
    assert data.binary().tolist() == [[0], [1], [1]]


def test_numbers() -> None:
    data = Dataset([[1], [1]], [2, 3], ("x",), ("y",))
    assert data.task == "regression"
    assert data.targets.tolist() == [[2], [3]]
    assert data.one_hot() is data.targets
    assert data.ranges == ((0.0, 2.0),)
    assert data.class_counts() == ()


def test_arrays_are_read_only_and_shared_if_they_were() -> None:
    given = np.zeros((2, 2), dtype=np.float32)
    data = flowers(x=given, targets=[0, 1])
    given[0, 0] = 9
    assert data.x[0, 0] == 0
    with pytest.raises(ValueError, match="read-only"):
        data.x[0, 0] = 1
    assert flowers(x=data.x, targets=data.targets).x is data.x


def test_equal_by_value() -> None:
    assert flowers() == flowers()
    assert flowers() != flowers(targets=[0, 1, 0])
    assert flowers() != flowers(name="other")
    assert flowers() != 3


def test_points_are_drawn_one_by_one_and_taken_away() -> None:
    empty = Dataset([], [], ("x1", "x2"), ("class",), ("A", "B"))
    assert len(empty) == 0
    assert empty.ranges == ((-1.0, 1.0), (-1.0, 1.0))
    two = empty.with_row((0.5, 3.0), 1).with_row((-2.0, 0.0), 0)
    assert two.x.tolist() == [[0.5, 3.0], [-2.0, 0.0]]
    assert two.targets.tolist() == [1, 0]
    assert two.ranges == ((-2.0, 1.0), (-1.0, 3.0))
    assert two.without_rows([0]).x.tolist() == [[-2.0, 0.0]]
    assert Dataset([], [], ("x",), ("y",)).with_row((1.0,), 2.5).targets.tolist() == [[2.5]]


@pytest.mark.parametrize(
    ("changes", "line"),
    [
        ({"x": [[1], [2], [3]]}, "expected a column of inputs for each of 2 names, found the shape 3 x 1"),
        ({"x": [[1, 2], [3]]}, "the inputs must be rows of numbers, all of one length"),
        (
            {"x": [[1, 2], [3, np.nan], [0, 0]]},
            "the inputs must be finite numbers, found nan in sample 2, column 2",
        ),
        (
            {"x": [[1, 2], [1e39, 0], [0, 0]]},
            "the inputs must be finite numbers, found inf in sample 2, column 1",
        ),
        ({"targets": [0, 1]}, "expected a target for each of 3 samples, found 2"),
        ({"targets": [0, 1, 2]}, "expected one class a sample, as its index from 0 to 1, found something else"),
        ({"targets": [0, 1, 0.5]}, "expected one class a sample, as its index from 0 to 1, found something else"),
        ({"classes": ("rose",)}, "expected two or more different classes, found rose"),
        ({"classes": ("rose", "rose")}, "expected two or more different classes, found rose, rose"),
        ({"outputs": ("a", "b")}, "expected one name for what the classes are of, found 2"),
        ({"classes": (), "targets": [1, 2, np.inf]}, None),
        ({"ranges": ((0, 1),)}, "expected a range for each of 2 inputs, low < high"),
        ({"ranges": ((0, 1), (1, 1))}, "expected a range for each of 2 inputs, low < high"),
    ],
)
def test_refused(changes: dict[str, object], line: str | None) -> None:
    with pytest.raises(InvalidInput) as error:
        flowers(**changes)
    expected = line or "the outputs must be finite numbers, found inf in sample 3, column 1"
    assert str(error.value) == expected


def test_three_classes_are_not_binary() -> None:
    with pytest.raises(InvalidInput, match="expected two classes, found 3"):
        flowers(classes=("a", "b", "c")).binary()
