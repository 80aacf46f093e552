"""Losses raced: where A and B are on the curve of the training, and copies of both trained side by side from here."""

import math

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from nnstudio.engine import HEADS, Divergence, Network
from nnstudio.training.comparison import Comparison
from nnstudio.training.loss_curve import LossCurve
from nnstudio.ui.compare.figures import Figures
from nnstudio.ui.compare.race_plot import Mark, RacePlot
from nnstudio.ui.compare.race_work import RaceWork
from nnstudio.ui.compare.states import State, States
from nnstudio.ui.theme import Theme
from nnstudio.ui.training_bar.counters import loss_text
from nnstudio.ui.widgets.label import Label
from nnstudio.ui.widgets.stepper import Stepper
from nnstudio.ui.widgets.switch import Switch
from nnstudio.ui.words import say
from nnstudio.ui.workspace import Workspace

_EPOCHS = 100


class RaceView(QWidget):
    """Nothing that is done here reaches the project."""

    def __init__(self, workspace: Workspace, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("compare.race")
        self._workspace = workspace
        self._comparison: Comparison | None = None
        self._states: tuple[State, State] | None = None
        self._raced: tuple[Network, Network] | None = None
        self.work = RaceWork(self)
        self.work.advanced.connect(self.refresh)
        self.work.refused.connect(self._refused)
        self.figures = Figures(theme, "compare.race.figures", self)
        self.epochs = Stepper(theme, "compare.race.epochs", self.tr("Epochs of the race"), self)
        self.epochs.set_value(_EPOCHS)
        self.epochs.wanted.connect(self._epochs_wanted)
        self.button = QPushButton(self)
        self.button.setObjectName("compare.race.run")
        self.button.setProperty("role", "primary")
        self.button.setMinimumWidth(theme.px(104))  # for either of its words
        self.button.setAutoDefault(False)
        self.button.clicked.connect(self.toggle)
        self.note = Label(theme, "", "caption", self)
        self.note.setWordWrap(True)
        self.log_axis = Switch(theme, self)
        self.log_axis.setObjectName("compare.race.log")
        self.log_axis.setAccessibleName(self.tr("Logarithmic loss axis"))
        self.log_axis.toggled.connect(self._axis_toggled)
        self.plot = RacePlot(theme, self)
        row = QHBoxLayout()
        row.setSpacing(10)
        row.addWidget(self.button)
        row.addWidget(Label(theme, self.tr("Epochs"), "label", self))
        row.addWidget(self.epochs)
        row.addWidget(self.note, 1)
        row.addWidget(Label(theme, self.tr("Logarithmic"), "caption", self), 0, Qt.AlignmentFlag.AlignRight)
        row.addWidget(self.log_axis)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addWidget(self.figures)
        column.addLayout(row)
        column.addWidget(self.plot, 1)
        workspace.training.advanced.connect(self._followed)

    # --- showing ------------------------------------------------------------------------------

    def present(self, comparison: Comparison, states: tuple[State, State]) -> None:
        """Show the losses of two states; a race between others is forgotten."""
        if self._states != states:
            self.work.forget()
        self._comparison, self._states = comparison, states
        self.refresh()

    def _followed(self) -> None:
        if self.isVisible() and self.work.race is None:
            self.refresh()

    def refresh(self) -> None:
        """Show how far the race is, or the training of the project where there is none."""
        race, running = self.work.race, self.work.running
        why = self._why_not()
        self.button.setText(self.tr("Stop") if running else self.tr("Train both"))
        self.button.setEnabled(running or not why)
        self.epochs.setEnabled(not running)
        if race is not None:
            self.plot.show_race(race.curves, race.epochs)
            self._tell_race(race.curves)
            self.note.setText(self._ended_words() or self._changed_words() or self._usual_words())
            return
        self.note.setText(why or self._usual_words())
        training, marks = self._workspace.training, self._marks()
        if len(training.losses) > 1 and marks:
            self.plot.show_training(training.losses, marks)
        else:
            self.plot.say(
                self.tr("Not raced yet"), self.tr("Copies of A and B learn the same samples in the same order")
            )
        self._tell_now(marks)

    def _usual_words(self) -> str:
        return self.tr("Copies learn; the project stays as it is.")

    def _why_not(self) -> str:
        """Why there can't be a race; empty if there can."""
        comparison, data, plan = self._comparison, self._workspace.data, self._workspace.plan
        if comparison is None:
            return self.tr("There is no such state yet")
        if comparison.same:
            return self.tr("A and B are the same state.")
        if data.kept is None or data.dataset is None:
            return data.problem or self.tr("Choose data to learn from first: they are in the palette")
        return plan.problem

    def _ended_words(self) -> str:
        race = self.work.race
        if race is not None:
            for letter, ended in zip("AB", race.ended, strict=True):
                if isinstance(ended, Divergence):
                    return self.tr("The numbers of {side} stopped being finite.").format(side=letter)
        return ""

    def _changed_words(self) -> str:
        comparison, raced = self._comparison, self._raced
        if comparison is None or raced is None or self.work.running:
            return ""
        same = comparison.a.network is raced[0] and comparison.b.network is raced[1]
        return "" if same else self.tr("A or B has changed since.")

    def _marks(self) -> list[Mark]:
        """Where A and B are on the curve of the project's training."""
        training, states = self._workspace.training, self._states
        if states is None:
            return []
        marks = []
        for letter, state in zip("AB", states, strict=True):
            if state.moment is not None:
                marks.append(Mark(letter, States.of(self._workspace).epochs(state.moment)))
            elif state.kind == "now" and len(training.timeline):
                now = training.timeline[training.position]
                marks.append(Mark(letter, States.of(self._workspace).epochs(now)))
        return marks

    def _tell_now(self, marks: list[Mark]) -> None:
        training, states = self._workspace.training, self._states
        texts = []
        for letter, state in zip("AB", states or (), strict=False):
            loss = training.loss if state.kind == "now" else state.moment.loss if state.moment is not None else None
            if loss is not None:
                texts.append((self.tr("Loss of {side}").format(side=letter), loss_text(loss)))
        self.figures.show_figures(*texts)
        self.figures.setVisible(bool(texts))

    def _tell_race(self, curves: tuple[LossCurve, ...]) -> None:
        losses = [(_at(curve.train, 0), _at(curve.train, -1), _at(curve.test, -1)) for curve in curves]
        figures = []
        if self._comparable and all(last is not None for _, last, _ in losses):
            figures.append((self.tr("Ahead after %n epoch(s)", "", self._done(curves)), self._ahead(losses)))
        for letter, (first, last, _) in zip("AB", losses, strict=True):
            figures.append((self.tr("Loss of {side}").format(side=letter), f"{loss_text(first)} → {loss_text(last)}"))
        if any(test is not None for *_, test in losses):
            figures.append((self.tr("Test loss, A and B"), f"{loss_text(losses[0][2])} · {loss_text(losses[1][2])}"))
        self.figures.show_figures(*figures)
        self.figures.setVisible(True)

    @property
    def _comparable(self) -> bool:
        comparison = self._comparison
        return comparison is not None and (
            HEADS[comparison.a.network.output.head].loss == HEADS[comparison.b.network.output.head].loss
        )

    @staticmethod
    def _done(curves: tuple[LossCurve, ...]) -> int:
        return math.floor(min((float(curve.epochs[-1]) if len(curve) else 0.0) for curve in curves))

    def _ahead(self, losses: list[tuple[float | None, float | None, float | None]]) -> str:
        a, b = (last if last is not None else math.nan for _, last, _ in losses)
        if loss_text(abs(a - b)) == loss_text(0.0):
            return self.tr("both alike")
        return self.tr("{side}, by {loss}").format(side="A" if a < b else "B", loss=loss_text(abs(a - b)))

    # --- a person -----------------------------------------------------------------------------

    def _epochs_wanted(self, count: int) -> None:
        self.epochs.set_value(max(1, count))

    def _axis_toggled(self, on: bool) -> None:
        self.plot.logarithmic = on
        self.plot.update()

    def toggle(self) -> None:
        """Begin the race, or end it."""
        comparison, data = self._comparison, self._workspace.data
        if self.work.running:
            self.work.stop()
        elif comparison is not None and data.kept is not None and data.dataset is not None and not self._why_not():
            self._raced = comparison.a.network, comparison.b.network
            self.work.start(
                comparison.a, comparison.b, data.kept, data.dataset, self._workspace.plan.value, self.epochs.value
            )

    def _refused(self, error: object) -> None:
        self.note.setText(say(error))

    def close_work(self) -> None:
        """Leave no thread behind."""
        self.work.stop()


def _at(losses: object, index: int) -> float | None:
    """Return one of the losses; None where it isn't known."""
    values = losses[index : index + 1 or None]  # type: ignore[index]
    return float(values[0]) if len(values) and math.isfinite(values[0]) else None
