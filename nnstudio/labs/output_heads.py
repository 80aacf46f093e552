"""One network with each of the heads: what they make of the same weighted sums, and what each takes for a loss.

A head's network is the one that choosing the head gives, as `edits.set_head` changes it: where a head needs another
number of neurons, or has one answer for what were two, the sums are those that it then has.
"""

from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from nnstudio.engine import HEADS, LOSSES, Loss, Network, Trace, forward
from nnstudio.errors import EditRefused
from nnstudio.project import Project, edits
from nnstudio.training.prepared import Prepared

FloatArray = NDArray[np.floating[Any]]


@dataclass(frozen=True, eq=False)
class HeadView:
    """A network with a head.

    Attributes
    ----------
    key : str
        Of the head.
    network : Network
    trace : Trace
        For one x.
    """

    key: str
    network: Network
    trace: Trace

    @property
    def z(self) -> FloatArray:
        """The weighted sums of the output, (1, units)."""
        return self.trace.z[-1]

    @property
    def outputs(self) -> FloatArray:
        """What the head makes of them, (1, units)."""
        return self.trace.output

    @property
    def loss(self) -> Loss:
        """What it is trained with."""
        return LOSSES[HEADS[self.key].loss]


def with_head(project: Project, key: str, x: FloatArray) -> HeadView | EditRefused:
    """Return what a network with a head makes of an x, (1, inputs) as the network gets it; why it can't, if so."""
    try:
        network = edits.set_head(project, key).network
    except EditRefused as refusal:
        return refusal
    return HeadView(key, network, forward(network, x))


@dataclass(frozen=True, eq=False)
class Truth:
    """What is right for some samples, whichever head is to say it.

    Attributes
    ----------
    classes : int
        How many classes there are; 0 where the answers are numbers.
    values : ndarray
        (samples,) class indices, or (samples, outputs) numbers.
    """

    classes: int
    values: NDArray[Any]


def truth_of_data(network: Network, prepared: Prepared) -> Truth:
    """Return what is right for the training samples."""
    classes = prepared.training.classes
    if not classes:
        return Truth(0, prepared.y)
    return Truth(len(classes), prepared.training.targets.astype(np.intp))


def truth_of_class(index: int, classes: int) -> Truth:
    """Return that one sample is of a class."""
    return Truth(classes, np.array([index], dtype=np.intp))


def truth_of_number(value: float) -> Truth:
    """Return that one number is right for one sample."""
    return Truth(0, np.array([[value]], dtype=np.float64))


def targets(truth: Truth, key: str, units: int) -> NDArray[Any] | None:
    """Return what is right in the form that a head's loss takes it in; None if it can't be said to that head.

    To a linear head, and to a sigmoid one of several neurons, a class is said with a 1 among zeros, and one of two
    classes to a single neuron as 0 or 1.
    """
    values = truth.values
    if truth.classes:
        if key == "softmax":
            return values if units == truth.classes else None
        if units == 1 and truth.classes == 2:
            return values[:, np.newaxis].astype(np.float64)
        one_hot: NDArray[Any] = np.eye(truth.classes)[values]
        return one_hot if units == truth.classes else None
    if key == "softmax":
        return _as_classes(values, units)
    if values.shape[1] != units:
        return None
    if key == "sigmoid" and not ((values >= 0) & (values <= 1)).all():
        return None
    return values


def _as_classes(values: NDArray[Any], units: int) -> NDArray[Any] | None:
    if not np.isin(values, (0, 1)).all():
        return None
    if values.shape[1] == 1 and units == 2:
        return values[:, 0].astype(np.intp)
    if values.shape[1] == units and (values.sum(axis=1) == 1).all():
        classes: NDArray[Any] = np.argmax(values, axis=1)
        return classes
    return None


@np.errstate(all="ignore")
def loss(view: HeadView, z: FloatArray, truth: Truth) -> float | None:
    """Return a head's mean loss.

    Parameters
    ----------
    view : HeadView
    z : ndarray, (samples, units)
        The sums of the samples.
    truth : Truth
        What is right for them.

    Returns
    -------
    float or None
        None where what is right can't be said to the head.
    """
    right = targets(truth, view.key, z.shape[1])
    return None if right is None else view.loss.f(z.astype(np.float64), right)


def loss_on(view: HeadView, x: FloatArray, truth: Truth) -> float | None:
    """Return a head's mean loss on samples, (samples, inputs) as the network gets them."""
    if targets(truth, view.key, view.network.output.units) is None:
        return None
    return loss(view, forward(view.network, x).z[-1], truth)
