"""The samples with what A and B answer: those that flip first, then the most different ones."""

from collections.abc import Callable
from enum import IntEnum

import numpy as np
from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from nnstudio.datasets import Dataset
from nnstudio.engine import Network
from nnstudio.training.answers import Answers
from nnstudio.ui.numbers import format_number
from nnstudio.ui.panels.readings import class_names
from nnstudio.ui.theme import Theme
from nnstudio.wording import short

Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()
_RIGHT = int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
_FEW = 3


class Column(IntEnum):
    """The columns."""

    SAMPLE = 0
    TARGET = 1
    A = 2
    B = 3
    APART = 4


def answer_text(network: Network) -> Callable[[np.ndarray], str]:
    """Return a function that writes what a network answers to one sample, given its outputs."""
    names, output = class_names(network), network.output

    def number(values: np.ndarray) -> str:
        texts = [format_number(float(value)) for value in values[:_FEW]]
        return ", ".join(texts) + (", …" if len(values) > _FEW else "")

    def likeliest(values: np.ndarray) -> str:
        if not np.isfinite(values).all():
            return "NaN"
        index = int(values.argmax())
        # The number first: of a long name the end may be cut off.
        return f"{format_number(float(values[index]))}  {short(names[index])}"

    def yes_or_no(values: np.ndarray) -> str:
        return likeliest(np.array([1 - values[0], values[0]]))

    if output.head == "softmax":
        return likeliest
    return yes_or_no if output.head == "sigmoid" and output.units == 1 else number


class SampleModel(QAbstractTableModel):
    """A row for each sample, in the order of `Answers.order`."""

    def __init__(self, theme: Theme, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.answers: Answers | None = None
        self._texts: tuple[list[str], list[str]] = ([], [])
        self._dataset: Dataset | None = None
        self._outputs: tuple[np.ndarray, np.ndarray] | None = None
        self._writers: tuple[Callable[[np.ndarray], str], Callable[[np.ndarray], str]] | None = None

    def present(self, answers: Answers | None, a: Network, b: Network, dataset: Dataset | None) -> None:
        """Show other answers; the dataset is the one that their rows are of."""
        self.beginResetModel()
        self.answers = answers
        self._dataset = dataset if answers is not None and answers.rows is not None else None
        self._writers = answer_text(a), answer_text(b)
        self.endResetModel()

    @property
    def has_targets(self) -> bool:
        """Whether it is known what should come out."""
        return self._dataset is not None

    def rowCount(self, parent: Index = _ROOT) -> int:
        """Number of samples."""
        return 0 if parent.isValid() or self.answers is None else len(self.answers.x)

    def columnCount(self, parent: Index = _ROOT) -> int:
        """Number of columns."""
        return 0 if parent.isValid() else len(Column)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return the titles of the columns."""
        if orientation != Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return (self.tr("Sample"), self.tr("Target"), "A", "B", self.tr("Apart"))[section]
        if role == Qt.ItemDataRole.TextAlignmentRole and section in (Column.SAMPLE, Column.APART):
            return _RIGHT
        return None

    def sample(self, row: int) -> int:
        """Return the sample in a row of the table, as an index into the answers."""
        assert self.answers is not None
        return int(self.answers.order[row])

    def row_of(self, sample: int) -> int:
        """Return the row of the table in which a sample is."""
        assert self.answers is not None
        return int(np.flatnonzero(self.answers.order == sample)[0])

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return texts and fonts; samples that flip are in the accent's colour."""
        if self.answers is None or not 0 <= index.row() < len(self.answers.x):
            return None
        sample, column = self.sample(index.row()), index.column()
        flips = bool(self.answers.flipped[sample])
        if role == Qt.ItemDataRole.DisplayRole:
            return self.text(sample, column)
        if role == Qt.ItemDataRole.TextAlignmentRole and column in (Column.SAMPLE, Column.APART):
            return _RIGHT
        if role == Qt.ItemDataRole.FontRole:
            return self._theme.font(12.5, 600 if flips and column in (Column.A, Column.B) else 500)
        if role == Qt.ItemDataRole.ForegroundRole:
            tokens = self._theme.tokens
            if flips and column in (Column.A, Column.B):
                return tokens.accent
            return tokens.text3 if column in (Column.SAMPLE, Column.TARGET) else tokens.text
        if role == Qt.ItemDataRole.AccessibleTextRole and flips and column == Column.B:
            return self.tr("{text}, another prediction").format(text=self.text(sample, column))
        return None

    def text(self, sample: int, column: int) -> str:
        """Return what a cell says of a sample."""
        answers = self.answers
        assert answers is not None
        assert self._writers is not None
        if column == Column.SAMPLE:
            return f"{int(answers.rows[sample]) + 1 if answers.rows is not None else sample + 1:,}"
        if column == Column.TARGET:
            return self._target(sample)
        if column == Column.APART:
            return format_number(float(answers.distances[sample]))
        side = 0 if column == Column.A else 1
        return self._writers[side]((answers.outputs_a, answers.outputs_b)[side][sample])

    def _target(self, sample: int) -> str:
        dataset, answers = self._dataset, self.answers
        if dataset is None or answers is None or answers.rows is None:
            return "–"
        target = dataset.targets[int(answers.rows[sample])]
        if dataset.classes:
            return short(dataset.classes[int(target)])
        texts = [format_number(float(one)) for one in target[:_FEW]]
        return ", ".join(texts) + (", …" if len(target) > _FEW else "")


class SampleTable(QTableView):
    """The table itself; a click or Enter puts the sample onto the canvas."""

    wanted = Signal(int)
    """Emitted with the sample, as an index into the answers."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("compare.samples")
        self.setAccessibleName(self.tr("What A and B answer, sample by sample"))
        self.setProperty("role", "framed")
        self.samples = SampleModel(theme, self)
        self.setModel(self.samples)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setWordWrap(False)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(theme.px(28))
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        for column, width in ((Column.SAMPLE, 60), (Column.TARGET, 84), (Column.APART, 58)):
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.Fixed)
            self.setColumnWidth(column, theme.px(width))
        self.clicked.connect(self._clicked)
        theme.changed.connect(self.viewport().update)

    def present(self, answers: Answers, a: Network, b: Network, dataset: Dataset | None) -> None:
        """Show other answers; see `SampleModel.present`."""
        self.samples.present(answers, a, b, dataset)
        self.setColumnHidden(Column.TARGET, not self.samples.has_targets)

    def _clicked(self, index: QModelIndex) -> None:
        if 0 <= index.row() < self.samples.rowCount():
            self.wanted.emit(self.samples.sample(index.row()))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter puts the current sample onto the canvas."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.currentIndex().isValid():
            self._clicked(self.currentIndex())
        else:
            super().keyPressEvent(event)
