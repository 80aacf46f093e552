"""Networks trained side by side at the press of a button, with their losses; nothing of it reaches the project."""

import math
from collections.abc import Callable

import numpy as np
from PySide6.QtCore import QPointF, Qt, QTimer
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from nnstudio.engine import Divergence
from nnstudio.errors import StudioError
from nnstudio.project import Project
from nnstudio.training.race import Race, contestant
from nnstudio.ui.labs.curve_view import CurveView, Picture, Stroke, around, pen_of
from nnstudio.ui.numbers import format_number
from nnstudio.ui.theme import Theme
from nnstudio.ui.widgets.combo import ComboBox
from nnstudio.ui.widgets.drawing import painter_of
from nnstudio.ui.widgets.label import Label
from nnstudio.ui.words import say
from nnstudio.ui.workspace import Workspace

_LOOK_MS = 100
_EPOCHS = (30, 100, 300, 1000)
_USUAL = 100
DECIMALS = 3

STYLES = ("first", "second", "third")
"""Of the lines, in their order."""

Projects = tuple[Project, ...]


class RaceSection(QWidget):
    """Trains the two or three projects that `make` gives, with the data and the plan of the project at hand.

    Parameters
    ----------
    name : str
        What objectNames begin with.
    titles : tuple of str
        What they are called.
    make : callable
        Gives them; called when the button is pressed.
    """

    def __init__(
        self,
        workspace: Workspace,
        theme: Theme,
        name: str,
        titles: tuple[str, ...],
        make: Callable[[], Projects],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._make = make
        self._titles = titles
        self.race: Race | None = None
        self.setObjectName(name)
        self._train = self.tr("Train both") if len(titles) == 2 else self.tr("Train all")
        self.button = QPushButton(self._train, self)
        self.button.setObjectName(name + ".train")
        self.button.setCursor(Qt.CursorShape.PointingHandCursor)
        self.button.clicked.connect(self._clicked)
        self.epochs = ComboBox(theme, [(str(n), self.tr("%n epoch(s)", "", n)) for n in _EPOCHS], self)
        self.epochs.setObjectName(name + ".epochs")
        self.epochs.setAccessibleName(self.tr("How long they are trained"))
        self.epochs.set_choice(str(_USUAL))
        self.problem = Label(theme, "", "caption", self)
        self.problem.setWordWrap(True)
        self.problem.hide()
        self.numbers = [Label(theme, "–", "value", self) for _ in titles]
        self.tests = [Label(theme, "", "caption", self) for _ in titles]
        self.plot = CurveView(theme, name + ".plot", self)
        self.plot.hide()
        self._lay_out(theme)
        self._timer = QTimer(self)
        self._timer.setInterval(_LOOK_MS)
        self._timer.timeout.connect(self._look)

    def _lay_out(self, theme: Theme) -> None:
        line = QHBoxLayout()
        line.setSpacing(8)
        line.addWidget(self.button)
        line.addWidget(self.epochs)
        line.addStretch(1)
        grid = QGridLayout()
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(4)
        for row, title in enumerate(self._titles):
            grid.addWidget(_Sample(theme, STYLES[row], self), row, 0)
            grid.addWidget(Label(theme, title, "label", self), row, 1)
            grid.addWidget(self.numbers[row], row, 2, Qt.AlignmentFlag.AlignRight)
            grid.addWidget(self.tests[row], row, 3)
        grid.setColumnStretch(1, 1)
        self.results = QWidget(self)
        self.results.setLayout(grid)
        grid.setContentsMargins(0, 0, 0, 0)
        self.results.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addLayout(line)
        column.addWidget(self.problem)
        column.addWidget(self.results)
        column.addWidget(self.plot)

    def set_possible(self, why_not: str) -> None:
        """Say why there is nothing to train on, or that there is by an empty text."""
        self.button.setEnabled(not why_not or self.running)
        self.button.setToolTip(why_not)

    @property
    def running(self) -> bool:
        """Whether they are being trained."""
        return self._timer.isActive()

    # --- the race -----------------------------------------------------------------------------

    def _clicked(self) -> None:
        if self.running:
            self._end()
        else:
            self._start()

    def _start(self) -> None:
        prepared = self._workspace.data.prepared
        if prepared is None:
            return
        plan = self._workspace.training.plan
        self.problem.hide()
        try:
            all_of_them = [contestant(one, prepared.kept, prepared.dataset, plan) for one in self._make()]
        except StudioError as error:
            self.problem.setText(say(error))
            self.problem.show()
            return
        if not all_of_them:
            return
        self.race = Race(all_of_them, int(self.epochs.choice or _USUAL))
        # Whenever this goes, the threads go with it.
        self.destroyed.connect(self.race.stop)
        self.race.start()
        self.button.setText(self.tr("Stop"))
        self.epochs.setEnabled(False)
        self._timer.start()

    def _look(self) -> None:
        race = self.race
        if race is None:
            return
        if race.take():
            self._show()
        if not race.alive:
            self._end()

    def _end(self) -> None:
        race = self.race
        self._timer.stop()
        self.button.setText(self._train)
        self.epochs.setEnabled(True)
        if race is not None:
            self.destroyed.disconnect(race.stop)
            race.stop()
            self._show()

    # --- what is shown ------------------------------------------------------------------------

    def _show(self) -> None:
        race = self.race
        if race is None:
            return
        self.results.show()
        self.plot.show()
        spoken = []
        for index, curve in enumerate(race.curves):
            loss = float(curve.train[-1]) if len(curve) else math.nan
            test = float(curve.test[-1]) if len(curve) else math.nan
            left = isinstance(race.ended[index], Divergence)
            text = self.tr("diverged") if left else format_number(loss, DECIMALS)
            self.numbers[index].setText(text)
            tested = self.tr("test {loss}").format(loss=format_number(test, DECIMALS))
            self.tests[index].setText("" if math.isnan(test) else tested)
            spoken.append(self.tr("{name}: loss {loss}").format(name=self._titles[index], loss=text))
        strokes = [Stroke(curve.epochs, curve.train, style) for curve, style in zip(race.curves, STYLES, strict=False)]
        highest = [_without_start(stroke.y) for stroke in strokes]
        low, high = around(highest)
        picture = Picture(
            (0.0, float(race.epochs)), (min(0.0, low), high), strokes, x_letter=self.tr("epochs"), y_letter="L"
        )
        self.plot.show_picture(picture, " · ".join(spoken))


def _without_start(losses: np.ndarray) -> np.ndarray:
    """Return losses without a peak at the start, which would flatten all that follows."""
    finite: np.ndarray = losses[np.isfinite(losses)]
    return finite if len(finite) < 4 else finite.clip(max=4 * float(np.median(finite)) + 1e-9)


class _Sample(QWidget):
    """A piece of a line, as a legend has it."""

    def __init__(self, theme: Theme, style: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme.unscaled
        self._style = style
        self.setFixedSize(theme.px(20), theme.px(12))
        theme.changed.connect(self.update)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The line."""
        painter = painter_of(self, self._theme)
        painter.setPen(pen_of(self._theme, self._style))
        painter.drawLine(QPointF(0, 6), QPointF(20, 6))
