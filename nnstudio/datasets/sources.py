"""Where a project's data comes from, as a value: made up, shipped, drawn or embedded, or a file beside the project."""

import hashlib
import os
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from pathlib import PurePath, PurePosixPath
from typing import ClassVar, TypeAlias

from nnstudio.datasets.dataset import Dataset
from nnstudio.datasets.generators import from_function, generate
from nnstudio.datasets.table_choices import InputColumn, TableChoices
from nnstudio.datasets.table_format import TableFormat
from nnstudio.datasets.table_reader import Progress, read_table
from nnstudio.datasets.tables import shipped_table
from nnstudio.errors import FileRefused, InvalidInput
from nnstudio.wording import short

ReadFile: TypeAlias = Callable[[str], bytes]
"""Gives the bytes of a file by its path relative to the project's folder, or raises FileRefused."""


@dataclass(frozen=True)
class Generated:
    """Points of a shape in the registry; the fields are the arguments of `generate`."""

    kind: ClassVar[str] = "generator"
    generator: str
    samples: int = 500
    noise: float = 0.0
    seed: int = 0

    def load(self, read: ReadFile | None = None, progress: Progress | None = None) -> Dataset:
        """Return the dataset; raises InvalidInput if the fields don't fit."""
        return generate(self.generator, self.samples, self.noise, self.seed)


@dataclass(frozen=True)
class FunctionPoints:
    """Points of a person's own function; the fields are the arguments of `from_function`."""

    kind: ClassVar[str] = "function"
    formula: str
    samples: int = 500
    noise: float = 0.0
    seed: int = 0
    low: float = -6.0
    high: float = 6.0

    def load(self, read: ReadFile | None = None, progress: Progress | None = None) -> Dataset:
        """Return the dataset; raises InvalidInput if the fields don't fit."""
        return from_function(self.formula, self.samples, self.noise, self.seed, self.low, self.high)


@dataclass(frozen=True)
class Shipped:
    """A table that comes with the studio, by its key in `TABLES`."""

    kind: ClassVar[str] = "table"
    table: str

    def load(self, read: ReadFile | None = None, progress: Progress | None = None) -> Dataset:
        """Return the dataset; raises InvalidInput if there is no such table."""
        return shipped_table(self.table)


@dataclass(frozen=True, eq=False)
class Embedded:
    """Samples that are in the project's file itself: drawn by hand, or a table that was taken in."""

    kind: ClassVar[str] = "embedded"
    dataset: Dataset

    __hash__ = None  # type: ignore[assignment]

    def __eq__(self, other: object) -> bool:
        return self.dataset == other.dataset if isinstance(other, Embedded) else NotImplemented

    def load(self, read: ReadFile | None = None, progress: Progress | None = None) -> Dataset:
        """Return the dataset."""
        return self.dataset


@dataclass(frozen=True)
class Linked:
    """A table that stays a file of its own, found by its path relative to the project's folder.

    Parameters
    ----------
    path : str
        With forward slashes, also on Windows; ``"../tables/flowers.csv"``.
    choices : TableChoices
    format : TableFormat
    digest : str
        SHA-256 of the file when it was brought in; empty if unknown.

    Raises
    ------
    InvalidInput
        If the path is empty, absolute, or has a backslash or a drive.
    """

    kind: ClassVar[str] = "linked"
    path: str
    choices: TableChoices
    format: TableFormat = field(default_factory=TableFormat)
    digest: str = ""

    def __post_init__(self) -> None:
        bad = not self.path or "\\" in self.path or "\0" in self.path or ":" in self.path.split("/")[0]
        if bad or PurePosixPath(self.path).is_absolute():
            raise InvalidInput(
                "expected a path relative to the project's folder, with forward slashes, found {found}",
                found=f"“{short(self.path)}”",
            )

    def load(
        self,
        read: ReadFile | None = None,
        progress: Progress | None = None,
        columns: Sequence[InputColumn] = (),
    ) -> Dataset:
        """Read the file and return its dataset; raises FileRefused or InvalidInput as `read_table` does.

        `columns` says how the inputs were made of it when it was brought in; whatever it holds now, they stay that.
        """
        name = PurePosixPath(self.path).name
        if read is None:
            raise FileRefused("{name}: the table is a file of its own; save the project beside it first", name=name)
        data = read(self.path)
        return read_table(data, name, self.choices, format=self.format, columns=columns, progress=progress).dataset

    def changed(self, data: bytes) -> bool:
        """Return whether the file isn't any more what it was when it was brought in."""
        return bool(self.digest) and digest_of(data) != self.digest

    def confirmed(self, data: bytes) -> "Linked":
        """Return the same link with the digest of what the file holds now."""
        return replace(self, digest=digest_of(data))


Source: TypeAlias = Generated | FunctionPoints | Shipped | Embedded | Linked


def digest_of(data: bytes) -> str:
    """Return the SHA-256 of a file's bytes in hexadecimal."""
    return hashlib.sha256(data).hexdigest()


def relative_path(file: str | os.PathLike[str], folder: str | os.PathLike[str]) -> str:
    """Return the path of a file relative to a folder, with forward slashes.

    Raises
    ------
    InvalidInput
        If there is none: on Windows, from one drive to another.
    """
    try:
        return PurePath(os.path.relpath(file, folder)).as_posix()
    except ValueError:
        raise InvalidInput(
            "{name} is on another drive than the project: embed it, or put it beside the project",
            name=os.path.basename(file),
        ) from None
