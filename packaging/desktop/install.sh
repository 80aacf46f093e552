#!/bin/sh
# Puts NN Studio into this user's menu and lets a double-click on a .nns file open it:
# sh packaging/desktop/install.sh [--uninstall]
# Nothing outside ~/.local/share (XDG_DATA_HOME) and the user's choice of programs is touched; no root is needed.
set -eu

usage='usage: sh packaging/desktop/install.sh [--uninstall]'
here=$(CDPATH='' cd -- "$(dirname -- "$0")" && pwd -P)
root=$(CDPATH='' cd -- "$here/../.." && pwd -P)
data=${XDG_DATA_HOME:-${HOME:?HOME is not set}/.local/share}
type=application/vnd.nnstudio.project+json

entry=$data/applications/nnstudio.desktop
mime=$data/mime/packages/nnstudio.xml
icon=$data/icons/hicolor/scalable/apps/nnstudio.svg
file_icon=$data/icons/hicolor/scalable/mimetypes/application-vnd.nnstudio.project+json.svg

say() { printf '%s\n' "$*" >&2; }

# The desktop reads these caches; where a tool is missing, it finds the files at the next log-in.
refresh() {
    if command -v update-mime-database >/dev/null 2>&1; then update-mime-database "$data/mime"; fi
    if command -v update-desktop-database >/dev/null 2>&1; then update-desktop-database -q "$data/applications"; fi
    if command -v gtk-update-icon-cache >/dev/null 2>&1; then
        gtk-update-icon-cache -q -t -f "$data/icons/hicolor" 2>/dev/null || true
    fi
}

# Writes a path as a quoted argument of Exec: the desktop entry specification wants \ " ` $ escaped and % doubled, and
# its strings want each \ doubled once more.
quoted() {
    printf '"%s"' "$(printf '%s' "$1" | sed -e 's/[\\"`$]/\\&/g' -e 's/%/%%/g' -e 's/\\/\\\\/g')"
}

case ${1:-} in
    '') ;;
    --uninstall)
        rm -f -- "$entry" "$mime" "$icon" "$file_icon"
        refresh
        say "NN Studio is out of the menu again. The checkout and its .venv are untouched."
        exit 0
        ;;
    *) say "$usage"; exit 2 ;;
esac

program=$root/.venv/bin/nnstudio
if [ ! -x "$program" ]; then
    say "NN Studio is not set up yet. Run this first: sh packaging/run.sh"
    exit 1
fi

mkdir -p "$data/applications" "$data/mime/packages" "$(dirname -- "$icon")" "$(dirname -- "$file_icon")"
# TryExec takes a plain path; without it the entry stays when the checkout goes, so it must be right.
QUOTED=$(quoted "$program") PLAIN=$(printf '%s' "$program" | sed 's/\\/\\\\/g') awk '
    /^Exec=/ { print "Exec=" ENVIRON["QUOTED"] " %f"; next }
    /^TryExec=/ { print "TryExec=" ENVIRON["PLAIN"]; next }
    { print }
' "$here/nnstudio.desktop" >"$entry"
cp -- "$here/nnstudio.xml" "$mime"
cp -- "$here/nnstudio.svg" "$icon"
cp -- "$here/application-vnd.nnstudio.project+json.svg" "$file_icon"
refresh
if command -v xdg-mime >/dev/null 2>&1; then
    xdg-mime default nnstudio.desktop "$type" || true
fi
say "NN Studio is in the menu, and a double-click on a .nns file opens it."
