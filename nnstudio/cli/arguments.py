"""Which commands and options there are, and what each turns into: a call that is ready to run.

The first argument decides: the name of a command, or else a file to open in the window. Parsing imports neither
numpy nor Qt, so that `--help`, `--version` and complaints come at once.
"""

import argparse
import difflib
import os
import re
from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import Any, NoReturn

import nnstudio
from nnstudio.cli.help_text import HelpFormatter, argparse_in_our_language
from nnstudio.cli.option_values import picture_size, seed
from nnstudio.cli.train_options import add_train_options
from nnstudio.errors import InvalidInput
from nnstudio.translation import say
from nnstudio.wording import Phrase, Text, Words

Command = Callable[[], "str | int"]

LANGUAGES = ("en", "zh_CN")
_NEGATIVE = re.compile(r"[-−][\d.,]")
_NOTHING = re.compile(r"(?!)")
_MAY_BE_NEGATIVE = {
    "--input": _NEGATIVE,
    "--range": _NEGATIVE,
    "--stop-loss": _NEGATIVE,
    "--function": re.compile(r"-(?!-|o$)"),
}


class _Parser(argparse.ArgumentParser):
    """A parser that complains in one line and leaves the exit to `main`."""

    def __init__(self, **options: Any) -> None:
        super().__init__(formatter_class=HelpFormatter, allow_abbrev=False, **options)

    def error(self, message: str) -> NoReturn:
        self.refuse(message)

    def refuse(self, message: Words) -> NoReturn:
        """Complain in words that can be translated."""
        raise InvalidInput("{message} (see {program} --help)", message=message, program=self.prog)


def parse(argv: Sequence[str]) -> Command:
    """Return what the arguments ask for, ready to run; it gives the text to print, or an exit code.

    Raises
    ------
    InvalidInput
        If they don't fit; one line.
    """
    arguments = _joined(argv)
    try:
        with argparse_in_our_language():
            if arguments and arguments[0] in _COMMANDS:
                return _subcommand(arguments)
            return _window(arguments)
    except SystemExit:  # argparse has printed --help or --version
        return _done


def _done() -> int:
    return 0


def _joined(argv: Sequence[str]) -> list[str]:
    """Join ``--input -1,0`` to ``--input=-1,0``: argparse takes what starts with a minus for an option."""
    result: list[str] = []
    for argument in argv:
        if result and _MAY_BE_NEGATIVE.get(result[-1], _NOTHING).match(argument):
            result[-1] += f"={argument}"
        else:
            result.append(argument)
    return result


def _window(arguments: Sequence[str]) -> Command:
    parser = _Parser(
        prog="nnstudio",
        description="Build, understand and take home feed-forward neural networks. Without a command: open the window.",
        epilog=_commands(),
        usage="nnstudio [FILE]\n       nnstudio COMMAND ...",
    )
    parser.add_argument("file", metavar="FILE", nargs="?", help="a network to open (*.nns)")
    parser.add_argument("--version", action="version", version=f"nnstudio {nnstudio.__version__}")
    parser.add_argument("--smoke-test", action="store_true", help="open the window on an example, work it, close it")
    options, rest = parser.parse_known_args(arguments)
    if rest:
        near = difflib.get_close_matches(options.file or "", _COMMANDS, n=1)
        found = " ".join(rest)
        if near:
            parser.refuse(
                Phrase("unexpected arguments: {found}; did you mean nnstudio {near}?", found=found, near=near[0])
            )
        parser.refuse(Phrase("unexpected arguments: {found}", found=found))
    if options.smoke_test:
        if options.file:
            parser.refuse(Text("--smoke-test takes no file"))
        return _smoke_test
    return partial(_open_window, options.file)


def _commands() -> str:
    lines = (f"  {name:<12}{say(summary)}" for name, (summary, _) in _COMMANDS.items())
    return say(Text("commands without a window (nnstudio COMMAND --help tells more):")) + "\n" + "\n".join(lines)


def _open_window(file: str | None) -> int:
    if file is not None and not os.path.lexists(file):
        from nnstudio.formats.disk import no_such_file

        refusal = no_such_file(file)
        if near := difflib.get_close_matches(file, _COMMANDS, n=1):
            raise InvalidInput("{refusal}; did you mean nnstudio {near}?", refusal=refusal, near=near[0])
        raise refusal
    from nnstudio.cli.pictures import window_application

    code: int = window_application().run(None if file is None else Path(file))
    return code


def _smoke_test() -> int:
    from nnstudio.cli.pictures import window_application

    code: int = window_application().smoke_test()
    return code


