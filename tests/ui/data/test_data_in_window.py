"""Data in the window by mouse and keyboard: tiles, offers, the form, drops and tables."""

import subprocess
import sys

import numpy as np
import pytest
from PySide6.QtCore import QEvent, QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QContextMenuEvent, QDragEnterEvent, QDragLeaveEvent, QDragMoveEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QWidget
from sample_networks import xor_project

from nnstudio.datasets import Embedded, FunctionPoints, Generated, Linked
from nnstudio.project import blank, edits
from nnstudio.training import Prepared
from nnstudio.ui.data.items import data_items

LEFT, NONE, COPY = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, Qt.DropAction.CopyAction


@pytest.fixture
def window(open_window):
    """A window with the blank start."""
    return open_window(blank())


def tile(window, key):
    found = window.palette_panel.findChild(QWidget, f"palette.{key}")
    window.palette_panel.item_point(key)
    return found


def choose(window, key):
    QTest.mouseDClick(tile(window, key), LEFT)


def click(widget):
    assert widget.isVisible()
    QTest.mouseClick(widget, LEFT)


def form_of(window):
    return window.inspector.page.data_section.form


def control(window, name):
    return form_of(window).findChild(QWidget, f"inspector.data.{name}")


def slide(slider, part):
    """Drag the thumb of a slider to a part of its track."""
    start = slider.thumb_point().toPoint()
    end = QPoint(round(slider.width() * part), start.y())
    QTest.mousePress(slider, LEFT, NONE, start)
    for step in range(1, 9):
        QTest.mouseMove(slider, start + (end - start) * step / 8)
    QTest.mouseRelease(slider, LEFT, NONE, end)


# --- from an empty canvas -------------------------------------------------------------------------


def test_from_an_empty_canvas_two_clicks_lead_to_a_network_that_can_be_trained(window):
    workspace = window.workspace
    choose(window, "data.two_spirals")
    bar = window.commands.data.offers
    assert bar.isVisible()
    assert "found 2 classes in Two spirals (A, B)" in bar.text
    assert not workspace.training.can_run
    click(bar.buttons[0])
    assert not bar.isVisible()
    assert workspace.training.can_run
    assert workspace.network.output.head == "sigmoid"
    assert workspace.undo_stack.count() == 2


def test_what_the_offer_says_is_not_said_a_second_time_when_training_is_asked_for(window):
    choose(window, "data.two_spirals")
    window.workspace.training.run()
    assert window.commands.data.offers.isVisible()
    assert window.area.message.text == ""
    click(window.commands.data.offers.findChild(QWidget, "data.offers.close"))
    window.workspace.training.run()
    assert "found 2 classes" in window.area.message.text


def test_an_offer_that_was_taken_gives_the_focus_to_the_canvas(window):
    choose(window, "data.two_spirals")
    bar = window.commands.data.offers
    bar.buttons[0].setFocus()
    click(bar.buttons[0])
    assert not bar.isVisible()
    assert window.focusWidget() is window.canvas


def test_the_offer_follows_the_state_back_and_forth(window):
    choose(window, "data.two_spirals")
    bar, stack = window.commands.data.offers, window.workspace.undo_stack
    click(bar.buttons[1])
    assert window.workspace.network.output.head == "softmax"
    stack.undo()
    assert bar.isVisible()
    stack.undo()
    assert not bar.isVisible()
    stack.redo()
    assert bar.isVisible()
    stack.redo()
    assert not bar.isVisible()


def test_who_says_not_now_is_left_alone_until_something_else_does_not_fit(window):
    choose(window, "data.two_spirals")
    bar = window.commands.data.offers
    click(bar.findChild(QWidget, "data.offers.close"))
    assert not bar.isVisible()
    control(window, "seed").edited.emit(7.0)
    assert not bar.isVisible()
    choose(window, "data.iris")
    assert bar.isVisible()


