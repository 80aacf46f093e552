"""Going through a lesson in its panel: words, goal, hints, back, skip and restart, and the progress that is kept."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractScrollArea, QWidget

from nnstudio.project import edits
from nnstudio.ui.lessons.goal_list import value_text
from nnstudio.ui.settings import Settings


def goal(person):
    """Return the words, the values and the ticks of the goal's list."""
    rows = [row for row in person.lessons.panel.page.goal.rows if not row.isHidden()]
    return [(row.words.text(), row.value.text, row.part.met) for row in rows]


def to_step(person, key, step):
    """Open a lesson and go to a step by its bar."""
    run = person.open(key)
    person.session.go([one.key for one in run.lesson.steps].index(step))
    person.settle()
    return run


def test_the_panel_says_what_the_step_says(learner):
    person = learner()
    run = person.open("bias")
    panel = person.lessons.panel
    assert panel.isVisible()
    assert panel.findChild(type(panel.dots), "lesson.steps").accessibleName() == "Step 1 of 7: Moving the threshold"
    assert person.window.docks.lesson.title.label.text() == "Lesson 2"
    assert panel.page.body.markdown.startswith("One input, one neuron: $y = \\sigma(8x + b)$.")
    assert panel.page.task.text.markdown == run.text().task
    assert goal(person) == [("output for (0.5) = 0.5 ± 0.05", "0.98", False)]
    assert not panel.page.done.isVisible()
    assert person.window.inspector.page.objectName() == "inspector.neuron"  # what the step selects


def test_the_goal_is_held_against_every_change(learner):
    person = learner()
    run = person.open("bias")
    workspace = person.window.workspace
    assert workspace.edit("Set bias", edits.set_bias, 1, 0, -3.0)
    person.settle()
    # sigmoid(8 * 0.5 - 3) = sigmoid(1) = 0.7311
    assert goal(person) == [("output for (0.5) = 0.5 ± 0.05", "0.73", False)]
    assert not person.button("lesson.next").isEnabled()
    assert workspace.edit("Set bias", edits.set_bias, 1, 0, -4.0)
    person.settle()
    assert goal(person) == [("output for (0.5) = 0.5 ± 0.05", "0.50", True)]
    assert person.lessons.panel.page.done.isVisible()
    assert person.lessons.panel.page.done.text.markdown == run.text().done
    assert person.button("lesson.next").isEnabled()


def test_a_goal_on_x_follows_the_sliders(learner):
    person = learner()
    person.open("neuron")
    person.click("lesson.next")  # there is nothing to do in the first step
    assert goal(person) == [("y > 2", "0", False)]
    canvas = person.window.canvas
    # y = 2 x1 - x2: from 0 to more than 2 by x1 at its end, 2, whatever x2.
    slider = canvas.scene_to_viewport(canvas.board.layout.columns[0].slider_rect(0).center()).toPoint()
    QTest.mousePress(canvas.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, slider)
    QTest.mouseMove(canvas.viewport(), slider + QPoint(10, 0))
    QTest.mouseMove(canvas.viewport(), slider + QPoint(60, 0))
    QTest.mouseRelease(
        canvas.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, slider + QPoint(60, 0)
    )
    person.settle()
    ((words, value, met),) = goal(person)
    assert words == "y > 2"
    x = person.window.workspace.x
    assert float(value) == pytest.approx(2.0 * x[0] - x[1], abs=0.006)
    assert met == (float(value) > 2)


def test_hints_come_one_after_the_other(learner):
    person = learner()
    run = person.open("bias")
    page = person.lessons.panel.page
    texts = run.text().hints
    assert len(texts) == 3
    for count in (1, 2, 3):
        person.click("lesson.hint")
        shown = [card for card in page.hints if card.isVisible()]
        assert [card.text.markdown for card in shown] == list(texts[:count])
    assert not person.button("lesson.hint").isVisible()
    person.session.go(1)
    person.settle()
    assert not any(card.isVisible() for card in page.hints)


def test_back_gives_the_step_before_as_it_begins(learner):
    person = learner()
    run = person.open("bias")
    assert not person.button("lesson.back").isEnabled()
    person.solve()
    person.click("lesson.next")
    assert run.index == 1
    assert float(person.window.workspace.network.output.bias[0]) == -4.0  # goes on with what was built
    person.click("lesson.back")
    assert run.index == 0
    assert float(person.window.workspace.network.output.bias[0]) == 0.0
    assert person.button("lesson.next").isEnabled()  # it was done before


def test_skipping_begins_the_next_step_as_if_it_had_been_done(learner):
    person = learner()
    run = person.open("bias")
    person.click("lesson.skip")
    assert run.index == 1
    assert float(person.window.workspace.network.output.bias[0]) == -4.0
    assert run.progress.skipped == ("threshold",)
    assert run.progress.done == ()


def test_a_step_can_be_started_over(learner):
    person = learner()
    person.open("bias")
    workspace = person.window.workspace
    workspace.edit("Set bias", edits.set_bias, 1, 0, 2.5)
    person.settle()
    person.click("lesson.restart")
    assert float(workspace.network.output.bias[0]) == 0.0
    assert not workspace.undo_stack.canUndo()


def test_each_step_has_an_undo_history_of_its_own(learner):
    person = learner()
    person.open("bias")
    workspace = person.window.workspace
    person.solve()
    assert workspace.undo_stack.canUndo()
    workspace.undo_stack.undo()
    assert float(workspace.network.output.bias[0]) == 0.0
    workspace.undo_stack.redo()
    person.settle()
    person.click("lesson.next")
    assert not workspace.undo_stack.canUndo()
    assert float(workspace.network.output.bias[0]) == -4.0


