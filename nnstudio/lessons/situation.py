"""What a goal is held against: a network with its data and its x, beside the one that the step began with.

Everything is computed when it is first asked for and kept, so that a goal that asks twice costs what asking once does.
"""

from collections.abc import Mapping, Sequence
from functools import cached_property

import numpy as np
from numpy.typing import NDArray

from nnstudio.datasets import Linked, Scaling
from nnstudio.engine import ACTIVATIONS, Input, LayerGradient, Network, Trace, forward, gradients
from nnstudio.errors import StudioError
from nnstudio.project import Project
from nnstudio.training import Measures, Plan, Prepared, kept_data, kept_scaling, measure, plan_of, prepare

PROBES = 64
"""Points that two networks without data are compared at."""


def resting_x(network: Network, given: Sequence[float] | None = None) -> tuple[float, ...]:
    """Return an x for a network: what is given, and where nothing is, the resting values of the inputs."""
    if given is not None and len(given) == len(network.inputs):
        return tuple(map(float, given))
    return tuple(map(_resting_value, network.inputs))


def _resting_value(one: Input) -> float:
    """Where a new input starts: at 0 if its range has it, else in the middle."""
    return 0.0 if one.min <= 0.0 <= one.max else one.min + (one.max - one.min) / 2


def prepared_of(project: Project) -> Prepared | None:
    """Return a project's data as its network learns it; None if it has none, or they don't fit the network."""
    try:
        kept = kept_data(project)
        if kept is None or isinstance(kept.source, Linked):
            return None
        return prepare(project, kept, kept.source.load())
    except StudioError:
        return None


class Situation:
    """A project at one moment of a lesson.

    Parameters
    ----------
    project : Project
    start : Project or Situation, optional
        What the step began with; the project itself if not given.
    x : sequence of float, optional
        The x on the canvas, in the units of the data; that of the project if not given.
    prepared : Prepared, optional
        The project's data, where they are prepared already.
    """

    def __init__(
        self,
        project: Project,
        start: "Project | Situation | None" = None,
        *,
        x: Sequence[float] | None = None,
        prepared: Prepared | None = None,
    ) -> None:
        self.project = project
        self._before = start if isinstance(start, Situation) else None
        self.start = project if start is None else start.project if isinstance(start, Situation) else start
        self.x = resting_x(project.network, project.input if x is None else x)
        self._prepared = prepared
        self._answers: dict[tuple[float, ...], Trace] = {}

    @property
    def network(self) -> Network:
        """The network at hand."""
        return self.project.network

    @cached_property
    def prepared(self) -> Prepared | None:
        """The data; None where there are none that fit."""
        return self._prepared if self._prepared is not None else prepared_of(self.project)

    @cached_property
    def trace(self) -> Trace:
        """The forward pass of the x on the canvas."""
        return self.answer(self.x)

    def answer(self, x: tuple[float, ...]) -> Trace:
        """Return the forward pass of an x in the units of the data, (1, inputs)."""
        if x not in self._answers:
            row = np.asarray([x], dtype=np.float32)
            self._answers[x] = forward(self.network, self._scaling.apply(row))
        return self._answers[x]

    @cached_property
    def _scaling(self) -> Scaling:
        try:
            return kept_scaling(self.project)
        except StudioError:
            return Scaling()

    @cached_property
    def plan(self) -> Plan:
        """How the network is to be trained."""
        try:
            return plan_of(self.project)
        except StudioError:
            return Plan()

    @cached_property
    def measures(self) -> Measures | None:
        """How well the network does on the training samples."""
        data = self.prepared
        return None if data is None or not len(data.x) else measure(self.network, data.x, data.y)

    @cached_property
    def test_measures(self) -> Measures | None:
        """How well it does on the test samples."""
        data = self.prepared
        return None if data is None or not len(data.test_x) else measure(self.network, data.test_x, data.test_y)

    @cached_property
    def training_trace(self) -> Trace | None:
        """The forward pass of the training samples."""
        return None if self.prepared is None else forward(self.network, self.prepared.x)

    @cached_property
    def gradients(self) -> tuple[LayerGradient, ...] | None:
        """The gradient of the training loss, a layer each."""
        data = self.prepared
        return None if data is None or not len(data.x) else gradients(self.network, data.x, data.y)[1]

    @cached_property
    def before(self) -> "Situation":
        """The situation that the step began with, on its own data."""
        if self._before is not None:
            return self._before
        return self if self.start is self.project else Situation(self.start)

    @cached_property
    def largest_difference(self) -> float | None:
        """The largest difference between the outputs now and at the start; None where they can't be compared.

        Over the training samples, or without data over `PROBES` points in the ranges of the inputs, always the same.
        """
        ours, theirs = self.network, self.start.network
        if ours.sizes[0] != theirs.sizes[0] or ours.sizes[-1] != theirs.sizes[-1]:
            return None
        x = self.prepared.x if self.prepared is not None else self._probes
        difference = forward(ours, x).output.astype(np.float64) - forward(theirs, x).output
        return float(np.abs(difference).max()) if np.isfinite(difference).all() else None

    @cached_property
    def _probes(self) -> NDArray[np.float32]:
        low = np.array([one.min for one in self.start.network.inputs])
        high = np.array([one.max for one in self.start.network.inputs])
        points = np.random.default_rng(0).uniform(low, high, (PROBES, len(low)))
        return self._scaling.apply(points.astype(np.float32))

    @cached_property
    def changes(self) -> int | None:
        """How many weights and biases differ from the start; None if the layers have other shapes by now."""
        ours, theirs = self.network, self.start.network
        if ours.sizes != theirs.sizes:
            return None
        count = 0
        for new, old in zip(ours.computing_layers, theirs.computing_layers, strict=True):
            count += int(np.count_nonzero(new.effective_weights != old.effective_weights))
            count += int(np.count_nonzero(new.effective_bias != old.effective_bias))
        return count


def same_matrices(network: Network, other: Network, *, biases: bool) -> bool:
    """Return whether all weights that count (or all biases) of two networks are the same."""
    if network.sizes != other.sizes:
        return False
    pairs = zip(network.computing_layers, other.computing_layers, strict=True)
    if biases:
        return all(np.array_equal(new.effective_bias, old.effective_bias) for new, old in pairs)
    return all(np.array_equal(new.effective_weights, old.effective_weights) for new, old in pairs)


def is_linear(key: str, parameters: Mapping[str, float]) -> bool:
    """Return whether a hidden layer with this activation hands on its z as it is."""
    return key == "identity" or (key in ACTIVATIONS and parameters.get("slope") == 1.0)
