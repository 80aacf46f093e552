"""Older versions of the network file: each entry turns the JSON of one version into that of the next.

`MIGRATIONS[n]` takes the top-level object of version n as plain values (a copy of its own) and returns version n + 1;
it need not set the `version` key. An old file goes through all of them in order and is then read like a new one, so
that whatever a migration leaves wrong is refused with its place.
"""

from collections.abc import Callable
from typing import Any

VERSION = 1
"""The version that is written, and the newest that is read."""

MIGRATIONS: dict[int, Callable[[dict[str, Any]], dict[str, Any]]] = {}
