"""The command line: subcommands without a window, and the way to the window.

Exit codes: 0 done; 2 the user's input or arguments are wrong (one line on standard error, nothing half-written);
1 a fault of ours (its traceback in the log, one line on standard error); 130 interrupted by Ctrl+C.
"""

import contextlib
import os
import sys
from collections.abc import Sequence

from nnstudio import log
from nnstudio.cli.arguments import parse
from nnstudio.errors import FileRefused, StudioError
from nnstudio.translation import say
from nnstudio.wording import Phrase, Text, printable


def main(argv: Sequence[str] | None = None) -> int:
    """Run one command.

    Parameters
    ----------
    argv : sequence of str, optional
        The arguments after the program's name; those of the process if not given.

    Returns
    -------
    int
        The exit code.
    """
    # A second BLAS thread slows the small products of a forward pass by up to ten times; numpy reads this once.
    os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")
    if hasattr(sys.stdout, "reconfigure"):
        # Before anything is printed: --help is, while arguments are parsed.
        sys.stdout.reconfigure(errors="backslashreplace")
    try:
        run = parse(sys.argv[1:] if argv is None else list(argv))
        result = run()
        if isinstance(result, int):
            return result
        _print(result)
    except StudioError as error:
        _print(getattr(error, "report", ""))
        _complain(say(error))
        return 2
    except KeyboardInterrupt as interruption:
        _complain(say(interruption.args[0] if interruption.args else Text("interrupted")))
        return 130
    except BrokenPipeError:  # whoever read our output, `head` for one, has enough of it
        _abandon_output()
    except MemoryError:
        _complain(say(Text("there is not enough memory for this")))
        return 2
    except Exception as error:
        _report_fault(error)
        return 1
    return 0


def _print(text: str) -> None:
    """Write a command's output, all at once."""
    output = sys.stdout
    if not text or output is None:  # a program without a console has no standard output
        return
    try:
        output.write(text if text.endswith("\n") else text + "\n")
        output.flush()
    except BrokenPipeError:
        raise
    except OSError as error:
        _abandon_output()
        reason = error.strerror.lower() if error.strerror else Text("the system refused it")
        raise FileRefused("standard output can't be written: {reason}", reason=reason) from None


def _complain(message: str) -> None:
    """Print one line on standard error, whatever names from files and arguments hold."""
    line = printable(" ".join(message.split()))
    if sys.stderr is None:  # closed, or a program without a console; `print` would turn to standard output
        return
    with contextlib.suppress(OSError, ValueError):  # nobody is listening
        print(f"nnstudio: {line}", file=sys.stderr, flush=True)


def _report_fault(error: Exception) -> None:
    path = log.record(error)
    what = f"{type(error).__name__}: {str(error)[:200]}"
    template = "a fault in NN Studio, not in your input: {what}; the details are in {path}"
    if not path:
        template = "a fault in NN Studio, not in your input: {what}; and the log could not be written"
    _complain(say(Phrase(template, what=what, path=path)))


def _abandon_output() -> None:
    """Point standard output at nothing, so that the interpreter doesn't fail once more when it flushes at exit."""
    with contextlib.suppress(OSError, ValueError):
        descriptor = os.open(os.devnull, os.O_WRONLY)
        os.dup2(descriptor, sys.stdout.fileno())
        os.close(descriptor)
