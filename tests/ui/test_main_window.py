"""The window as a whole: names that others count on, files, start page, docks, theme, what it remembers."""

import pytest
import shiboken6
from PySide6.QtCore import QEvent, QMimeData, QPoint, QPointF, QSettings, QSize, Qt, QTimer, QUrl
from PySide6.QtGui import QAction, QDragEnterEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractScrollArea,
    QApplication,
    QDockWidget,
    QFileDialog,
    QLineEdit,
    QMenu,
    QMessageBox,
    QPushButton,
    QWidget,
)
from sample_networks import xor_project

from nnstudio import resources
from nnstudio.app import fit_into
from nnstudio.formats import load, save
from nnstudio.project import edits
from nnstudio.ui.main_window import MainWindow
from nnstudio.ui.settings import Settings
from nnstudio.ui.theme import Theme


@pytest.fixture
def window(open_window):
    """A window with the XOR network."""
    return open_window(xor_project())


NAMES_OF_ACTIONS = (
    "file.new", "file.open", "file.save", "file.save_as", "edit.undo", "edit.redo", "edit.delete", "edit.duplicate",
    "view.fit",
)  # fmt: skip
NAMES_OF_WIDGETS = ("palette", "canvas", "inspector", "outline", "panel.activation", "panel.output", "panel.response")


def test_the_names_that_others_count_on_are_there_once(window):
    for name in NAMES_OF_ACTIONS:
        assert len(window.findChildren(QAction, name)) == 1, name
    for name in NAMES_OF_WIDGETS:
        assert len(window.findChildren(QWidget, name)) == 1, name
    assert window.workspace.project.name == "XOR"
    assert window.workspace.trace.output.shape == (1, 1)
    assert window.workspace.undo_stack.count() == 0


def test_everything_that_takes_the_focus_has_a_name_for_programs_and_one_for_people(window):
    window.inspector_dock.show()
    window.outline_dock.show()
    nameless = [
        (widget.metaObject().className(), widget.objectName(), widget.parent().objectName())
        for widget in window.findChildren(QWidget)
        if widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        and widget.isVisible()
        and not isinstance(widget.parent(), QAbstractScrollArea)  # its viewport; the area itself has the names
        and not (widget.objectName() and (widget.accessibleName() or getattr(widget, "text", str)()))
    ]
    assert not nameless


def test_every_action_has_a_dotted_name_and_no_key_is_taken_twice(window):
    keys = {}
    for action in window.commands.actions.by_name.values():
        assert "." in action.objectName()
        for key in action.shortcuts():
            text = key.toString()
            assert text not in keys, f"{text}: {keys.get(text)} and {action.objectName()}"
            keys[text] = action.objectName()


def test_undo_in_the_menu_says_what_it_takes_back(window):
    window.workspace.edit("Set weight h1 → odd", edits.set_weight, 2, 0, 0, 0.5)
    assert window.commands.actions["edit.undo"].text() == "Undo Set weight h1 → odd"
    window.commands.actions["edit.undo"].trigger()
    assert window.workspace.network.output.weights[0, 0] == 3.0
    assert window.commands.actions["edit.redo"].text() == "Redo Set weight h1 → odd"


def test_a_closed_window_frees_its_canvas_and_panels(open_window):
    window = open_window(xor_project())
    freed = []
    things = (window, window.canvas, window.inspector, *window.panels.values())
    for thing in things:
        thing.destroyed.connect(lambda *_: freed.append(1))
    window.close()
    window.deleteLater()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    assert len(freed) == len(things)


# --- start page -----------------------------------------------------------------------------------


def test_without_a_project_the_start_page_is_shown(open_window):
    window = open_window()
    assert window.area.welcome.isVisible()
    assert window.workspace.network.sizes == (2, 1)
    assert not window.workspace.unsaved


def test_enter_starts_with_xor_as_a_new_document(open_window):
    window = open_window()
    QTest.keyClick(window.area.welcome.tiles["xor"], Qt.Key.Key_Return)
    assert not window.area.welcome.isVisible()
    assert window.workspace.project.name.startswith("XOR")
    assert window.workspace.path is None, "saving must never write into the program's own examples"


def test_an_example_that_is_opened_as_a_file_is_a_new_document_too(open_window):
    window = open_window()
    assert window.files.open_path(resources.find("examples/xor.nns"))
    assert window.workspace.path is None
    assert not window.settings.recent


@pytest.mark.parametrize("key", ["and", "xor", "sine", "iris", "digits", "blank"])
def test_every_starting_point_opens(open_window, key):
    window = open_window()
    QTest.mouseClick(window.area.welcome.tiles[key], Qt.MouseButton.LeftButton)
    assert not window.area.welcome.isVisible()
    assert window.area.message.text == ""
    assert not window.workspace.unsaved


