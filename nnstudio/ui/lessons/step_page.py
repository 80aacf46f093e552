"""What a step says: its text, what to do and how far that is, hints, the solution, and what was learned."""

from collections.abc import Callable

from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from nnstudio.lessons import LessonRun
from nnstudio.ui.formula import RichText
from nnstudio.ui.lessons.goal_list import GoalList
from nnstudio.ui.lessons.session import LessonSession
from nnstudio.ui.lessons.tinted import Tinted
from nnstudio.ui.theme import Theme
from nnstudio.ui.widgets.label import Label

MARGIN = 16


class StepPage(QWidget):
    """The page of one step."""

    def __init__(self, session: LessonSession, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._theme = theme
        self._title = Label(theme, "", "title", self)
        self._title.setObjectName("lesson.step.title")
        self._title.setWordWrap(True)
        self._title.setFont(theme.font(15, 600, tabular=False))
        self._title.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        self.body = RichText(theme, self)
        self.body.setObjectName("lesson.text")
        self.task = Tinted(theme, "task", self.tr("Your task"), "lesson.task", self)
        self.goal = GoalList(theme, self.task)
        self.task.column.addWidget(self.goal)
        self.hints: list[Tinted] = []
        self._hints = QVBoxLayout()
        self._hints.setSpacing(8)
        self.done = Tinted(theme, "done", self.tr("Done"), "lesson.done", self)
        self._state = Label(theme, "", "caption", self)
        self._state.setObjectName("lesson.state")
        self._state.setWordWrap(True)
        self.hint = self._link("lesson.hint", session.hint)
        self.solve = self._link("lesson.solve", self._solve)
        self.restart = self._link("lesson.restart", session.restart)
        self.restart.setText(self.tr("Start the step over"))
        self.restart.setAccessibleName(self.restart.text())
        first = QHBoxLayout()
        first.setSpacing(4)
        first.setContentsMargins(0, 0, 0, 0)
        first.addWidget(self.hint)
        first.addStretch(1)
        first.addWidget(self.solve)
        second = QHBoxLayout()
        second.addWidget(self.restart)
        second.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(MARGIN, 6, MARGIN, MARGIN)
        column.setSpacing(8)
        column.addWidget(self._title)
        column.addWidget(self.body)
        column.addSpacing(4)
        column.addWidget(self.task)
        column.addLayout(self._hints)
        column.addWidget(self.done)
        column.addWidget(self._state)
        column.addLayout(first)
        column.addSpacing(-10)
        column.addLayout(second)

    def _link(self, name: str, slot: Callable[[], None]) -> QPushButton:
        button = QPushButton(self)
        button.setObjectName(name)
        button.setProperty("role", "link")
        button.setFont(self._theme.font(12.5, 500, tabular=False))
        button.clicked.connect(slot)
        return button

    def show_step(self, run: LessonRun) -> None:
        """Show another step."""
        text = run.text()
        self._title.setText(text.title)
        self.body.set_markdown(text.body)
        self.task.set_text(text.task)
        self.task.setVisible(bool(text.task) or run.step.goal is not None)
        self.done.set_text(text.done)

    def refresh(self, run: LessonRun) -> None:
        """Show how far the goal is, and which hints were asked for."""
        session, player = self._session, self._session.player
        self.goal.show_parts(run.parts)
        shown = run.hints()
        while len(self.hints) < len(shown):
            number = len(self.hints) + 1
            title = self.tr("Hint {number}").format(number=number)
            card = Tinted(self._theme, "hint", title, f"lesson.hint.{number}", self)
            self._hints.addWidget(card)
            self.hints.append(card)
        for card, text in zip(self.hints, shown, strict=False):
            card.set_text(text)
        for index, card in enumerate(self.hints):
            card.setVisible(index < len(shown))
        self.done.setVisible(run.met)
        self._show_state()
        left = run.more_hints()
        self.hint.setText(self.tr("Show a hint") if not shown else self.tr("Another hint"))
        self.hint.setAccessibleName(self.hint.text())
        self.hint.setToolTip(self.tr("%n hint(s) left", "", left))
        self.hint.setVisible(left > 0 and not player.playing)
        self.solve.setText(self.tr("Stop") if player.playing else self.tr("Show me the solution"))
        self.solve.setAccessibleName(self.solve.text())
        self.solve.setVisible(bool(run.step.solution))
        for button in (self.hint, self.solve, self.restart):
            button.setEnabled(not session.busy)
        self.restart.setVisible(run.step.goal is not None and not player.playing)

    def _show_state(self) -> None:
        session, player = self._session, self._session.player
        if session.busy:
            text = self.tr("Preparing the step…")
        elif player.playing:
            text = self.tr("Playing the solution, {place} of {count}").format(place=player.place, count=player.count)
        else:
            text = ""
        self._state.setText(text)
        self._state.setVisible(bool(text))

    def _solve(self) -> None:
        if self._session.player.playing:
            self._session.player.stop()
        else:
            self._session.show_solution()
