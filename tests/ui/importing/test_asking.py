"""The ways to the import dialog: a file dialog, a file dropped on the window."""

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QUrl
from PySide6.QtWidgets import QFileDialog

from nnstudio.ui.importing import ask_for_table, dropped_table


def dragged(*urls):
    data = QMimeData()
    data.setUrls([QUrl(url) for url in urls])
    return data


@pytest.mark.parametrize("name", ["a.csv", "a.tsv", "A.TXT", "表 格.Csv"])
def test_a_table_can_be_dropped(qapp, tmp_path, name):
    assert dropped_table(dragged(QUrl.fromLocalFile(str(tmp_path / name)))) == tmp_path / name


def test_nothing_else_is_taken_for_a_table(qapp):
    assert dropped_table(QMimeData()) is None
    assert dropped_table(dragged("file:///a.nns")) is None
    assert dropped_table(dragged("file:///a.csv", "file:///b.csv")) is None
    assert dropped_table(dragged("https://example.org/a.csv")) is None


def test_asking(qapp, theme, monkeypatch):
    asked = []

    def answer(parent, title, folder, filters):
        asked.append((title, folder, filters))
        return "/tables/a.csv", ""

    monkeypatch.setattr(QFileDialog, "getOpenFileName", answer)
    assert ask_for_table(None, theme, Path("/tables")) == Path("/tables/a.csv")
    assert asked == [
        ("Import a table", "/tables", "Tables (*.csv *.CSV *.tsv *.TSV *.txt *.TXT);;All files (*)"),
    ]
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: ("", ""))
    assert ask_for_table(None, theme) is None
