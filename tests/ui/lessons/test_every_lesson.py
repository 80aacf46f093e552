"""Every lesson and challenge is played from its first step to its last, in the window, by the buttons of the panel."""

import pytest
from lesson_learner import all_lessons

LESSONS = all_lessons()


@pytest.mark.parametrize("language", ["en", "zh_CN"])
@pytest.mark.parametrize("key", [lesson.key for lesson in LESSONS])
def test_it_can_be_played_to_its_end(learner, key, language):
    person = learner(language=language)
    run = person.open(key)
    lesson = run.lesson
    for index, step in enumerate(lesson.steps):
        assert run.index == index
        assert person.lessons.panel.page.body.markdown == lesson.text(language, step).body
        if step.goal is not None:
            assert not run.met
            assert not person.button("lesson.next").isEnabled()
            person.solve()
            assert run.met, [part for part in run.parts if not part.met]
        person.click("lesson.next")
    assert run.finished
    assert run.progress.done == tuple(step.key for step in lesson.steps)
    assert person.lessons.panel.finish.isVisible()
    assert person.session.progress(lesson).finished
