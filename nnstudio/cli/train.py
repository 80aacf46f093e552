"""`nnstudio train`: trains a network without a window, to the same numbers, and keeps what was learned."""

import argparse
import contextlib
import json
import math
import os
import signal
import sys
import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from typing import Any

from numpy.typing import NDArray

from nnstudio.cli.data_choice import training_data
from nnstudio.cli.help_text import columns
from nnstudio.cli.hints import fitted
from nnstudio.cli.training_data import TrainingData
from nnstudio.cli.training_plan import training_plan
from nnstudio.datasets import SCALINGS, Linked, Scaling, to_plain
from nnstudio.engine import Divergence, Network, Stopped, StopRules, Trainer
from nnstudio.errors import InvalidInput
from nnstudio.formats import load, save
from nnstudio.formats.disk import check_writable, display_name
from nnstudio.project import Project
from nnstudio.training import Prepared, kept_scaling, measure, prepare, set_data, set_plan
from nnstudio.translation import say
from nnstudio.wording import Phrase, Text, counted, printable

_EPOCHS = 100
_STEPS_AT_ONCE = 1000
_REDRAWN = 0.1  # seconds


def train(options: argparse.Namespace) -> str:
    """Train a network, write it, and return how well it does, as a table or as JSON.

    A training that leaves the finite numbers ends there: the last finite state is written, unless that would
    overwrite the network it began with.

    Raises
    ------
    FileRefused, InvalidInput
        If a file can't be read or written, data and network don't fit each other, an option is out of range, or the
        training diverged.
    KeyboardInterrupt
        After Ctrl+C; what was learned so far is written, and the exception says so.
    """
    file = display_name(options.file)
    project = load(options.file)
    _check_output(project, options.output)
    plan = training_plan(options, project, file)
    if options.scale is not None and options.scale not in SCALINGS:
        known = tuple(SCALINGS)
        raise InvalidInput("--scale: expected one of {known}, found “{kind}”", known=known, kind=options.scale)
    data = training_data(options, project)
    before = (project.dataset or {}).get("scaling")
    project = _with_data(fitted(project, data.dataset, file, relabel=options.relabel).project, data)
    scaling = kept_scaling(project, file=file)
    prepared = prepare(project, replace(data.kept, scaling=scaling), data.dataset)
    project = set_plan(project, plan)
    trainer = Trainer(project.network, prepared.x, prepared.y, seed=plan.seed, **vars(plan.hyperparameters))
    remarks: list[object] = [*data.remarks, *prepared.remarks]
    if before not in (None, Scaling().to_plain(), scaling.to_plain()):
        remarks.append(Phrase("the scaling that {file} kept is replaced", file=file))

    rules = replace(plan.stop, epochs=plan.stop.epochs or _EPOCHS)
    start = time.perf_counter()
    with _interruption() as interrupted, _progress(rules.epochs or 0) as show:
        stopped = _run(trainer, len(prepared.x), rules, interrupted, show)
    seconds = time.perf_counter() - start
    project = replace(project, network=trainer.network)
    if trainer.divergence is not None:
        raise _diverged(trainer, trainer.divergence, project, options)
    save(project, options.output)
    if stopped is None:
        interruption = Phrase(
            "interrupted in epoch {epoch}, after {steps}; what was learned so far is in {file}",
            epoch=trainer.epochs + 1,
            steps=counted(trainer.steps, "step"),
            file=options.output,
        )
        raise KeyboardInterrupt(interruption)
    if stopped.key != "epochs":
        remarks.append(stopped)
    return _report(options, trainer, prepared, remarks, seconds)


def _with_data(project: Project, data: TrainingData) -> Project:
    """Return a project that keeps the data, with its scaling."""
    if data.scale is not None:
        return set_data(project, data.kept, data.dataset, data.scale)
    # What is linked may have another path or content now; all else is kept as it was.
    return replace(project, dataset=to_plain(data.kept)) if isinstance(data.kept.source, Linked) else project


def _report(
    options: argparse.Namespace, trainer: Trainer, prepared: Prepared, remarks: Sequence[object], seconds: float
) -> str:
    parts = {"train": (prepared.x, prepared.y), "test": (prepared.test_x, prepared.test_y)}
    results = {part: _scores(trainer.network, x, y) for part, (x, y) in parts.items()}
    if options.json:
        if remarks and sys.stderr is not None:
            print("\n".join(printable(say(remark)) for remark in remarks), file=sys.stderr)
        return json.dumps({"epochs": trainer.epochs, "seconds": seconds, **results})
    epochs = counted(trainer.epochs, "epoch")
    lines = [say(Phrase("{file}: {epochs} in {seconds:.2f} s", file=options.output, epochs=epochs, seconds=seconds))]
    for part, found in results.items():
        if found is not None:
            name = say(_PARTS[part])
            scores = say((*_words(found), counted(len(parts[part][0]), "sample")))
            lines.append(name + " " * (6 - columns(name)) + scores)
    return "\n".join(map(printable, [*lines, *map(say, remarks)]))