def _subcommand(arguments: Sequence[str]) -> Command:
    name = arguments[0]
    summary, build = _COMMANDS[name]
    sentence = say(Phrase("{sentence}.", sentence=summary))
    parser = _Parser(prog=f"nnstudio {name}")
    parser.description = sentence[0].upper() + sentence[1:]
    call = build(parser)
    return partial(call, parser.parse_args(arguments[1:]))


Call = Callable[[argparse.Namespace], str]


def _new(parser: _Parser) -> Call:
    parser.add_argument("--inputs", default="2", metavar="N|NAMES", help="how many, or their names: x1,x2 (default 2)")
    parser.add_argument("--layers", default="", metavar="N,N", help="neurons of each hidden layer (default: no layer)")
    parser.add_argument(
        "--activation", default="tanh", metavar="KEY[,KEY]", help="of all hidden layers, or of each (default tanh)"
    )
    parser.add_argument("--head", default="linear", metavar="KEY", help="linear, sigmoid or softmax (default linear)")
    parser.add_argument("--outputs", metavar="N|NAMES", help="how many, or their names (default: as the classes need)")
    parser.add_argument("--classes", metavar="NAMES", help="names of the classes, separated by commas")
    parser.add_argument("--name", help="the project's name (default: that of the file)")
    parser.add_argument("--seed", type=seed, default=0, metavar="N", help="the same seed, the same weights (default 0)")
    parser.add_argument("-o", "--output", required=True, metavar="FILE", help="the file to write (*.nns)")

    def call(options: argparse.Namespace) -> str:
        from nnstudio.cli.new import new

        return new(options)

    return call


def _eval(parser: _Parser) -> Call:
    parser.add_argument("file", metavar="FILE")
    source = parser.add_mutually_exclusive_group()
    source.add_argument("--input", metavar="X,X", help="one number an input: 0,1 or 1/3,-2 (default: that of the file)")
    source.add_argument("--csv", metavar="FILE", help="a table with one row a sample")
    parser.add_argument("--json", action="store_true", help="print JSON")
    parser.add_argument("-o", "--output", metavar="FILE", help="where the table of outputs goes (default: printed)")

    def call(options: argparse.Namespace) -> str:
        if options.csv is None and options.output is not None:
            parser.refuse(Text("-o goes with --csv"))
        if options.csv is not None and options.json:
            parser.refuse(Text("--json goes with --input"))
        from nnstudio.cli import evaluate

        return evaluate.table(options) if options.csv is not None else evaluate.single(options)

    return call


def _train(parser: _Parser) -> Call:
    add_train_options(parser)

    def call(options: argparse.Namespace) -> str:
        from nnstudio.cli.train import train

        return train(options)

    return call


def _check(parser: _Parser) -> Call:
    parser.add_argument("file", metavar="FILE", help="a network file, or the folder of a lesson")

    def call(options: argparse.Namespace) -> str:
        from nnstudio.cli.check import check

        return check(options.file)

    return call


def _render(parser: _Parser) -> Call:
    parser.add_argument("file", metavar="FILE")
    parser.add_argument("-o", "--output", required=True, metavar="FILE", help="*.png, *.svg or *.pdf")
    _look(parser, (1600, 1000), Text("in pixels (default 1600x1000)"))

    def call(options: argparse.Namespace) -> str:
        from nnstudio.cli.pictures import render

        return render(options)

    return call


def _screenshot(parser: _Parser) -> Call:
    parser.add_argument("file", metavar="FILE")
    parser.add_argument("-o", "--output", required=True, metavar="FILE", help="*.png")
    _look(parser, (1440, 900), Text("in pixels (default 1440x900)"))
    parser.add_argument("--lang", choices=LANGUAGES, default="en", help="language of the window (default en)")

    def call(options: argparse.Namespace) -> str:
        from nnstudio.cli.pictures import screenshot

        return screenshot(options)

    return call


def _look(parser: argparse.ArgumentParser, size: tuple[int, int], told: str) -> None:
    parser.add_argument("--theme", choices=("light", "dark"), default="light", help="(default light)")
    parser.add_argument("--size", type=picture_size, default=size, metavar="WxH", help=told)


_COMMANDS: dict[str, tuple[str, Callable[[_Parser], Call]]] = {
    "new": (Text("write a fresh network"), _new),
    "eval": (Text("compute a network's values for one input or a table"), _eval),
    "train": (Text("train a network on made-up points or a table"), _train),
    "check": (Text("validate a network file and give advice on it, or check a lesson"), _check),
    "render": (Text("draw a network to PNG, SVG or PDF"), _render),
    "screenshot": (Text("take a picture of the whole window"), _screenshot),
}
