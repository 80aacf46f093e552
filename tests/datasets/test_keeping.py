"""What a project keeps of its data: plain JSON that reads back to the same, and refusals with their place."""

import json
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.extra import numpy as arrays

from nnstudio.datasets import (
    Dataset,
    Embedded,
    FunctionPoints,
    Generated,
    InputColumn,
    KeptDataset,
    Linked,
    Scaling,
    Shipped,
    TableChoices,
    TableFormat,
    from_function,
    from_plain,
    generate,
    relative_path,
    shipped_table,
    to_plain,
)
from nnstudio.engine import Network
from nnstudio.errors import FileRefused, InvalidInput
from nnstudio.formats import dumps, loads
from nnstudio.project import Project

DRAWN = Dataset([[0.1, 2], [3, -4]], [1, 0], ("a", "b"), ("class",), ("A", "B"), ((-1, 4), (-5, 5)), "drawn")
LINK = Linked(
    "../tables/d.csv",
    TableChoices(("label",), ("a", "zip"), True, ("p", "q"), ("zip",), drop_missing=True),
    TableFormat("gb18030", ";", heading=False, decimal_comma=True),
    "ab" * 32,
)


def through_json(kept: KeptDataset) -> KeptDataset:
    return from_plain(json.loads(json.dumps(to_plain(kept), allow_nan=False)))


def test_what_a_file_says() -> None:
    assert to_plain(KeptDataset(Generated("circles", 200, 0.1, 7), test_share=0.5)) == {
        "kind": "generator",
        "generator": "circles",
        "samples": 200,
        "noise": 0.1,
        "seed": 7,
        "split": {"test_share": 0.5, "seed": 0, "stratified": True},
        "scaling": {"kind": "none"},
    }
    assert to_plain(DRAWN) == {
        "kind": "embedded",
        "name": "drawn",
        "inputs": ["a", "b"],
        "outputs": ["class"],
        "classes": ["A", "B"],
        "ranges": [[-1.0, 4.0], [-5.0, 5.0]],
        "x": [[0.1, 2.0], [3.0, -4.0]],
        "targets": [1, 0],
        "split": {"test_share": 0.2, "seed": 0, "stratified": True},
        "scaling": {"kind": "none"},
    }


@pytest.mark.parametrize(
    "kept",
    [
        KeptDataset(Generated("sine", 30, 0.25, 3)),
        KeptDataset(FunctionPoints("x1*x2", 10, 0.0, 1, -2.0, 3.0), Scaling("minmax", (0, 1), (2, 3))),
        KeptDataset(Shipped("wine"), Scaling.learned("standard", shipped_table("wine").x), 0.3, 5, False),
        KeptDataset(Embedded(DRAWN), Scaling("standard", (1, 2), (3, 4)), columns=(InputColumn("a"), InputColumn("b"))),
        KeptDataset(Embedded(Dataset([], [], ("x",), ("y",)))),
        KeptDataset(Embedded(shipped_table("digits"))),
        KeptDataset(LINK, columns=(InputColumn("a"), InputColumn("zip", ("9", "10")))),
        KeptDataset(Linked("d.csv", TableChoices(("label",))), Scaling("standard", (1, 2), (3, 4))),
        KeptDataset(Shipped("iris"), extra={"later": [1, {"more": None}]}),
    ],
    ids=lambda kept: kept.source.kind,
)
def test_it_reads_back_to_the_same(kept: KeptDataset) -> None:
    assert through_json(kept) == kept


def test_unknown_keys_stay_where_they_are() -> None:
    columns = (InputColumn("a"), InputColumn("zip", ("9", "10")))
    kept = KeptDataset(LINK, Scaling("minmax", (0, 0, 0), (1, 1, 1)), columns=columns)
    plain = to_plain(kept)
    plain["later"] = 1
    for inside in (plain["split"], plain["scaling"], plain["format"], plain["columns"][1]):
        inside["later"] = {"more": [None]}
    found = from_plain(plain)
    assert (found.source, found.scaling, found.columns) == (kept.source, kept.scaling, columns)
    assert to_plain(found) == plain
    again = to_plain(replace(found, scaling=Scaling(), test_share=0.5, columns=()))
    assert again["scaling"] == {"kind": "none", "later": {"more": [None]}}
    assert again["split"] == {"test_share": 0.5, "seed": 0, "stratified": True, "later": {"more": [None]}}
    assert "columns" not in again


def test_sources_load() -> None:
    assert Generated("moons", 20, 0.1, 3).load() == generate("moons", 20, 0.1, 3)
    assert FunctionPoints("x", 20, 0.1, 3, 0, 1).load() == from_function("x", 20, 0.1, 3, 0, 1)
    assert Shipped("iris").load() is shipped_table("iris")
    assert Embedded(DRAWN).load() is DRAWN


