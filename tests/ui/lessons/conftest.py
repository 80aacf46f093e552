"""A learner for every test of lessons in the window."""

import pytest
from lesson_learner import Learner


@pytest.fixture
def learner(open_window, qtbot):
    """Make somebody in front of a window of the smallest usual size."""

    def make(project=None, *, size=(1280, 800), **options):
        return Learner(open_window(project, size=size, **options), qtbot)

    return make
