"""Whatever stands in a lesson's file, reading it ends with a lesson or with faults, never with a crash."""

import copy
import tomllib
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from lessons.lesson_folders import TOML, write_lesson

from nnstudio.errors import FileRefused
from nnstudio.lessons import Progress, check_lesson
from nnstudio.lessons.reading import read_values
from nnstudio.lessons.texts import read_texts

leaves = st.one_of(
    st.none(),
    st.booleans(),
    st.integers(-3, 70000),
    st.floats(allow_nan=True),
    st.sampled_from(
        ["", "en", "neuron:1/0", "biases:1", "start.nns", "set_bias", "train", "output(1, 2) == 12", "../x.nns"]
    ),
    st.text(max_size=12),
)
anything = st.recursive(
    leaves,
    lambda inner: st.one_of(st.lists(inner, max_size=3), st.dictionaries(st.text(max_size=6), inner, max_size=3)),
)


def places(value: object, path: tuple[object, ...] = ()) -> list[tuple[object, ...]]:
    """All places inside plain values."""
    found = [path] if path else []
    items = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    for key, inner in items:
        found += places(inner, (*path, key))
    return found


PLACES = places(tomllib.loads(TOML))


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return write_lesson(tmp_path_factory.mktemp("any") / "mine")


@given(st.sampled_from(PLACES), anything)
@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.too_slow])
def test_any_value_at_any_place(folder: Path, place: tuple[object, ...], value: object) -> None:
    values = copy.deepcopy(tomllib.loads(TOML))
    inside = values
    for key in place[:-1]:
        inside = inside[key]
    inside[place[-1]] = value
    lesson, faults = read_values(folder, values)
    assert lesson.steps or faults
    assert all(isinstance(fault, FileRefused) and "\n" not in str(fault) for fault in faults)


@given(st.binary(max_size=60))
@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_any_bytes_as_a_file(tmp_path: Path, data: bytes) -> None:
    folder = write_lesson(tmp_path / "mine")
    for name in ("lesson.toml", "text.en.md", "start.nns"):
        before = (folder / name).read_bytes()
        (folder / name).write_bytes(data)
        assert check_lesson(folder).faults
        (folder / name).write_bytes(before)


@given(st.text(alphabet="#: ab\n$`hinttaskdone：", max_size=80))
@settings(max_examples=150, deadline=None)
def test_any_text(text: str) -> None:
    faults: list[FileRefused] = []
    read_texts(text, "text.en.md", faults)
    assert all(str(fault).startswith("text.en.md: ") for fault in faults)


@given(anything)
@settings(max_examples=80, deadline=None)
def test_any_progress(value: object) -> None:
    assert Progress.from_plain(Progress.from_plain(value).to_plain()) == Progress.from_plain(value)
