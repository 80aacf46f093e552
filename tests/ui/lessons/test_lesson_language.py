"""An open lesson stays open, at its step, when the window changes its language; its words change."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QToolButton

from nnstudio import resources
from nnstudio.project import edits


def toggle(person, qtbot):
    """Click on the button for the other language."""
    window = person.window
    before = window.language.code
    QTest.mouseClick(window.toolbar.findChild(QToolButton, "button.view.language.toggle"), Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: window.language.code != before)
    person.lessons = window.commands.lessons
    person.settle()


def test_the_step_its_hints_and_the_network_stay(learner, qtbot):
    person = learner(language="en")
    run = person.open("bias")
    person.session.go(2)
    person.settle()
    person.click("lesson.hint")
    person.window.workspace.edit("Set bias", edits.set_bias, 1, 0, -3.0)
    project = person.window.workspace.project
    toggle(person, qtbot)
    assert person.lessons.session is person.session
    assert person.session.run is run
    assert person.window.workspace.project is project
    panel = person.lessons.panel
    assert panel.isVisible()
    assert panel.page.body.markdown == run.lesson.text("zh_CN", run.step).body
    assert [card.text.markdown for card in panel.page.hints if card.isVisible()] == list(run.text().hints[:1])
    assert panel.page.goal.rows[0].words.text() == "(0, 0) 的输出 < 0.1"
    assert person.window.workspace.locks.lesson == run.step.locks
    assert any(ring.isVisible() for ring in person.lessons.pointer.rings)
    person.solve()
    person.click("lesson.next")
    assert run.index == 3
    toggle(person, qtbot)
    assert person.lessons.panel.page.body.markdown == run.lesson.text("en", run.step).body


def test_the_end_of_a_lesson_stays_too(learner, qtbot):
    person = learner(language="en")
    person.open("challenge-nand")
    person.solve()
    person.click("lesson.next")
    toggle(person, qtbot)
    assert person.lessons.panel.finish.isVisible()


def test_a_lesson_in_one_language_is_shown_in_it(learner, tmp_path):
    folder = tmp_path / "mine"
    folder.mkdir()
    source = resources.find("lessons/challenge-nand")
    for file in source.iterdir():
        if file.name != "text.zh_CN.md":
            (folder / file.name).write_bytes(file.read_bytes())
    toml = folder / "lesson.toml"
    lines = toml.read_text(encoding="utf-8").splitlines()
    english = [line for line in lines if not line.startswith("zh_CN = ")]
    toml.write_text("\n".join(['languages = ["en"]', *english]), encoding="utf-8")
    person = learner(language="zh_CN")
    assert person.lessons.open_folder(folder)
    person.settle()
    run = person.session.run
    assert person.lessons.panel.page.body.markdown == run.lesson.text("en", run.step).body


def test_the_panel_stays_as_wide_as_it_was(learner, qtbot):
    person = learner(size=(1440, 900), language="en")
    person.open("layer")
    docks = person.window.docks
    before = docks.palette.width(), docks.lesson.width(), docks.inspector.width()
    for _ in range(2):
        toggle(person, qtbot)
        docks = person.window.docks
        assert (docks.palette.width(), docks.lesson.width(), docks.inspector.width()) == before
