"""`nnstudio eval`: one forward pass with every value on the way, or the outputs for every row of a table."""

import argparse
import io
import json
import os
import sys
from collections.abc import Sequence
from typing import Any

import numpy as np
from numpy.typing import NDArray

from nnstudio.cli.answers import check_overflow, class_names, predictions, probabilities
from nnstudio.cli.csv_table import CsvTable, read_inputs
from nnstudio.engine import Network, Trace, forward
from nnstudio.errors import InvalidInput
from nnstudio.formats import load
from nnstudio.formats.decimals import shortest
from nnstudio.formats.disk import display_name, write_whole
from nnstudio.project import Project
from nnstudio.training import kept_columns, kept_scaling
from nnstudio.translation import say
from nnstudio.ui.numbers import parse_number
from nnstudio.wording import Phrase, Text, counted, printable


def single(options: argparse.Namespace) -> str:
    """Return what the network computes for one input, as tables or as JSON.

    Where the project keeps a scaling, the input is shown as it was given, and z and a are those of the scaled one.

    Raises
    ------
    FileRefused
        If the network can't be read.
    InvalidInput
        If the input doesn't fit it, or the forward pass overflows.
    """
    project = load(options.file)
    x = _input(project, options.input, display_name(options.file))
    trace = forward(project.network, kept_scaling(project, file=display_name(options.file)).apply(x))
    check_overflow(project.network, trace, display_name(options.file))
    return _json(project.network, x, trace) if options.json else _tables(project.network, x, trace)


def table(options: argparse.Namespace) -> str:
    """Write the outputs for every row of a CSV file, or return them where no file is given; raises as `single` does."""
    project = load(options.file)
    for path, template in (
        (options.file, "-o {file} would overwrite the network"),
        (options.csv, "-o {file} would overwrite the table of inputs"),
    ):
        if options.output is not None and _same_file(path, options.output):
            raise InvalidInput(template, file=options.output)
    network = project.network
    source = read_inputs(
        options.csv, [one.name for one in network.inputs], kept_columns(project, file=display_name(options.file))
    )
    trace = forward(network, kept_scaling(project, file=display_name(options.file)).apply(source.x))
    check_overflow(network, trace, source.name, source.rows)
    text = _outputs_csv(network, trace, source)
    if options.output is None:
        return text
    write_whole(options.output, text.encode())
    return say(Phrase("{file}: {rows}", file=options.output, rows=counted(len(source.x), "row")))


def _same_file(one: str, other: str) -> bool:
    return os.path.exists(one) and os.path.exists(other) and os.path.samefile(one, other)


def _input(project: Project, text: str | None, name: str) -> NDArray[np.float32]:
    """Return x as a batch of one, from what was typed or what the file shows on the canvas."""
    names = [one.name for one in project.network.inputs]
    if text is None:
        if project.input is None:
            raise InvalidInput("{name} holds no input: give --input with {names}", name=name, names=_listed(names))
        return np.array([project.input], dtype=np.float32)
    parts = text.split(";" if ";" in text else ",") if text.strip() else []
    if len(parts) != len(names):
        raise InvalidInput(
            "--input: expected {expected} ({names}), found {found}",
            expected=counted(len(names), "number"),
            names=_listed(names),
            found=len(parts),
        )
    values = []
    for input_name, part in zip(names, parts, strict=True):
        try:
            values.append(parse_number(part))
        except InvalidInput as error:
            raise InvalidInput("--input: {name}: {reason}", name=input_name, reason=error) from None
    return np.array([values], dtype=np.float32)


def _listed(names: Sequence[str]) -> tuple[str, ...]:
    return tuple(names) if len(names) <= 12 else (*names[:10], "…", names[-1])


def _numbers(values: NDArray[Any]) -> list[float]:
    numbers: list[float] = shortest(values.astype(np.float32, copy=False)).tolist()
    return numbers