def test_the_first_edit_takes_the_start_page_away_and_the_plots_come(open_window):
    window = open_window()
    assert not window.card_docks["output"].isVisible()
    QTest.mouseDClick(window.findChild(QWidget, "palette.neuron"), Qt.MouseButton.LeftButton)
    assert not window.area.welcome.isVisible()
    assert window.card_docks["output"].isVisible()
    assert window.workspace.undo_stack.count() == 1


# --- files ----------------------------------------------------------------------------------------


def test_save_writes_where_the_file_came_from(open_window, tmp_path):
    path = tmp_path / "a.nns"
    save(xor_project(), path)
    window = open_window()
    assert window.files.open_path(path)
    window.workspace.edit("Set bias", edits.set_bias, 1, 0, 0.5)
    assert window.isWindowModified()
    window.commands.actions["file.save"].trigger()
    assert load(path).network.layers[0].bias[0] == 0.5
    assert not window.isWindowModified()


def test_save_as_adds_the_ending(window, tmp_path, monkeypatch):
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / "net"), ""))
    assert window.files.save_as()
    assert load(tmp_path / "net.nns").network == window.workspace.network
    assert window.settings.recent == [tmp_path / "net.nns"]


@pytest.mark.parametrize("content", [b"", b"{", b"\xff\xfe\x00", b'{"format": "nnstudio", "version": 99}', b"[]"])
def test_a_bad_file_is_told_in_the_window_and_the_open_project_stays(window, tmp_path, content):
    before = window.workspace.project
    path = tmp_path / "bad.nns"
    path.write_bytes(content)
    assert not window.files.open_path(path)
    assert window.workspace.project is before
    assert "bad.nns" in window.area.message.text
    assert path.read_bytes() == content


def test_a_folder_and_a_missing_file_are_told_too(window, tmp_path):
    for path in (tmp_path, tmp_path / "nowhere.nns"):
        assert not window.files.open_path(path)
        assert path.name in window.area.message.text


def test_a_save_that_fails_is_told_and_loses_nothing(window, tmp_path):
    window.workspace.edit("Set bias", edits.set_bias, 1, 0, 0.5)
    assert not window.files._save(tmp_path / "no folder" / "a.nns")
    assert "a.nns" in window.area.message.text
    assert window.workspace.unsaved
    assert window.workspace.network.layers[0].bias[0] == 0.5


def answer_question(button):
    """Press a button of the question that is about to open."""

    def press():
        box = QApplication.activeModalWidget()
        assert isinstance(box, QMessageBox)
        QTest.mouseClick(box.button(button), Qt.MouseButton.LeftButton)

    QTimer.singleShot(50, press)


def test_unsaved_changes_are_asked_about_and_cancel_stays(window):
    window.workspace.edit("Set bias", edits.set_bias, 1, 0, 0.5)
    edited = window.workspace.project
    answer_question(QMessageBox.StandardButton.Cancel)
    assert not window.files.new()
    assert window.workspace.project is edited
    answer_question(QMessageBox.StandardButton.Cancel)
    assert not window.close()


def test_discard_goes_on_without_saving(window):
    window.workspace.edit("Set bias", edits.set_bias, 1, 0, 0.5)
    answer_question(QMessageBox.StandardButton.Discard)
    assert window.files.new()
    assert window.workspace.network.sizes == (2, 1)
    assert not window.workspace.unsaved


def test_save_in_the_question_saves_first(open_window, tmp_path):
    path = tmp_path / "a.nns"
    save(xor_project(), path)
    window = open_window()
    window.files.open_path(path)
    window.workspace.edit("Set bias", edits.set_bias, 1, 0, 0.5)
    answer_question(QMessageBox.StandardButton.Save)
    assert window.files.new()
    assert load(path).network.layers[0].bias[0] == 0.5


def test_a_file_dropped_on_the_window_opens(window, tmp_path):
    path = tmp_path / "dropped.nns"
    save(edits.rename_project(xor_project(), "Dropped"), path)
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path))])
    where, copy, left = QPoint(300, 300), Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton
    none = Qt.KeyboardModifier.NoModifier
    enter = QDragEnterEvent(where, copy, data, left, none)
    QApplication.sendEvent(window, enter)
    assert enter.isAccepted()
    QApplication.sendEvent(window, QDropEvent(QPointF(where), copy, data, left, none))
    assert window.workspace.project.name == "Dropped"
    assert window.workspace.path == path


