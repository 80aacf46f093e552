"""Links to tables, which are kept relative to a project's folder, when the project goes to another folder."""

import os
from dataclasses import replace
from pathlib import Path

from nnstudio.datasets import Linked, relative_path
from nnstudio.project import Project


def moved_link(project: Project, folder: str | os.PathLike[str], target: str | os.PathLike[str]) -> Project:
    """Return a project whose link leads from `target` to the table that it leads to from `folder`.

    A project without a link, or with one that can't be followed anyway, comes back as it is.

    Raises
    ------
    InvalidInput
        If there is no relative path: on Windows, from one drive to another.
    """
    kept = project.dataset
    if kept is None or kept.get("kind") != Linked.kind:
        return project
    path = kept.get("path")
    if not isinstance(path, str):
        return project
    here, there = Path(folder).absolute(), Path(target).absolute()
    moved = relative_path(os.path.normpath(here / path), there)
    return project if here == there or moved == path else replace(project, dataset={**kept, "path": moved})