def _json(network: Network, x: NDArray[np.float32], trace: Trace) -> str:
    output: dict[str, Any] = {
        "head": network.output.head,
        "z": _numbers(trace.z[-1][0]),
        "values": _numbers(trace.output[0]),
    }
    if names := class_names(network):
        output["classes"] = dict(zip(names, _numbers(probabilities(network, trace)[0]), strict=True))
    output["prediction"] = predictions(network, trace)[0]
    result = {
        "input": _numbers(x[0]),
        "layers": [
            {"name": layer.name, "activation": layer.activation, "z": _numbers(z[0]), "a": _numbers(a[0])}
            for layer, z, a in zip(network.layers, trace.z, trace.a, strict=False)
        ],
        "output": output,
    }
    unicode_output = (getattr(sys.stdout, "encoding", None) or "").lower().replace("-", "") == "utf8"
    return json.dumps(result, ensure_ascii=not unicode_output)


def _tables(network: Network, x: NDArray[np.float32], trace: Trace) -> str:
    """Return a table a layer: with lines and bold type on a terminal, plain where the output is piped."""
    from rich import box
    from rich.console import Console
    from rich.table import Table
    from rich.text import Text as Styled

    on_terminal = bool(sys.stdout and sys.stdout.isatty())
    console = Console(
        file=io.StringIO(),
        force_terminal=on_terminal,
        no_color=not on_terminal,
        width=None if on_terminal else 200,
        legacy_windows=False,
    )

    def show(title: str, headings: Sequence[str], rows: Sequence[tuple[str, ...]]) -> None:
        look = box.SIMPLE_HEAD if on_terminal else None
        layer_table = Table(box=look, title=None, padding=(0, 2, 0, 0), pad_edge=False, show_edge=False)
        for index, heading in enumerate(headings):
            # A neuron's name may be long; numbers are never cut or folded.
            layer_table.add_column(
                Styled(heading), justify="left" if index == 0 else "right", no_wrap=index > 0, overflow="fold"
            )
        for row in rows:
            layer_table.add_row(*(Styled(printable(cell)) for cell in row))
        console.print(Styled(printable(title), style="bold" if on_terminal else ""))
        console.print(layer_table)
        console.print()

    def rows(layer: int, *columns: NDArray[Any]) -> list[tuple[str, ...]]:
        texts = [[_plain(value) for value in column[0]] for column in columns]
        return [(network.neuron_name(layer, index), *values) for index, values in enumerate(zip(*texts, strict=True))]

    show(say(Text("Inputs")), ("", "x"), rows(0, x))
    for number, layer in enumerate(network.layers, start=1):
        title = f"{layer.name} ({layer.activation})"
        show(title, ("", "z", "a"), rows(number, trace.logits(number), trace.values(number)))
    last = network.depth - 1
    show(
        say(Phrase("Output ({head})", head=network.output.head)), ("", "z", "a"), rows(last, trace.z[-1], trace.output)
    )
    if names := class_names(network):
        texts = map(_plain, probabilities(network, trace)[0])
        show(say(Text("Classes")), ("", say(Text("probability"))), list(zip(names, texts, strict=True)))
    text = console.file.getvalue() if isinstance(console.file, io.StringIO) else ""
    text = "\n".join(line.rstrip() for line in text.split("\n"))
    prediction = _prediction(predictions(network, trace)[0])
    return text + printable(say(Phrase("Prediction: {prediction}", prediction=prediction)))


def _plain(value: float) -> str:
    """Write a number for the eye; the JSON has all digits."""
    return f"{value:.6g}"


def _prediction(prediction: str | float | list[str] | list[float]) -> str | tuple[object, ...]:
    if isinstance(prediction, list):
        return tuple(map(_prediction, prediction)) or Text("none of the classes")
    return prediction if isinstance(prediction, str) else _plain(prediction)


def _outputs_csv(network: Network, trace: Trace, source: CsvTable) -> str:
    """Return a table with the outputs, and for classes the prediction, written as the table of inputs is."""
    names = class_names(network)
    if names:
        values, answers = probabilities(network, trace), predictions(network, trace)
        heading = [*names, "prediction"]
        last = [["|".join(map(str, one)) if isinstance(one, list) else str(one)] for one in answers]
    else:
        values = trace.output
        heading = [network.neuron_name(network.depth - 1, index) for index in range(network.output.units)]
        last = [[] for _ in values]
    numbers: list[list[float]] = shortest(values.astype(np.float32, copy=False)).tolist()
    rows = [list(map(source.number_text, row)) + end for row, end in zip(numbers, last, strict=True)]
    return source.written([heading, *rows])
