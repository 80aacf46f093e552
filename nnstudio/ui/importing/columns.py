"""What each column of a table is for, as a value: guessed from the first rows, changed by a person."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from enum import Enum

from nnstudio.datasets import ColumnPreview, Preview, TableChoices
from nnstudio.datasets.cells import is_missing, is_number

_TARGET_NAMES = frozenset(
    [
        "target",
        "class",
        "classes",
        "label",
        "labels",
        "y",
        "output",
        "outcome",
        "result",
        "species",
        "category",
        "quality",
        "diagnosis",
        "survived",
        "目标",
        "类别",
        "标签",
        "分类",
        "种类",
        "品种",
        "结果",
        "输出",
    ]
)
"""What the column to be learned is often called, in small letters."""

_ROW_NAMES = frozenset(
    "id|index|no|no.|nr|nr.|#|row|rowid|key|uuid|unnamed: 0|编号|序号|行号".split("|")  # noqa: SIM905 - easier to read
)
"""What columns are called that only tell rows apart."""

FEW = 20
"""Up to so many different whole numbers look like classes, and so many different texts like a category."""


class Role(Enum):
    """What a column is used for."""

    INPUT = "input"
    TARGET = "target"
    UNUSED = "unused"


class Lack(Enum):
    """Why columns can't be learned from as they are chosen."""

    TARGET = "target"
    INPUT = "input"


@dataclass(frozen=True)
class Columns:
    """What the columns of a table are used for.

    Parameters
    ----------
    preview : Preview
    roles : tuple of Role
        One a column.
    categories : frozenset of int
        Columns of numbers that are taken as names, by their index.
    classes : bool
        The target is learned as classes, and not as numbers.
    """

    preview: Preview
    roles: tuple[Role, ...]
    categories: frozenset[int] = frozenset()
    classes: bool = False

    def __len__(self) -> int:
        return len(self.roles)

    def column(self, index: int) -> ColumnPreview:
        """Return what the first rows of a column hold."""
        return self.preview.columns[index]

    def of(self, role: Role) -> tuple[int, ...]:
        """Return the columns that have a role."""
        return tuple(index for index, one in enumerate(self.roles) if one is role)

    def is_text(self, index: int) -> bool:
        """Return whether an input is made of each different text of a column."""
        return self.column(index).kind == "text" or index in self.categories

    def made_inputs(self, index: int, counts: Mapping[str, int]) -> int:
        """Return how many inputs a column becomes: as counted by name, else by its first rows."""
        column = self.column(index)
        return counts.get(column.name, column.different) if self.is_text(index) else 1

    @property
    def lack(self) -> Lack | None:
        """What has to be chosen before anything can be learned."""
        if not self.of(Role.TARGET):
            return Lack.TARGET
        return None if self.of(Role.INPUT) else Lack.INPUT

    def choices(self, drop_missing: bool) -> TableChoices:
        """Return what a table is read with."""
        names = self.preview.names
        inputs = self.of(Role.INPUT)
        return TableChoices(
            tuple(names[index] for index in self.of(Role.TARGET)),
            tuple(names[index] for index in inputs),
            self.classes,
            categories=tuple(names[index] for index in inputs if index in self.categories),
            drop_missing=drop_missing,
        )

    # --- what a person changes ----------------------------------------------------------------

    def with_role(self, indices: Iterable[int], role: Role) -> "Columns":
        """Give columns a role; targets take the place of those before, which become inputs."""
        chosen = set(indices)
        if role is Role.TARGET and chosen:
            others = [Role.INPUT if one is Role.TARGET else one for one in self.roles]
            return self._with_roles([Role.TARGET if i in chosen else one for i, one in enumerate(others)])
        return self._with_roles([role if index in chosen else one for index, one in enumerate(self.roles)])

    def with_more_targets(self, indices: Iterable[int]) -> "Columns":
        """Learn these columns too."""
        chosen = set(indices)
        return self._with_roles([Role.TARGET if index in chosen else one for index, one in enumerate(self.roles)])

    def with_inputs(self, indices: Iterable[int], used: bool) -> "Columns":
        """Use columns as inputs, or not; targets stay what they are."""
        chosen, role = set(indices), Role.INPUT if used else Role.UNUSED
        return self._with_roles(
            [role if i in chosen and one is not Role.TARGET else one for i, one in enumerate(self.roles)]
        )

    def with_categories(self, indices: Iterable[int], on: bool) -> "Columns":
        """Take columns of numbers as names, or as numbers again."""
        numbers = {index for index in indices if self.column(index).kind == "number"}
        return replace(self, categories=self.categories | numbers if on else self.categories - numbers)

    def with_classes(self, classes: bool) -> "Columns":
        """Learn the target as classes, or as numbers; several targets are numbers always."""
        return replace(self, classes=classes and len(self.of(Role.TARGET)) == 1)

    def _with_roles(self, roles: list[Role]) -> "Columns":
        made = replace(self, roles=tuple(roles))
        targets = made.of(Role.TARGET)
        if targets == self.of(Role.TARGET):
            return made
        return replace(made, classes=len(targets) == 1 and _looks_like_classes(self.preview, targets[0]))


def guessed(preview: Preview) -> Columns:
    """Return what the columns are probably for: the target by its name, else the only text at an end, else the last."""
    columns = preview.columns
    usable = [index for index, one in enumerate(columns) if _is_useful(one, preview.sampled)]
    target = _target(preview, usable)
    roles = [Role.UNUSED] * len(columns)
    for index in usable:
        roles[index] = Role.INPUT
    roles[target] = Role.TARGET
    return Columns(preview, tuple(roles), classes=_looks_like_classes(preview, target))


def carried(before: Columns | None, preview: Preview) -> Columns:
    """Return what the columns are for after the table is looked at in another way; what a person chose stays."""
    if before is None or before.preview.names != preview.names or before == guessed(before.preview):
        return guessed(preview)
    numbers = frozenset(index for index in before.categories if preview.columns[index].kind == "number")
    return replace(before, preview=preview, categories=numbers)


def odd_cells(preview: Preview, index: int) -> tuple[int, ...]:
    """Return the shown rows in which a column of numbers holds text, and so counts as text; mostly there are none."""
    if preview.columns[index].kind == "number":
        return ()
    present = [(row, cells[index]) for row, cells in enumerate(preview.rows) if not is_missing(cells[index])]
    odd = tuple(row for row, cell in present if not is_number(cell, preview.format.decimal_comma))
    return odd if 2 * len(odd) < len(present) else ()


def _target(preview: Preview, usable: list[int]) -> int:
    columns = preview.columns
    candidates = usable or list(range(len(columns)))
    for index in reversed(candidates):
        if columns[index].name.casefold() in _TARGET_NAMES:
            return index
    texts = [index for index in candidates if columns[index].kind == "text"]
    if len(texts) == 1 and texts[0] in (0, len(columns) - 1) and 2 <= columns[texts[0]].different <= FEW:
        return texts[0]
    return candidates[-1]


def _is_useful(column: ColumnPreview, sampled: int) -> bool:
    """Return whether there is something to learn from: not what only tells rows apart, not nothing at all."""
    if not sampled:
        return True
    if column.different == sampled and column.name.casefold() in _ROW_NAMES:
        return False
    if column.kind == "number":
        return column.different > 0
    return column.different <= FEW or 2 * column.different <= sampled


def _looks_like_classes(preview: Preview, index: int) -> bool:
    column = preview.columns[index]
    if column.kind == "number":
        return column.whole and column.different <= FEW
    return column.different <= FEW or not odd_cells(preview, index)
