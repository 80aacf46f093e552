"""The metrics panel, with networks and samples whose measures can be counted by hand."""

import numpy as np
import pytest
from panel_networks import linear_project, sigmoid_project, softmax_project
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from nnstudio.datasets import Dataset, Embedded, KeptDataset
from nnstudio.project import edits
from nnstudio.ui.panels import MetricsPanel
from nnstudio.ui.panels import metrics as metrics_module

EDGE = Dataset(
    [[-1, 0], [-1, 1], [1, 0], [1, 1], [2, 0]], [0, 1, 1, 1, 0], ("x1", "x2"), ("side",), ("no", "yes"), name="Edge"
)
"""`sigmoid_project` says yes where x1 is above 0: right are (-1, 0) and two yes; one yes and one no are taken wrong."""


def with_data(card, project, dataset, **more):
    panel = card(MetricsPanel, project, **more)
    assert panel.workspace.data.choose(KeptDataset(Embedded(dataset), test_share=0.0))
    assert panel.workspace.data.prepared is not None, panel.workspace.training.why_not
    QApplication.processEvents()
    return panel


def cell_point(panel, row, column):
    center = panel._grid.cell(row, column).center()
    return QPoint(round(center.x()), round(center.y()))


def test_accuracy_and_confusion_matrix(card):
    panel = with_data(card, sigmoid_project(), EDGE)
    assert panel.measures.accuracy == pytest.approx(0.6)
    assert panel.confusion.names == ("no", "yes")
    assert panel.confusion.counts.tolist() == [[1, 1], [1, 2]]
    assert panel.confusion.shares[1].tolist() == pytest.approx([1 / 3, 2 / 3])
    assert "accuracy 60 % on the training samples" in panel.describe()
    panel.plot.grab()


def test_a_cell_says_in_words_what_it_counts(card):
    panel = with_data(card, sigmoid_project(), EDGE)
    assert panel.tip(QPointF(cell_point(panel, 1, 0))) == "1 of 3 samples of “yes” are taken for “no” (33 %)"
    assert panel.tip(QPointF(cell_point(panel, 0, 0))) == "1 of 2 samples of “no” are recognised (50 %)"
    QTest.mouseMove(panel.plot.viewport(), cell_point(panel, 1, 1))
    assert panel._pointed == (1, 1)
    panel.plot.grab()


def test_arrow_keys_go_from_cell_to_cell_and_say_it(card, qtbot):
    panel = with_data(card, sigmoid_project(), EDGE)
    panel.plot.setFocus()
    with qtbot.waitSignal(panel.workspace.hint) as told:
        QTest.keyClick(panel.plot, Qt.Key.Key_Right)
    assert told.args == ["1 of 2 samples of “no” are recognised (50 %)"]
    with qtbot.waitSignal(panel.workspace.hint) as told:
        QTest.keyClick(panel.plot, Qt.Key.Key_Down)
    assert told.args == ["1 of 3 samples of “yes” are taken for “no” (33 %)"]


def test_the_button_shows_precision_recall_and_f1_instead_and_a_wide_panel_both(card):
    panel = with_data(card, sigmoid_project(), EDGE)
    yes = panel.rows[1]
    assert (yes.name, yes.precision, yes.recall, yes.f1, yes.samples) == (
        "yes", pytest.approx(2 / 3), pytest.approx(2 / 3), pytest.approx(2 / 3), 3,
    )  # fmt: skip
    assert panel._grid is not None
    assert panel._table_rect is None
    QTest.mouseClick(panel.table_button, Qt.MouseButton.LeftButton)
    assert panel._grid is None
    assert panel._table_rect is not None
    panel.plot.grab()
    panel.window().resize(700, 300)
    QApplication.processEvents()
    assert panel._grid is not None
    assert panel._table_rect is not None
    assert panel.table_button.isHidden()
    panel.plot.grab()


def test_it_follows_edits_of_the_network(card):
    panel = with_data(card, sigmoid_project(), EDGE)
    panel.workspace.edit("Set bias", edits.set_bias, 1, 0, -100.0)
    panel.workspace.flush()
    QApplication.processEvents()
    assert panel.confusion.counts.tolist() == [[2, 0], [3, 0]]


