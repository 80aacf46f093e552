"""A project's data as its network learns it: parted, scaled, and the targets in the shape of the head.

The one way from what a project keeps to the numbers that training takes, for the command line and the window.
"""

import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from typing import Any

import numpy as np
from numpy.typing import NDArray

from nnstudio.datasets import Dataset, InputColumn, KeptDataset, Scaling, from_plain, to_plain
from nnstudio.datasets.splitting import split_rows
from nnstudio.engine import Network, mean_loss
from nnstudio.errors import InvalidInput
from nnstudio.project import Project
from nnstudio.training.fitting import Fitted, fit, misfit
from nnstudio.training.offers import Offer
from nnstudio.training.reshaping import set_ranges
from nnstudio.wording import Phrase, short


def kept_data(project: Project, *, file: str = "") -> KeptDataset | None:
    """Return what a project keeps of its data; None if it has none. Reads no other file.

    Parameters
    ----------
    project : Project
    file : str
        What refusals call the project; its name if not given.

    Raises
    ------
    FileRefused
        Naming the place: ``$.dataset.split.seed``.
    """
    return None if project.dataset is None else from_plain(project.dataset, file=file or project.name)


def kept_scaling(project: Project, *, file: str = "") -> Scaling:
    """Return what a project's inputs are scaled with before the network gets them; `Scaling()` where it keeps none.

    Looks at nothing else of the data, so that it takes no time and a fault elsewhere doesn't matter.

    Raises
    ------
    FileRefused
        If what is kept is no scaling for as many inputs as the network has.
    """
    if project.dataset is None or "scaling" not in project.dataset:
        return Scaling()
    return Scaling.from_plain(
        project.dataset["scaling"],
        len(project.network.inputs),
        file=file or project.name,
        place="$.dataset.scaling",
    )


def kept_columns(project: Project, *, file: str = "") -> tuple[InputColumn, ...]:
    """Return how the inputs are made of the columns of a table; empty where each is a column of its own name."""
    if project.dataset is None or "columns" not in project.dataset:
        return ()
    return from_plain(project.dataset, file=file or project.name).columns


def set_data(
    project: Project, kept: KeptDataset, dataset: Dataset, kind: str, *, former: Sequence[str] = ()
) -> Project:
    """Give a project data to learn from; a pure edit.

    Where they fit each other, a network that doesn't name its classes gets the data's names. Where the number of
    inputs is the same, their sliders get the ranges of the data; names stay.

    Parameters
    ----------
    project : Project
    kept : KeptDataset
        Its scaling doesn't count.
    dataset : Dataset
        What its source gives.
    kind : str
        A key of `SCALINGS`; learned from the samples that are trained with.
    former : sequence of str
        The classes of the data that it had before: a network that is named after them takes the new names.

    Raises
    ------
    InvalidInput
        If the kind is unknown, or there is nothing to learn a scaling from.
    """
    training, _ = split_rows(dataset, kept.test_share, kept.seed, kept.stratified)
    kept = replace(kept, scaling=Scaling.learned(kind, dataset.x[training]))
    project = replace(project, dataset=to_plain(kept))
    if len(project.network.inputs) == len(dataset.inputs):
        project = set_ranges(project, dataset.ranges)
    found = misfit(project, dataset)
    own = project.network.output.classes
    relabel = found is not None and found.problem == "classes" and own == tuple(former)
    return project if found is not None and not relabel else fit(project, dataset, relabel=relabel).project


def remove_data(project: Project) -> Project:
    """Take a project's data away, and with it the scaling of its inputs; a pure edit."""
    return project if project.dataset is None else replace(project, dataset=None)


@dataclass(frozen=True, eq=False)
class Prepared:
    """Data as a project's network learns it.

    Attributes
    ----------
    kept : KeptDataset
    dataset : Dataset
        All samples, not scaled, with the classes in the network's order.
    training, test : Dataset
        Its parts, not scaled; the test part may have no samples.
    training_rows, test_rows : ndarray of int
        The samples of the parts, as indices into `dataset`, in rising order.
    scaling : Scaling
    x, test_x : ndarray of float32, (samples, inputs)
        Scaled.
    y, test_y : ndarray
        As `Trainer` takes them for this network.
    remarks : tuple of Phrase
        What was decided on the way.
    offers : tuple of Offer
        Edits that would make that clearer: the inputs named as in the data.
    """

    kept: KeptDataset
    dataset: Dataset
    training: Dataset
    test: Dataset
    training_rows: NDArray[np.intp]
    test_rows: NDArray[np.intp]
    scaling: Scaling
    x: NDArray[np.float32]
    y: NDArray[Any]
    test_x: NDArray[np.float32]
    test_y: NDArray[Any]
    remarks: tuple[Phrase, ...] = ()
    offers: tuple[Offer, ...] = ()

    def losses(self, network: Network, given_up: Callable[[], bool] | None = None) -> tuple[float, float]:
        """Return the mean losses of the training and of the test samples by a network; NaN where there are none.

        `given_up` is as for `mean_loss`.
        """

        def loss(x: NDArray[np.float32], y: NDArray[Any]) -> float:
            return mean_loss(network, x, y, given_up=given_up) if len(x) else math.nan

        return loss(self.x, self.y), loss(self.test_x, self.test_y)


def prepare(project: Project, kept: KeptDataset, dataset: Dataset) -> Prepared:
    """Part and scale data for a project's network.

    Parameters
    ----------
    project : Project
    kept : KeptDataset
        With the scaling to apply.
    dataset : Dataset
        What its source gives.

    Raises
    ------
    Misfit
        If the network can't learn from it as it is.
    InvalidInput
        If the scaling is one of another number of inputs, or carries a sample out of the finite numbers.
    """
    return _prepared(fit(project, dataset), kept, split_rows(dataset, kept.test_share, kept.seed, kept.stratified))


def _prepared(fitted: Fitted, kept: KeptDataset, rows: tuple[NDArray[np.intp], NDArray[np.intp]]) -> Prepared:
    dataset, scaling = fitted.dataset, kept.scaling
    training, test = dataset.rows(rows[0]), dataset.rows(rows[1])
    x, test_x = _scaled(training, scaling, rows[0]), _scaled(test, scaling, rows[1])
    return Prepared(
        kept,
        dataset,
        training,
        test,
        rows[0],
        rows[1],
        scaling,
        x,
        fitted.targets(training),
        test_x,
        fitted.targets(test),
        fitted.remarks,
        fitted.offers,
    )


def _scaled(part: Dataset, scaling: Scaling, rows: NDArray[np.intp]) -> NDArray[np.float32]:
    """Return the inputs of a part as the network gets them; `rows` are its samples' places among all."""
    x: NDArray[np.float32] = scaling.apply(part.x)
    if scaling.kind != "none" and not (finite := np.isfinite(x)).all():
        row, column = np.argwhere(~finite)[0].tolist()
        raise InvalidInput(
            "Sample {sample}, input “{name}”: {value:g} is too large to compute with once it is scaled; choose another "
            "scaling",
            sample=int(rows[row]) + 1,
            name=short(part.inputs[column]),
            value=float(part.x[row, column]),
        )
    return x