def _check_output(project: Project, output: str) -> None:
    """Refuse what can't be written before the time is spent; raises FileRefused."""
    if os.path.splitext(output)[1].lower() != ".nns":
        save(project, output)  # refuses it
    check_writable(output)


def _run(
    trainer: Trainer, samples: int, rules: StopRules, interrupted: Callable[[], bool], show: Callable[[int], None]
) -> Stopped | None:
    """Train until a rule says so; None after an interruption or a divergence."""
    watch = rules.watch()
    while not interrupted():
        epoch = trainer.epochs
        loss = _epoch(trainer, samples, interrupted)
        if trainer.divergence is not None or trainer.epochs == epoch:
            return None
        show(trainer.epochs)
        if stopped := watch.after_epoch(loss):
            return stopped
    return None


def _epoch(trainer: Trainer, samples: int, interrupted: Callable[[], bool]) -> float:
    """Train for an epoch and return its mean loss; a long one can be interrupted between two steps."""
    batch = trainer.hyperparameters.batch_of(samples)
    if samples <= _STEPS_AT_ONCE * batch:
        return trainer.epoch()
    total, done = 0.0, 0
    while done < samples and not interrupted():
        loss, size = trainer.step(), min(batch, samples - done)
        if trainer.divergence is not None:
            return math.nan
        total += loss * size
        done += size
    return total / max(done, 1)


def _diverged(trainer: Trainer, divergence: Divergence, project: Project, options: argparse.Namespace) -> InvalidInput:
    """Return the refusal, and write what was learned before."""
    what = divergence.words
    if "{layer}" not in divergence.template:
        began = Phrase("It began in layer “{layer}”.", layer=divergence.fields["layer"])
        what = Phrase("{what} {advice}", what=what, advice=began)
    if os.path.exists(options.output) and os.path.samefile(options.file, options.output):
        rest = Phrase("{file} is as it was.", file=options.output)
    elif not trainer.steps:
        rest = Phrase("Nothing was learned, {file} is not written.", file=options.output)
    else:
        save(project, options.output)
        steps = counted(trainer.steps, "step")
        rest = Phrase("The last finite state, after {steps}, is in {file}.", steps=steps, file=options.output)
    return InvalidInput("{what} {advice}", what=what, advice=rest)


def _scores(network: Network, x: NDArray[Any], y: NDArray[Any]) -> dict[str, float | None] | None:
    """Return loss, and accuracy or R², None for what isn't finite; nothing where there are no samples."""
    if not len(x):
        return None
    found = measure(network, x, y)
    return {name: value if math.isfinite(value) else None for name, value in (("loss", found.loss), found.score)}


_PARTS = {"train": Text("train"), "test": Text("test")}
_SCORES = {"loss": "loss {value}", "accuracy": "accuracy {value}", "r2": "R² {value}"}


def _words(found: dict[str, float | None]) -> tuple[Phrase, ...]:
    beyond = Text("beyond the numbers")
    return tuple(
        Phrase(_SCORES[key], value=beyond if value is None else format(value, ".6g")) for key, value in found.items()
    )


@contextlib.contextmanager
def _interruption() -> Iterator[Callable[[], bool]]:
    """Let the first Ctrl+C end the training between two steps; a second one ends the program at once."""
    asked = False
    before = signal.getsignal(signal.SIGINT)

    def stop(number: int, frame: object) -> None:
        nonlocal asked
        asked = True
        signal.signal(signal.SIGINT, before)

    try:
        if before is signal.default_int_handler:
            signal.signal(signal.SIGINT, stop)
    except ValueError:  # not the main thread: the signal comes to another one
        pass
    try:
        yield lambda: asked
    finally:
        with contextlib.suppress(ValueError):
            signal.signal(signal.SIGINT, before)


@contextlib.contextmanager
def _progress(epochs: int) -> Iterator[Callable[[int], None]]:
    """Show a bar on standard error, where that is a terminal."""
    if sys.stderr is None or not sys.stderr.isatty():
        yield lambda epoch: None
        return
    from rich.console import Console
    from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeRemainingColumn

    columns = (TextColumn(say(Text("epoch"))), MofNCompleteColumn(), BarColumn(), TimeRemainingColumn())
    with Progress(*columns, console=Console(stderr=True), transient=True) as bar:
        task = bar.add_task("", total=epochs)
        drawn = time.monotonic()

        def show(epoch: int) -> None:
            nonlocal drawn
            if (now := time.monotonic()) - drawn >= _REDRAWN:
                bar.update(task, completed=epoch)
                drawn = now

        yield show
