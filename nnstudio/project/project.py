"""The value that a file holds and that an edit turns into the next one: a network and what belongs to it."""

import math
from collections.abc import Mapping
from dataclasses import dataclass, field

import numpy as np

from nnstudio.engine import Network
from nnstudio.errors import InvalidNetwork


@dataclass(frozen=True)
class Project:
    """A network with its name, the input shown, notes, and what the studio needs to continue.

    Equal by value (uids don't count), unhashable as its network is.

    Parameters
    ----------
    network : Network
    name : str
        The project's name, as the title bar shows it.
    input : tuple of float, optional
        The x shown on the canvas, one finite number an input; None where nobody chose one.
    notes : str
        Markdown.
    dataset, training, view : Mapping, optional
        JSON objects that the file keeps for the parts of the studio that understand them.
    extra : Mapping
        Keys of the file that this version doesn't know; they're written back.

    Raises
    ------
    InvalidNetwork
        If `input` doesn't fit the network's inputs or isn't finite in float32.
    """

    network: Network
    name: str = "Untitled"
    input: tuple[float, ...] | None = None
    notes: str = ""
    dataset: Mapping[str, object] | None = None
    training: Mapping[str, object] | None = None
    view: Mapping[str, object] | None = None
    extra: Mapping[str, object] = field(default_factory=dict)

    # A dictionary key by value would cost a pass over all weights; identity is what caches need.
    __hash__ = None  # type: ignore[assignment]

    def __post_init__(self) -> None:
        if self.input is None:
            return
        values = tuple(float(value) for value in self.input)
        expected = len(self.network.inputs)
        if len(values) != expected:
            raise InvalidNetwork(
                "the project's input needs {expected} numbers, one an input, and has {found}",
                expected=expected,
                found=len(values),
            )
        largest = float(np.finfo(np.float32).max)
        for place, value in enumerate(values):
            if not math.isfinite(value) or abs(value) > largest:
                raise InvalidNetwork(
                    "the project's input number {place} is {value}; it has to be finite in float32",
                    place=place + 1,
                    value=value,
                )
        object.__setattr__(self, "input", values)


def blank() -> Project:
    """Give the empty start: inputs x1 and x2 from -1 to 1, no hidden layer, one linear output neuron.

    Returns
    -------
    Project
        "Untitled", with Xavier uniform weights of seed 0, the same at every call but for the uids.
    """
    return Project(Network.dense(["x1", "x2"], [], 1, head="linear", seed=0))
