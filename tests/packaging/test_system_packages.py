"""The question before every start: does the system have what Qt needs, and is there a screen?"""

import os
import subprocess
import sys
from pathlib import Path

SCRIPT = Path(__file__).resolve().parent.parent.parent / "packaging" / "system_packages.py"


def ask(*arguments: str, **environment: str) -> subprocess.CompletedProcess[str]:
    """Run the script with no display but the one given."""
    kept = {key: value for key, value in os.environ.items() if key in ("PATH", "HOME", "LD_LIBRARY_PATH")}
    return subprocess.run(
        [sys.executable, "-I", "-S", str(SCRIPT), *arguments],
        env=kept | environment,
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )


def test_packages_of_libraries_that_do_not_load_are_missing() -> None:
    code = (
        f"import sys; sys.path.insert(0, {str(SCRIPT.parent)!r}); import system_packages\n"
        "print(system_packages.missing_libraries({'libc.so.6': 'libc6', 'libnone.so.9': 'libnone9'}))"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, timeout=60, check=False)
    assert done.stdout.strip() == "['libnone9']", done.stderr


def test_programs_of_the_tests_are_missing_only_for_the_tests() -> None:
    assert "xdotool" in ask("missing", "test", PATH="/nowhere").stdout.split()
    assert "xdotool" not in ask("missing", "run", PATH="/nowhere").stdout.split()


def test_no_display_is_said_so() -> None:
    done = ask("screen")
    assert done.returncode == 1
    assert done.stdout.startswith("there is no display")


def test_a_display_that_does_not_answer_is_named() -> None:
    done = ask("screen", DISPLAY=":59999")
    assert (done.returncode, done.stdout.strip()) == (1, "the display :59999 doesn't answer")


def test_offscreen_is_no_screen_but_can_draw() -> None:
    assert ask("screen", QT_QPA_PLATFORM="offscreen").returncode == 1
    assert ask("drawing", QT_QPA_PLATFORM="offscreen").returncode == 0


def test_anything_else_asked_is_refused() -> None:
    done = ask("missing", "everything")
    assert done.returncode == 2
    assert done.stderr.startswith("usage: ")
