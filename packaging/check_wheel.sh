#!/bin/sh
# Builds the wheel, installs it into a clean environment outside the checkout, and tries the program there:
# sh packaging/check_wheel.sh. Needs what test.sh sets up, and the dev extra for the build.
set -eu

root=$(CDPATH='' cd -- "$(dirname -- "$0")/.." && pwd -P)
# shellcheck source=packaging/setup.sh
. "$root/packaging/setup.sh"

set_up dev

work=$(mktemp -d)
trap 'rm -rf -- "$work"' EXIT
trap 'exit 130' INT TERM

say "Building the wheel"
(cd -- "$root" && PIP_CONSTRAINT=packaging/constraints.txt PIP_BUILD_CONSTRAINT=packaging/constraints.txt \
    "$venv_python" -m build --wheel --outdir "$work/dist" . >"$work/build.log" 2>&1) \
    || { cat "$work/build.log" >&2; die "The wheel could not be built (see above)."; }
wheel=$(find "$work/dist" -name '*.whl')
say "Built $(basename -- "$wheel"), $(du -k -- "$wheel" | cut -f 1) KiB"

# Nothing of the checkout or of this user's settings may help: another folder, another home, no PYTHONPATH.
"$venv_python" -m venv "$work/venv"
cp -- "$root/packaging/constraints.txt" "$work/constraints.txt"
cd -- "$work"
venv/bin/python -m pip install -q --disable-pip-version-check -c constraints.txt "$wheel" >&2 \
    || die "The wheel could not be installed into a clean environment (see above)."
mkdir -m 700 home
unset PYTHONPATH WAYLAND_DISPLAY XDG_SESSION_TYPE QT_QPA_PLATFORM XDG_CONFIG_HOME XDG_DATA_HOME XDG_CACHE_HOME
HOME=$work/home
export HOME

try() {
    say "In a clean environment: $*"
    "$@" || die "The installed wheel failed at: $*"
}

example=$(venv/bin/python -c 'from nnstudio import resources; print(resources.find("examples/xor.nns"))')
case $example in
    "$work"/venv/*) ;;
    *) die "The installed wheel takes its resources from outside itself: $example" ;;
esac
try venv/bin/nnstudio --version
try venv/bin/nnstudio eval "$example"
try env -u DISPLAY QT_QPA_PLATFORM=offscreen venv/bin/nnstudio --smoke-test
try xvfb-run -a -s "-screen 0 1600x1000x24" venv/bin/nnstudio --smoke-test
say "The wheel works."
