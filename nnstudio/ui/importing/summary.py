"""What a table will be in the project, in words."""

import math

from PySide6.QtCore import QCoreApplication

from nnstudio.datasets import Dataset, Table, count_tested
from nnstudio.datasets.cells import is_number
from nnstudio.ui.importing.columns import Columns, Role, guessed, odd_cells
from nnstudio.ui.importing.session import Options
from nnstudio.ui.numbers import format_number
from nnstudio.wording import short

translate = QCoreApplication.translate

_CLASSES = 6
_TARGETS = 2
_LOOKED_AT = 2000


def summary(table: Table, options: Options) -> str:
    """Return "150 rows → 120 for training, 30 for testing · 4 inputs · 3 classes: setosa 50, …"."""
    dataset = table.dataset
    tested = count_tested(dataset, options.test_share, options.stratified)
    rows = counted_rows(len(dataset) + table.dropped)
    if table.dropped:
        rows = translate("Import", "{rows}, {dropped} left out").format(rows=rows, dropped=f"{table.dropped:,}")
    parted = translate("Import", "{rows} → {train} for training, {test} for testing").format(
        rows=rows, train=f"{len(dataset) - tested:,}", test=f"{tested:,}"
    )
    return " · ".join((parted, counted_inputs(len(dataset.inputs)), _targets(dataset)))


def counted_rows(count: int) -> str:
    """Return "1 row", "1,200 rows"."""
    text = translate("Import", "{count} row") if count == 1 else translate("Import", "{count} rows")
    return text.format(count=f"{count:,}")


def counted_inputs(count: int) -> str:
    """Return "1 input", "1,200 inputs"."""
    text = translate("Import", "{count} input") if count == 1 else translate("Import", "{count} inputs")
    return text.format(count=f"{count:,}")


def missing(table: Table) -> str:
    """Return how much is missing in a table that was read, and where first."""
    if not table.dropped:
        return translate("Import", "Nothing is missing")
    first = table.missing[0]
    many = table.dropped > 1
    text = translate("Import", "{rows} have gaps") if many else translate("Import", "{rows} has a gap")
    where = translate("Import", "the first in row {row}, column {column}").format(
        row=f"{first.row:,}", column=short(first.column)
    )
    return f"{text.format(rows=counted_rows(table.dropped))}, {where}"


def odd_text(columns: Columns) -> str:
    """Return which column is taken as text, or left out, because of a few cells among numbers; empty if none is."""
    preview = columns.preview
    taken = translate(
        "Import", "Column {column} holds text among numbers (row {row}: “{cell}”), so it is taken as text"
    )
    left = translate("Import", "Column {column} holds text among numbers (row {row}: “{cell}”), so it isn't used")
    for index, role in enumerate(columns.roles[:_LOOKED_AT]):
        odd = odd_cells(preview, index)
        if odd and role is Role.UNUSED and guessed(preview).roles[index] is not Role.UNUSED:
            continue  # whoever put the column away needs no reason
        if odd and (columns.classes or role is not Role.TARGET):
            return (left if role is Role.UNUSED else taken).format(
                column=short(preview.names[index]),
                row=f"{preview.numbers[odd[0]]:,}",
                cell=short(preview.rows[odd[0]][index].strip()),
            )
    return ""


def size(count: float) -> str:
    """Return a number of bytes: "812 bytes", "4.6 KB", "12 MB"."""
    if count < 1000:
        return translate("Import", "{count} bytes").format(count=round(count))
    exponent = min(2, int(math.log10(count)) // 3)
    value = count / 1000**exponent
    unit = (translate("Import", "{size} KB"), translate("Import", "{size} MB"))[exponent - 1]
    return unit.format(size=f"{value:.1f}" if value < 10 else f"{value:,.0f}")


def embedded_size(dataset: Dataset) -> float:
    """Return about how many bytes a dataset takes in a project's file: as text while it is small, else as base64."""
    return 16 / 3 * dataset.x.size + 32 / 3 * dataset.targets.size


def _targets(dataset: Dataset) -> str:
    if dataset.classes:
        # "1 59, 2 71" would be hard to read.
        pattern = "{} ({:,})" if any(is_number(name, False) for name in dataset.classes) else "{} {:,}"
        counts = zip(dataset.classes[:_CLASSES], dataset.class_counts(), strict=False)
        listed = ", ".join(pattern.format(short(name), count) for name, count in counts)
        text = translate("Import", "{count} classes: {classes}")
        more = ", …" if len(dataset.classes) > _CLASSES else ""
        return text.format(count=f"{len(dataset.classes):,}", classes=listed + more)
    spans = [
        translate("Import", "{name} from {low} to {high}").format(
            name=short(name),
            low=format_number(float(dataset.targets[:, index].min())),
            high=format_number(float(dataset.targets[:, index].max())),
        )
        for index, name in enumerate(dataset.outputs[:_TARGETS])
    ]
    listed = ", ".join(spans) + (", …" if len(dataset.outputs) > _TARGETS else "")
    count = len(dataset.outputs)
    text = (
        translate("Import", "{count} target: {targets}")
        if count == 1
        else translate("Import", "{count} targets: {targets}")
    )
    return text.format(count=f"{count:,}", targets=listed)
