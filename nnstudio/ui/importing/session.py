"""One table on its way into a project: read in the background, looked at, chosen from, read again, without widgets."""

from dataclasses import dataclass, replace
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal

from nnstudio.datasets import (
    TABLE_BYTES,
    Dataset,
    Embedded,
    KeptDataset,
    Linked,
    Preview,
    Source,
    Table,
    TableChoices,
    preview,
    read_table,
    relative_path,
)
from nnstudio.datasets.sources import digest_of
from nnstudio.errors import FileRefused, InvalidInput, StudioError
from nnstudio.formats.disk import display_name, read_whole
from nnstudio.ui.importing.columns import Columns, Lack, carried
from nnstudio.ui.importing.reader import Progress, Reader, Work

_PAUSE = 20
"""Milliseconds between a choice and the reading that it makes necessary."""


@dataclass(frozen=True)
class Options:
    """What a person chooses besides the columns; none of it needs the table to be read again.

    Parameters
    ----------
    drop_missing : bool
        Leave out rows in which something is missing; else such a table is refused.
    scaling_kind : str
        A key of `SCALINGS`.
    test_share : float
        From 0 to 0.5.
    seed : int
    stratified : bool
    embed : bool
        Keep the samples in the project's file, and not as a link.
    """

    drop_missing: bool = False
    scaling_kind: str = "standard"
    test_share: float = 0.2
    seed: int = 0
    stratified: bool = True
    embed: bool = True


@dataclass(frozen=True, eq=False)
class Imported:
    """A table as a project takes it.

    Attributes
    ----------
    kept : KeptDataset
        Its scaling isn't learned yet; it is to be of `scaling_kind`.
    dataset : Dataset
        What ``kept.source`` holds, so that nobody has to read it again.
    scaling_kind : str
        A key of `SCALINGS`.
    """

    kept: KeptDataset
    dataset: Dataset
    scaling_kind: str


@dataclass(frozen=True)
class _Loaded:
    data: bytes
    digest: str