def test_long_offers_leave_out_the_names_and_say_them_in_the_tip(window):
    choose(window, "data.iris")
    window.resize(1100, 700)
    QTest.qWait(1)
    bar = window.commands.data.offers
    assert [button.text() for button in bar.buttons] == [
        "Make 4 inputs and a softmax head of 3 neurons",
        "Make 4 inputs",
        "Make a softmax head of 3 neurons",
    ]
    assert "setosa" in bar.buttons[0].toolTip()
    assert bar.parentWidget().rect().contains(bar.geometry())


def test_the_offer_makes_room_for_a_message(window):
    choose(window, "data.iris")
    bar, message = window.commands.data.offers, window.area.message
    message.show_error("Something else")
    QTest.qWait(1)
    assert not bar.geometry().intersects(message.geometry())


# --- the palette ----------------------------------------------------------------------------------


def test_every_data_set_has_a_tile_that_can_be_reached(window):
    for item in data_items():
        point = window.palette_panel.item_point(item.key)
        assert window.palette_panel.childAt(point) is tile(window, item.key), item.key
        assert item.about in tile(window, item.key).toolTip()


def test_the_tile_of_the_data_in_use_is_marked_and_shown(window):
    assert not tile(window, "data.circles").in_use
    window.commands.data.choose("data.plane")
    assert tile(window, "data.plane").in_use
    assert tile(window, "data.plane").isVisible()
    QTest.keyClick(tile(window, "data.circles"), Qt.Key.Key_Return)
    assert tile(window, "data.circles").in_use
    assert not tile(window, "data.plane").in_use


def test_a_few_are_shown_until_a_person_asks_for_all(window):
    palette = window.palette_panel
    more = palette.findChild(QWidget, "palette.data.more")
    hidden = palette.findChild(QWidget, "palette.data.checkerboard")
    assert not hidden.isVisible()
    click(more)
    assert hidden.isVisible()
    click(more)
    assert not hidden.isVisible()


def test_search_finds_data(window):
    palette = window.palette_panel
    palette.toggle_search()
    QTest.keyClicks(palette.search, "spiral")
    assert palette.findChild(QWidget, "palette.data.three_spirals").isVisible()
    assert not palette.findChild(QWidget, "palette.data.xor").isVisible()
    QTest.keyClick(palette.search, Qt.Key.Key_Return)
    assert window.workspace.data.kept.source.generator == "two_spirals"


def test_another_shape_keeps_noise_count_and_split(window):
    choose(window, "data.circles")
    form_of(window).points.edited.emit("t", Generated("circles", 80, 0.4, 5), None, None)
    choose(window, "data.moons")
    assert window.workspace.data.kept.source == Generated("moons", 80, 0.4, 5)


def test_a_double_click_on_the_data_in_use_goes_to_its_settings(window):
    choose(window, "data.circles")
    steps = window.workspace.undo_stack.count()
    choose(window, "data.circles")
    assert window.workspace.undo_stack.count() == steps
    assert form_of(window).isAncestorOf(QApplication.focusWidget())


def test_the_menu_of_a_tile_chooses_its_data_or_serves_those_in_use(window):
    for key, names in (("data.moons", [""]), ("data.moons", ["data.settings", "data.new_points", "", "data.remove"])):
        QApplication.sendEvent(
            tile(window, key), QContextMenuEvent(QContextMenuEvent.Reason.Mouse, QPoint(9, 9), QPoint(300, 700))
        )
        menu = window.findChild(QMenu, "data.tile.menu")
        assert [action.objectName() for action in menu.actions()] == names
        menu.setActiveAction(menu.actions()[0])
        QTest.keyClick(menu, Qt.Key.Key_Return)
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    assert window.workspace.data.kept.source.generator == "moons"
    assert form_of(window).isAncestorOf(QApplication.focusWidget())


# --- the form -------------------------------------------------------------------------------------


