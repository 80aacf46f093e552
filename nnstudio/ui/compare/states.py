"""Which states of the network there are to compare: now, before an edit, at an epoch, in a file, or pinned by name."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from nnstudio.formats import load
from nnstudio.project import Project
from nnstudio.training.linking import moved_link
from nnstudio.training.timeline import Moment
from nnstudio.ui.history import Snapshot
from nnstudio.ui.workspace import Workspace
from nnstudio.wording import short


@dataclass(frozen=True, eq=False)
class Kept:
    """A state that is kept by its name: one that was pinned, was in a file, or was there before an edit."""

    name: str
    project: Project


@dataclass(frozen=True, eq=False)
class State:
    """What stands on one side of a comparison.

    Attributes
    ----------
    kind : str
        ``"now"``, ``"before"`` (the last edit, whichever that is), ``"step"`` (before a certain edit), ``"moment"``,
        ``"file"`` or ``"pinned"``.
    kept : Kept or None
        The state itself where it doesn't change any more.
    moment : Moment or None
        Of the training, for ``"moment"``.
    """

    kind: str
    kept: Kept | None = None
    moment: Moment | None = None


NOW, BEFORE = State("now"), State("before")


class States(QObject):
    """What there is to choose from, and what a choice stands for at this moment.

    It belongs to the workspace: what was pinned and opened is there as long as the program runs.
    """

    changed = Signal()
    """Emitted when something was pinned, opened or forgotten."""

    def __init__(self, workspace: Workspace) -> None:
        super().__init__(workspace)
        self._workspace = workspace
        self.pinned: list[State] = []
        self.files: list[State] = []
        self._moment: tuple[Moment, Project, Project] | None = None

    @classmethod
    def of(cls, workspace: Workspace) -> "States":
        """Return those of a workspace."""
        found = workspace.findChild(cls)
        return found if isinstance(found, cls) else cls(workspace)

    # --- what a choice stands for -------------------------------------------------------------

    def project(self, state: State) -> Project | None:
        """Return what a state is now; None where there is no such thing, such as an edit before the first."""
        if state.kind == "now":
            return self._workspace.project
        if state.kind == "before":
            steps = self.steps(1)
            return steps[0].kept.project if steps and steps[0].kept is not None else None
        if state.moment is not None:
            return self._at(state.moment)
        return state.kept.project if state.kept is not None else None

    def _at(self, moment: Moment) -> Project:
        """Return the project as it is now, with the network of a moment of its training."""
        now = self._workspace.project
        if self._moment is None or self._moment[0] is not moment or self._moment[1] is not now:
            network = self._moment[2].network if self._moment is not None and self._moment[0] is moment else None
            network = moment.network if network is None else network
            fits = len(network.inputs) == len(now.network.inputs)
            self._moment = moment, now, replace(now, network=network, input=now.input if fits else None)
        return self._moment[2]

    def title(self, state: State) -> str:
        """Return what a state is called."""
        if state.kind == "now":
            return self.tr("Now")
        if state.kind == "before":
            return self.tr("Before the last edit")
        if state.moment is not None:
            epochs = self.epochs(state.moment)
            number = f"{epochs:,.0f}" if epochs == round(epochs) else f"{epochs:,.1f}"
            return self.tr("Epoch {number}").format(number=number)
        name = state.kept.name if state.kept is not None else ""
        return self.tr("Before “{edit}”").format(edit=name) if state.kind == "step" else name

    def steps(self, most: int = 30) -> list[State]:
        """Return what was there before each edit, the latest first."""
        stack = self._workspace.undo_stack
        found = []
        for index in range(stack.index() - 1, max(-1, stack.index() - 1 - most), -1):
            step = stack.command(index)
            if isinstance(step, Snapshot):
                found.append(State("step", Kept(step.text().replace("&&", "&"), step.before)))
        return found

    def moments(self) -> Sequence[Moment]:
        """Return the moments of the training, the first one first."""
        timeline = self._workspace.training.timeline
        return [timeline[index] for index in range(len(timeline))]

    def epochs(self, moment: Moment) -> float:
        """Return the epochs that were done at a moment, with the part of one that had begun."""
        prepared = self._workspace.data.prepared
        return moment.epochs + (moment.state.position / len(prepared.x) if prepared is not None else 0.0)

    # --- keeping ------------------------------------------------------------------------------

    def pin(self, name: str = "") -> State:
        """Keep what is there now, under a name."""
        name = name.strip() or self.free_name()
        state = State("pinned", Kept(name, self._workspace.project))
        self.pinned.append(state)
        self.changed.emit()
        return state

    def free_name(self) -> str:
        """Return a name for what is pinned next."""
        taken = {state.kept.name for state in self.pinned if state.kept is not None}
        number = len(self.pinned) + 1
        while (name := self.tr("State {number}").format(number=number)) in taken:
            number += 1
        return name

    def opened(self, path: Path, project: Project) -> State:
        """Keep what a file holds."""
        state = State("file", Kept(short(path.name), project))
        self.files.append(state)
        self.changed.emit()
        return state


def read_state(path: Path, folder: Path | None) -> Project:
    """Read a file to compare with.

    Parameters
    ----------
    path : Path
    folder : Path or None
        Where links in the open project start.

    Raises
    ------
    StudioError
        If it can't be read.
    """
    project = load(path)
    return project if folder is None else moved_link(project, path.absolute().parent, folder)


def with_state(project: Project, kind: str, state: Project) -> Project:
    """Return a project that goes back to a state: an edit.

    A state of the document itself comes back as it was. Of a file come the network and what it learns from; the name
    and the notes of the document stay.
    """
    if kind == "moment" and state.network is project.network:
        return project
    if kind != "file":
        return state
    kept = state.input if state.input is not None else project.input
    fits = kept is not None and len(kept) == len(state.network.inputs)
    return replace(
        project,
        network=state.network,
        dataset=state.dataset,
        training=state.training if state.training is not None else project.training,
        input=kept if fits else None,
    )