class ImportSession(QObject):
    """Holds a table's file, what is known of it, and what was chosen.

    Parameters
    ----------
    path : Path
    folder : Path, optional
        The project's; None while it has none.
    """

    preview_changed = Signal()
    """The first rows are there, or why they aren't."""
    columns_changed = Signal()
    state_changed = Signal()
    """What is under way, what was read, what is wrong or an option has changed."""
    progressed = Signal(float)

    def __init__(self, path: Path, folder: Path | None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.path = path
        self.name = display_name(path)
        self.columns: Columns | None = None
        self.options = Options()
        self.counts: dict[str, int] = {}
        """How many different texts a column has in all rows, where that was found out."""
        self.table: Table | None = None
        self.problem: StudioError | None = None
        self.stopped = False
        self.link, self.no_link = _link(path, folder)
        self._given: dict[str, str | bool] = {}
        self._loaded: _Loaded | None = None
        self._preview: Preview | None = None
        self._reading_rows = False
        self._reader = Reader()
        self._reader.progressed.connect(self.progressed)
        self._reader.finished.connect(self._finished)
        self._reader.failed.connect(self._failed)
        # Both threads want the interpreter: what changed is painted first.
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE)
        self._pause.timeout.connect(self._start_reading)

    # --- what is known ------------------------------------------------------------------------

    @property
    def preview(self) -> Preview | None:
        """The first rows; None if there are none to be seen."""
        return self._preview

    @property
    def busy(self) -> bool:
        """Whether the file is being read."""
        return self._reader.busy or self._pause.isActive()

    @property
    def loaded(self) -> bool:
        """Whether the file itself is there, so that it can be looked at in other ways."""
        return self._loaded is not None

    @property
    def size(self) -> int | None:
        """The file's size in bytes, once it is there."""
        return len(self._loaded.data) if self._loaded else None

    @property
    def lack(self) -> Lack | None:
        """What is still to be chosen of the columns."""
        return self.columns.lack if self.columns is not None else None

    @property
    def refuses_missing(self) -> bool:
        """Whether rows miss something, and nobody has said that they may be left out."""
        return self.table is not None and self.table.dropped > 0 and not self.options.drop_missing

    @property
    def ready(self) -> bool:
        """Whether the table as chosen can be taken into the project."""
        return self.table is not None and not self.refuses_missing

    # --- what is done -------------------------------------------------------------------------

    def open(self) -> None:
        """Read the file and look at it."""
        self._begin(self._load)
        self.state_changed.emit()

    def set_format(self, **given: str | bool) -> None:
        """Look at the table in another way: encoding, separator, heading, decimal_comma as `preview` takes them."""
        self._given = self._given | given
        if self._loaded is not None:
            self._begin(self._look)
            self.state_changed.emit()

    def set_columns(self, columns: Columns) -> None:
        """Use the columns in another way, and read the table for it."""
        if columns != self.columns:
            self.columns = columns
            self._read_again()
            self.columns_changed.emit()
            self.state_changed.emit()

    def set_options(self, **options: object) -> None:
        """Change some of the options."""
        changed = replace(self.options, **options)  # type: ignore[arg-type]
        if changed != self.options:
            self.options = changed
            self.state_changed.emit()

    def stop(self) -> None:
        """Stop reading; `resume` goes on."""
        if self.busy:
            self._pause.stop()
            self._reader.stop()
            self.stopped = True
            self.state_changed.emit()

    def resume(self) -> None:
        """Read what was stopped."""
        if self._loaded is None:
            self.open()
        elif self._preview is None:
            self.set_format()
        else:
            self._read_again()
            self.state_changed.emit()

    def close(self) -> None:
        """End the thread."""
        self._pause.stop()
        self._reader.close()

    def imported(self) -> Imported:
        """Return the table as the project takes it; only when `ready`."""
        assert self.ready
        assert self.table is not None
        assert self.columns is not None
        assert self._loaded is not None
        options, table = self.options, self.table
        source: Source = Embedded(table.dataset)
        if not options.embed:
            choices = self.columns.choices(options.drop_missing)
            source = Linked(self.link, choices, table.format, self._loaded.digest)
        kept = KeptDataset(
            source,
            test_share=options.test_share,
            seed=options.seed,
            stratified=options.stratified,
            columns=table.columns,
        )
        return Imported(kept, table.dataset, options.scaling_kind)

    # --- in the thread ------------------------------------------------------------------------

    def _load(self, progress: Progress) -> _Loaded:
        data = read_whole(self.path, TABLE_BYTES)
        progress(0.0)
        return _Loaded(data, digest_of(data))

    def _look(self, progress: Progress) -> Preview:
        assert self._loaded is not None
        return preview(self._loaded.data, self.name, **self._given)  # type: ignore[arg-type]

    def _read(self, progress: Progress) -> Table:
        assert self._loaded is not None
        assert self.columns is not None
        # Rows in which something is missing are left out and counted; whether that may be is asked afterwards.
        choices, format = self.columns.choices(drop_missing=True), self.columns.preview.format
        return read_table(self._loaded.data, self.name, choices, format=format, progress=progress)

    # --- in the window's thread ---------------------------------------------------------------

    def _begin(self, work: Work) -> None:
        """Read or look at the file instead of what was done before."""
        self._forget()
        self._reading_rows = False
        self._reader.start(work)

    def _read_again(self) -> None:
        self._forget()
        if self.lack is None:
            self._pause.start()

    def _start_reading(self) -> None:
        self._reading_rows = True
        self._reader.start(self._read)

    def _forget(self) -> None:
        """Stop what is under way; what is known of the whole table doesn't hold any more."""
        self._pause.stop()
        self._reader.stop()
        self.problem, self.table, self.stopped = None, None, False

    def _finished(self, result: object) -> None:
        if isinstance(result, _Loaded):
            self._loaded = result
            self._begin(self._look)
        elif isinstance(result, Preview):
            self._preview, self.counts = result, {}
            self.columns = carried(self.columns, result)
            self._read_again()
            self.preview_changed.emit()
        elif isinstance(result, Table):
            self.table = result
            found = {column.name: len(column.categories) for column in result.columns if column.categories}
            if found.items() - self.counts.items():
                self.counts = self.counts | found
                self.columns_changed.emit()
        self.state_changed.emit()

    def _failed(self, error: BaseException) -> None:
        known = error
        if isinstance(error, MemoryError):
            known = FileRefused("{name}: there isn't enough memory for this table", name=self.name)
        elif not isinstance(error, StudioError):
            known = FileRefused("{name}: can't be read", name=self.name)
        assert isinstance(known, StudioError)
        self.problem = known
        if not self._reading_rows:
            self._preview = None
            self.preview_changed.emit()
        self.state_changed.emit()
        if not isinstance(error, StudioError | MemoryError):
            raise error


def _link(path: Path, folder: Path | None) -> tuple[str, StudioError | None]:
    """Return the path that a link keeps, or why there can't be one."""
    if folder is None:
        return "", InvalidInput("Save the project first: a link is kept relative to its folder")
    try:
        relative = relative_path(path.absolute(), folder.absolute())
        Linked(relative, TableChoices())
    except InvalidInput as error:
        return "", error
    return relative, None