def test_a_click_on_a_bar_goes_to_its_step(learner):
    person = learner()
    run = person.open("bias")
    dots = person.lessons.panel.dots
    QTest.mouseClick(dots, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, dots.point(4).toPoint())
    person.settle()
    assert run.step.key == "not"
    assert person.window.workspace.network.sizes == (1, 1)


def test_the_bars_can_be_gone_along_by_keys(learner):
    person = learner()
    run = person.open("bias")
    dots = person.lessons.panel.dots
    dots.setFocus()
    QTest.keyClick(dots, Qt.Key.Key_Right)
    QTest.keyClick(dots, Qt.Key.Key_Right)
    assert run.index == 0
    assert dots.accessibleName() == "Step 3 of 7: OR"
    QTest.keyClick(dots, Qt.Key.Key_Return)
    person.settle()
    assert run.index == 2
    QTest.keyClick(dots, Qt.Key.Key_End)
    assert dots.accessibleName() == "Step 7 of 7: What to remember"


def test_keys_go_on_and_back(learner):
    person = learner()
    run = person.open("neuron")
    window = person.window
    QTest.keyClick(window, Qt.Key.Key_PageDown, Qt.KeyboardModifier.ControlModifier)
    person.settle()
    assert run.index == 1
    QTest.keyClick(window, Qt.Key.Key_PageDown, Qt.KeyboardModifier.ControlModifier)
    person.settle()
    assert run.index == 1  # its goal isn't met
    QTest.keyClick(window, Qt.Key.Key_PageUp, Qt.KeyboardModifier.ControlModifier)
    person.settle()
    assert run.index == 0


def test_the_last_step_leads_to_the_next_lesson(learner):
    person = learner()
    run = person.open("neuron")
    person.session.go(5)
    person.settle()
    assert person.button("lesson.next").text() == "Finish"
    person.solve()
    person.click("lesson.next")
    finish = person.lessons.panel.finish
    assert finish.isVisible()
    assert run.finished
    assert person.window.workspace.locks.lesson is None  # whoever wants to may play on
    QTest.mouseClick(finish.next, Qt.MouseButton.LeftButton)
    person.settle()
    assert person.session.run.lesson.key == "bias"
    assert not finish.isVisible()


def test_the_progress_is_there_in_the_next_window(learner):
    settings = Settings()
    person = learner(settings=settings)
    person.open("bias")
    person.click("lesson.hint")
    person.solve()
    person.click("lesson.next")
    person.click("lesson.skip")
    again = learner(settings=settings)
    run = again.open("bias")
    assert run.step.key == "or"
    assert run.progress.done == ("threshold",)
    assert run.progress.skipped == ("without",)
    assert run.progress.hints == {"threshold": 1}
    assert run.progress.solved == ("threshold",)


def test_starting_the_lesson_over_forgets_its_progress_and_no_other(learner):
    person = learner()
    person.open("neuron")
    person.click("lesson.next")
    run = person.open("bias")
    person.solve()
    person.click("lesson.next")
    person.window.commands.actions["lesson.start_over"].trigger()
    person.settle()
    assert person.session.run.index == 0
    assert person.session.progress(run.lesson).done == ()
    assert person.session.progress(person.open("neuron").lesson).done == ("meet",)


def test_values_are_short():
    assert value_text(0.98201) == "0.98"
    assert value_text(-1.0) == "−1"
    assert value_text(0.0421) == "0.042"
    assert value_text(0.00219) == "0.0022"
    assert value_text(5.3e-13) == "5.3e-13".replace("-", "−")
    assert value_text(1234.0) == "1,234"
    assert value_text("relu") == "ReLU"
    assert value_text("xor") == "xor"
    assert value_text(True) == value_text(None) == ""


def test_everything_of_the_panel_has_a_name_for_programs_and_one_for_people(learner):
    person = learner()
    person.open("bias")
    person.click("lesson.hint")
    person.click("lesson.hint")
    person.solve()
    seen = [
        one
        for one in person.lessons.panel.findChildren(QWidget)
        if one.focusPolicy() & Qt.FocusPolicy.TabFocus and one.isVisible()
    ]
    names = [one.objectName() for one in seen if not isinstance(one.parent(), QAbstractScrollArea)]
    assert {"lesson.steps", "lesson.text", "lesson.hint.1.text", "lesson.hint.2.text", "lesson.next"} <= set(names)
    assert len(names) == len(set(names))
    assert all(one.accessibleName() for one in seen if not isinstance(one.parent(), QAbstractScrollArea))


def test_tab_goes_through_the_panel_between_palette_and_canvas(learner):
    person = learner()
    person.open("bias")
    window = person.window
    window.activateWindow()
    person.lessons.panel.dots.setFocus()
    order = []
    for _ in range(30):
        order.append(window.focusWidget().objectName())
        QTest.keyClick(window.focusWidget(), Qt.Key.Key_Tab)
        if window.focusWidget() is window.canvas:
            break
    assert window.focusWidget() is window.canvas
    wanted = ["lesson.steps", "lesson.text", "lesson.task.text", "lesson.hint", "lesson.solve", "lesson.restart"]
    assert [name for name in order if name in wanted] == wanted


def test_nothing_is_squeezed(learner):
    person = learner(size=(1100, 700))
    run = person.open("heads")
    content, view = person.lessons.panel.scroll_area.widget(), person.lessons.panel.scroll_area.viewport()
    for index in range(len(run.lesson.steps)):
        person.session.go(index)
        person.settle()
        assert content.height() >= content.heightForWidth(content.width())
        while run.more_hints():
            person.click("lesson.hint")
        assert content.height() >= content.heightForWidth(content.width())
        assert content.width() == view.width()