def test_noise_follows_the_slider_and_is_one_step(window):
    choose(window, "data.moons")
    before = window.workspace.data.dataset.x
    steps = window.workspace.undo_stack.count()
    slide(control(window, "noise"), 0.5)
    data = window.workspace.data
    assert data.kept.source.noise == pytest.approx(0.5, abs=0.03)
    assert not np.array_equal(data.dataset.x, before)
    assert window.workspace.undo_stack.count() == steps + 1
    window.workspace.undo_stack.undo()
    assert np.array_equal(data.dataset.x, before)


def test_the_part_for_testing_is_one_step_and_counted(window):
    choose(window, "data.circles")
    click(window.commands.data.offers.buttons[0])
    slide(control(window, "test_share"), 0.5)
    prepared = window.workspace.data.prepared
    assert isinstance(prepared, Prepared)
    assert len(prepared.test_x) == pytest.approx(135, abs=8)
    assert f"{len(prepared.test_x)} to test" in control(window, "count").text()


def test_count_and_seed_are_typed_and_new_points_drawn(window):
    choose(window, "data.circles")
    field = control(window, "samples")
    field.setFocus()
    field.selectAll()
    QTest.keyClicks(field, "120")
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert len(window.workspace.data.dataset) == 120
    before = window.workspace.data.dataset.x
    click(control(window, "new_points"))
    after = window.workspace.data
    assert not np.array_equal(after.dataset.x, before)
    assert control(window, "seed").value == after.kept.source.seed


def test_scaling_is_chosen(window):
    choose(window, "data.circles")
    control(window, "scaling").chosen.emit("standard")
    assert window.workspace.data.scaling.kind == "standard"
    assert control(window, "scaling").currentIndex() == 1


def test_a_formula_is_taken_while_it_is_typed_and_its_error_stands_below(window):
    choose(window, "data.function")
    field = control(window, "formula")
    assert QApplication.focusWidget() is field  # it is what comes next
    steps = window.workspace.undo_stack.count()
    field.selectAll()
    QTest.keyClicks(field, "x^2/")
    problem = control(window, "formula.problem")
    assert problem.isVisible()
    assert "Position 5: expected a number" in problem.text()
    QTest.keyClicks(field, "4")
    assert not problem.isVisible()
    assert window.workspace.data.kept.source.formula == "x^2/4"
    assert window.workspace.data.dataset.targets.min() >= -1.0
    assert window.workspace.undo_stack.count() == steps + 1
    QTest.keyClicks(field, " + log(x)")
    assert "has no finite value" in problem.text()
    control(window, "low").setFocus()
    assert field.text() == "x^2/4"
    assert not problem.isVisible()


def test_a_range_that_does_not_rise_is_refused_in_place(window):
    choose(window, "data.function")
    low = control(window, "low")
    low.setFocus()
    low.selectAll()
    QTest.keyClicks(low, "9")
    QTest.keyClick(low, Qt.Key.Key_Return)
    assert low.property("invalid")
    assert window.workspace.data.kept.source.low == -6.0
    low.selectAll()
    QTest.keyClicks(low, "-2")
    QTest.keyClick(low, Qt.Key.Key_Return)
    source = window.workspace.data.kept.source
    assert isinstance(source, FunctionPoints)
    assert source.low == -2.0


def test_iris_shows_its_classes_with_their_counts_and_where_it_is_from(window):
    choose(window, "data.iris")
    click(window.commands.data.offers.buttons[0])
    lines = [(line.name, line.value) for line in form_of(window).targets.lines]
    assert lines == [("setosa", "50"), ("versicolor", "50"), ("virginica", "50")]
    assert control(window, "count").text() == "120 + 30 to test"
    origin = control(window, "origin").text()
    assert "R. A. Fisher" in origin
    assert "CC BY 4.0" in origin
    assert window.workspace.data.scaling.kind == "standard"


