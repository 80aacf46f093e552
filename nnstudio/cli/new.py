"""`nnstudio new`: a fresh network, with random weights from a seed."""

import argparse
from collections.abc import Mapping
from pathlib import Path

from nnstudio.engine import ACTIVATIONS, HEADS, Network
from nnstudio.errors import InvalidInput
from nnstudio.formats import save
from nnstudio.project import Project
from nnstudio.project.limits import NEURONS, excess
from nnstudio.translation import say
from nnstudio.wording import Phrase, counted, short


def new(options: argparse.Namespace) -> str:
    """Write a fresh network and say what it is.

    Raises
    ------
    InvalidInput, InvalidNetwork
        If the options describe no network.
    FileRefused
        If it can't be written.
    """
    inputs = _count_or_names("--inputs", options.inputs)
    hidden = [_count("--layers", text) for text in _split(options.layers)]
    activation = _activation(options.activation, len(hidden))
    _check_choice("--head", options.head, HEADS)
    classes = _split(options.classes or "")
    outputs = _outputs(options, classes)
    _check_limits(inputs, hidden, outputs)
    network = Network.dense(
        inputs, hidden, outputs, activation=activation, head=options.head, seed=options.seed, classes=classes
    )
    name = options.name if options.name is not None else Path(options.output).stem
    save(Project(network, name=name), options.output)
    sizes = "-".join(map(str, network.sizes))
    parameters = counted(network.parameter_count, "parameter")
    return say(Phrase("{file}: {sizes}, {parameters}", file=options.output, sizes=sizes, parameters=parameters))


def _outputs(options: argparse.Namespace, classes: list[str]) -> int | list[str]:
    """Return the outputs as `Network.dense` takes them; where only classes are given, as many as these need."""
    if options.outputs is None:
        if options.head == "softmax":
            return max(len(classes), 2)
        return len(classes) if options.head == "sigmoid" and len(classes) > 2 else 1
    outputs = _count_or_names("--outputs", options.outputs)
    names_classes = options.head == "softmax" or (options.head == "sigmoid" and _length(outputs) > 1)
    if classes and isinstance(outputs, list) and names_classes:
        raise InvalidInput(
            "--outputs names the classes of a {head} head already: leave out --classes", head=options.head
        )
    return outputs


def _activation(text: str, layers: int) -> str | list[str]:
    keys = _split(text)
    for key in keys:
        _check_choice("--activation", key, ACTIVATIONS)
    if len(keys) == 1:
        return keys[0]
    if len(keys) != layers:
        raise InvalidInput(
            "--activation: expected one, or one a hidden layer ({layers}), found {found}",
            layers=layers,
            found=len(keys),
        )
    return keys


def _check_choice(option: str, key: str, known: Mapping[str, object]) -> None:
    if key not in known:
        raise InvalidInput(
            "{option}: expected one of {known}, found “{key}”", option=option, known=tuple(known), key=key
        )


def _check_limits(inputs: int | list[str], hidden: list[int], outputs: int | list[str]) -> None:
    """Refuse what couldn't be saved, before weights are drawn for it."""
    beyond = excess([_length(inputs), *hidden, _length(outputs)])
    if beyond:
        raise InvalidInput(
            "expected at most {limit} {what}, found {found}",
            limit=f"{beyond.limit:,}",
            what=beyond.what,
            found=f"{beyond.found:,}",
        )


def _length(value: int | list[str]) -> int:
    return value if isinstance(value, int) else len(value)


def _count_or_names(option: str, text: str) -> int | list[str]:
    names = _split(text)
    if len(names) == 1 and not names[0].strip("+-0123456789."):
        return _count(option, names[0])
    if not names or not all(names):
        raise InvalidInput(
            "{option}: expected a number or names separated by commas, found “{text}”", option=option, text=text
        )
    return names


def _count(option: str, text: str) -> int:
    digits = text.lstrip("0") if text.isascii() and text.isdigit() else ""
    if not (digits and len(digits) < 10 and int(digits) <= NEURONS):
        raise InvalidInput(
            "{option}: expected whole numbers from 1 to {limit}, found “{text}”",
            option=option,
            limit=f"{NEURONS:,}",
            text=short(text),
        )
    return int(digits)


def _split(text: str) -> list[str]:
    """Split at commas; no text, or “none”, is an empty list."""
    return [] if text.strip() in ("", "none") else [part.strip() for part in text.split(",")]
