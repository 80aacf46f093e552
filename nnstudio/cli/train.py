"""`nnstudio train`: trains a network without a window, to the same numbers, and keeps what was learned."""

import argparse
import contextlib
import json
import math
import os
import signal
import sys
import time
from collections.abc import Callable, Iterator
from dataclasses import replace

from nnstudio.cli.hints import fitted as fit
from nnstudio.cli.training_data import training_data
from nnstudio.datasets import SCALINGS, Scaling, split, to_plain
from nnstudio.engine import Divergence, Trainer
from nnstudio.errors import InvalidInput
from nnstudio.formats import load, save
from nnstudio.formats.disk import check_writable, display_name
from nnstudio.project import Project
from nnstudio.training import Measures, measure
from nnstudio.wording import counted, printable

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
    data = training_data(options, project.network)
    fitted = fit(project, data.dataset, file, relabel=options.relabel)
    project = fitted.project
    training, test = split(fitted.dataset, options.test_share, options.seed)
    kind = options.scale or ("none" if options.csv is None else "standard")
    if kind not in SCALINGS:
        raise InvalidInput("--scale: expected one of {known}, found “{kind}”", known=", ".join(SCALINGS), kind=kind)
    scaling = Scaling.learned(kind, training.x)
    kept = data.kept(project.network, scaling, options)
    remarks = [*data.remarks, *fitted.remarks]
    if (project.dataset or {}).get("scaling") not in (None, Scaling().to_plain(), scaling.to_plain()):
        remarks.append(f"the scaling that {file} kept is replaced")
    project = replace(project, dataset=to_plain(kept))
    x, y = scaling.apply(training.x), fitted.targets(training)
    trainer = Trainer(project.network, x, y, seed=options.seed, **_hyperparameters(options))

    start = time.perf_counter()
    with _interruption() as interrupted, _progress(options.epochs) as show:
        _run(trainer, len(x), options.epochs, interrupted, show)
    seconds = time.perf_counter() - start
    project = replace(project, network=trainer.network)
    if trainer.divergence is not None:
        raise _diverged(trainer, trainer.divergence, project, options)
    save(project, options.output)
    if interrupted() and trainer.epochs < options.epochs:
        done = counted(trainer.steps, "step")
        raise KeyboardInterrupt(
            f"interrupted in epoch {trainer.epochs + 1}, after {done}; what was learned so far is in {options.output}"
        )
    results = {
        "train": _scores(measure(trainer.network, x, y)),
        "test": _scores(measure(trainer.network, scaling.apply(test.x), fitted.targets(test))) if len(test) else None,
    }
    if options.json:
        if remarks and sys.stderr is not None:
            print("\n".join(map(printable, remarks)), file=sys.stderr)
        return json.dumps({"epochs": trainer.epochs, "seconds": seconds, **results})
    sizes = {"train": len(training), "test": len(test)}
    lines = [f"{options.output}: {counted(trainer.epochs, 'epoch')} in {seconds:.2f} s"]
    lines += [f"{part:<6}{_words(found)}, {counted(sizes[part], 'sample')}" for part, found in results.items() if found]
    return "\n".join(map(printable, [*lines, *remarks]))


def _hyperparameters(options: argparse.Namespace) -> dict[str, object]:
    chosen = {
        "optimizer": options.optimizer,
        "learning_rate": options.learning_rate,
        "batch_size": options.batch_size,
        "weight_decay": options.weight_decay,
        "l1": options.l1,
        "clip_norm": options.clip,
    }
    return chosen if options.momentum is None else chosen | {"momentum": options.momentum}


def _check_output(project: Project, output: str) -> None:
    """Refuse what can't be written before the time is spent; raises FileRefused."""
    if os.path.splitext(output)[1].lower() != ".nns":
        save(project, output)  # refuses it
    check_writable(output)


def _run(
    trainer: Trainer, samples: int, epochs: int, interrupted: Callable[[], bool], show: Callable[[int], None]
) -> None:
    """Train to the last epoch, to an interruption or to a divergence."""
    steps = samples / trainer.hyperparameters.batch_of(samples)
    while trainer.epochs < epochs and not interrupted():
        epoch = trainer.epochs
        if steps <= _STEPS_AT_ONCE:
            trainer.epoch()
        while trainer.epochs == epoch and trainer.divergence is None and not interrupted():
            trainer.step()
        if trainer.divergence is not None:
            return
        show(trainer.epochs)


def _diverged(trainer: Trainer, divergence: Divergence, project: Project, options: argparse.Namespace) -> InvalidInput:
    """Return the refusal, and write what was learned before."""
    what = divergence.message
    if "{layer}" not in divergence.template:
        what += f" It began in layer “{divergence.fields['layer']}”."
    if os.path.exists(options.output) and os.path.samefile(options.file, options.output):
        rest = f"{options.output} is as it was."
    elif not trainer.steps:
        rest = f"Nothing was learned, {options.output} is not written."
    else:
        save(project, options.output)
        rest = f"The last finite state, after {counted(trainer.steps, 'step')}, is in {options.output}."
    return InvalidInput("{what} {rest}", what=what, rest=rest)


def _scores(found: Measures) -> dict[str, float | None]:
    """Return loss, and accuracy or R²; None for what isn't finite."""
    return {name: value if math.isfinite(value) else None for name, value in (("loss", found.loss), found.score)}


def _words(found: dict[str, float | None]) -> str:
    names = {"loss": "loss", "accuracy": "accuracy", "r2": "R²"}
    return ", ".join(
        f"{names[key]} {'beyond the numbers' if value is None else format(value, '.6g')}"
        for key, value in found.items()
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

    columns = (TextColumn("epoch"), MofNCompleteColumn(), BarColumn(), TimeRemainingColumn())
    with Progress(*columns, console=Console(stderr=True), transient=True) as bar:
        task = bar.add_task("", total=epochs)
        drawn = time.monotonic()

        def show(epoch: int) -> None:
            nonlocal drawn
            if (now := time.monotonic()) - drawn >= _REDRAWN:
                bar.update(task, completed=epoch)
                drawn = now

        yield show