def test_training_or_test_samples(card):
    panel = card(MetricsPanel, sigmoid_project())
    assert panel.workspace.data.choose(KeptDataset(Embedded(EDGE), test_share=0.4, stratified=False))
    QApplication.processEvents()
    assert panel.confusion.counts.sum() == 3
    QTest.mouseClick(panel.part, Qt.MouseButton.LeftButton, pos=QPoint(panel.part.width() - 12, 12))
    assert panel.part.choice == "test"
    QApplication.processEvents()
    assert panel.confusion.counts.sum() == 2
    assert "on the test samples" in panel.describe()


def test_what_is_missing_is_said(card):
    panel = card(MetricsPanel, sigmoid_project())
    assert panel._why_nothing()[0] == "No data"
    panel = with_data(card, sigmoid_project(), EDGE)
    panel.part.set_choice("test")
    panel.follow()
    QApplication.processEvents()
    assert panel.measures is None
    assert panel._why_nothing()[0] == "No test samples"
    panel.plot.grab()
    assert panel.describe().startswith("No test samples")


def test_numbers_have_r2_rmse_mae_and_residuals(card):
    # y = 2 x1 - x2 + 0.5: targets are the answers, then 1 more, then 1 less.
    x = np.array([[0, 0], [1, 0], [0, 1]], dtype=np.float32)
    panel = with_data(card, linear_project(), Dataset(x, [0.5, 3.5, -1.5], ("x1", "x2"), ("y",), name="Plane"))
    assert panel.measures.rmse == pytest.approx(np.sqrt(2 / 3))
    assert panel.measures.mae == pytest.approx(2 / 3)
    assert panel._answers.tolist() == pytest.approx([0.5, 2.5, -0.5])
    assert panel._residuals.tolist() == pytest.approx([0, 1, -1])
    where = panel._frame.point(2.5, 1.0)
    assert panel.tip(where) == "prediction 2.500, target 3.500, residual 1.000"
    assert "RMSE 0.816 · MAE 0.667" in panel.describe()
    columns, rows = panel.table()
    assert columns == ("prediction", "residual")
    assert len(list(rows)) == 3
    panel.plot.grab()


def test_many_classes_are_summed_up_to_what_can_be_read(card):
    names = [f"class {number}" for number in range(20)]
    targets = np.arange(40) % 20
    # Everything is taken for the last class.
    data = Dataset(np.zeros((40, 1)), targets, ("x",), ("kind",), names)
    panel = with_data(card, softmax_project(range(20), names), data, width=360, height=380)
    assert len(panel.confusion.names) == 12
    assert panel.confusion.others == 9
    assert panel.confusion.counts.sum() == 40
    assert "class 19" in panel.confusion.names
    panel.plot.grab()
    columns, rows = panel.table()
    assert len(columns) == 21
    assert len(list(rows)) == 20
    panel.table_button.setChecked(True)
    panel.plot.grab()


def test_of_large_data_a_sample_is_measured_at_first_and_all_at_rest(card, qtbot, monkeypatch):
    monkeypatch.setattr(metrics_module, "_VALUES_RUNNING", 100.0)
    x = np.random.default_rng(0).uniform(-1, 1, (500, 2))
    data = Dataset(x, (x[:, 0] > 0).astype(int), ("x1", "x2"), ("side",), ("no", "yes"))
    panel = with_data(card, sigmoid_project(), data)
    panel.follow()
    QApplication.processEvents()
    assert panel.sampled == 84
    assert panel.header.subtitle_text == "of a sample of 84"
    assert panel.confusion.counts.sum() == 84
    qtbot.waitUntil(lambda: panel.sampled == 0, timeout=3000)
    assert panel.confusion.counts.sum() == 500
    assert panel.header.subtitle_text == ""


def test_it_is_copied_and_saved(card, tmp_path):
    panel = with_data(card, sigmoid_project(), EDGE)
    rows = dict(panel.values()[1])
    assert rows["accuracy"] == pytest.approx(0.6)
    assert rows["precision no"] == pytest.approx(0.5)
    for ending in (".png", ".svg", ".csv"):
        panel.save(tmp_path / f"metrics{ending}")
    assert (tmp_path / "metrics.csv").read_text().splitlines()[1:] == ["no,1,1", "yes,1,2"]
