"""The layers panel: histograms a layer, and the gradients over a training."""

import numpy as np
import pytest
from panel_networks import linear_project, relu_project
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from nnstudio.datasets import Generated, KeptDataset
from nnstudio.engine import Network
from nnstudio.project import Project, edits
from nnstudio.ui.panels import LayersPanel
from nnstudio.ui.panels.layer_rows import BINS, lay_out_rows, size_text
from nnstudio.ui.selection import LayerRef


def choose(panel, kind):
    panel.kind_choice.set_choice(kind)
    panel.follow()
    QApplication.processEvents()


@pytest.fixture
def deep(card, workspace_of):
    """A panel for five layers and circles, trained for four epochs."""
    network = Network.dense(["x1", "x2"], [4, 4, 4, 4], 1, activation="sigmoid", head="sigmoid", seed=1)
    workspace = workspace_of(Project(network, "Deep"))
    assert workspace.data.choose(KeptDataset(Generated("circles", samples=100)))
    for _ in range(4):
        assert workspace.training.step_epoch()
        while workspace.training.running:
            QApplication.processEvents()
    yield card(LayersPanel, workspace=workspace, width=420, height=260)
    workspace.training.leave()


def test_weights_of_each_layer_are_counted_on_one_axis(card):
    panel = card(LayersPanel, linear_project(weights=((2.0, -1.0),)))
    (row,) = panel.rows
    assert (row.name, row.size, row.count) == ("Output", 1.5, 2)
    assert (panel._span.low, panel._span.high) == (-2.0, 2.0)
    # Bins of 4/61 from -2 on: -1 is in the 15th behind the first, 2 at the very end.
    assert np.flatnonzero(row.counts).tolist() == [15, BINS - 1]
    assert panel.describe() == "Weights. Output: 2 values, mean |w| 1.50"
    panel.plot.grab()


def test_a_segment_is_clicked_to_see_something_else(card):
    panel = card(LayersPanel, relu_project(neurons=3, bias=0.5))
    QTest.mouseClick(panel.kind_choice, Qt.MouseButton.LeftButton, pos=QPoint(panel.kind_choice._widths()[0] + 8, 12))
    QApplication.processEvents()
    assert panel.kind == "biases"
    assert [row.size for row in panel.rows] == [0.5, 0.0]
    assert panel.rows[0].counts.sum() == 3


def test_without_data_there_are_no_activations_or_gradients(card):
    panel = card(LayersPanel, relu_project())
    for kind in ("activations", "gradients", "history"):
        choose(panel, kind)
        assert panel._why_nothing()[0] == "No data"
        panel.plot.grab()
        assert "No data" in panel.describe()
    choose(panel, "weights")
    assert panel._why_nothing() is None


def test_activations_and_gradients_are_those_on_the_training_samples(deep):
    choose(deep, "activations")
    prepared = deep.workspace.data.prepared
    assert [row.count for row in deep.rows] == [4 * len(prepared.x)] * 4 + [len(prepared.x)]
    choose(deep, "gradients")
    assert [row.count for row in deep.rows] == [8, 16, 16, 16, 4]
    assert deep.rows[0].size < deep.rows[-1].size, "it vanishes towards the front"
    assert deep.header.subtitle_text == f"log count, {len(prepared.x)} samples"
    deep.plot.grab()


def test_gradients_over_time_have_a_point_a_moment_and_a_line_a_layer(deep, qtbot):
    choose(deep, "history")
    qtbot.waitUntil(lambda: len(deep.lines.epochs) == 5, timeout=5000)
    assert deep.lines.epochs.tolist() == [0, 1, 2, 3, 4]
    assert deep.lines.sizes.shape == (5, 5)
    assert np.isfinite(deep.lines.sizes).all()
    assert deep.lines.ratio(4) < 0.1
    assert "Mean gradient at epoch 4: Hidden 1" in deep.describe()
    columns, rows = deep.values()
    assert columns == ("epoch", "Hidden 1", "Hidden 2", "Hidden 3", "Hidden 4", "Output")
    assert len(list(rows)) == 5
    QTest.mouseMove(deep.plot.viewport(), QPoint(120, 100))
    deep.plot.grab()


def test_the_history_is_right_after_a_layer_was_added(deep, qtbot):
    deep.workspace.edit("Add", edits.add_layer, 1)
    choose(deep, "history")
    qtbot.waitUntil(lambda: len(deep.lines.epochs) == 5, timeout=5000)
    assert np.isnan(deep.lines.sizes[:, 0]).all()
    assert np.isfinite(deep.lines.sizes[:, 1:]).all()
    deep.plot.grab()
    assert deep.workspace.training.step_epoch()
    qtbot.waitUntil(lambda: np.isfinite(deep.lines.sizes[-1]).all(), timeout=5000)


def test_a_click_on_a_row_selects_the_layer(card):
    panel = card(LayersPanel, relu_project())
    bars, pitch = panel._layout.bars, panel._layout.pitch
    where = QPoint(round(bars.center().x()), round(bars.top() + 0.5 * pitch))
    QTest.mouseClick(panel.plot.viewport(), Qt.MouseButton.LeftButton, pos=where)
    network = panel.workspace.network
    assert panel.workspace.selection.items == (LayerRef(network.layer_uid(1)),)
    assert panel.tip(where.toPointF()) == "Hidden 1: 6 values, mean |w| 0.50"


def test_of_many_layers_the_first_and_the_last_are_shown(card):
    network = Network.dense(["x1", "x2"], [2] * 30, 1, seed=1)
    panel = card(LayersPanel, Project(network))
    numbers = panel._layout.numbers
    assert numbers[0] == 1
    assert numbers[-1] == 31
    assert 0 in numbers
    panel.plot.grab()


def test_narrow_panels_show_symbols_and_wide_ones_words(card):
    panel = card(LayersPanel, relu_project())
    assert panel._symbols
    panel.window().resize(600, 240)
    QApplication.processEvents()
    assert not panel._symbols
    panel.plot.grab()


def test_it_is_copied_and_saved(deep, tmp_path):
    choose(deep, "gradients")
    for ending in (".png", ".svg", ".csv"):
        deep.save(tmp_path / f"layers{ending}")
    lines = (tmp_path / "layers.csv").read_text().splitlines()
    assert len(lines) == 6
    assert len(lines[0].split(",")) == 3 + BINS
    columns, rows = deep.values()
    assert columns == ("layer", "values", "mean magnitude")
    assert len(list(rows)) == 5


@pytest.mark.parametrize(
    ("size", "text"),
    [(0.0, "0"), (2.57, "2.57"), (0.008, "0.008"), (7.7e-5, "7.7e−5"), (12.34, "12.3"), (float("nan"), "–")],
)
def test_magnitudes_read_short(size, text):
    assert size_text(size) == text


def test_names_of_layers_leave_most_of_the_room_to_the_bars(qapp):
    from PySide6.QtCore import QRectF

    layout = lay_out_rows(QRectF(0, 0, 250, 120), ["A layer with a very long name indeed", "Output"])
    assert layout.bars.width() > 110
