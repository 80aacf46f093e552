#!/bin/sh
# Sets NN Studio up (once) and opens it: sh packaging/run.sh [FILE]
set -eu

usage='usage: sh packaging/run.sh [FILE]

Sets NN Studio up in .venv (once), then opens FILE, or the XOR example.
With no display it evaluates FILE instead and writes a picture of the window.'

case ${1:-} in
    -h | --help) printf '%s\n' "$usage"; exit 0 ;;
    -*) printf '%s\n' "$usage" >&2; exit 2 ;;
esac
if [ $# -gt 1 ]; then
    printf '%s\n' "$usage" >&2
    exit 2
fi

root=$(CDPATH='' cd -- "$(dirname -- "$0")/.." && pwd -P)
# shellcheck source=packaging/setup.sh
. "$root/packaging/setup.sh"

file=${1:-$root/resources/examples/xor.nns}
if [ ! -e "$file" ]; then
    say "$file: there is no such file"
    exit 2
fi

set_up run

if reason=$("$venv_python" -I -S "$root/packaging/system_packages.py" screen); then
    exec "$venv_python" -m nnstudio "$file"
fi

say "No window: $reason."
say "So here is what the network computes, without one:"
say ""
"$venv_python" -m nnstudio eval "$file"
say ""
if reason=$("$venv_python" -I -S "$root/packaging/system_packages.py" drawing); then
    mkdir -p "$root/build"
    picture=$root/build/$(basename -- "$file" .nns).png
    QT_QPA_PLATFORM=offscreen "$venv_python" -m nnstudio screenshot "$file" -o "$picture"
    say "The picture of the window is in $picture"
else
    say "No picture of the window either: $reason."
fi
