"""`nnstudio render` and `nnstudio screenshot`: the only commands that need Qt, and the way to the window.

Qt is imported when it is needed.
"""

import argparse
import importlib
import os
import sys
from pathlib import Path
from types import ModuleType

from nnstudio.errors import InvalidInput
from nnstudio.formats import load
from nnstudio.formats.disk import display_name
from nnstudio.wording import either


def render(options: argparse.Namespace) -> str:
    """Draw a network to a file; its ending says how.

    Raises
    ------
    FileRefused
        If the network can't be read or the picture can't be written.
    InvalidInput
        If the ending is none of a picture.
    """
    _check_ending(options.output, (".png", ".svg", ".pdf"))
    project = load(options.file)
    _without_display()
    picture = _imported("nnstudio.ui.canvas.picture")
    picture.render_to_file(project, Path(options.output), theme=options.theme, size=options.size)
    return ""


def screenshot(options: argparse.Namespace) -> str:
    """Take a picture of the whole window with a network open; raises as `render` does."""
    _check_ending(options.output, (".png",))
    load(options.file)  # what is wrong with it is said at once, not after Qt was loaded
    _without_display()
    app = _imported("nnstudio.app")
    app.screenshot(Path(options.file), Path(options.output), options.theme, options.lang, options.size)
    return ""


def window_application() -> ModuleType:
    """Return `nnstudio.app` where there is a display to open a window on.

    Raises
    ------
    InvalidInput
        If there is none, or a system library that windows need is missing.
    """
    if _display_missing():
        raise InvalidInput(
            "there is no display to open a window on; eval, train, check, render and screenshot need none"
        )
    return _imported("nnstudio.app")


def _imported(name: str) -> ModuleType:
    """Import a module that needs Qt; a system library that is missing is no fault of ours, and can be named."""
    try:
        return importlib.import_module(name)
    except ImportError as error:
        if ".so" in str(error) and "cannot open shared object" in str(error):
            library = str(error).split(":")[0]
            raise InvalidInput(
                "the system library {library} is missing; README says which packages have it", library=library
            ) from error
        raise


def _without_display() -> None:
    """Let Qt draw without a display, unless somebody chose a platform that works here."""
    if sys.platform.startswith("linux") and (not os.environ.get("QT_QPA_PLATFORM") or _display_missing()):
        os.environ["QT_QPA_PLATFORM"] = "offscreen"


def _display_missing() -> bool:
    """Return whether Qt would look for a display that isn't there, and abort."""
    if not sys.platform.startswith("linux"):
        return False
    wanted = {"": ("DISPLAY", "WAYLAND_DISPLAY"), "xcb": ("DISPLAY",), "wayland": ("WAYLAND_DISPLAY",)}
    platform = os.environ.get("QT_QPA_PLATFORM", "").split(":")[0].split("-")[0]
    return platform in wanted and not any(os.environ.get(name) for name in wanted[platform])


def _check_ending(path: str, endings: tuple[str, ...]) -> None:
    if os.path.splitext(path)[1].lower() not in endings:
        known = either(endings)
        raise InvalidInput("{name}: expected a name that ends in {known}", name=display_name(path), known=known)
