"""Training in the window: runs beside the event loop, shows what comes of it, and goes back to any moment."""

import math
from contextlib import nullcontext
from dataclasses import fields, replace
from functools import partial
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QCoreApplication, QTimer, Signal

from nnstudio.engine import Divergence, Hyperparameters, Network, Stopped, same_neurons
from nnstudio.errors import StudioError
from nnstudio.project import Project
from nnstudio.training import Plan, set_plan
from nnstudio.training.runner import Report, Runner
from nnstudio.training.session import restart
from nnstudio.ui import garbage
from nnstudio.ui.training_pace import TrainingPace
from nnstudio.ui.training_state import Run, TrainingState
from nnstudio.ui.words import say

if TYPE_CHECKING:
    from nnstudio.ui.workspace import Workspace

translate = QCoreApplication.translate

SPEEDS = (1.0, 2.0, 5.0, 10.0, 30.0, 100.0, 1000.0, math.inf)
"""Steps a second that can be chosen; the last one is as fast as can be."""
_AT_ONCE = 0.05
"""Seconds that the window waits for a single step, so that short ones are done when the key is released."""
_SOON = 0.25
"""Seconds that it waits where steps are short: an end that takes longer is none."""


class Training(TrainingState):
    """Trains the workspace's network on its project's data."""

    state_changed = Signal()
    """Running or not, able to or not, plan or speed changed."""
    advanced = Signal()
    """Losses and place changed: at most 30 times a second while it runs, and after each step, seek and reset."""
    ended = Signal(str)
    """Emitted with the reason when a run stopped by itself."""
    diverged = Signal(object)
    """Emitted with the `Divergence` when numbers stopped being finite; the network is the last finite one."""

    def __init__(self, workspace: "Workspace") -> None:
        super().__init__(workspace)
        self._runner: Runner | None = None
        self._run: Run | None = None
        self._stepping: Run | None = None
        self._published: Network | None = None
        self._speed = math.inf
        self._seeking = object()
        self._pace = TrainingPace(self)
        self._pace.due.connect(self._take)
        self._arrivals = QTimer(self)
        self._arrivals.setSingleShot(True)
        self._arrivals.setInterval(0)
        self._arrivals.timeout.connect(self._data_arrived)
        workspace.changed.connect(self._changed)
        workspace.data.changed.connect(self._data_changed)
        workspace.plan.changed.connect(self.state_changed)
        workspace.locks.changed.connect(self._data_changed)

    # --- what is under way --------------------------------------------------------------------

    @property
    def running(self) -> bool:
        """Whether a run is under way."""
        return self._runner is not None

    @property
    def publishing(self) -> bool:
        """Whether the change that is announced right now is the training's own: the same neurons, other parameters.

        Views go on with what a person is doing then: nothing that they point at, drag or type has changed its place.
        """
        return self._published is not None and self._published is self._workspace.network

    @property
    def run_at_hand(self) -> Run | None:
        """The run that edits become part of; None between runs."""
        return self._run if self.running else None

    @property
    def speed(self) -> float:
        """Steps a second; infinite for as many as there can be."""
        return self._speed

    @speed.setter
    def speed(self, speed: float) -> None:
        if speed == self._speed:
            return
        self._speed = speed
        if self._runner is not None:
            self._runner.speed = speed
            self._pace.start(self._runner)
        self.state_changed.emit()

    # --- running ------------------------------------------------------------------------------

    def toggle(self) -> None:
        """Run, or pause."""
        if self.running:
            self.pause()
        else:
            self.run()

    def run(self) -> bool:
        """Train until paused, or until the plan says to stop; from the moment shown."""
        return not self.running and self._start(Run(translate("Training", "Train")), speed=self._speed)

    def run_by(self, plan: Plan, *, speed: float = math.inf) -> bool:
        """Train anew by another plan than the project's, until its rules end it: as the solution of a lesson does."""
        if self.running:
            self._end()
        self._session.clear()
        return self._start(Run(translate("Training", "Train"), plan=plan), speed=speed)

    def step(self) -> bool:
        """Train with one batch. Steps one after the other are one undo step."""
        return self._step(steps=1)

    def step_epoch(self) -> bool:
        """Train to the end of the epoch."""
        return self._step(epochs=1)

    def next_batch(self) -> NDArray[np.intp] | None:
        """Return which training samples the next step would take; None where it's said why there can't be one."""
        prepared = self._workspace.data.prepared
        if prepared is None or self.why_not:
            self._workspace.refused.emit(self.why_not)
            return None
        try:
            rows: NDArray[np.intp] = self._session.next_batch(self._workspace.network, prepared, self.plan)
            return rows
        except StudioError as error:
            self._workspace.refused.emit(self._workspace.message(error))
            return None

    def _step(self, *, steps: int | None = None, epochs: int | None = None) -> bool:
        if self.running:
            self.pause()
            return True
        run = self._stepping
        if run is None:
            run = Run(translate("Training", "Train by steps"), limited=True)
        if not self._start(run, steps=steps, epochs=epochs):
            return False
        self._stepping = run
        if self._runner is not None and self._runner.wait(_AT_ONCE):
            self._take()
        return True

    def _start(self, run: Run, *, steps: int | None = None, epochs: int | None = None, speed: float = math.inf) -> bool:
        plan = run.plan or self.plan
        prepared = self._workspace.data.prepared
        if prepared is None or self.why_not:
            self._workspace.refused.emit(self.why_not)
            return False
        try:
            trainer = self._session.begin(self._workspace.network, prepared, plan)
        except StudioError as error:
            self._workspace.refused.emit(self._workspace.message(error))
            return False
        self._stepping = None
        self._run = run
        self._runner = self._session.runner(trainer, plan, steps=steps, epochs=epochs, speed=speed)
        # Where the workspace goes away, so does the thread.
        self.destroyed.connect(self._runner.stop)
        self.destroyed.connect(garbage.release)
        garbage.hold()
        self._runner.start()
        self._pace.start(self._runner)
        self.state_changed.emit()
        return True

    def pause(self) -> None:
        """Stop after the step at hand; nothing of what was learned is lost.

        Where a step or the losses take long the window doesn't wait: `running` stays true until they are done.
        """
        runner = self._runner
        if runner is None:
            return
        runner.end()
        if runner.wait(_AT_ONCE if runner.slow else _SOON):
            self._take()

    def _take(self) -> None:
        """Show what the runner did since the last frame."""
        runner, run = self._runner, self._run
        if runner is None or run is None:
            return
        if runner.alive:
            self._show(runner.take(), run)
        else:
            self._end()

    def _end(self) -> None:
        """End the run, with what it did shown."""
        run = self._run
        report = self._halt()
        if run is None:
            return
        self._show(report, run)
        if report is not None and isinstance(report.ended, Divergence) and self.loss is None:
            # The step before left weights that are finite, but not what they compute.
            self._back_to_numbers(run)
        self._told(report)
        if report is not None and run.plan is None:
            self._say_why(report.ended)

    def _back_to_numbers(self, run: Run) -> None:
        index = self._session.last_finite()
        if index is not None:
            self._publish(run.title, self._session.seek(index).network, run)

    def _halt(self) -> Report | None:
        """End the run; return what it did and nobody has seen yet."""
        runner = self._runner
        self._runner = self._run = None
        self._pace.stop()
        if runner is None:
            return None
        self.destroyed.disconnect(runner.stop)
        self.destroyed.disconnect(garbage.release)
        report = runner.stop()
        garbage.release()
        return report

    def _drop(self) -> Report | None:
        """End the run; keep what it did, but show nothing of it."""
        report = self._halt()
        if report is not None:
            self._session.take(report)
        return report

    def _told(self, report: Report | None) -> None:
        """Tell that a run has ended; a fault of ours goes to whoever looks after those."""
        self.state_changed.emit()
        self.advanced.emit()
        if report is not None and report.fault is not None:
            raise report.fault

    def _show(self, report: Report | None, run: Run) -> None:
        if report is None:
            return
        self._session.take(report)
        if report.moments:
            if report.current:
                self._publish(run.title, report.moments[-1].network, run)
            self.advanced.emit()

    def _publish(self, title: str, network: Network, gesture: object) -> None:
        """Show a network that the training gave."""
        before = self._workspace.network
        if network is before:
            return
        outer, self._published = self._published, network if same_neurons(before, network) else None
        try:
            self._workspace.learn(title, network, gesture)
        finally:
            self._published = outer

    def _say_why(self, why: Stopped | Divergence | None) -> None:
        if isinstance(why, Stopped):
            self.ended.emit(say(why))
        elif why is not None:
            self.diverged.emit(why)

    # --- going back ---------------------------------------------------------------------------

    def seek(self, index: int) -> None:
        """Show a moment of the timeline: canvas and panels follow. Moves one after the other are one undo step."""
        if self.running:
            self._end()
        if not len(self.timeline):
            return
        moment = self._session.seek(index)
        self._publish(translate("Training", "Go to another epoch"), moment.network, self._seeking)
        self.advanced.emit()

    def end_seek(self) -> None:
        """Say that the slider was let go: the next move is an undo step of its own."""
        self._seeking = object()

    def continue_here(self) -> bool:
        """Go on from the moment shown: what came after it is forgotten."""
        return self.run()

    def reset(self, *, new_weights: bool = False) -> bool:
        """Go back to the weights that the training began with, or to new random ones, and forget the training."""
        if self.running:
            self._end()
        session, workspace = self._session, self._workspace
        if session.initial is None and not new_weights:
            return False
        if new_weights:
            title, seed, initial = translate("Training", "New initial weights"), workspace.fresh_seed(), None
            plan = replace(self.plan, initial_seed=seed)
        else:
            title, seed, initial = (
                translate("Training", "Reset the training"),
                self.plan.initial_seed or 0,
                session.initial,
            )
            plan = self.plan

        def begin_again(project: Project) -> Project:
            project = restart(project, initial, seed=seed)
            return project if plan == self.plan else set_plan(project, plan)

        # Whoever may train may begin anew, even where weights can't be set by hand.
        with workspace.locks.bypass() if workspace.locks.allows("training") else nullcontext():
            done = workspace.edit(title, begin_again)
        if done:
            session.clear()
            session.initial = workspace.network
            self.state_changed.emit()
            self.advanced.emit()
        return done

    # --- following ----------------------------------------------------------------------------

    def leave(self) -> None:
        """Stop for good: the project goes. Nothing of a run that is under way is shown any more."""
        report = self._halt()
        self._session.forget()
        self._stepping = None
        self._told(report)

    def _changed(self, before: Project, after: Project) -> None:
        if self.publishing:
            return
        edited = before.network is not after.network
        if edited:
            self._stepping = None
        if self.running:
            self._go_on(edited, before.training is not after.training)
        elif edited:
            if self._workspace.editing:
                self._session.edited(before.network, after.network)
            self._session.follow(after.network)
            self.advanced.emit()

    def _go_on(self, edited: bool, planned: bool) -> None:
        """Let an edit become part of the run."""
        runner, run = self._runner, self._run
        if runner is None or run is None:
            return
        if not self._workspace.editing:
            # An undo: of the run itself, or of a part of it that was saved.
            report = self._drop()
            self._session.follow(self._workspace.network)
            self._told(report)
        elif not self._session.trains_on(self._workspace.data.prepared):
            self._renew()
        else:
            trainer = self._session.trainer
            if edited:
                runner.post(partial(setattr, trainer, "network", self._workspace.network))
            if planned:
                chosen = self.plan.hyperparameters
                options = {one.name: getattr(chosen, one.name) for one in fields(Hyperparameters)}
                runner.post(partial(trainer.change, **options))
                runner.rules = self.plan.stop

    def _renew(self) -> None:
        """Go on with other data from the network at hand; end the run where there are none that fit."""
        run = self._run
        report = self._drop()
        if run is None or run.limited or (report is not None and report.fault is not None):
            self._told(report)
        elif self._start(run, speed=self._speed):
            self.advanced.emit()
        else:
            self._told(report)

    def _data_changed(self) -> None:
        self._losses = None
        # An edit is followed when the whole of it is there; a table that was read again comes without one.
        if self.running:
            self._arrivals.start()
        self.state_changed.emit()
        self.advanced.emit()

    def _data_arrived(self) -> None:
        if self.running and not self._workspace.locks.allows("training"):
            self.pause()
        elif self.running and not self._session.trains_on(self._workspace.data.prepared):
            self._renew()
