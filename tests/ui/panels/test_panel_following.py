"""What all panels have in common: following while visible, theme, menu, keyboard, names, and an end without leaks."""

import gc
import weakref

import pytest
from panel_networks import relu_project, sigmoid_project, wide_project
from PySide6.QtCore import QEvent, QPoint, QPointF, QRectF, Qt
from PySide6.QtGui import QContextMenuEvent, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDockWidget, QGraphicsItem, QMainWindow, QToolButton
from sample_networks import xor_project

from nnstudio.project import edits
from nnstudio.ui.panels import ActivationPanel, LayersPanel, LossPanel, MetricsPanel, OutputPanel, ResponsePanel
from nnstudio.ui.selection import NeuronRef
from nnstudio.ui.workspace import Workspace

PANELS = (ActivationPanel, OutputPanel, ResponsePanel)
"""The plots that follow every move of x."""
ALL_PANELS = (*PANELS, LossPanel, MetricsPanel, LayersPanel)


@pytest.mark.parametrize(
    ("panel_class", "name", "title"),
    [
        (ActivationPanel, "panel.activation", "Activation"),
        (OutputPanel, "panel.output", "Output"),
        (ResponsePanel, "panel.response", "Response"),
        (LossPanel, "panel.loss", "Loss"),
        (MetricsPanel, "panel.metrics", "Metrics"),
        (LayersPanel, "panel.layers", "Layers"),
    ],
)
def test_names(card, panel_class, name, title):
    panel = card(panel_class, wide_project())
    assert panel.objectName() == name
    assert panel.title == panel.accessibleName() == panel.header.accessibleName() == title
    for widget in (panel.plot, panel.header.more):
        assert widget.objectName().startswith(name + ".")
        assert widget.accessibleName()
        assert widget.focusPolicy() != Qt.FocusPolicy.NoFocus


def test_everything_that_takes_the_focus_has_a_name(card):
    for panel_class in ALL_PANELS:
        panel = card(panel_class, wide_project())
        for part in (panel, panel.header):
            for widget in [*part.findChildren(QToolButton), panel.plot]:
                assert widget.accessibleName(), widget
    response = card(ResponsePanel, wide_project())
    for menu in (response.menus.x, response.menus.y, response.menus.target):
        assert menu.accessibleName()
        assert menu.objectName().startswith("panel.response.")


@pytest.mark.parametrize("panel_class", PANELS)
def test_a_hidden_panel_does_nothing_and_catches_up_when_shown(card, panel_class, monkeypatch):
    panel = card(panel_class, xor_project())
    counted = []
    refresh = panel.refresh
    monkeypatch.setattr(panel, "refresh", lambda: (counted.append(1), refresh()))
    panel.window().hide()
    for x in (0.1, 0.2, 0.3):
        panel.workspace.set_x(0, x)
        panel.workspace.flush()
    assert not counted
    panel.window().show()
    assert counted == [1]


@pytest.mark.parametrize("panel_class", [LossPanel, MetricsPanel, LayersPanel])
def test_a_hidden_panel_of_the_training_does_nothing_and_catches_up_when_shown(card, panel_class, monkeypatch):
    panel = card(panel_class, xor_project())
    counted = []
    refresh = panel.refresh
    monkeypatch.setattr(panel, "refresh", lambda: (counted.append(1), refresh()))
    panel.window().hide()
    for value in (0.1, 0.2, 0.3):
        panel.workspace.edit("Set bias", edits.set_bias, 1, 0, value)
        panel.workspace.flush()
        panel.workspace.training.advanced.emit()
    QApplication.processEvents()
    assert not counted
    panel.window().show()
    assert counted == [1]
    panel.workspace.set_x(0, 0.5)
    panel.workspace.flush()
    QApplication.processEvents()
    assert counted == [1], "it doesn't follow x"


@pytest.mark.parametrize("panel_class", ALL_PANELS)
def test_the_theme_changes_while_it_is_shown(card, theme, panel_class):
    panel = card(panel_class, xor_project())
    assert panel.plot.grab().toImage().pixelColor(2, 2).lightness() > 240
    theme.mode = "dark"
    QTest.qWait(1)
    assert panel.plot.grab().toImage().pixelColor(2, 2).lightness() < 40


@pytest.mark.parametrize("panel_class", ALL_PANELS)
def test_every_network_and_size_is_painted_without_a_word(card, panel_class):
    # Any warning or exception fails the test.
    workspace = card(OutputPanel, xor_project()).workspace
    panel = card(panel_class, workspace=workspace)
    for project in (sigmoid_project(), wide_project(), wide_project(40), Workspace().project):
        workspace.new(project)
        for size in ((286, 206), (160, 120), (700, 400)):
            panel.window().resize(*size)
            QApplication.processEvents()
            panel.grab()


@pytest.mark.parametrize("panel_class", ALL_PANELS)
def test_it_is_painted_and_pointed_at_between_an_edit_and_its_forward_pass(card, panel_class):
    panel = card(panel_class, relu_project(neurons=3))
    workspace = panel.workspace
    workspace.selection.set([NeuronRef(workspace.network.neuron_uid(1, 2))])
    QApplication.processEvents()
    workspace.edit("Remove", edits.remove_neurons, [(1, 2)])
    panel.plot.viewport().repaint()
    QTest.mouseMove(panel.plot.viewport(), QPoint(100, 60))
    workspace.edit("Remove", edits.remove_layer, 1)
    QTest.mouseClick(panel.plot.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(120, 70))
    workspace.undo_stack.undo()
    workspace.edit("Remove", edits.remove_neurons, [(0, 1)])
    QTest.keyClick(panel.plot, Qt.Key.Key_Right)