def test_a_link_is_read_relative_to_the_project() -> None:
    asked = []

    def read(path: str) -> bytes:
        asked.append(path)
        return b"a,label\n1,x\n2,y\n"

    link = Linked("../d.csv", TableChoices(("label",)))
    assert link.load(read).classes == ("x", "y")
    assert asked == ["../d.csv"]
    with pytest.raises(FileRefused) as error:
        link.load()
    assert str(error.value) == "d.csv: the table is a file of its own; save the project beside it first"


def test_inputs_stay_what_they_were_whatever_a_linked_file_holds_now() -> None:
    """Else a network would go on with b where a was, and `eval` would give it a again."""
    link = Linked("d.csv", TableChoices(("y",), ("size", "colour"), classes=False))
    columns = (InputColumn("size"), InputColumn("colour", ("a", "b")))
    found = link.load(lambda path: b"size,colour,y\n1,b,2\n2,b,4\n", columns=columns)
    assert found.inputs == ("size", "colour=a", "colour=b")
    assert found.x.tolist() == [[1, 0, 1], [2, 0, 1]]
    with pytest.raises(FileRefused) as error:
        link.load(lambda path: b"size,colour,y\n1,b,2\n2,c,4\n", columns=columns)
    assert str(error.value) == "d.csv: row 3, column colour: expected one of a, b, found “c”"
    with pytest.raises(FileRefused) as error:
        link.load(lambda path: b"size,colour,y\n1,b,2\nx,b,4\n", columns=columns)
    assert str(error.value) == "d.csv: row 3, column size: expected a number, found “x”"


def test_a_link_knows_that_its_file_has_changed() -> None:
    link = Linked("d.csv", TableChoices(("label",)))
    assert not link.changed(b"1")
    link = link.confirmed(b"1")
    assert not link.changed(b"1")
    assert link.changed(b"2")


@pytest.mark.parametrize("path", ["", "/etc/passwd", "C:/d.csv", "a\\b.csv", "a\0b"])
def test_links_are_relative(path: str) -> None:
    with pytest.raises(InvalidInput, match="expected a path relative to the project's folder, with forward slashes"):
        Linked(path, TableChoices(("label",)))


def test_relative_paths(tmp_path: Path) -> None:
    assert relative_path(tmp_path / "tables" / "d.csv", tmp_path / "nets") == "../tables/d.csv"


def test_the_split_of_a_bare_dataset_is_the_usual_one() -> None:
    assert from_plain(to_plain(DRAWN)) == KeptDataset(Embedded(DRAWN))


def test_a_network_file_keeps_it() -> None:
    for data in (DRAWN, shipped_table("digits")):
        project = Project(Network.dense(2, [], 1), dataset=to_plain(data))
        again = loads(dumps(project), "a.nns")
        assert from_plain(again.dataset).source == Embedded(data)


@given(arrays.arrays(np.float32, (5, 2), elements=st.floats(width=32, allow_nan=False, allow_infinity=False)))
@settings(max_examples=60, deadline=None)
def test_any_numbers_come_back_to_the_bit(x: np.ndarray) -> None:
    data = Dataset(x, x[:, :1], ("a", "b"), ("y",), (), ((0, 1), (0, 1)))
    again = through_json(KeptDataset(Embedded(data))).source.load()
    assert again.x.tobytes() == x.tobytes()


FEW = {"kind": "embedded", "inputs": ["a"], "outputs": ["y"], "x": [[1], [2]], "targets": [[3], [4]]}
CLASSES = FEW | {"classes": ["p", "q"], "targets": [0, 1]}
LONG = {"dtype": "float32", "shape": [1, 1], "base64": "AACAPw=="}


