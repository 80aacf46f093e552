"""Plays the solution of a step before somebody's eyes: an action after the other, each an undo step."""

import math
from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Any

from PySide6.QtCore import QObject, QTimer, Signal

from nnstudio.engine import StopRules
from nnstudio.errors import StudioError
from nnstudio.lessons import Action, Work
from nnstudio.project import Project
from nnstudio.training import Plan
from nnstudio.ui.workspace import Workspace

PAUSE = 700
"""Milliseconds between two actions."""
_TRAINING = 2.0
"""Seconds that a training is shown for where it would be over in less."""
_FASTEST = 5000.0
"""Steps a second beyond which a training isn't slowed down."""


class SolutionPlayer(QObject):
    """Plays actions in a workspace, whatever is locked; a training is a real one.

    Whatever else changes the project meanwhile - an edit, an undo - stops it.
    """

    moved = Signal()
    """Emitted when it began, went on to the next action, or came to its end."""
    finished = Signal()
    """Emitted when all actions are done."""

    def __init__(self, workspace: Workspace, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._actions: Sequence[Action] = ()
        self._start: Work | None = None
        self._expected: Project | None = None
        self._training: StopRules | None = None
        self.place = 0
        """How many actions were begun."""
        self.pause = PAUSE
        """Milliseconds between two actions; at 0 trainings aren't slowed down either."""
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._go_on)
        workspace.training.state_changed.connect(self._training_changed)

    @property
    def playing(self) -> bool:
        """Whether a solution is being played."""
        return self._start is not None

    @property
    def count(self) -> int:
        """How many actions the solution has."""
        return len(self._actions)

    def play(self, start: Work, actions: Sequence[Action]) -> None:
        """Play actions from where they start: what was done before may be in their way."""
        self.stop()
        self._workspace.training.pause()
        self._start, self._actions, self.place = start, tuple(actions), 0
        self._begin(start)
        self._expected = self._workspace.project
        self.moved.emit()
        self._timer.start(self.pause)

    def stop(self) -> None:
        """Leave it at what was played so far."""
        if not self.playing:
            return
        self._timer.stop()
        self._start, self._expected = None, None
        if self._training is not None:
            self._training = None
            self._workspace.training.pause()
        self.moved.emit()

    # --- going on -----------------------------------------------------------------------------

    def _begin(self, start: Work) -> None:
        workspace = self._workspace
        now, wanted = workspace.project, start.project
        if (now.network, now.dataset, now.training) != (wanted.network, wanted.dataset, wanted.training):
            with workspace.locks.bypass():
                workspace.edit(self.tr("Start the step over"), _replaced, wanted)
        workspace.set_all_x(start.x)

    def _go_on(self) -> None:
        if self._workspace.project is not self._expected:
            self.stop()
            return
        if self.place == len(self._actions):
            self._start, self._expected = None, None
            self.moved.emit()
            self.finished.emit()
            return
        action = self._actions[self.place]
        self.place += 1
        self.moved.emit()
        if not self._do(action):
            self.stop()
        elif self._training is None:
            self._expected = self._workspace.project
            self._timer.start(self.pause)

    def _do(self, action: Action) -> bool:
        workspace = self._workspace
        if action.moves_x:
            workspace.set_all_x(action.x)
            return True
        with workspace.locks.bypass():
            if action.name == "train":
                return self._train(action.arguments)
            title = self.tr("Solution, {place} of {count}").format(place=self.place, count=self.count)
            return workspace.edit(title, action.edit)

    # --- training -----------------------------------------------------------------------------

    def _train(self, arguments: Mapping[str, Any]) -> bool:
        workspace = self._workspace
        try:
            plan = training_plan(workspace.training.plan, arguments)
            speed = self._speed(plan)
        except StudioError as error:
            workspace.refused.emit(workspace.message(error))
            return False
        self._training = plan.stop
        if workspace.training.run_by(plan, speed=speed):
            return True
        self._training = None
        return False

    def _speed(self, plan: Plan) -> float:
        """Return so many steps a second that the training can be watched, and nobody has to wait for it."""
        prepared = self._workspace.data.prepared
        if prepared is None or not self.pause:
            return math.inf
        samples = len(prepared.x)
        batches = math.ceil(samples / plan.hyperparameters.batch_of(samples))
        speed = (plan.stop.epochs or 1) * batches / _TRAINING
        return speed if speed < _FASTEST else math.inf

    def _training_changed(self) -> None:
        training, rules = self._workspace.training, self._training
        if rules is None or training.running:
            return
        self._training = None
        enough = rules.epochs is not None and training.epochs >= rules.epochs
        low = rules.loss is not None and training.loss is not None and training.loss <= rules.loss
        if enough or low:
            self._expected = self._workspace.project
            self._timer.start(self.pause)
        else:
            # Somebody paused it.
            self.stop()


def training_plan(plan: Plan, arguments: Mapping[str, Any]) -> Plan:
    """Return how a solution's training goes: as the project's plan says, but for what the action says itself."""
    options = {name: value for name, value in arguments.items() if name not in ("epochs", "seed", "stop_loss")}
    seed = arguments.get("seed")
    return replace(
        plan,
        hyperparameters=plan.hyperparameters.changed(**options),
        seed=plan.seed if seed is None else seed,
        stop=StopRules(epochs=arguments["epochs"], loss=arguments.get("stop_loss")),
    )


def _replaced(_project: Project, wanted: Project) -> Project:
    return wanted
