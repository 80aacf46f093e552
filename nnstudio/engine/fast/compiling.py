"""How the loops of this package become machine code: one decorator, numba's options, and where the code is kept.

Without numba the decorator leaves functions as they are: slow, but the same sums, so that they can be tested anywhere.
"""

import hashlib
import os
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any, TypeVar, cast

Function = TypeVar("Function", bound=Callable[..., Any])

try:
    import numba

    why_not: Exception | None = None
except Exception as error:  # an installation that is broken, too, is no reason not to train
    why_not = error


def code_folder() -> Path:
    """Return the folder in which machine code is kept; another one for every state of this package's source.

    numba alone would take old code for new where two versions of a file have one date, as in wheels. It is below
    XDG_CACHE_HOME on Linux, ~/Library/Caches on macOS, LOCALAPPDATA on Windows.
    """
    home = Path(os.path.expanduser("~"))
    if sys.platform == "win32":
        folder = Path(os.environ.get("LOCALAPPDATA") or home / "AppData" / "Local")
    elif sys.platform == "darwin":
        folder = home / "Library" / "Caches"
    else:
        given = os.environ.get("XDG_CACHE_HOME", "")
        folder = Path(given) if os.path.isabs(given) else home / ".cache"
    source = b"".join(path.read_bytes() for path in sorted(Path(__file__).parent.glob("*.py")))
    return folder / "nnstudio" / f"machine-code-{hashlib.sha256(source).hexdigest()[:16]}"


def compiled(function: Function) -> Function:
    """Compile a function when it is first called, for the types of its arguments.

    Products and sums may be fused, which changes a last digit; they are never put into another order, so that results
    don't depend on how the compiler arranges them.
    """
    if why_not is not None:
        return function
    return cast(Function, numba.njit(forceinline=True, **_OPTIONS)(function))


def compiled_and_kept(function: Function) -> Function:
    """Compile a function as `compiled` does, and keep the machine code on disk if there is a place for it.

    Other threads go on while it runs, so that a window stays smooth.
    """
    if why_not is not None:
        return function
    before = numba.config.CACHE_DIR
    try:
        if not before:
            folder = code_folder()
            folder.mkdir(parents=True, exist_ok=True)
            numba.config.CACHE_DIR = str(folder)
        return cast(Function, numba.njit(cache=True, nogil=True, **_OPTIONS)(function))
    except (OSError, RuntimeError):  # a disk that is full or read-only: it is compiled anew at every start
        return cast(Function, numba.njit(nogil=True, **_OPTIONS)(function))
    finally:
        numba.config.CACHE_DIR = before


_OPTIONS: dict[str, Any] = {
    "fastmath": {"contract"},
    "error_model": "numpy",  # a division by zero gives infinity; a check of each would take longer than the division
    "_nrt": False,  # no array is made in here, so none has to be counted, which took a third of the time
}

if why_not is None:
    # Off by numba's default. It is what makes one instruction of the eight sums that stand side by side in `eights`,
    # and the steps twice as fast. It is read once, before the first function of a process is compiled.
    numba.config.SLP_VECTORIZE = 1
