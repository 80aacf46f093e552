"""Where faults of ours are written down: one log file a user, in the place that the platform has for such things.

The command line and the window share it. Nothing of a user's network goes in, only what the program did.
"""

import contextlib
import datetime
import os
import platform
import sys
import traceback
from pathlib import Path

import nnstudio

_LIMIT = 1_000_000
"""Bytes; a log that grew past it makes room for a new one and is kept once."""


def log_file() -> Path:
    """Return the path of the log: below XDG_STATE_HOME on Linux, ~/Library/Logs on macOS, LOCALAPPDATA on Windows."""
    home = Path(os.path.expanduser("~"))
    if sys.platform == "win32":
        folder = Path(os.environ.get("LOCALAPPDATA") or home / "AppData" / "Local") / "nnstudio"
    elif sys.platform == "darwin":
        folder = home / "Library" / "Logs" / "nnstudio"
    else:
        given = os.environ.get("XDG_STATE_HOME", "")
        folder = (Path(given) if os.path.isabs(given) else home / ".local" / "state") / "nnstudio"
    return folder / "nnstudio.log"


def describe(error: BaseException) -> str:
    """Return everything about an error that somebody who mends it wants to know, traceback included."""
    return f"NN Studio {nnstudio.__version__}, Python {platform.python_version()}, {platform.platform()}\n" + "".join(
        traceback.format_exception(error)
    )


def record(error: BaseException) -> Path | None:
    """Append an error with its traceback to the log.

    Returns
    -------
    Path or None
        The log; None if it can't be written, which is never a reason for a second error.
    """
    path = log_file()
    now = datetime.datetime.now().astimezone().isoformat(timespec="seconds")
    entry = f"{now}  {describe(error)}\n"
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        if path.exists() and path.stat().st_size > _LIMIT:
            with contextlib.suppress(OSError):
                os.replace(path, path.with_suffix(".old.log"))
        with open(path, "a", encoding="utf-8", errors="backslashreplace") as file:
            file.write(entry)
    except OSError:
        return None
    return path
