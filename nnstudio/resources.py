"""Finds the files of resources/ in a checkout, in an editable install and in an installed wheel.

A wheel carries them inside the package as `_resources`; a checkout has them beside the package.
"""

from pathlib import Path

_PACKAGE = Path(__file__).resolve().parent
_PLACES = (_PACKAGE / "_resources", _PACKAGE.parent / "resources")


def find(name: str) -> Path:
    """Return the path of a resource.

    Parameters
    ----------
    name : str
        Path below resources/, with forward slashes, e.g. ``"examples/xor.nns"``.

    Raises
    ------
    FileNotFoundError
        If no place has it: the installation is damaged.
    """
    for place in _PLACES:
        path = place / name
        if path.exists():
            return path
    raise FileNotFoundError(f"resource {name!r} is missing from the installation ({', '.join(map(str, _PLACES))})")
