"""The tables that come with the studio are whole, and say where they are from."""

import numpy as np
import pytest

from nnstudio.datasets import TABLES, shipped_table
from nnstudio.errors import InvalidInput
from nnstudio.resources import find


@pytest.mark.parametrize(
    ("key", "shape", "counts", "first", "mean"),
    [
        ("iris", (150, 4), (50, 50, 50), [5.1, 3.5, 1.4, 0.2], 3.4645),
        ("digits", (1797, 64), (178, 182, 177, 183, 181, 182, 181, 179, 174, 180), [0, 0, 5, 13, 9, 1], 4.884165),
        ("wine", (178, 13), (59, 71, 48), [14.23, 1.71, 2.43], 69.133664),
    ],
)
def test_shapes(key: str, shape: tuple[int, int], counts: tuple[int, ...], first: list[float], mean: float) -> None:
    data = shipped_table(key)
    assert data.x.shape == shape
    assert data.class_counts() == counts
    assert data.x[0, : len(first)].tolist() == pytest.approx(first)
    assert data.x.mean(dtype=np.float64) == pytest.approx(mean, abs=1e-4)
    assert data.name == TABLES[key].title


def test_classes() -> None:
    assert shipped_table("iris").classes == ("setosa", "versicolor", "virginica")
    assert shipped_table("digits").classes == tuple("0123456789")
    assert shipped_table("wine").classes == ("1", "2", "3")


def test_sources_and_licences_lie_beside_them() -> None:
    text = find("datasets/SOURCES.md").read_text(encoding="utf-8")
    for table in TABLES.values():
        assert f"`{table.file}`" in text
        assert table.source.split("https://")[1] in text
        assert table.licence in text


def test_read_once() -> None:
    assert shipped_table("iris") is shipped_table("iris")


def test_unknown() -> None:
    with pytest.raises(InvalidInput) as error:
        shipped_table("titanic")
    assert str(error.value) == "unknown table 'titanic'; known are iris, digits, wine"