def test_the_data_are_removed_and_come_back(window):
    choose(window, "data.circles")
    click(control(window, "remove"))
    assert window.workspace.data.kept is None
    assert control(window, "import").isVisible()
    assert not tile(window, "data.circles").in_use
    window.workspace.undo_stack.undo()
    assert tile(window, "data.circles").in_use


def test_points_by_hand_begin_with_none_and_are_all_learned_from(window):
    choose(window, "data.drawn")
    assert len(window.workspace.data.dataset) == 0
    assert "Click on the response" in control(window, "origin").text()
    assert not control(window, "problem").isVisible()
    click(window.commands.data.offers.buttons[0])
    assert "no points yet" in window.workspace.training.why_not
    assert window.workspace.data.kept.test_share == 0
    choose(window, "data.moons")
    assert window.workspace.data.kept.test_share == 0.2


def test_a_network_that_loses_an_input_is_offered_to_fit_again(window):
    choose(window, "data.iris")
    bar = window.commands.data.offers
    click(bar.buttons[0])
    window.workspace.edit("t", edits.remove_neurons, [(0, 1)])
    assert "Expected 3 inputs" in bar.text
    click(bar.buttons[0])
    assert window.workspace.data.prepared is not None
    assert window.workspace.data.scaling.kind == "standard"


# --- drops and tables -----------------------------------------------------------------------------


def dragged(window, data, where, *, drop=True):
    enter = QDragEnterEvent(where, COPY, data, LEFT, NONE)
    QApplication.sendEvent(window, enter)
    move = QDragMoveEvent(where, COPY, data, LEFT, NONE)
    QApplication.sendEvent(window, move)
    accepted = enter.isAccepted() and move.isAccepted()
    if drop and accepted:
        QApplication.sendEvent(window, QDropEvent(QPointF(where), COPY, data, LEFT, NONE))
    return accepted


def data_tile(key):
    data = QMimeData()
    data.setData("application/x-nnstudio-item", key.encode())
    return data


def test_a_tile_dropped_on_the_canvas_or_a_plot_is_chosen(window):
    response = window.panels["response"]
    for key, place in (("moons", window.canvas), ("circles", response)):
        where = place.mapTo(window, place.rect().center())
        assert dragged(window, data_tile(f"data.{key}"), where)
        assert window.workspace.data.kept.source.generator == key


def test_a_drag_says_what_a_release_would_do_and_takes_it_back(window):
    frame = window.commands.data.drops.frame
    assert dragged(window, data_tile("data.moons"), QPoint(600, 300), drop=False)
    assert frame.isVisible()
    assert frame.text == "Release to learn from Moons"
    QApplication.sendEvent(window, QDragLeaveEvent())
    assert not frame.isVisible()
    assert window.workspace.data.kept is None


def test_a_tile_dropped_where_it_came_from_is_not_chosen(window):
    where = window.palette_panel.mapTo(window, window.palette_panel.item_point("data.moons"))
    assert not dragged(window, data_tile("data.moons"), where)
    assert window.workspace.data.kept is None


def test_the_canvas_leaves_data_to_the_window(window):
    data = data_tile("data.moons")
    enter = QDragEnterEvent(QPoint(300, 200), COPY, data, LEFT, NONE)
    assert not window.canvas.interaction.drag_enter(enter)
    QApplication.sendEvent(window.canvas.viewport(), enter)
    assert enter.isAccepted()  # by the window, to which the event went on


def test_samples_are_put_onto_the_canvas_one_after_the_other(window):
    workspace = window.workspace
    choose(window, "data.two_spirals")
    click(window.commands.data.offers.buttons[0])
    steps, sample, data = workspace.undo_stack.count(), form_of(window).sample, workspace.data.dataset
    assert sample.words == "Show a sample"
    click(sample.stepper.more)
    click(sample.stepper.more)
    assert workspace.x.tolist() == data.x[1].tolist()
    assert sample.words == f"Sample: {data.classes[data.targets[1]]}"
    click(sample.stepper.less)
    click(sample.stepper.less)
    assert workspace.x.tolist() == data.x[0].tolist(), "there is none before the first"
    assert workspace.undo_stack.count() == steps
    workspace.set_x(0, 0.5)
    workspace.flush()
    assert (sample.words, sample.stepper.value) == ("Show a sample", 0)


