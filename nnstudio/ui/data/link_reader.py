"""Reads linked tables beside the event loop: the window goes on while a large one is on its way."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from nnstudio.datasets import TABLE_BYTES, Dataset, InputColumn, Linked
from nnstudio.errors import FileRefused, StudioError
from nnstudio.formats.disk import display_name, read_whole

if TYPE_CHECKING:
    from nnstudio.ui.importing.reader import Progress, Reader


@dataclass(frozen=True, eq=False)
class Reading:
    """A table that was read.

    Attributes
    ----------
    link : Linked
        As it was asked for.
    dataset : Dataset
    confirmed : Linked
        The same link, with the digest of what the file holds now.
    title : str
        Of the undo step that is to take it into the project; empty if the project has it already.
    """

    link: Linked
    dataset: Dataset
    confirmed: Linked
    title: str

    @property
    def is_changed(self) -> bool:
        """Whether the file isn't any more what it was when it was brought in."""
        return bool(self.link.digest) and self.link.digest != self.confirmed.digest


class LinkReader(QObject):
    """One table at a time; asking for another forgets the one before."""

    progressed = Signal(float)
    """Emitted with the part that is done."""
    arrived = Signal(object)
    """Emitted with the `Reading`."""
    refused = Signal(object)
    """Emitted with the `StudioError` that says why there is none."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._reader: Reader | None = None
        self.link: Linked | None = None
        """What is being read."""

    @property
    def name(self) -> str:
        """The name of the file that is being read; empty if none is."""
        return display_name(self.link.path) if self.link is not None else ""

    def start(self, link: Linked, folder: Path, title: str = "", columns: Sequence[InputColumn] = ()) -> None:
        """Read a table by its path from a folder; its inputs are made of `columns` as they were before."""
        from nnstudio.ui.importing.reader import Reader

        if self._reader is None:
            self._reader = Reader()
            self._reader.progressed.connect(self.progressed)
            self._reader.finished.connect(self._finished)
            self._reader.failed.connect(self._failed)
        self.link = link
        self._reader.start(partial(_read, link, folder, title, columns))

    def close(self) -> None:
        """Forget what is under way and end the thread."""
        self.link = None
        if self._reader is not None:
            self._reader.close()
            self._reader = None

    def _finished(self, reading: Reading) -> None:
        self.close()
        self.arrived.emit(reading)

    def _failed(self, error: BaseException) -> None:
        name = self.name
        self.close()
        if isinstance(error, MemoryError):
            error = FileRefused("{name}: there isn't enough memory for this table", name=name)
        if not isinstance(error, StudioError):
            raise error
        self.refused.emit(error)


def _read(link: Linked, folder: Path, title: str, columns: Sequence[InputColumn], progress: "Progress") -> Reading:
    data = b""

    def read(path: str) -> bytes:
        nonlocal data
        data = read_whole(folder / path, TABLE_BYTES)
        return data

    dataset = link.load(read, progress, columns)
    return Reading(link, dataset, link.confirmed(data), title)
