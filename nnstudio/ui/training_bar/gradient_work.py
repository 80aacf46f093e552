"""What a gradient check is made with, and the thread that makes it: layer by layer, and never in the window's way."""

import queue
import threading
from dataclasses import dataclass
from typing import Any

import numpy as np

from nnstudio.engine import ACTIVATIONS, Layer, Network
from nnstudio.engine.gradient_check import layer_errors
from nnstudio.training import Prepared
from nnstudio.ui.words import say

SAMPLES = 100
"""At most so many samples are used."""
RANDOM_SAMPLES = 20
"""So many are drawn where there are no data."""
_WORK = 2e9
"""Products for one layer at most; fewer of its parameters are tried where the network is large."""
_KINKS = ("relu", "leaky_relu", "elu", "selu", "hard_tanh")
EXACT, CLOSE = 1e-5, 1e-3


@dataclass(frozen=True, eq=False)
class Question:
    """A network with samples to check it on.

    Attributes
    ----------
    random : bool
        Whether the samples are made up.
    """

    network: Network
    x: np.ndarray[Any, Any]
    y: np.ndarray[Any, Any]
    random: bool

    @property
    def limit(self) -> int:
        """How many parameters of a layer are tried."""
        return int(min(250, max(20, _WORK / (self.network.parameter_count * len(self.x) + 1))))


def question(network: Network, prepared: Prepared | None) -> Question:
    """Return the samples to check a network on: evenly from those it learns from, else random ones."""
    if prepared is not None and len(prepared.x):
        rows = np.unique(np.linspace(0, len(prepared.x) - 1, min(SAMPLES, len(prepared.x))).astype(int))
        return Question(network, prepared.x[rows], prepared.y[rows], random=False)
    generator = np.random.default_rng(0)
    low = np.array([one.min for one in network.inputs])
    high = np.array([one.max for one in network.inputs])
    x = generator.uniform(low, high, (RANDOM_SAMPLES, len(low)))
    units, head = network.output.units, network.output.head
    if head == "softmax":
        return Question(network, x, generator.integers(0, units, RANDOM_SAMPLES), random=True)
    if head == "sigmoid":
        return Question(network, x, generator.integers(0, 2, (RANDOM_SAMPLES, units)).astype(float), random=True)
    return Question(network, x, generator.normal(0, 1, (RANDOM_SAMPLES, units)), random=True)


def verdict(network: Network, layer: int, error: float) -> tuple[str, str]:
    """Return what an error means, as a key, and the activation that is the reason for it, if any.

    Keys are ``"no gradient"``, ``"agrees"``, ``"close"``, ``"kink"`` and ``"differs"``.
    """
    after = [one.activation for one in network.computing_layers[layer - 1 :] if isinstance(one, Layer)]
    if "step" in after:
        return "no gradient", say(ACTIVATIONS["step"].title)
    if error <= EXACT:
        return "agrees", ""
    kink = next((key for key in after if key in _KINKS), None)
    if kink is not None:
        return "kink", say(ACTIVATIONS[kink].title)
    return ("close", "") if error <= CLOSE else ("differs", "")


class Work:
    """Checks one question in a thread of its own."""

    def __init__(self, question: Question) -> None:
        self._question = question
        self._answers: queue.SimpleQueue[float] = queue.SimpleQueue()
        self._stopping = False
        self._thread = threading.Thread(target=self._run, name="gradient check", daemon=True)
        self._thread.start()

    @property
    def alive(self) -> bool:
        """Whether there is more to come."""
        return self._thread.is_alive() or not self._answers.empty()

    def wait(self, seconds: float) -> None:
        """Wait for the end, so long at most."""
        self._thread.join(seconds)

    def take(self) -> list[float]:
        """Return the errors of the layers that were done since the last time."""
        errors = []
        while not self._answers.empty():
            errors.append(self._answers.get())
        return errors

    def stop(self) -> None:
        """End after the layer at hand."""
        self._stopping = True
        self._thread.join()

    def _run(self) -> None:
        asked = self._question
        with np.errstate(all="ignore"):
            for error in layer_errors(asked.network, asked.x, asked.y, limit=asked.limit):
                self._answers.put(error)
                if self._stopping:
                    return
