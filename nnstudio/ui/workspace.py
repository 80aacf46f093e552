"""The one object that holds the current project, its undo history, the x on the canvas and the live trace.

Views read from here, ask for changes here, and never call each other. Values are immutable, so an undo step is
simply the project before and after; what an edit didn't touch is shared between the two.
"""

import secrets
import time
from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QUndoStack

from nnstudio.engine import INPUTS_UID, Input, Network, Trace, forward
from nnstudio.errors import EditRefused, FileRefused, InvalidInput, InvalidNetwork
from nnstudio.formats import load, save
from nnstudio.formats.decimals import shortest
from nnstudio.project import Project, blank
from nnstudio.training.linking import moved_link
from nnstudio.ui.health_watch import HealthWatch
from nnstudio.ui.history import History
from nnstudio.ui.locks import LockGate
from nnstudio.ui.project_data import ProjectData
from nnstudio.ui.project_plan import ProjectPlan
from nnstudio.ui.selection import ConnectionRef, Item, LayerRef, NeuronRef, Selection
from nnstudio.ui.training import Training
from nnstudio.ui.walkthrough import Walkthrough
from nnstudio.ui.words import say


class Workspace(QObject):
    """The current project and everything that follows from it.

    Parameters
    ----------
    project : Project, optional
        What to start with; a blank project if missing.
    """

    changed = Signal(object, object)
    """Emitted with the projects (before, after) an edit, an undo, a redo or an open."""
    traced = Signal(object)
    """Emitted with the new `Trace`, at most once an event-loop turn."""
    refused = Signal(str)
    """Emitted with the reason why an edit was refused."""
    hint = Signal(str)
    """Emitted with what the status bar should say about the gesture at hand; an empty text takes it back."""
    hovered = Signal(object)
    """Emitted with the uid of the neuron that the pointer came to on the canvas; None when it is on no neuron."""
    file_changed = Signal()
    """Emitted when the path or the saved/unsaved state changes."""

    def __init__(self, project: Project | None = None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._project = project if project is not None else blank()
        self._x_by_uid: dict[int, float] = {}
        self._x = self._initial_x(self._project)
        self._trace: Trace | None = None
        self._forward_timer = QTimer(self)
        self._forward_timer.setSingleShot(True)
        self._forward_timer.setInterval(0)
        self._forward_timer.timeout.connect(self.flush)
        self.path: Path | None = None
        self.link_folder: Path | None = None
        """Where links in the project start: the folder of the file that it was read from, wherever it goes later."""
        self.exercise = False
        """Whether it is the exercise of a lesson: whoever doesn't save it isn't asked about what is lost."""
        self.forward_ms = 0.0
        self.keep_outputs = True
        """Whether new neurons start with outgoing weights of zero, so that the outputs stay as they are."""
        self.selection = Selection(self)
        self.editing = False
        """True while an edit, not an undo or a redo, changes the project."""
        self._history = History(self._show, self)
        self._history.stack.cleanChanged.connect(self._clean_changed)
        self.locks = LockGate(self)
        self.locks.follow(self._project)
        self.data = ProjectData(self)
        self.data.follow(self._project)
        self.plan = ProjectPlan(self)
        self.plan.follow(self._project)
        self.training = Training(self)
        self.walkthrough = Walkthrough(self)
        self.health = HealthWatch(self)

    # --- what there is ------------------------------------------------------------------------

    @property
    def project(self) -> Project:
        """The current project. Its `input` is the one that was loaded; `x` is the live one."""
        return self._project

    @property
    def network(self) -> Network:
        """The current project's network."""
        return self._project.network

    @property
    def undo_stack(self) -> QUndoStack:
        """The undo history."""
        return self._history.stack

    @property
    def x(self) -> np.ndarray:
        """The input shown on the canvas: (inputs,) float32, in the units of the data, read-only."""
        return self._x

    @property
    def trace(self) -> Trace:
        """The forward pass of the current network at the current x (a batch of one), never stale.

        `trace.x` is what the network gets: x scaled as its data are.
        """
        if self._trace is None:
            start = time.perf_counter()
            self._trace = forward(self._project.network, self.data.scaled(self._x[np.newaxis, :]))
            self.forward_ms = (time.perf_counter() - start) * 1e3
        return self._trace

    @property
    def unsaved(self) -> bool:
        """Whether there are edits that no file holds, and somebody may miss."""
        return not self.undo_stack.isClean() and not (self.exercise and self.path is None)

    # --- edits --------------------------------------------------------------------------------

    def edit(
        self,
        title: str,
        function: Callable[..., Project],
        *args: Any,
        gesture: object = None,
        **kwargs: Any,
    ) -> bool:
        """Change the project by a pure function; the one door for every change.

        Parameters
        ----------
        title : str
            What the undo menu says, e.g. ``"Set weight h1 → y"``.
        function : callable
            Called as ``function(project, *args, **kwargs)``, returns the new project.
        gesture : object, optional
            Edits with the same gesture object and the same title, one after the other, are one undo step.

        Returns
        -------
        bool
            False if the edit was refused; `refused` has said why, and nothing changed.
        """
        before = self._project
        try:
            after = function(before, *args, **kwargs)
            if (refusal := self.locks.refusal(before, after)) is not None:
                raise refusal
        except (EditRefused, InvalidNetwork, InvalidInput) as error:
            self.refused.emit(self.message(error))
            return False
        if after is not before:
            run = self.training.run_at_hand
            if run is not None:
                title, gesture = run.title, run
            self._push(title, before, after, gesture)
        return True

    def learn(self, title: str, network: Network, gesture: object) -> None:
        """Show what a training made of the network; all of the same gesture, one after the other, is one undo step."""
        project = self._project
        # A moment of the past may have had other inputs.
        kept = project.input if len(network.inputs) == len(project.network.inputs) else None
        self._push(title, project, replace(project, network=network, input=kept), gesture)

    def _push(self, title: str, before: Project, after: Project, gesture: object) -> None:
        self.editing = True
        try:
            self._history.push(title, before, after, gesture)
        finally:
            self.editing = False

    @staticmethod
    def message(message: object) -> str:
        """Return an error, a phrase or a text in the language of the window."""
        return say(message)

    @staticmethod
    def fresh_seed() -> int:
        """Return a seed for an edit that draws random weights."""
        return secrets.randbelow(2**32)

    def _show(self, project: Project) -> None:
        """Make a project the current one, whichever way it came."""
        before, self._project = self._project, project
        if project.network.inputs != before.network.inputs or _uids(project) != _uids(before):
            self._come_along(before.network, project.network)
            self._x = self._matching_x(project.network)
        self._trace = None
        self.data.follow(project)
        self.plan.follow(project)
        self.locks.follow(project)
        network = project.network
        self.selection.keep(lambda item: _exists(network, item))
        self.changed.emit(before, project)
        self._forward_timer.start()

    # --- the x on the canvas ------------------------------------------------------------------

    def set_x(self, index: int, value: float) -> None:
        """Move one input of the x on the canvas. This is exploring: no undo step."""
        values = self._x.copy()
        values[index] = value
        self.set_all_x(values)

    def set_scaled_x(self, index: int, value: float) -> None:
        """Move one input of the x on the canvas to where the network gets a value."""
        scaled = self.trace.x.astype(np.float64)
        scaled[0, index] = value
        self.set_x(index, float(self.data.unscaled(scaled)[0, index]))

    def set_all_x(self, values: Sequence[float] | np.ndarray) -> None:
        """Replace the x on the canvas.

        Raises
        ------
        InvalidInput
            If there isn't one finite number an input.
        """
        with np.errstate(over="ignore"):
            x = np.array(values, dtype=np.float32)
        if x.shape != self._x.shape or not np.isfinite(x).all():
            raise InvalidInput("x needs {count} finite numbers, one an input", count=len(self._x))
        if np.array_equal(x, self._x):
            return
        self._set_x(x)
        self._trace = None
        self._forward_timer.start()

    def flush(self) -> None:
        """Compute the forward pass that is due, now, and tell the views."""
        self._forward_timer.stop()
        self.traced.emit(self.trace)

    def _set_x(self, x: np.ndarray) -> None:
        x.setflags(write=False)
        self._x = x
        # Values are remembered by uid, so that undoing the removal of an input brings its value back.
        self._x_by_uid.update(zip((i.uid for i in self.network.inputs), x.tolist(), strict=True))

    def _initial_x(self, project: Project) -> np.ndarray:
        inputs = project.network.inputs
        values = project.input if project.input is not None else [_resting_value(i) for i in inputs]
        self._x_by_uid = dict(zip((i.uid for i in inputs), map(float, values), strict=True))
        return self._matching_x(project.network)

    def _come_along(self, before: Network, after: Network) -> None:
        """Let x follow sliders that were given another range, as by data in other units, if it isn't within it."""
        ranges = {one.uid: (one.min, one.max) for one in before.inputs}
        for one in after.inputs:
            value = self._x_by_uid.get(one.uid, 0.0)
            if ranges.get(one.uid, (one.min, one.max)) != (one.min, one.max) and not one.min <= value <= one.max:
                self._x_by_uid[one.uid] = _resting_value(one)

    def _matching_x(self, network: Network) -> np.ndarray:
        values = [self._x_by_uid.setdefault(i.uid, _resting_value(i)) for i in network.inputs]
        x = np.array(values, dtype=np.float32)
        x.setflags(write=False)
        return x

    # --- files --------------------------------------------------------------------------------

    def new(self, project: Project | None = None) -> None:
        """Start over with a project that no file holds yet; a blank one if none is given."""
        self._start(project if project is not None else blank(), None)

    def open(self, path: str | Path) -> None:
        """Open a file.

        Raises
        ------
        FileRefused
            If it can't be read; the current project stays as it is.
        """
        self._start(load(path), Path(path))

    def forget_path(self) -> None:
        """Make the open project a new document: saving it will ask where to."""
        self.path = None
        self.file_changed.emit()

    def save(self, path: str | Path | None = None) -> None:
        """Write the project, with the x on the canvas, to `path` or to where it came from.

        Raises
        ------
        FileRefused
            If it can't be written; what the file held before is still there.
        """
        target = Path(path) if path is not None else self.path
        if target is None:
            raise ValueError("a project that was never saved needs a path")
        save(self.project_to_save(target), target)
        self.path = target
        if self.link_folder is None:
            self.link_folder = target.absolute().parent
        self._history.stack.setClean()
        self.file_changed.emit()

    def project_to_save(self, target: Path | None = None) -> Project:
        """Return the current project with the x on the canvas as its `input`, and links that lead from `target`."""
        project = replace(self._project, input=tuple(shortest(self._x).tolist()))
        if target is None or self.link_folder is None:
            return project
        try:
            return moved_link(project, self.link_folder, target.absolute().parent)
        except InvalidInput as error:
            raise FileRefused(error.template, **error.fields) from None

    def _start(self, project: Project, path: Path | None) -> None:
        self.training.leave()
        self.exercise = False
        self.path = path
        self.link_folder = path.absolute().parent if path is not None else None
        self.data.forget()
        self._x = self._initial_x(project)
        self._history.clear()
        self.selection.clear()
        before, self._project = self._project, project
        self._trace = None
        self.data.follow(project)
        self.plan.follow(project)
        self.locks.follow(project)
        self.changed.emit(before, project)
        self.file_changed.emit()
        self.flush()

    def _clean_changed(self, _clean: bool) -> None:
        self.file_changed.emit()


def _resting_value(one: Input) -> float:
    """Where a new input starts: at 0 if its range has it, else in the middle."""
    return 0.0 if one.min <= 0.0 <= one.max else one.min + (one.max - one.min) / 2


def _uids(project: Project) -> list[int]:
    return [one.uid for one in project.network.inputs]


def _exists(network: Network, item: Item) -> bool:
    match item:
        case NeuronRef(uid):
            return network.locate(uid) is not None
        case LayerRef(uid):
            return uid == INPUTS_UID or network.layer_number(uid) is not None
        case ConnectionRef(source, target):
            start, end = network.locate(source), network.locate(target)
            return start is not None and end is not None and end[0] == start[0] + 1
    return False
