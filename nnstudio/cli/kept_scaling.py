"""The scaling that a project keeps of its data: what a network was trained with is applied to what it is asked.

Only these parts of the project's dataset are looked at; one that keeps neither is left alone, whatever it holds.
"""

from nnstudio.datasets import InputColumn, Scaling, from_plain
from nnstudio.formats.disk import display_name
from nnstudio.project import Project


def kept_scaling(project: Project, path: str) -> Scaling:
    """Return the project's scaling; one that changes nothing where it keeps none.

    Raises
    ------
    FileRefused
        If what the file holds is no scaling for as many inputs as the network has.
    """
    if project.dataset is None or "scaling" not in project.dataset:
        return Scaling()
    return Scaling.from_plain(
        project.dataset["scaling"],
        len(project.network.inputs),
        file=display_name(path),
        place="$.dataset.scaling",
    )


def kept_columns(project: Project, path: str) -> tuple[InputColumn, ...]:
    """Return how the inputs are made of the columns of a table; empty where each is a column of its own name."""
    if project.dataset is None or "columns" not in project.dataset:
        return ()
    return from_plain(project.dataset, file=display_name(path)).columns
