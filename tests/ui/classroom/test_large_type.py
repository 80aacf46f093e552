"""Large type: everything is larger, without a restart; nothing is cut off, and what is seen is what is hit."""

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QToolButton
from sample_networks import xor_project

from nnstudio.formats import load
from nnstudio.resources import find
from nnstudio.ui.inspector.terms_model import Column
from nnstudio.ui.settings import Settings
from nnstudio.ui.theme import LARGE, Theme


def settle(window):
    for _ in range(6):
        QApplication.processEvents()
    window.workspace.flush()
    QApplication.processEvents()


@pytest.fixture
def large_window(open_window):
    """Open windows in large type."""

    def make(project, *, size=(1440, 900), mode="light", language="en"):
        window = open_window(project, size=size, theme=Theme(mode, scale=LARGE), language=language)
        settle(window)
        return window

    return make


def cut_off(window):
    """Visible labels and buttons whose words have less room than they need."""
    found = []
    for label in window.findChildren(QLabel):
        if label.isVisible() and label.text() and not label.wordWrap() and "…" not in label.text():
            needed = max(label.fontMetrics().horizontalAdvance(line) for line in label.text().split("\n"))
            if needed > label.contentsRect().width() + 1 or label.fontMetrics().height() > label.height() + 2:
                found.append((label.objectName(), label.text()))
    for kind in (QPushButton, QToolButton):
        for button in window.findChildren(kind):
            worded = button.text() and button.icon().isNull()
            if button.isVisible() and worded and button.fontMetrics().horizontalAdvance(button.text()) > button.width():
                found.append((button.objectName(), button.text()))
    return found


def test_the_menu_makes_type_larger_and_smaller_again_and_the_settings_keep_it(open_window):
    settings = Settings()
    window = open_window(xor_project(), settings=settings)
    window.resize(1600, 900)
    settle(window)
    inspector, palette = window.inspector_dock.width(), window.palette_panel.width()
    before = window.canvas.neuron_point(1, 1) - window.canvas.neuron_point(1, 0)
    QTest.keyClick(window.canvas, Qt.Key.Key_T, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
    settle(window)
    assert settings.large_type
    assert window.commands.actions["view.large_type"].isChecked()
    assert window.theme.scale == LARGE
    # 12.5 px * 1.3.
    label = next(one for one in window.inspector.findChildren(QLabel) if one.isVisible())
    assert label.font().pixelSize() >= 16
    assert window.inspector_dock.width() >= inspector * 1.2
    after = window.canvas.neuron_point(1, 1) - window.canvas.neuron_point(1, 0)
    assert after.y() > before.y() * 0.9
    window.commands.actions["view.large_type"].trigger()
    settle(window)
    assert not settings.large_type
    assert window.theme.scale == 1.0
    assert abs(window.inspector_dock.width() - inspector) <= 2
    assert abs(window.palette_panel.width() - palette) <= 2


def test_the_next_run_starts_in_large_type(open_window):
    settings = Settings()
    settings.large_type = True
    window = open_window(xor_project(), settings=settings, theme=Theme("light", scale=settings.type_scale))
    assert window.commands.actions["view.large_type"].isChecked()
    assert window.toolbar.height() == 62


def test_discs_are_larger_and_are_hit_where_they_are_seen(large_window):
    window = large_window(xor_project(), size=(1600, 1000))
    canvas, network = window.canvas, window.workspace.network
    centre = canvas.neuron_point(1, 0)
    # Of a radius of 22 px in the design; a point 26 px away hits it only where it's larger.
    QTest.mouseClick(canvas.viewport(), Qt.MouseButton.LeftButton, pos=centre + QPoint(0, -26))
    assert window.workspace.selection.neurons == (network.neuron_uid(1, 0),)
    assert canvas.zoom == 1.0


def test_a_weight_is_dragged_by_its_label(large_window):
    window = large_window(xor_project(), size=(1600, 1000))
    canvas, workspace = window.canvas, window.workspace
    QTest.mouseClick(canvas.viewport(), Qt.MouseButton.LeftButton, pos=canvas.neuron_point(1, 0))
    settle(window)
    start = canvas.connection_point(1, 0, 0)
    before = float(workspace.network.layer(1).weights[0, 0])
    QTest.mousePress(canvas.viewport(), Qt.MouseButton.LeftButton, pos=start)
    for step in range(1, 6):
        QTest.mouseMove(canvas.viewport(), start + QPoint(8 * step, 0))
        QTest.qWait(5)
    QTest.mouseRelease(canvas.viewport(), Qt.MouseButton.LeftButton, pos=start + QPoint(40, 0))
    assert workspace.network.layer(1).weights[0, 0] > before


def test_zooming_keeps_the_place_under_the_pointer(large_window):
    window = large_window(xor_project(), size=(1600, 1000))
    canvas = window.canvas
    at = QPointF(canvas.neuron_point(1, 0))
    place = canvas.viewport_to_scene(at)
    canvas.set_zoom(2.0, at)
    moved = canvas.viewport_to_scene(at)
    assert (moved - place).manhattanLength() < 1.5


def test_the_worksheets_fields_open_where_their_numbers_are(large_window):
    window = large_window(xor_project(), size=(1600, 1000))
    canvas, workspace = window.canvas, window.workspace
    QTest.mouseClick(canvas.viewport(), Qt.MouseButton.LeftButton, pos=canvas.neuron_point(1, 0))
    settle(window)
    table = window.inspector.findChild(object, "inspector.neuron.terms")
    box = table.editor_box(table.model().index(1, Column.WEIGHT))
    assert box.height() >= 28
    QTest.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=box.center())
    field = QApplication.focusWidget()
    assert abs(field.geometry().center().y() - box.center().y()) <= 1
    QTest.keyClicks(field, "0.5")
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert workspace.network.layer(1).weights[0, 1] == 0.5


