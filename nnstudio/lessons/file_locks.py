"""Locks that a teacher keeps in a network's file: what whoever opens it may change, until they unlock it.

They are an object of the file's `view`: ``"locks": {"free": ["weights:1", "x"]}``. A list that names nothing locks
everything. It's a fence, not a wall: there is no password, and a file with locks is a file like any other.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace

from nnstudio.errors import EditRefused, InvalidInput
from nnstudio.lessons.locks import Control, Locks, parse_control
from nnstudio.project import Project
from nnstudio.wording import Text, quoted

KEY = "locks"


@dataclass(frozen=True)
class Part:
    """A part of a network that can be locked: its name in a list, and what is said where it can't be changed."""

    title: Text
    template: str


PARTS: dict[str, Part] = {
    "weights": Part(Text("Weights"), "The file's author has locked the weights"),
    "biases": Part(Text("Biases"), "The file's author has locked the biases"),
    "bias_switch": Part(Text("Biases on or off"), "The file's author has locked whether there are biases"),
    "activations": Part(Text("Activations"), "The file's author has locked the activations"),
    "connections": Part(Text("Cutting and restoring connections"), "The file's author has locked the connections"),
    "neurons": Part(Text("Number of neurons"), "The file's author has locked the number of neurons"),
    "layers": Part(Text("Layers"), "The file's author has locked the layers"),
    "inputs": Part(Text("Inputs"), "The file's author has locked the inputs"),
    "head": Part(Text("Output head and classes"), "The file's author has locked the output head and its classes"),
    "names": Part(Text("Names"), "The file's author has locked the names"),
    "data": Part(Text("Data"), "The file's author has locked the data"),
    "plan": Part(Text("Options of the training"), "The file's author has locked the options of the training"),
    "training": Part(Text("Training"), "The file's author has locked the training"),
}
"""The parts in the order of a list, by the key of `CONTROLS`. The x on the canvas can't be locked."""

_NOTHING = (Control("x"),)
"""What is free where nothing else is: in `Locks` an empty tuple is everything."""


class FileLocks(Locks):
    """What is free in a file with locks."""

    @staticmethod
    def refusal_of(key: str) -> EditRefused:
        """Return what is said where a part is locked."""
        return EditRefused(PARTS[key].template)


def locks_for(free: Iterable[Control]) -> FileLocks:
    """Return the locks that leave only these parts free."""
    return FileLocks(tuple(free) or _NOTHING)


def kept_locks(project: Project) -> tuple[FileLocks | None, tuple[InvalidInput, ...]]:
    """Return the locks of a project, and what of them isn't understood.

    Unknown names, as of a newer version, are left out: fewer things are free then, never more.

    Returns
    -------
    FileLocks or None
        None where the project has none, or what is there can't be locks at all.
    tuple of InvalidInput
        A line for each thing that isn't understood, with its place in the file.
    """
    kept = (project.view or {}).get(KEY)
    if kept is None:
        return None, ()
    free = kept.get("free") if isinstance(kept, Mapping) else None
    if not isinstance(free, (list, tuple)):
        wrong = InvalidInput("{place}: expected a list of what is free; nothing is locked", place=f"$.view.{KEY}.free")
        return None, (wrong,)
    known, faults = [], []
    for index, one in enumerate(free):
        place = f"$.view.{KEY}.free[{index}]"
        if not isinstance(one, str):
            faults.append(InvalidInput("{place}: expected the name of a part of a network", place=place))
            continue
        try:
            known.append(parse_control(one))
        except InvalidInput:
            unknown = "{place}: this version of NN Studio knows no {name} that could be free"
            faults.append(InvalidInput(unknown, place=place, name=quoted(one)))
    return locks_for(known), tuple(faults)


def with_locks(project: Project, free: Iterable[str] | None) -> Project:
    """Return a project whose file leaves only some parts free; None takes the locks away.

    Other keys of `view`, and of its locks, stay.
    """
    view = dict(project.view or {})
    before = view.get(KEY)
    if free is None:
        view.pop(KEY, None)
    else:
        view[KEY] = {**(before if isinstance(before, Mapping) else {}), "free": list(free)}
    if view.get(KEY) == before:
        return project
    return replace(project, view=view or None)
