"""Tells which of the operating system's packages are missing, and whether a window can open.

Qt's wheels bring Qt along but not the system's libraries under it, and a missing one shows up as an abort with a
riddle. So run.sh and test.sh ask here first. The answer comes from loading each library as Qt would (20 ms for all),
not from a package database: that is right on every distribution, whatever its packages are called.

Usage: ``system_packages.py missing run|test`` prints the names of missing Debian packages on one line;
``system_packages.py screen`` exits 0 if a window can open, else prints why not and exits 1;
``system_packages.py drawing`` does the same for pictures without a window.
Only the standard library is used, because nothing else is installed yet.
"""

import ctypes
import os
import shutil
import socket
import subprocess
import sys
from pathlib import Path

# What Qt loads for any drawing, also without a window: library -> Debian package.
DRAWING = {
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libfontconfig.so.1": "libfontconfig1",
    "libdbus-1.so.3": "libdbus-1-3",
    "libglib-2.0.so.0": "libglib2.0-0",
}
# What Qt's X11 plugin loads on top of that.
WINDOW = {
    "libX11-xcb.so.1": "libx11-xcb1",
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-image.so.0": "libxcb-image0",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-randr.so.0": "libxcb-randr0",
    "libxcb-render-util.so.0": "libxcb-render-util0",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-sync.so.1": "libxcb-sync1",
    "libxcb-xfixes.so.0": "libxcb-xfixes0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
}
# What the end-to-end tests start: program -> Debian package.
TEST_PROGRAMS = {
    "Xvfb": "xvfb",
    "xauth": "xauth",
    "xdotool": "xdotool",
    "openbox": "openbox",
}


def missing_libraries(libraries: dict[str, str]) -> list[str]:
    """Return the packages of those libraries that can't be loaded."""
    packages = []
    for library, package in libraries.items():
        try:
            ctypes.CDLL(library)
        except OSError:
            packages.append(package)
    return packages


def missing_fonts() -> list[str]:
    """Return the packages that bring a Chinese font, if there is none.

    The studio brings its Latin typeface along; Chinese falls back to the system's, and a bare system has none.
    """
    if shutil.which("fc-list") is None:
        return ["fontconfig", "fonts-noto-cjk"]
    found = subprocess.run(["fc-list", ":lang=zh-cn", "family"], capture_output=True, check=False).stdout
    return [] if found.strip() else ["fonts-noto-cjk"]


def missing_packages(purpose: str) -> list[str]:
    """Return the Debian packages that `purpose` ("run" or "test") lacks, in the order of the tables."""
    if sys.platform != "linux":
        return []
    packages = missing_libraries(DRAWING) + missing_libraries(WINDOW) + missing_fonts()
    if purpose == "test":
        packages += [package for program, package in TEST_PROGRAMS.items() if shutil.which(program) is None]
    return packages


def reason_for_no_drawing() -> str:
    """Say why Qt can't even draw into a picture; empty if it can."""
    packages = missing_libraries(DRAWING) if sys.platform == "linux" else []
    return f"system libraries are missing ({' '.join(packages)})" if packages else ""


def reason_for_no_screen() -> str:
    """Say in a few words why no window can open; empty if one can."""
    if sys.platform != "linux":
        return ""
    platform = os.environ.get("QT_QPA_PLATFORM", "").partition(":")[0]
    if platform in ("offscreen", "minimal"):
        return f"QT_QPA_PLATFORM is {platform}"
    if platform not in ("", "xcb") and not platform.startswith("wayland"):
        return reason_for_no_drawing()  # a screen of the user's own choice: linuxfb, eglfs, vnc
    if platform != "xcb" and _wayland_answers():
        return reason_for_no_drawing()
    if not os.environ.get("DISPLAY"):
        return "there is no display (neither DISPLAY nor WAYLAND_DISPLAY leads to one)"
    if packages := missing_libraries(DRAWING | WINDOW):
        return f"system libraries are missing ({' '.join(packages)})"
    if not _x11_answers():
        return f"the display {os.environ['DISPLAY']} doesn't answer"
    return ""


def _wayland_answers() -> bool:
    name = os.environ.get("WAYLAND_DISPLAY")
    if not name:
        return False
    address = Path(os.environ.get("XDG_RUNTIME_DIR", "/"), name)
    with socket.socket(socket.AF_UNIX) as client:
        try:
            client.connect(str(address))
        except OSError:
            return False
    return True


def _x11_answers() -> bool:
    xcb = ctypes.CDLL("libxcb.so.1")
    xcb.xcb_connect.restype = ctypes.c_void_p
    connection = ctypes.c_void_p(xcb.xcb_connect(None, None))
    answers = xcb.xcb_connection_has_error(connection) == 0
    xcb.xcb_disconnect(connection)
    return answers


def main(arguments: list[str]) -> int:
    """Answer the question in `arguments` as the module's docstring says."""
    match arguments:
        case ["missing", ("run" | "test") as purpose]:
            print(*missing_packages(purpose))
            return 0
        case ["screen"]:
            reason = reason_for_no_screen()
        case ["drawing"]:
            reason = reason_for_no_drawing()
        case _:
            print("usage: system_packages.py missing run|test | screen | drawing", file=sys.stderr)
            return 2
    if reason:
        print(reason)
    return 1 if reason else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
