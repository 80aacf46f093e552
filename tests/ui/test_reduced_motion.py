"""Where the wish for less motion is found."""

import os

import pytest
from PySide6.QtTest import QSignalSpy

from nnstudio.ui.reduced_motion import DesktopWish, wished_by_files
from nnstudio.ui.theme import Theme


@pytest.mark.parametrize(
    ("name", "text", "less"),
    [
        ("kdeglobals", "[KDE]\nAnimationDurationFactor=0\n", True),
        ("kdeglobals", "[KDE]\nAnimationDurationFactor=0.5\n", False),
        ("kdeglobals", "[KDE]\nAnimationDurationFactor=fast\n", False),
        ("kdeglobals", "[General]\nColorScheme=Breeze\n", False),
        ("gtk-4.0/settings.ini", "[Settings]\ngtk-enable-animations=false\n", True),
        ("gtk-3.0/settings.ini", "[Settings]\ngtk-enable-animations=0\n", True),
        ("gtk-3.0/settings.ini", "[Settings]\ngtk-enable-animations=1\n", False),
        ("gtk-3.0/settings.ini", "[Settings]\ngtk-theme-name=Adwaita\n", False),
    ],
)
def test_files_of_a_desktop(tmp_path, name, text, less):
    (tmp_path / name).parent.mkdir(exist_ok=True)
    (tmp_path / name).write_text(text)
    assert wished_by_files(tmp_path) is less


def test_without_files_things_may_move(tmp_path):
    assert not wished_by_files(tmp_path)


def test_a_plain_screen_moves(qapp):
    """Qt's desktop effects, which are off on every Linux desktop, are no such wish."""
    assert Theme("light").reduced_motion is False


def answering(folder, monkeypatch, answers):
    """Put a program of the name of GNOME's into the path that answers with what a case of the shell says."""
    program = folder / "gsettings"
    program.write_text(f"#!/bin/sh\ncase $3 in {answers} esac\n")
    program.chmod(0o755)
    monkeypatch.setenv("PATH", f"{folder}{os.pathsep}{os.environ['PATH']}")


@pytest.mark.parametrize(
    ("answers", "less"),
    [
        ("enable-animations) echo false;; *) exit 1;;", True),
        ("enable-animations) echo true;; *) echo \"'reduce'\";;", True),
        ("enable-animations) echo true;; *) echo no such key >&2; exit 1;;", False),
        ("*) exit 1;;", False),
    ],
)
def test_gnome_is_asked(qtbot, tmp_path, monkeypatch, answers, less):
    answering(tmp_path, monkeypatch, answers)
    wish = DesktopWish()
    told = QSignalSpy(wish.told)
    with qtbot.waitSignal(wish.finished):
        wish.ask()
    assert told.count() == less


def test_where_nobody_answers_nothing_changes(qtbot, tmp_path, monkeypatch):
    monkeypatch.setenv("PATH", str(tmp_path))
    wish = DesktopWish()
    told = QSignalSpy(wish.told)
    with qtbot.waitSignal(wish.finished):
        wish.ask()
    assert told.count() == 0


def test_the_theme_moves_less_once_it_is_told(qtbot, tmp_path, monkeypatch):
    answering(tmp_path, monkeypatch, "*) echo false;;")
    theme = Theme("light")
    theme.reduced_motion = False
    theme.ask_for_motion()
    qtbot.waitUntil(lambda: theme.reduced_motion)
