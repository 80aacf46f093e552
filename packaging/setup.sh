# shellcheck shell=sh disable=SC2154  # root comes from the caller
# Set-up that run.sh and test.sh share; sourced by them, not run. POSIX sh, no bashisms.
#
# The caller sets `root` (the checkout) and calls `set_up LEVEL`, LEVEL being run, test or dev: what is installed into
# $root/.venv. Afterwards `venv_python` is the interpreter to use. Nothing is done twice: a stamp in .venv remembers
# what it was made from. Environment: PYTHON names the interpreter to build .venv with.

say() { printf '%s\n' "$*" >&2; }
die() { say "$*"; exit 1; }

is_root() { [ "$(id -u)" -eq 0 ]; }

# Qt and Python both want UTF-8 for file names and messages, and a bare container has no locale at all.
case ${LC_ALL:-${LC_CTYPE:-${LANG:-}}} in
    '' | C | POSIX) LC_ALL=C.UTF-8; export LC_ALL ;;
esac

apt_install() {
    export DEBIAN_FRONTEND=noninteractive
    say "Installing system packages: $*"
    if [ -n "$(find /var/lib/apt/lists -name '*_Packages*' 2>/dev/null | head -n 1)" ] \
        && apt-get install -y -qq --no-install-recommends "$@" >/dev/null; then
        return 0
    fi
    # No package lists yet, or lists so old that they name versions which are gone.
    apt-get update -qq && apt-get install -y -qq --no-install-recommends "$@" >/dev/null
}

# Installs packages if it may, otherwise says what to type. 0: they are there now.
want_packages() {
    if ! command -v apt-get >/dev/null 2>&1; then
        say "These parts of the system are missing (Debian's names): $*"
        say "Install what your system calls them."
        return 1
    fi
    if ! is_root; then
        say "These parts of the system are missing. To install them, run:"
        say "    sudo apt-get install -y $*"
        return 1
    fi
    apt_install "$@" || { say "apt-get could not install: $* (see above)"; return 1; }
}

# Prints the version; 0 only if it is a Python that the studio runs on.
python_version() {
    "$1" -c 'import sys; print("%d.%d.%d" % sys.version_info[:3]); sys.exit(sys.version_info < (3, 11))' 2>/dev/null
}

find_python() {
    seen=
    if [ -n "${PYTHON:-}" ]; then set -- "$PYTHON"; else set -- python3 python3.13 python3.12 python3.11 python3.14; fi
    for candidate; do
        if version=$(python_version "$candidate"); then
            python=$candidate
            return 0
        fi
        [ -z "$version" ] || seen="$seen${seen:+, }$candidate is $version"
    done
    return 1
}

need_python() {
    find_python && return 0
    if [ -z "${PYTHON:-}" ] && [ -z "$seen" ]; then
        say "NN Studio needs Python 3.11 or newer, and there is no python3 here."
        want_packages python3 python3-venv && find_python && return 0
    fi
    [ -z "$seen" ] || say "NN Studio needs Python 3.11 or newer; here $seen."
    [ -z "${PYTHON:-}" ] || [ -n "$seen" ] || say "PYTHON=$PYTHON is not a Python that runs."
    die "Install Python 3.11 or newer, or name one: PYTHON=/path/to/python3 sh $0"
}

# The interpreter's own idea of itself: another one, another version or another place makes the stamp stale.
venv_identity() {
    "$venv_python" -c 'import sys; print(sys.version.split()[0], sys.prefix)' 2>/dev/null
}

stamp_level() {
    [ -f "$stamp" ] || return 0
    { read -r stamp_identity && read -r stamp_sources && read -r level; } <"$stamp" || return 0
    [ "$stamp_identity" = "$identity" ] && [ "$stamp_sources" = "$sources" ] && printf '%s' "$level"
    return 0
}

level_number() {
    case $1 in run) echo 1 ;; test) echo 2 ;; dev) echo 3 ;; *) echo 0 ;; esac
}

can_make_venv() { "$python" -c 'import ensurepip, venv' 2>/dev/null; }

make_venv() {
    can_make_venv || die "Without the venv module of $python there is no place to install NN Studio in."
    say "Making $venv with Python $version"
    "$python" -m venv --clear "$venv" || die "$python could not make $venv (see above)."
}

install_level() {
    case $1 in
        run) what=. ;;
        *) what=".[$1]" ;;
    esac
    say "Installing NN Studio and what it needs into $venv (once; takes some minutes on a slow line)"
    quiet=-q
    if [ -t 2 ]; then quiet=; fi
    # The variables reach the build of the package itself, which -c doesn't; relative, because pip splits at spaces.
    # shellcheck disable=SC2086
    (cd -- "$root" && PIP_CONSTRAINT=packaging/constraints.txt PIP_BUILD_CONSTRAINT=packaging/constraints.txt \
        "$venv_python" -m pip install $quiet --disable-pip-version-check -c packaging/constraints.txt -e "$what" >&2) \
        || die "pip could not install NN Studio (see above). Is this machine online, and is there room on the disk?"
}

# A .venv that doesn't start, is too old or whose Python was changed under it is made anew.
venv_is_usable() {
    [ -n "$identity" ] && python_version "$venv_python" >/dev/null || return 1
    if [ -f "$stamp" ] && read -r stamp_identity <"$stamp" && [ "$stamp_identity" != "$identity" ]; then
        return 1
    fi
    # uv makes a .venv without pip.
    "$venv_python" -c 'import pip' 2>/dev/null || "$venv_python" -m ensurepip >/dev/null 2>&1
}

set_up() {
    wanted=$1
    venv=$root/.venv
    venv_python=$venv/bin/python
    stamp=$venv/nnstudio-set-up
    sources=$(cat "$root/pyproject.toml" "$root/packaging/constraints.txt" | cksum)

    python=
    identity=$(venv_identity) || identity=
    have=$(stamp_level)
    if [ -z "$have" ] && ! venv_is_usable; then
        need_python
    fi

    case $wanted in run) purpose="run" ;; *) purpose="test" ;; esac
    missing=$("${python:-$venv_python}" -I -S "$root/packaging/system_packages.py" missing "$purpose")
    if [ -n "$python" ] && ! can_make_venv; then
        missing="python${version%.*}-venv${missing:+ $missing}"
    fi
    if [ -n "$missing" ]; then
        # shellcheck disable=SC2086
        want_packages $missing || { [ -n "$python" ] && ! can_make_venv; } || say "Going on without them."
    fi

    if [ -n "$python" ]; then
        make_venv
        identity=$(venv_identity)
    fi
    if [ "$(level_number "$have")" -lt "$(level_number "$wanted")" ]; then
        rm -f "$stamp"
        install_level "$wanted"
        printf '%s\n' "$identity" "$sources" "$wanted" >"$stamp"
    fi
}
