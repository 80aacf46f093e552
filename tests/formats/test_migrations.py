"""Older files are brought to the newest version, one step at a time, and written as the newest.

No older version exists yet, so these tests make up a version 0, in which inputs were bare names, and a version -1,
in which the network had no name of its own.
"""

import json
from pathlib import Path
from typing import Any

import pytest

from nnstudio.errors import FileRefused
from nnstudio.formats import dumps, loads
from nnstudio.formats.migrations import MIGRATIONS, VERSION

BY_HAND = (Path(__file__).parents[1] / "data" / "xor_by_hand.nns").read_bytes()


def from_0(old: dict[str, Any]) -> dict[str, Any]:
    old["network"]["inputs"] = [{"name": name, "min": -1.0, "max": 1.0} for name in old["network"]["inputs"]]
    return old


def from_minus_1(old: dict[str, Any]) -> dict[str, Any]:
    return {"name": old.pop("title"), **old}


@pytest.fixture(autouse=True)
def _made_up_versions(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(MIGRATIONS, 0, from_0)
    monkeypatch.setitem(MIGRATIONS, -1, from_minus_1)


def version(number: int) -> dict[str, Any]:
    """The file written by hand, as it would have been in an older version."""
    value: dict[str, Any] = json.loads(BY_HAND)
    value["version"] = number
    value["network"]["inputs"] = ["x1", "x2"]
    if number < 0:
        value["title"] = value.pop("name")
    return value


def test_an_older_file_is_read_and_written_as_the_newest() -> None:
    project = loads(json.dumps(version(0)).encode(), "old.nns")
    assert project == loads(BY_HAND, "xor.nns")
    assert json.loads(dumps(project))["version"] == VERSION == 1


def test_migrations_run_one_after_another() -> None:
    assert loads(json.dumps(version(-1)).encode(), "old.nns") == loads(BY_HAND, "xor.nns")


def test_unknown_keys_survive() -> None:
    project = loads(json.dumps({**version(0), "later": [1]}).encode(), "old.nns")
    assert project.extra == {"later": [1]}


def test_what_is_still_wrong_afterwards_is_refused_with_its_place() -> None:
    old = version(0)
    old["network"]["output"]["bias"] = [1, 2]
    with pytest.raises(FileRefused) as refused:
        loads(json.dumps(old).encode(), "old.nns")
    assert str(refused.value) == "old.nns: $.network.output.bias: expected 1 number (one a unit), found 2"


@pytest.mark.parametrize("network", [None, [], {}, {"inputs": 3}])
def test_an_old_file_without_what_the_migration_needs(network: object) -> None:
    with pytest.raises(FileRefused) as refused:
        loads(json.dumps({**version(0), "network": network}).encode(), "old.nns")
    assert str(refused.value) == "old.nns: $: expected a network of version 0, found something else"


def test_a_version_before_the_oldest() -> None:
    with pytest.raises(FileRefused) as refused:
        loads(json.dumps({**version(0), "version": -2}).encode(), "old.nns")
    assert str(refused.value) == "old.nns: $.version: expected -1 to 1, found -2"
