"""Which name a class keeps when output neurons come, go or move, or the head changes.

With softmax and with several sigmoid neurons a class is a neuron; with one sigmoid neuron there are two
classes, for 1 - p and for p, and the neuron stands for the second.
"""

from collections.abc import Sequence

from nnstudio.engine import HEADS, OutputLayer
from nnstudio.project.edits.names import next_free
from nnstudio.wording import Phrase

_OPPOSITE = "not {name}"


def default_class(index: int) -> Phrase:
    """Return what a class without a name is called, as the class indices of training data count: "class 0"."""
    return Phrase("class {index}", index=index)


def default_classes(count: int) -> tuple[str, ...]:
    """Name `count` classes "class 0", "class 1", ..."""
    return tuple(str(default_class(index)) for index in range(count))


def labels(output: OutputLayer) -> tuple[str, ...]:
    """Return the class that each output neuron stands for; nothing if the classes have no names."""
    if len(output.classes) == output.units:
        return output.classes
    return output.classes[1:] if output.classes else ()


def classes_after(output: OutputLayer, order: Sequence[int | None]) -> tuple[str, ...]:
    """Return the class names after the output's neurons became `order`.

    Parameters
    ----------
    output : OutputLayer
        As it was.
    order : sequence of (int or None)
        For each neuron afterwards the index it had; an index that comes a second time is a copy, None a
        new neuron.

    Returns
    -------
    tuple of str
        As many as the head has classes then; none if there were none. A second neuron beside a lone sigmoid
        gets the name that its 1 - p had; a lone sigmoid that remains of several means "not <its class>" by 1 - p.
    """
    if not output.classes or HEADS[output.head].class_count(len(order)) == 0:
        return ()
    if list(order) == list(range(output.units)):
        return output.classes
    before = labels(output)
    spare = [output.classes[0]] if len(before) < len(output.classes) else []
    if spare == [_OPPOSITE.format(name=before[0])]:
        spare = []
    after: list[str] = []
    used: set[int] = set()
    for index in order:
        if index is not None and index not in used:
            used.add(index)
            after.append(before[index])
            continue
        known = {*before, *after}
        free = [name for name in spare if name not in known]
        counted = f"class {len(before) - 1}" if index is None else before[index]
        after.append(free[0] if free else next_free(counted, known))
    if HEADS[output.head].class_count(len(order)) == len(after):
        return tuple(after)
    return (_OPPOSITE.format(name=after[0]), after[0])
