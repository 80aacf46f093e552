#!/bin/sh
# Sets NN Studio up for its tests (once) and runs them all: sh packaging/test.sh [PYTEST ARGUMENTS]
set -eu

root=$(CDPATH='' cd -- "$(dirname -- "$0")/.." && pwd -P)
# shellcheck source=packaging/setup.sh
. "$root/packaging/setup.sh"

set_up test

# Windows of the tests open on a virtual screen of their own (pytest-xvfb), never on the user's, and look the same
# whatever the user's desktop, scaling and language are.
unset WAYLAND_DISPLAY XDG_SESSION_TYPE QT_SCALE_FACTOR QT_SCREEN_SCALE_FACTORS QT_FONT_DPI QT_STYLE_OVERRIDE QT_QPA_PLATFORMTHEME
LC_ALL=C.UTF-8
export LC_ALL
if [ -z "${QT_QPA_PLATFORM:-}" ] && ! command -v Xvfb >/dev/null 2>&1; then
    say "Without Xvfb the tests run offscreen; those that need a real window will fail."
    QT_QPA_PLATFORM=offscreen
    export QT_QPA_PLATFORM
fi

cd -- "$root"
exec "$venv_python" -m pytest "$@"