@pytest.mark.parametrize(
    ("plain", "line"),
    [
        (None, ": expected an object, found null"),
        ({}, ".kind: expected one of generator, function, table, embedded, linked, found nothing"),
        ({"kind": 3}, ".kind: expected one of generator, function, table, embedded, linked, found 3"),
        ({"kind": "table", "table": "cars"}, '.table: expected one of iris, digits, wine, found "cars"'),
        (
            {"kind": "generator", "generator": "xor", "samples": 0},
            ".samples: expected a whole number from 1 to 1,000,000, found 0",
        ),
        (
            {"kind": "generator", "generator": "xor", "samples": True},
            ".samples: expected a whole number from 1 to 1,000,000, found true",
        ),
        ({"kind": "generator", "generator": "xor", "noise": "a"}, '.noise: expected a number from 0 to 1, found "a"'),
        ({"kind": "function", "formula": 1}, ".formula: expected text, found 1"),
        (
            {"kind": "function", "formula": "x +"},
            ".formula: expected a formula (position 4: expected a number, x, a function or (, found the end), "
            'found "x +"',
        ),
        ({"kind": "function", "formula": "x", "min": 6}, ".max: expected a number above min (6), found 6.0"),
        (CLASSES | {"inputs": "a"}, '.inputs: expected a list, found "a"'),
        (CLASSES | {"inputs": []}, ".inputs: expected one or more names, found a list"),
        (CLASSES | {"inputs": [1]}, ".inputs[0]: expected text, found 1"),
        (CLASSES | {"x": [[1], [2, 3]]}, ".x[1]: expected 1 number, found 2 numbers"),
        (CLASSES | {"x": [[1], ["2"]]}, '.x[1][0]: expected a finite number, found "2"'),
        (CLASSES | {"x": [[1], [1e39]]}, ".x[1][0]: expected a number within float32, found another"),
        (CLASSES | {"x": [1, 2]}, ".x[0]: expected 1 number, found 1"),
        (CLASSES | {"targets": [0]}, ".targets: expected 2, found 1"),
        (CLASSES | {"targets": [0, 2]}, ".targets[1]: expected the index of a class, 0 to 1, found 2"),
        (CLASSES | {"targets": [0, 0.5]}, ".targets[1]: expected a whole number, found 0.5"),
        (
            CLASSES | {"classes": ["p"], "targets": [0, 0]},
            ".classes: expected two or more different names, found a list",
        ),
        (CLASSES | {"outputs": ["a", "b"]}, ".outputs: expected one name, of what the classes are of, found a list"),
        (FEW | {"ranges": [[0, 10**400]]}, f".ranges[0][1]: expected a finite number, found 1{'0' * 39}…"),
        (CLASSES | {"ranges": [[1, 0]]}, ".ranges[0]: expected two numbers, the lower one first, found a list"),
        (CLASSES | {"ranges": [[0, 1], [0, 1]]}, ".ranges: expected 1 range (one an input), found 2"),
        (FEW | {"targets": [[3]]}, ".targets: expected 2 x 1, found 1 x 1"),
        (FEW | {"x": LONG}, ".targets: expected 1 x 1, found 2 x 1"),
        (FEW | {"x": LONG | {"dtype": "object"}}, '.x.dtype: expected one of float32, found "object"'),
        (FEW | {"x": LONG | {"shape": [1]}}, ".x.shape: expected 2 sizes, found 1"),
        (FEW | {"x": LONG | {"shape": [1, -1]}}, ".x.shape[1]: expected a size, at most 50,000,000, found -1"),
        (
            FEW | {"x": LONG | {"shape": [10**6, 10**6]}},
            ".x.shape: expected at most 50,000,000 numbers, found 1,000,000,000,000",
        ),
        (FEW | {"x": LONG | {"shape": [2, 1]}}, ".x.base64: expected 12 characters, found 8"),
        (FEW | {"x": LONG | {"base64": "AA*APw=="}}, ".x.base64: expected base64, found other characters"),
        (FEW | {"x": LONG | {"base64": "AADAfw=="}}, ".x[0][0]: expected a number within float32, found another"),
        ({"kind": "linked", "targets": ["y"]}, ".path: expected text, found nothing"),
        (
            {"kind": "linked", "targets": ["y"], "path": "/d.csv"},
            '.path: expected a path relative to the project\'s folder, with forward slashes, found "/d.csv"',
        ),
        ({"kind": "linked", "targets": [], "path": "d.csv"}, ".targets: expected one or more columns, found a list"),
        (
            {"kind": "linked", "targets": ["y"], "path": "d.csv", "format": {"separator": "."}},
            '.format.separator: expected one of , ; | or tab, found "."',
        ),
        (FEW | {"split": {"test_share": 1}}, ".split.test_share: expected a number below 1, found 1.0"),
        (FEW | {"split": {"test_share": 0.1, "stratified": 1}}, ".split.stratified: expected true or false, found 1"),
        (
            FEW | {"scaling": {"kind": "minmax", "shift": [1, 2], "scale": [1, 2]}},
            ".scaling.shift: expected 1 number (one an input), found 2",
        ),
        (FEW | {"columns": [{"name": "a"}, 3]}, ".columns[1]: expected an object, found 3"),
    ],
)
def test_refused(plain: object, line: str) -> None:
    with pytest.raises(FileRefused) as error:
        from_plain(plain, file="a.nns")
    assert str(error.value) == f"a.nns: $.dataset{line}"


json_values = st.recursive(
    st.none() | st.booleans() | st.integers(-3, 10**20) | st.floats(allow_nan=False) | st.text(max_size=3),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=3), inner, max_size=3),
    max_leaves=5,
)


@given(
    st.sampled_from([to_plain(DRAWN), to_plain(KeptDataset(LINK)), to_plain(KeptDataset(Generated("xor")))]),
    st.data(),
)
@settings(max_examples=200, deadline=None)
def test_any_value_anywhere_is_read_or_refused(plain: dict[str, object], data: st.DataObject) -> None:
    key = data.draw(st.sampled_from(sorted(plain)))
    line = "a.nns: $.dataset"
    try:
        from_plain(plain | {key: data.draw(json_values)}, file="a.nns")
    except FileRefused as error:
        line = str(error)
    assert line.startswith("a.nns: $.dataset")
