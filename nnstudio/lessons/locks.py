"""Which parts of a network a lesson leaves free, and what an edit touches: the lock at the one door of all edits.

The check looks at the two projects, before and after, so that no way of making an edit gets around it, whether it's
a gesture, a form or a key. Moving x is exploring and always free.
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

import numpy as np

from nnstudio.engine import Layer, Network, OutputLayer
from nnstudio.errors import EditRefused, InvalidInput
from nnstudio.project import Project
from nnstudio.wording import short

CONTROLS: dict[str, tuple[str, int]] = {
    "weights": ("The weights stay as they are in this step", 3),
    "biases": ("The biases stay as they are in this step", 2),
    "bias_switch": ("The biases can't be switched off or on in this step", 1),
    "activations": ("The activations stay as they are in this step", 1),
    "connections": ("Connections can't be cut or restored in this step", 3),
    "neurons": ("The number of neurons stays as it is in this step", 1),
    "layers": ("The layers stay as they are in this step", 0),
    "inputs": ("The inputs stay as they are in this step", 0),
    "head": ("The output head and its classes stay as they are in this step", 0),
    "names": ("The names stay as they are in this step", 0),
    "data": ("The data stay as they are in this step", 0),
    "plan": ("The options of the training stay as they are in this step", 0),
    "training": ("This step is done by hand, without training", 0),
    "x": ("", 0),
}
"""What can be free: the sentence where it isn't, and how many numbers (layer, neuron, source) may narrow it down."""

_TEXT = re.compile(r"([a-z_]+)(?::(\d{1,5}(?:/\d{1,5})*))?")


@dataclass(frozen=True)
class Control:
    """Something that can be changed: ``weights``, ``weights:1``, ``weights:1/0`` or ``weights:1/0/2``."""

    key: str
    place: tuple[int, ...] = ()

    def __str__(self) -> str:
        return self.key + (":" + "/".join(map(str, self.place)) if self.place else "")

    def holds(self, other: "Control") -> bool:
        """Return whether another control is this one or a part of it."""
        return self.key == other.key and other.place[: len(self.place)] == self.place


def parse_control(text: str) -> Control:
    """Return the control that a text means.

    Raises
    ------
    InvalidInput
        Naming the known ones.
    """
    match = _TEXT.fullmatch(text)
    place = tuple(map(int, match[2].split("/"))) if match and match[2] else ()
    if match is None or match[1] not in CONTROLS or len(place) > CONTROLS[match[1]][1]:
        raise InvalidInput(
            "expected one of {known}, or a part of it such as biases:1 (a layer) or weights:1/0/2 (layer, neuron, "
            "source), found “{found}”",
            known=tuple(CONTROLS),
            found=short(text),
        )
    return Control(match[1], place)


@dataclass(frozen=True)
class Locks:
    """What is free in a step.

    Parameters
    ----------
    free : tuple of Control
        Empty: everything.
    """

    free: tuple[Control, ...] = ()

    def allows(self, text: str) -> bool:
        """Return whether something is free, or a part of it: for a form that is to be greyed out, or a menu entry."""
        control = parse_control(text)
        if not self.free or control.key == "x":
            return True
        return any(one.holds(control) or control.holds(one) for one in self.free)

    def refusal(self, before: Project, after: Project) -> EditRefused | None:
        """Return why an edit isn't for this step; None where it's free."""
        if not self.free or before is after:
            return None
        for touched in touches(before, after):
            if not any(one.holds(touched) for one in self.free):
                return self.refusal_of(touched.key)
        return None

    @staticmethod
    def refusal_of(key: str) -> EditRefused:
        """Return what is said where something isn't free."""
        return EditRefused(CONTROLS[key][0])


def touches(before: Project, after: Project) -> Iterator[Control]:
    """Go through what an edit changed.

    What follows of itself from a change of neurons or layers, such as new rows and columns of the matrices around,
    isn't told apart.
    """
    old, new = before.network, after.network
    if before.dataset != after.dataset:
        yield Control("data")
    if before.training != after.training:
        yield Control("plan")
    if before.name != after.name:
        yield Control("names")
    if old is not new:
        yield from _of_networks(old, new)


def _of_networks(old: Network, new: Network) -> Iterator[Control]:
    if [one.uid for one in old.inputs] != [one.uid for one in new.inputs] or _ranges(old) != _ranges(new):
        yield Control("inputs")
    elif [one.name for one in old.inputs] != [one.name for one in new.inputs]:
        yield Control("names")
    numbers = {layer.uid: number for number, layer in enumerate(old.layers, start=1)}
    if [layer.uid for layer in old.layers] != [layer.uid for layer in new.layers]:
        yield Control("layers")
    for number, layer in enumerate(new.layers, start=1):
        if layer.uid in numbers:
            yield from _of_hidden(old, numbers[layer.uid], new, number)
    last = old.depth - 1
    if _headline(old.output) != _headline(new.output):
        yield Control("head")
    else:
        yield from _of_numbers(old, last, new, new.depth - 1)


def _ranges(network: Network) -> list[tuple[float, float]]:
    return [(one.min, one.max) for one in network.inputs]


def _headline(output: OutputLayer) -> tuple[object, ...]:
    return output.head, output.classes, output.neuron_uids


def _of_hidden(old: Network, old_number: int, new: Network, new_number: int) -> Iterator[Control]:
    before, after = old.layers[old_number - 1], new.layers[new_number - 1]
    if before is after:
        return
    if (before.activation, before.activation_params) != (after.activation, after.activation_params):
        yield Control("activations", (old_number,))
    if before.neuron_uids != after.neuron_uids:
        yield Control("neurons", (old_number,))
    if before.name != after.name or (before.neurons != after.neurons and before.neuron_uids == after.neuron_uids):
        yield Control("names")
    yield from _of_numbers(old, old_number, new, new_number)


def _of_numbers(old: Network, old_number: int, new: Network, new_number: int) -> Iterator[Control]:
    before, after = old.layer(old_number), new.layer(new_number)
    if before is after:
        return
    if isinstance(before, OutputLayer) and before.neurons != after.neurons:
        yield Control("names")
    if before.use_bias != after.use_bias:
        yield Control("bias_switch", (old_number,))
    if before.neuron_uids != after.neuron_uids or _sources(old, old_number) != _sources(new, new_number):
        return
    yield from (Control("biases", (old_number, index)) for index in _different(before.bias, after.bias))
    if not np.array_equal(_mask(before), _mask(after)):
        places = np.argwhere(_mask(before) != _mask(after))
        yield from (Control("connections", (old_number, *place)) for place in places.tolist())
    kept = _mask(before) & _mask(after)
    places = np.argwhere((before.weights != after.weights) & kept)
    yield from (Control("weights", (old_number, *place)) for place in places.tolist())


def _different(before: np.ndarray, after: np.ndarray) -> Iterable[int]:
    found: list[int] = np.flatnonzero(before != after).tolist()
    return found


def _mask(layer: Layer | OutputLayer) -> np.ndarray:
    return np.ones(layer.weights.shape, dtype=np.bool_) if layer.mask is None else layer.mask


def _sources(network: Network, number: int) -> tuple[int, ...]:
    if number == 1:
        return tuple(one.uid for one in network.inputs)
    return network.layer(number - 1).neuron_uids