def test_anything_else_dropped_is_not_taken(window, tmp_path):
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(tmp_path / "picture.png"))])
    none, left = Qt.KeyboardModifier.NoModifier, Qt.MouseButton.LeftButton
    enter = QDragEnterEvent(QPoint(300, 300), Qt.DropAction.CopyAction, data, left, none)
    enter.ignore()
    QApplication.sendEvent(window, enter)
    assert not enter.isAccepted()


# --- what is remembered ---------------------------------------------------------------------------


def test_the_window_remembers_docks_theme_and_recent_files(open_window, tmp_path):
    store = str(tmp_path / "settings.ini")
    path = tmp_path / "a.nns"
    save(xor_project(), path)
    first = open_window(settings=Settings(QSettings(store, QSettings.Format.IniFormat)))
    first.files.open_path(path)
    first.card_docks["response"].close()
    first.outline_dock.show()
    first.commands.actions["view.theme.dark"].trigger()
    assert first.theme.dark
    first.close()

    settings = Settings(QSettings(store, QSettings.Format.IniFormat))
    assert settings.recent == [path]
    second = open_window(xor_project(), theme=Theme(settings.theme), settings=settings)
    assert second.theme.dark
    assert second.card_docks["response"].isHidden()
    assert second.outline_dock.isVisible()
    assert second.card_docks["output"].isVisible()


def test_the_recent_menu_lists_files_and_opens_them(window, tmp_path):
    path = tmp_path / "salt & pepper.nns"
    save(edits.rename_project(xor_project(), "Seasoned"), path)
    window.settings.add_recent(path)
    menu = window.findChild(QMenu, "file.recent")
    menu.aboutToShow.emit()
    assert menu.actions()[0].text() == "salt && pepper.nns"
    menu.actions()[0].trigger()
    assert window.workspace.project.name == "Seasoned"
    menu.aboutToShow.emit()
    menu.actions()[-1].trigger()
    menu.aboutToShow.emit()
    assert [action.isEnabled() for action in menu.actions()] == [False]


def test_closed_docks_come_back(window):
    dock = window.card_docks["activation"]
    QTest.mouseClick(window.findChild(QWidget, "dock.activation.close"), Qt.MouseButton.LeftButton)
    assert not dock.isVisible()
    window.commands.actions["view.panel.activation"].trigger()
    assert dock.isVisible()


def test_docks_can_be_tabbed_floated_and_put_back(window):
    activation, output = window.card_docks["activation"], window.card_docks["output"]
    window.tabifyDockWidget(activation, output)
    assert output in window.tabifiedDockWidgets(activation)
    output.setFloating(True)
    assert output.isFloating()
    window.commands.actions["view.reset_layout"].trigger()
    assert not output.isFloating()
    assert all(isinstance(dock, QDockWidget) and dock.isVisible() for dock in window.card_docks.values())


def test_a_narrow_window_folds_the_palette_to_a_rail(window):
    window.resize(1100, 700)
    QApplication.processEvents()
    assert window.palette_panel.rail
    assert window.palette_panel.width() <= 64
    window.resize(1440, 900)
    QApplication.processEvents()
    assert not window.palette_panel.rail
    assert window.palette_panel.width() >= 200


def test_the_theme_can_be_switched_while_the_program_runs(window):
    light = window.grab().toImage().pixelColor(5, 200)
    window.commands.actions["view.theme.toggle"].trigger()
    QApplication.processEvents()
    dark = window.grab().toImage().pixelColor(5, 200)
    assert window.theme.dark
    assert light.lightness() > 200 > 80 > dark.lightness()


def test_help_opens_beside_the_window_and_closes(window):
    for name in ("help.shortcuts", "help.about"):
        window.commands.actions[name].trigger()
        dialog = next(w for w in QApplication.topLevelWidgets() if w.objectName() == name.replace("help", "dialog"))
        assert dialog.isVisible()
        assert not dialog.isModal()
        button = dialog.findChild(QPushButton)
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)
        assert not dialog.isVisible()


# --- status ---------------------------------------------------------------------------------------


def test_the_status_bar_tells_parameters_and_where_an_overflow_began(window):
    assert ("9 parameters", None) in window.status._right_texts()
    window.workspace.edit("Set weight", edits.set_weight, 1, 1, 0, 3e38)
    window.workspace.set_all_x([1.0, 1.0])
    window.workspace.edit("Set weight", edits.set_weight, 1, 1, 1, 3e38)
    window.workspace.flush()
    assert "h2 in Hidden 1" in window.status.text


def test_the_status_bar_takes_the_whole_width_at_the_bottom(window):
    """Where Qt's own layout would push its line to the right and down, and cut it off."""
    frame = window.statusBar()
    assert window.status.geometry() == frame.rect()
    assert frame.mapTo(window, frame.rect().bottomRight()) == window.rect().bottomRight()
    assert "F1 shows all keys" in window.status.text