def table_file(tmp_path):
    path = tmp_path / "flowers.csv"
    rows = "\n".join(f"{index % 7},{index % 5},{'red' if index % 2 else 'blue'}" for index in range(40))
    path.write_text(f"length,width,colour\n{rows}\n")
    return path


def test_a_dropped_table_is_imported_and_learned_from(qtbot, window, tmp_path):
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(table_file(tmp_path)))])
    assert dragged(window, data, QPoint(600, 300))
    dialog = window.commands.data.table_import.dialog
    qtbot.waitUntil(lambda: dialog.session.ready, timeout=10_000)
    click(dialog.foot.take)
    qtbot.waitUntil(lambda: window.workspace.data.kept is not None)
    kept = window.workspace.data.kept
    assert isinstance(kept.source, Embedded)
    assert kept.scaling.kind == "standard"
    assert window.workspace.data.dataset.classes == ("blue", "red")
    assert tile(window, "data.csv").in_use
    assert window.commands.data.table_import.dialog is None
    assert window.commands.data.offers.isVisible()


def test_a_table_that_is_opened_as_a_file_is_imported_into_the_project_at_hand(qtbot, window, tmp_path):
    assert window.files.open_path(table_file(tmp_path))
    dialog = window.commands.data.table_import.dialog
    qtbot.waitUntil(lambda: dialog.session.ready, timeout=10_000)
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert window.workspace.path is None
    assert not window.area.message.text


def test_a_cancelled_import_changes_nothing(qtbot, window, tmp_path):
    window.commands.data.table_import.open_path(table_file(tmp_path))
    dialog = window.commands.data.table_import.dialog
    qtbot.waitUntil(lambda: dialog.session.ready, timeout=10_000)
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert window.workspace.data.kept is None
    assert window.workspace.undo_stack.count() == 0


def test_a_linked_table_that_is_gone_is_said_over_the_canvas(qtbot, window, tmp_path):
    window.workspace.new(xor_project())
    window.workspace.save(tmp_path / "a.nns")
    window.commands.data.table_import.open_path(table_file(tmp_path))
    dialog = window.commands.data.table_import.dialog
    qtbot.waitUntil(lambda: dialog.session.ready, timeout=10_000)
    dialog.session.set_options(embed=False)
    click(dialog.foot.take)
    assert isinstance(window.workspace.data.kept.source, Linked)
    window.workspace.save()
    (tmp_path / "flowers.csv").rename(tmp_path / "moved.csv")
    window.workspace.open(tmp_path / "a.nns")
    bar = window.commands.data.offers
    qtbot.waitUntil(lambda: not window.workspace.data.reading)
    assert "flowers.csv" in bar.text
    assert [button.text() for button in bar.buttons if button.isVisible()] == ["Locate…", "Remove the data"]
    window.workspace.data.locate(tmp_path / "moved.csv")
    qtbot.waitUntil(lambda: not window.workspace.data.reading)
    assert not window.workspace.data.problem
    assert window.workspace.data.kept.source.path == "moved.csv"


def test_what_data_need_later_is_loaded_later():
    code = (
        "import sys\n"
        "from PySide6.QtWidgets import QApplication\n"
        "application = QApplication([])\n"
        "from nnstudio.ui.main_window import MainWindow\n"
        "window = MainWindow()\n"
        "print(*(name for name in sys.modules if name.startswith(('nnstudio.ui.importing', 'nnstudio.ui.data.form'))))"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True, timeout=60)
    assert done.stdout.split() == []