def test_a_slider_follows_the_pointer(large_window):
    window = large_window(xor_project(), size=(1600, 1000))
    canvas, workspace = window.canvas, window.workspace
    QTest.mouseClick(canvas.viewport(), Qt.MouseButton.LeftButton, pos=canvas.neuron_point(1, 0))
    settle(window)
    slider = window.inspector.findChild(object, "inspector.neuron.bias_slider")
    QTest.mouseClick(slider, Qt.MouseButton.LeftButton, pos=QPoint(slider.width() - 12, slider.height() // 2))
    # Its range is from -2 to 2.
    assert workspace.network.layer(1).bias[0] == pytest.approx(2.0, abs=0.05)


def test_the_x_is_moved_on_the_response_surface_where_the_pointer_is(large_window):
    window = large_window(xor_project(), size=(1600, 1000))
    panel = window.panels["response"]
    frame = panel.plot.area
    assert frame.width() == pytest.approx(panel.plot.width() / LARGE)
    corner = panel._frame.rect.bottomLeft() * LARGE
    QTest.mouseClick(panel.plot.viewport(), Qt.MouseButton.LeftButton, pos=(corner + QPointF(3, -3)).toPoint())
    window.workspace.flush()
    low = [one.min for one in window.workspace.network.inputs]
    assert window.workspace.x.tolist() == pytest.approx(low, abs=0.1)


@pytest.mark.parametrize("language", ["en", "zh_CN"])
@pytest.mark.parametrize("size", [(1280, 800), (1440, 900)])
@pytest.mark.parametrize("name", ["xor", "iris"])
def test_no_word_is_cut_off(large_window, name, size, language):
    window = large_window(load(find(f"examples/{name}.nns")), size=size, language=language)
    network = window.workspace.network
    for place in ((1, 0), (network.depth - 1, 0)):
        QTest.mouseClick(window.canvas.viewport(), Qt.MouseButton.LeftButton, pos=window.canvas.neuron_point(*place))
        settle(window)
        assert not cut_off(window)
