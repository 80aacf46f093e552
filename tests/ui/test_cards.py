"""The cards of the plots: groups with tabs in their headers, dragged, closed, opened, remembered."""

import pytest
from PySide6.QtCore import QPoint, QSettings, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QTabBar
from sample_networks import xor_project

from nnstudio.datasets import Generated, KeptDataset
from nnstudio.engine import Network
from nnstudio.project import Project
from nnstudio.ui.settings import Settings


@pytest.fixture
def window(open_window):
    """A window with a network that circles fit."""
    network = Network.dense(["x1", "x2"], [3], 1, head="sigmoid", seed=1)
    return open_window(Project(network, "Circles"))


def on_top(window):
    return [key for key, card in window.card_docks.items() if card.on_top]


def groups(window):
    return [[card.key for card in group] for group in window.docks.groups()]


def part(window, card, key):
    """The middle of a name in the tabs of a card."""
    tabs = window.card_docks[card].tabs
    widths, place = tabs._widths(), [key for key, _ in tabs._choices].index(key)
    return QPoint(2 + sum(widths[:place]) + widths[place] // 2, tabs.height() // 2)


def click_tab(window, card, key):
    QTest.mouseClick(window.card_docks[card].tabs, Qt.MouseButton.LeftButton, pos=part(window, card, key))
    QApplication.processEvents()


def test_the_first_layout(window):
    assert groups(window) == [["activation", "layers"], ["output", "loss", "metrics"], ["response"]]
    assert on_top(window) == ["activation", "output", "response"]
    for name in ("panel.loss", "panel.metrics", "panel.layers", "dock.loss", "dock.metrics", "dock.layers"):
        assert len(window.findChildren(object, name)) == 1


def test_the_tabs_stand_in_the_header_and_a_card_alone_has_a_title(window):
    output, response = window.card_docks["output"], window.card_docks["response"]
    assert output.tabs.isVisible()
    assert output.tabs.choice == "output"
    assert not window.panels["output"].header.title.isVisible()
    assert not response.tabs.isVisible()
    assert window.panels["response"].header.title.isVisible()


def test_qt_shows_no_tabs_of_its_own(window):
    bars = window.findChildren(QTabBar, options=Qt.FindChildOption.FindDirectChildrenOnly)
    for bar in bars:
        assert bar.focusPolicy() is Qt.FocusPolicy.NoFocus
        assert bar.sizeHint().height() == 0
    heights = {card.height() for card in window.card_docks.values() if card.on_top}
    assert len(heights) == 1


def test_a_click_on_a_tab_brings_its_card_to_the_top(window):
    click_tab(window, "output", "metrics")
    assert on_top(window) == ["activation", "metrics", "response"]
    assert window.panels["metrics"].isVisible()
    assert not window.panels["output"].isVisible(), "what is covered does nothing"
    assert window.card_docks["metrics"].tabs.choice == "metrics"
    click_tab(window, "metrics", "loss")
    assert on_top(window) == ["activation", "loss", "response"]


def test_the_arrow_keys_go_from_tab_to_tab_and_the_focus_goes_along(window):
    window.activateWindow()
    window.card_docks["output"].tabs.setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(window.focusWidget(), Qt.Key.Key_Right)
    assert on_top(window)[1] == "loss"
    assert window.focusWidget() is window.card_docks["loss"].tabs
    QTest.keyClick(window.focusWidget(), Qt.Key.Key_End)
    assert on_top(window)[1] == "metrics"
    QTest.keyClick(window.focusWidget(), Qt.Key.Key_Home)
    assert on_top(window)[1] == "output"
    assert window.focusWidget().accessibleName() == "Plots that share this place"
    assert window.focusWidget().accessibleDescription() == "Output, Loss, Metrics"


def test_a_click_on_a_tab_leaves_the_keyboard_to_the_canvas(window):
    window.canvas.setFocus()
    click_tab(window, "output", "loss")
    assert window.focusWidget() is window.canvas


@pytest.mark.qt_log_ignore("does not support")
def test_a_tab_is_dragged_out_and_the_card_floats(window, qtbot):
    tabs, start = window.card_docks["output"].tabs, part(window, "output", "metrics")
    metrics = window.card_docks["metrics"]
    QTest.mousePress(tabs, Qt.MouseButton.LeftButton, pos=start)
    QTest.mouseMove(tabs, start + QPoint(0, -2 * QApplication.startDragDistance()))
    # From here on Qt moves the card, as with any dock that is dragged by its header.
    for step in range(1, 5):
        QTest.mouseMove(metrics, QPoint(24, 20 - 15 * step))
    QTest.mouseRelease(metrics, Qt.MouseButton.LeftButton, pos=QPoint(24, 20))
    qtbot.waitUntil(lambda: metrics.isFloating() and groups(window)[1] == ["output", "loss"], timeout=3000)
    assert window.panels["metrics"].isVisible()
    assert not metrics.tabs.isVisible()
    metrics.setFloating(False)
    QApplication.processEvents()
    assert not metrics.isFloating()


def test_a_press_that_hardly_moves_chooses_the_tab(window):
    tabs, start = window.card_docks["output"].tabs, part(window, "output", "loss")
    QTest.mousePress(tabs, Qt.MouseButton.LeftButton, pos=start)
    QTest.mouseMove(tabs, start + QPoint(2, 1))
    assert on_top(window)[1] == "output"
    QTest.mouseRelease(tabs, Qt.MouseButton.LeftButton, pos=start + QPoint(2, 1))
    assert on_top(window)[1] == "loss"


def test_closing_a_card_leaves_the_others_of_its_group(window):
    QTest.mouseClick(window.findChild(object, "dock.output.close"), Qt.MouseButton.LeftButton)
    QApplication.processEvents()
    assert groups(window)[1] == ["loss", "metrics"]
    assert len(on_top(window)) == 3
    window.card_docks["loss"].close()
    QApplication.processEvents()
    assert groups(window)[1] == ["metrics"]
    assert not window.card_docks["metrics"].tabs.isVisible()


def test_the_menu_opens_a_card_raises_a_covered_one_and_closes_the_one_on_top(window):
    action = window.commands.actions["view.panel.loss"]
    assert action.isChecked()
    action.trigger()
    assert on_top(window)[1] == "loss"
    assert action.isChecked()
    action.trigger()
    assert window.card_docks["loss"].isHidden()
    assert not action.isChecked()
    action.trigger()
    QApplication.processEvents()
    assert window.card_docks["loss"].on_top
    assert action.isChecked()
    assert groups(window)[1] == ["output", "loss", "metrics"]


def test_every_card_has_an_entry_in_the_view_menu(window):
    for key, card in window.card_docks.items():
        assert window.commands.actions[f"view.panel.{key}"].text() == card.windowTitle()


def test_all_plots_are_hidden_and_come_back_as_they_were(window):
    click_tab(window, "output", "loss")
    action = window.commands.actions["view.panels"]
    action.trigger()
    assert on_top(window) == []
    action.trigger()
    QApplication.processEvents()
    assert on_top(window) == ["activation", "loss", "response"]


def test_the_layout_is_reset(window):
    click_tab(window, "output", "metrics")
    window.card_docks["loss"].setFloating(True)
    window.card_docks["response"].close()
    window.tabifyDockWidget(window.card_docks["activation"], window.card_docks["output"])
    window.commands.actions["view.reset_layout"].trigger()
    QApplication.processEvents()
    assert groups(window) == [["activation", "layers"], ["output", "loss", "metrics"], ["response"]]
    assert on_top(window) == ["activation", "output", "response"]
    widths = [window.card_docks[key].width() for key in on_top(window)]
    assert max(widths) - min(widths) <= 2


def test_groups_and_what_is_on_top_are_remembered(open_window, tmp_path):
    store = str(tmp_path / "settings.ini")
    first = open_window(xor_project(), settings=Settings(QSettings(store, QSettings.Format.IniFormat)))
    click_tab(first, "output", "metrics")
    first.tabifyDockWidget(first.card_docks["response"], first.card_docks["loss"])
    first.card_docks["layers"].close()
    first.docks.raise_card("response")
    QApplication.processEvents()
    expected = groups(first), on_top(first)
    first.close()
    second = open_window(xor_project(), settings=Settings(QSettings(store, QSettings.Format.IniFormat)))
    assert (groups(second), on_top(second)) == expected
    assert expected[0] == [["activation"], ["output", "metrics"], ["loss", "response"]]


def test_a_layout_of_an_earlier_version_is_left_aside(open_window):
    settings = Settings()
    first = open_window(xor_project(), settings=settings)
    settings.docks = first.saveState(1)
    second = open_window(xor_project(), settings=settings)
    assert groups(second)[1] == ["output", "loss", "metrics"]


def test_the_first_run_shows_the_loss_once(window, qtbot):
    training = window.workspace.training
    assert window.workspace.data.choose(KeptDataset(Generated("circles", samples=60)))
    assert training.run()
    assert on_top(window)[1] == "loss"
    training.pause()
    click_tab(window, "loss", "output")
    assert training.run()
    training.pause()
    assert on_top(window)[1] == "output"


def test_the_first_run_of_another_project_shows_it_again(window):
    training = window.workspace.training
    project = window.workspace.project
    assert window.workspace.data.choose(KeptDataset(Generated("circles", samples=60)))
    training.step()
    click_tab(window, "loss", "output")
    window.workspace.undo_stack.setClean()
    window.files.new()
    window.workspace.new(project)
    assert window.workspace.data.choose(KeptDataset(Generated("circles", samples=60)))
    assert training.run()
    training.pause()
    assert on_top(window)[1] == "loss"


def test_a_closed_loss_stays_closed(window):
    window.card_docks["loss"].close()
    assert window.workspace.data.choose(KeptDataset(Generated("circles", samples=60)))
    assert window.workspace.training.run()
    window.workspace.training.pause()
    assert window.card_docks["loss"].isHidden()


def test_the_loss_axis_is_remembered(open_window):
    settings = Settings()
    first = open_window(xor_project(), settings=settings)
    first.panels["loss"].log_button.setChecked(True)
    second = open_window(xor_project(), settings=settings)
    assert second.panels["loss"].logarithmic
