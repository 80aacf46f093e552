"""Confusion matrices and class measures as they are shown."""

import numpy as np
import pytest

from nnstudio.training.metrics import _labels
from nnstudio.ui.panels.confusion import ClassRow, class_rows, confusion_shown, percent, rows_shown


def test_a_small_matrix_stays_as_it_is():
    table = np.array([[3, 1], [0, 0]])
    shown = confusion_shown(table, ["a", "b"])
    assert shown.names == ("a", "b")
    assert shown.counts.tolist() == [[3, 1], [0, 0]]
    assert shown.shares.tolist() == [[0.75, 0.25], [0, 0]]
    assert shown.others == 0


def test_of_a_large_one_the_classes_with_most_errors_stay():
    table = np.diag([10, 20, 30, 40])
    table[1, 3] = 5
    table[0, 2] = 1
    shown = confusion_shown(table, list("abcd"), most=3)
    assert shown.names == ("b", "d", "")
    assert shown.others == 2
    assert shown.counts.tolist() == [[20, 5, 0], [0, 40, 0], [0, 0, 41]]


def test_labels_count_how_often_they_occur():
    measures = _labels(0.1, np.array([[True, False], [True, True]]), np.array([[True, True], [False, True]]))
    rows = class_rows(measures, ["red", "round"])
    assert [(row.name, row.precision, row.recall, row.samples) for row in rows] == [
        ("red", 1.0, 0.5, 2), ("round", 0.5, 1.0, 1),
    ]  # fmt: skip


def test_of_many_rows_those_with_the_lowest_f1_stay_in_their_order():
    rows = [ClassRow(str(place), 0, 0, f1, 1) for place, f1 in enumerate((0.9, 0.1, 0.8, 0.5))]
    assert [row.name for row in rows_shown(rows, 2)] == ["1", "3"]
    assert rows_shown(rows, 4) == rows
    assert rows_shown(rows, -1) == []


@pytest.mark.parametrize(
    ("share", "text"),
    [(0.984, "98 %"), (1.0, "100 %"), (0.9964, "99.6 %"), (0.00001, "<0.1 %"), (0.99999, ">99.9 %"), (0.0, "0 %")],
)
def test_a_share_never_reads_as_all_or_nothing_unless_it_is(share, text):
    assert percent(share) == text
