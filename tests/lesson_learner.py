"""Somebody who goes through lessons in the window, by its buttons."""

from functools import cache

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton

from nnstudio.lessons import shipped_lessons

all_lessons = cache(shipped_lessons)
"""Reading them once is enough."""


class Learner:
    """Somebody in front of a window, in whose lessons nobody waits for solutions."""

    def __init__(self, window, qtbot):
        self.window = window
        self.lessons = window.commands.lessons
        self.session = self.lessons.session
        self.session.player.pause = 0
        self._qtbot = qtbot

    def open(self, key):
        """Open a lesson as its tile does."""
        lesson = next(one for one in all_lessons() if one.key == key)
        assert self.lessons.open(lesson)
        self.settle()
        return self.session.run

    def settle(self):
        """Let everything come to rest that is due now."""
        for _ in range(3):
            QApplication.processEvents()

    def button(self, name):
        """Return a button of the panel, as it is named."""
        found = self.lessons.panel.findChild(QPushButton, name)
        assert found is not None, name
        return found

    def click(self, name):
        """Click a button of the panel that can be seen and used."""
        button = self.button(name)
        assert button.isVisible(), name
        assert button.isEnabled(), name
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)
        self.settle()

    def solve(self):
        """Have the solution of the step played to its end."""
        if self.session.run.step.solution:
            self.click("lesson.solve")
            self._qtbot.waitUntil(lambda: not self.session.player.playing, timeout=20_000)
            self.settle()