@pytest.mark.parametrize("panel_class", ALL_PANELS)
def test_it_can_be_copied_and_read_out_between_an_edit_and_its_forward_pass(card, panel_class):
    panel = card(panel_class, relu_project(neurons=3))
    workspace = panel.workspace
    workspace.selection.set([NeuronRef(workspace.network.neuron_uid(1, 2))])
    QApplication.processEvents()
    workspace.edit("Remove", edits.remove_neurons, [(1, 2)])
    panel.copy_values()
    workspace.undo_stack.undo()
    # The moment of rest after the last refresh may fall here.
    panel._at_rest()
    workspace.edit("Remove", edits.remove_layer, 1)
    panel._at_rest()


class _Faulty(QGraphicsItem):
    """Something with a fault in it, of the kind that Python itself raises."""

    def boundingRect(self):
        return QRectF(0, 0, 400, 400)

    def paint(self, painter, option, widget=None):
        return ()[0]


def test_a_fault_while_painting_is_a_fault_and_not_the_end_of_the_program(card, qtbot):
    panel = card(OutputPanel, xor_project())
    with qtbot.capture_exceptions() as faults:
        item = _Faulty()
        panel.plot.scene().addItem(item)
        panel.plot.viewport().update()
        QApplication.processEvents()
    assert [kind for kind, _, _ in faults] == [IndexError]
    panel.plot.scene().removeItem(item)


@pytest.mark.parametrize("panel_class", ALL_PANELS)
def test_the_menu_copies_and_saves(card, panel_class):
    panel = card(panel_class, xor_project())
    texts = [action.text() for action in panel.menu.actions() if not action.isSeparator()]
    assert texts == ["Copy values", "Save as PNG…", "Save as SVG…", "Save as CSV…"]
    assert panel.header.more.menu() is panel.menu


@pytest.mark.qt_log_ignore("does not support")
def test_a_right_click_on_the_plot_opens_the_same_menu(card):
    panel = card(OutputPanel, xor_project())
    event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, QPoint(50, 50), panel.plot.mapToGlobal(QPoint(50, 50)))
    QApplication.sendEvent(panel.plot.viewport(), event)
    assert panel.menu.isVisible()
    panel.menu.close()


def test_what_is_dropped_on_a_plot_is_left_to_the_window(card):
    plot = card(OutputPanel, xor_project()).plot
    assert not plot.acceptDrops()
    assert not plot.viewport().acceptDrops()


def test_the_wheel_does_not_zoom(card):
    panel = card(ResponsePanel, sigmoid_project())
    before = panel.frame
    event = QWheelEvent(
        QPointF(60, 60), QPointF(60, 60), QPoint(0, 0), QPoint(0, 240), Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    QApplication.sendEvent(panel.plot.viewport(), event)
    assert panel.frame == before
    assert not event.isAccepted()


def test_the_words_for_a_screen_reader_follow_at_rest(card, qtbot):
    panel = card(OutputPanel, xor_project())
    qtbot.waitUntil(lambda: "odd 0.91" in panel.plot.accessibleDescription(), timeout=3000)
    panel.workspace.set_all_x([0.0, 0.0])
    panel.workspace.flush()
    qtbot.waitUntil(lambda: "odd 0.23" in panel.plot.accessibleDescription(), timeout=3000)


@pytest.mark.qt_log_ignore("does not support")
def test_a_dock_is_dragged_by_the_header(qtbot, theme, workspace):
    window = QMainWindow()
    qtbot.addWidget(window)
    panel = OutputPanel(workspace, theme)
    dock = QDockWidget("Output", window)
    dock.setWidget(panel)
    dock.setTitleBarWidget(panel.header)
    window.addDockWidget(Qt.DockWidgetArea.BottomDockWidgetArea, dock)
    window.resize(700, 500)
    with qtbot.waitExposed(window):
        window.show()
    for place in (panel.header.title.geometry().center(), QPoint(panel.header.title.width() + 30, 20)):
        child = panel.header.childAt(place) or panel.header
        qtbot.mousePress(child, Qt.MouseButton.LeftButton, pos=child.mapFrom(panel.header, place))
        for step in range(1, 8):
            qtbot.mouseMove(child, child.mapFrom(panel.header, place) + QPoint(0, -20 * step))
        qtbot.mouseRelease(child, Qt.MouseButton.LeftButton)
        qtbot.waitUntil(dock.isFloating, timeout=2000)
        dock.setFloating(False)


@pytest.mark.parametrize("panel_class", ALL_PANELS)
def test_a_closed_panel_is_gone(qtbot, theme, workspace, panel_class):
    panel = panel_class(workspace, theme)
    panel.header.setParent(panel)
    panel.resize(286, 206)
    with qtbot.waitExposed(panel):
        panel.show()
    workspace.flush()
    panel.grab()
    seen = [weakref.ref(thing) for thing in (panel, panel.plot, panel.header)]
    panel.close()
    panel.deleteLater()
    del panel
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    gc.collect()
    assert [ref() for ref in seen] == [None, None, None]
    workspace.set_x(0, 0.5)
    workspace.flush()
    theme.mode = "dark"
