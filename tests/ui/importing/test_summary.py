"""What a table will be in the project, in one line."""

import numpy as np
import pytest

from nnstudio.datasets import TableChoices, read_table
from nnstudio.ui.importing.session import Options
from nnstudio.ui.importing.summary import embedded_size, missing, size, summary


def read(text, target, **choices):
    return read_table(text.encode(), "d.csv", TableChoices((target,), drop_missing=True, **choices))


@pytest.fixture(autouse=True)
def _translations(qapp):
    """Words come through Qt."""


def test_classes():
    table = read("a,b,kind\n" + "1,2,x\n3,4,y\n" * 10, "kind")
    assert summary(table, Options()) == "20 rows → 16 for training, 4 for testing · 2 inputs · 2 classes: x 10, y 10"
    assert summary(table, Options(test_share=0)).startswith("20 rows → 20 for training, 0 for testing")


def test_many_classes():
    table = read("a,kind\n" + "".join(f"1.5,c{number}\n" for number in range(10, 20)), "kind")
    assert summary(table, Options()).endswith("10 classes: c10 1, c11 1, c12 1, c13 1, c14 1, c15 1, …")


def test_numbers_as_classes_dont_run_into_their_counts():
    table = read("a,kind\n1.5,1\n2.5,2\n3.5,2\n", "kind", classes=True)
    assert summary(table, Options()).endswith("1 input · 2 classes: 1 (1), 2 (2)")


def test_numbers():
    table = read("a,b,y\n1,2,-0.5\n3,4,2.25\n5,6,1\n", "y")
    assert summary(table, Options(test_share=0.5)) == (
        "3 rows → 1 for training, 2 for testing · 2 inputs · 1 target: y from −0.50 to 2.25"
    )


def test_gaps():
    table = read("a,b,y\n1,2,0.5\n3,,2.5\n,,1\n4,2,1\n", "y")
    assert missing(table) == "2 rows have gaps, the first in row 3, column b"
    assert summary(table, Options()).startswith("4 rows, 2 left out → 2 for training, 0 for testing")


@pytest.mark.parametrize(
    ("count", "text"),
    [(0, "0 bytes"), (812, "812 bytes"), (4600, "4.6 KB"), (99_400, "99 KB"), (130e6, "130 MB"), (5e9, "5,000 MB")],
)
def test_sizes(count, text):
    assert size(count) == text


def test_the_size_in_a_project_is_about_right():
    from nnstudio.datasets import to_plain

    rows = np.random.default_rng(0).normal(size=(5000, 3)).round(3)
    table = read("a,b,y\n" + "\n".join(",".join(map(str, row)) for row in rows.tolist()), "y")
    written = len(str(to_plain(table.dataset)))
    assert written / 1.5 < embedded_size(table.dataset) < written * 1.5