def test_tab_goes_from_region_to_region(window):
    """Toolbar, palette, canvas, inspector, plots, and round again; backwards the same way."""
    regions = [
        window.toolbar, window.palette_dock, window.area, window.inspector_dock, *cards_on_top(window)
    ]  # fmt: skip

    def region_of(widget):
        return next(place for place, region in enumerate(regions) if region is widget or region.isAncestorOf(widget))

    window.toolbar.name.setFocus(Qt.FocusReason.TabFocusReason)
    visited, stops = [], []
    for _ in range(120):
        widget = window.focusWidget()
        if widget is window.toolbar.name and stops:
            break
        stops.append(widget)
        if not visited or visited[-1] != region_of(widget):
            visited.append(region_of(widget))
        QTest.keyClick(widget, Qt.Key.Key_Tab)
    assert visited == list(range(len(regions)))
    assert all(widget.accessibleName() for widget in stops)
    QTest.keyClick(window.focusWidget(), Qt.Key.Key_Backtab)
    assert window.focusWidget() is stops[-1]


def test_plots_leave_the_docks_at_the_sides_their_width(window):
    window.resize(1440, 900)
    window.commands.actions["view.reset_layout"].trigger()
    QApplication.processEvents()
    assert (window.palette_dock.width(), window.inspector_dock.width()) == (232, 308)
    widths = card_widths(window)
    assert len(widths) == 3
    assert max(widths) - min(widths) <= 2


def test_a_refused_edit_is_told_over_the_canvas(window):
    window.workspace.edit("Remove", edits.remove_neurons, [(2, 0)])
    assert window.area.message.text
    QTest.mouseClick(window.findChild(QWidget, "message.close"), Qt.MouseButton.LeftButton)
    assert window.area.message.text == ""


# --- plots that the start page folds ------------------------------------------------------------


def cards_on_top(window):
    return [dock for dock in window.card_docks.values() if dock.on_top]


def card_widths(window):
    return [dock.width() for dock in cards_on_top(window)]


def test_a_window_that_starts_with_a_file_has_plots_of_one_width(qtbot, tmp_path):
    save(xor_project(), tmp_path / "xor.nns")
    window = MainWindow(theme=Theme("light"))
    qtbot.addWidget(window)
    window.files.open_path(tmp_path / "xor.nns")
    with qtbot.waitExposed(window):
        window.show()
    QApplication.processEvents()
    assert max(card_widths(window)) - min(card_widths(window)) <= 1


def test_a_closed_plot_and_the_widths_of_the_others_outlast_start_page_and_restart(open_window):
    settings = Settings()
    window = open_window(xor_project(), settings=settings)
    activation, output, response = (window.card_docks[key] for key in ("activation", "output", "response"))
    output.close()
    window.resizeDocks([activation, response], [500, 250], Qt.Orientation.Horizontal)
    QApplication.processEvents()
    before = activation.width(), response.width()
    assert before[0] > before[1] + 100
    window.show_welcome()
    window.hide_welcome()
    QApplication.processEvents()
    assert output.isHidden()
    assert (activation.width(), response.width()) == before
    window.close()
    again = open_window(settings=settings)
    again.files.new()
    QApplication.processEvents()
    activation, output, response = (again.card_docks[key] for key in ("activation", "output", "response"))
    assert [dock.isHidden() for dock in (activation, output, response)] == [False, True, False]
    # The window may have to be smaller than it was, on a smaller screen.
    assert activation.width() > response.width() + 50


@pytest.mark.parametrize("key", [Qt.Key.Key_Tab, Qt.Key.Key_Backtab])
def test_tab_out_of_a_field_on_the_canvas_leaves_everything_usable(window, key):
    """The field is gone afterwards; what Python knows of the window must not go with it."""
    canvas = window.canvas
    for _ in range(3):
        QTest.mouseDClick(canvas.viewport(), Qt.MouseButton.LeftButton, pos=canvas.connection_point(1, 1, 0))
        editor = canvas.viewport().findChild(QLineEdit, "canvas.value")
        QTest.keyClick(editor, key)
        assert "parent......" not in shiboken6.dump(window)
        editor = None
        QApplication.processEvents()
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    assert all(shiboken6.isValid(action) for action in window.commands.actions.by_name.values())
    window.commands.actions["view.theme.toggle"].trigger()


@pytest.mark.parametrize(
    ("room", "size"),
    [((1920, 1080), (1440, 900)), ((1280, 800), (1280, 764)), ((1366, 768), (1366, 732)), ((600, 400), (640, 480))],
)
def test_at_first_it_is_no_larger_than_the_screen(open_window, room, size):
    window = open_window()

    fit_into(window, QSize(*room))

    assert (window.width(), window.height()) == size
