"""`nnstudio check`: whether a network file reads, with what the studio would remark on; or a lesson's folder."""

import os

import numpy as np

from nnstudio.datasets import Linked
from nnstudio.engine import HEADS, Trace, forward
from nnstudio.errors import InvalidInput
from nnstudio.formats import load
from nnstudio.formats.disk import display_name
from nnstudio.project import Project, advise
from nnstudio.training import Misfit, kept_data, kept_scaling, misfit, plan_of
from nnstudio.translation import say
from nnstudio.wording import Phrase, counted, printable


def check(path: str) -> str:
    """Read a file and return what it holds, in one line, and then a line for each remark; a folder is a lesson.

    Raises
    ------
    FileRefused
        If it can't be read, or what it keeps of data and training is none.
    StudioError
        If a lesson has faults.
    """
    if os.path.isdir(path):
        from nnstudio.cli.check_lesson import check_folder

        return check_folder(path)
    project = load(path)
    network = project.network
    what = Phrase(
        "{path}: ok: “{name}”, {sizes}, {head} head, {parameters}",
        path=path,
        name=project.name,
        sizes="-".join(map(str, network.sizes)),
        head=HEADS[network.output.head].title,
        parameters=counted(network.parameter_count, "parameter"),
    )
    lines = [say(what)]
    lines += [f"  {say(remark)}" for remark in advise(project, _trace(project))]
    lines += [f"  {say(remark)}" for remark in _of_data(project, display_name(path))]
    lines += [f"  {say(remark)}" for remark in _of_locks(project)]
    return "\n".join(map(printable, lines))


def _of_locks(project: Project) -> list[Phrase | InvalidInput]:
    """Return what the file's author locked, and what of that isn't understood."""
    if "locks" not in (project.view or {}):
        return []
    from nnstudio.lessons.file_locks import kept_locks

    locks, faults = kept_locks(project)
    found: list[Phrase | InvalidInput] = []
    if locks is not None:
        found.append(Phrase("locked by its author; free: {parts}", parts=tuple(map(str, locks.free))))
    return [*found, *faults]


def _trace(project: Project) -> Trace | None:
    """Return what the network makes of the project's input, scaled as its data are; None where it keeps none."""
    if project.input is None:
        return None
    x = np.asarray([project.input], dtype=np.float32)
    return forward(project.network, kept_scaling(project).apply(x))


def _of_data(project: Project, file: str) -> list[Misfit]:
    """Return what is to be said of data and network, but for a table that is a file of its own."""
    kept_scaling(project, file=file)
    plan_of(project, file=file)
    kept = kept_data(project, file=file)
    if kept is None or isinstance(kept.source, Linked):
        return []
    found = misfit(project, kept.source.load())
    return [found] if found is not None else []
