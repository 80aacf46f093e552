"""What a project keeps of its data, as plain JSON values: the source, how it is parted, how it is scaled.

The mapping is the optional `dataset` of a network file::

    {"kind": "generator", "generator": "circles", "samples": 500, "noise": 0.1, "seed": 0,
     "split": {"test_share": 0.2, "seed": 0, "stratified": true}, "scaling": {"kind": "none"}}

The other kinds: ``function`` (formula, samples, noise, seed, min, max), ``table`` (table), ``embedded`` (name, inputs,
outputs, classes, ranges, x, targets) and ``linked`` (path, targets, inputs, ...). ``columns`` says how inputs are
made of a table's columns. Unknown keys are kept and written back.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field

from nnstudio.datasets.dataset import Dataset
from nnstudio.datasets.embedding import embedded_from_plain, embedded_to_plain
from nnstudio.datasets.expression import parse_expression
from nnstudio.datasets.generators import GENERATORS, SAMPLES
from nnstudio.datasets.plain_values import Plain
from nnstudio.datasets.scaling import Scaling
from nnstudio.datasets.sources import Embedded, FunctionPoints, Generated, Linked, Shipped, Source
from nnstudio.datasets.table_choices import InputColumn, TableChoices
from nnstudio.datasets.table_format import SEPARATORS, TableFormat
from nnstudio.datasets.table_text import ENCODINGS
from nnstudio.datasets.tables import TABLES
from nnstudio.errors import InvalidInput
from nnstudio.wording import Phrase, Text

_KINDS = tuple(source.kind for source in (Generated, FunctionPoints, Shipped, Embedded, Linked))
_SEEDS = 2**63 - 1
_INSIDE = {
    "split": {"test_share", "seed", "stratified"},
    "scaling": {"kind", "shift", "scale"},
    "columns": {"name", "categories"},
    "format": {"encoding", "separator", "heading", "decimal_comma"},
}
"""The objects inside, and the keys of each that are known."""


@dataclass(frozen=True)
class KeptDataset:
    """The data of a project, before any file is read for it.

    Parameters
    ----------
    source : Generated, FunctionPoints, Shipped, Embedded or Linked
        ``source.load(read)`` gives the dataset.
    scaling : Scaling
        Learned on the training samples; applied to whatever the network computes with.
    test_share, seed, stratified
        As `split` takes them.
    columns : tuple of InputColumn
        How the inputs are made of the columns of a table, for reading another one like it; empty if every column is a
        number and an input of its own.
    extra : Mapping
        Keys of the file that this version doesn't know, those inside of objects too.
    """

    source: Source
    scaling: Scaling = field(default_factory=Scaling)
    test_share: float = 0.2
    seed: int = 0
    stratified: bool = True
    columns: tuple[InputColumn, ...] = ()
    extra: Mapping[str, object] = field(default_factory=dict)

    __hash__ = None  # type: ignore[assignment]


def to_plain(kept: KeptDataset | Dataset) -> dict[str, object]:
    """Return what a file keeps: dicts, lists, texts, numbers and truths alone.

    A bare dataset is embedded, with no scaling and the split that `split` has by default.
    """
    if isinstance(kept, Dataset):
        kept = KeptDataset(Embedded(kept))
    plain: dict[str, object] = {"kind": kept.source.kind, **_source_to_plain(kept.source)}
    plain["split"] = {"test_share": kept.test_share, "seed": kept.seed, "stratified": kept.stratified}
    plain["scaling"] = kept.scaling.to_plain()
    if kept.columns:
        plain["columns"] = [
            {"name": column.name, "categories": list(column.categories)} if column.categories else {"name": column.name}
            for column in kept.columns
        ]
    # What belongs to columns goes with them.
    extra = {key: value for key, value in kept.extra.items() if key != "columns" or kept.columns}
    return {**plain, **{key: _joined(plain.get(key), value) for key, value in extra.items()}}


def from_plain(plain: object, *, file: str = "dataset", place: str = "$.dataset") -> KeptDataset:
    """Return what `to_plain` made plain values of; reads no other file.

    Parameters
    ----------
    plain : Mapping
        What the file holds.
    file, place : str
        What refusals call the file, and where the mapping is in it.

    Raises
    ------
    FileRefused
        Naming file, place, what was expected and what was found.
    """
    fields = Plain(plain, file, place)
    source = _source_from_plain(fields.choice("kind", _KINDS), fields)
    share, seed, stratified = 0.2, 0, True
    if "split" in fields:
        part = fields.below("split")
        share = part.number("test_share", 0, 1)
        if share == 1:
            raise part.refusal("test_share", Text("a number below 1"), share)
        seed, stratified = part.whole("seed", 0, _SEEDS, 0), part.truth("stratified", True)
    columns = _columns(fields)
    scaling = Scaling()
    if "scaling" in fields:
        scaling = Scaling.from_plain(
            fields.below("scaling").values, _inputs(source, columns), file=file, place=f"{place}.scaling"
        )
    return KeptDataset(source, scaling, share, seed, stratified, columns, _unknown_inside(fields) | fields.rest())


def _unknown_inside(fields: Plain) -> dict[str, object]:
    """Return the unknown keys of the objects inside, in the places where they are."""
    found: dict[str, object] = {}
    for key, known in _INSIDE.items():
        value = fields.values.get(key)
        parts = value if isinstance(value, list | tuple) else [value]
        rests = [
            {name: part[name] for name in part if name not in known} for part in parts if isinstance(part, Mapping)
        ]
        if any(rests):
            found[key] = rests if isinstance(value, list | tuple) else rests[0]
    return found


def _joined(known: object, unknown: object) -> object:
    """Return what is written, and the unknown keys of objects in it."""
    if isinstance(known, Mapping) and isinstance(unknown, Mapping):
        return {**known, **{name: value for name, value in unknown.items() if name not in known}}
    if isinstance(known, list) and isinstance(unknown, list | tuple) and len(known) == len(unknown):
        return list(map(_joined, known, unknown))
    return unknown if known is None else known


def _inputs(source: Source, columns: tuple[InputColumn, ...]) -> int | None:
    """Return how many inputs a source has, None where only its file can say."""
    if isinstance(source, Linked):
        if columns:
            return sum(len(column.inputs) for column in columns)
        # Which column is text is in the file; without texts each is an input.
        return len(source.choices.inputs) if source.choices.inputs is not None else None
    if isinstance(source, Generated):
        return len(GENERATORS[source.generator].inputs)
    if isinstance(source, FunctionPoints):
        return 2 if {"x1", "x2"} & set(parse_expression(source.formula).variables) else 1
    return len(source.load().inputs)


def _source_to_plain(source: Source) -> dict[str, object]:
    if isinstance(source, Embedded):
        return embedded_to_plain(source.dataset)
    if isinstance(source, Shipped):
        return {"table": source.table}
    if isinstance(source, Linked):
        return _link_to_plain(source)
    drawn = {"samples": source.samples, "noise": source.noise, "seed": source.seed}
    if isinstance(source, Generated):
        return {"generator": source.generator, **drawn}
    return {"formula": source.formula, **drawn, "min": source.low, "max": source.high}


def _source_from_plain(kind: str, fields: Plain) -> Source:
    if kind == Embedded.kind:
        return Embedded(embedded_from_plain(fields))
    if kind == Shipped.kind:
        return Shipped(fields.choice("table", TABLES))
    if kind == Linked.kind:
        return _link_from_plain(fields)
    name = fields.choice("generator", GENERATORS) if kind == Generated.kind else fields.text("formula")
    samples = fields.whole("samples", 1, SAMPLES, 500)
    noise = fields.number("noise", 0, 1, 0.0)
    seed = fields.whole("seed", 0, _SEEDS, 0)
    if kind == Generated.kind:
        return Generated(name, samples, noise, seed)
    try:
        parse_expression(name)
    except InvalidInput as error:
        raise fields.refusal("formula", Phrase("a formula ({error})", error=error), name) from None
    low, high = fields.number("min", -1e6, 1e6, -6.0), fields.number("max", -1e6, 1e6, 6.0)
    if low >= high:
        raise fields.refusal("max", Phrase("a number above min ({low:g})", low=low), high)
    return FunctionPoints(name, samples, noise, seed, low, high)


def _link_to_plain(link: Linked) -> dict[str, object]:
    choices, written = link.choices, link.format
    plain: dict[str, object] = {"path": link.path}
    if link.digest:
        plain["sha256"] = link.digest
    plain["targets"] = list(choices.targets)
    if choices.inputs is not None:
        plain["inputs"] = list(choices.inputs)
    if choices.classes is not None:
        plain["classes"] = choices.classes
    if choices.class_names:
        plain["class_names"] = list(choices.class_names)
    if choices.categories:
        plain["categories"] = list(choices.categories)
    plain["drop_missing"] = choices.drop_missing
    plain["format"] = {
        "encoding": written.encoding,
        "separator": written.separator,
        "heading": written.heading,
        "decimal_comma": written.decimal_comma,
    }
    return plain


def _link_from_plain(fields: Plain) -> Linked:
    targets = fields.texts("targets")
    if not targets:
        raise fields.refusal("targets", Text("one or more columns"), [])
    choices = TableChoices(
        targets,
        fields.texts("inputs") if "inputs" in fields else None,
        fields.truth("classes") if "classes" in fields else None,
        fields.texts("class_names", ()),
        fields.texts("categories", ()),
        fields.truth("drop_missing", False),
    )
    written = TableFormat()
    if "format" in fields:
        part = fields.below("format")
        written = TableFormat(
            part.choice("encoding", ENCODINGS, written.encoding),
            _separator(part, written.separator),
            part.truth("heading", written.heading),
            part.truth("decimal_comma", written.decimal_comma),
        )
    path = fields.text("path")
    try:
        return Linked(path, choices, written, fields.text("sha256", ""))
    except InvalidInput:
        raise fields.refusal(
            "path", Text("a path relative to the project's folder, with forward slashes"), path
        ) from None


def _separator(fields: Plain, default: str) -> str:
    separator = fields.text("separator", default)
    if separator not in SEPARATORS:
        raise fields.refusal("separator", Text("one of , ; | or tab"), separator)
    return separator


def _columns(fields: Plain) -> tuple[InputColumn, ...]:
    if "columns" not in fields:
        return ()
    found = []
    for place, value in fields.elements("columns"):
        part = Plain(value, fields.file, place)
        found.append(InputColumn(part.text("name"), part.texts("categories", ())))
    return tuple(found)
