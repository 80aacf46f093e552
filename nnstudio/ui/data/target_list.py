"""What the data have to learn: each class with its mark and how many samples it has, or the span of each number."""

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from nnstudio.datasets import Dataset
from nnstudio.ui.class_marks import paint_mark
from nnstudio.ui.numbers import format_number
from nnstudio.ui.theme import Theme
from nnstudio.ui.widgets.drawing import box_of, painter_of, shown

PITCH = 24
_MOST = 12


@dataclass(frozen=True)
class _Line:
    name: str
    value: str
    index: int | None


class TargetList(QWidget):
    """A line for each class or number, as many as there is room for."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme.unscaled
        self.lines: list[_Line] = []
        self.setObjectName("data.targets")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.update)

    def present(self, dataset: Dataset | None) -> None:
        """Show what a dataset has to learn."""
        lines = self._lines(dataset) if dataset is not None else []
        if lines != self.lines:
            self.lines = lines
            self.setAccessibleName(", ".join(f"{line.name} {line.value}".strip() for line in lines))
            self.updateGeometry()
            self.update()
        self.setVisible(bool(lines))

    def _lines(self, dataset: Dataset) -> list[_Line]:
        if dataset.classes:
            counts = dataset.class_counts()
            lines = [
                _Line(name, f"{count:,}", index)
                for index, (name, count) in enumerate(zip(dataset.classes, counts, strict=True))
            ]
        elif len(dataset):
            span = self.tr("{low} to {high}")
            lines = [
                _Line(
                    name,
                    span.format(
                        low=format_number(float(dataset.targets[:, index].min())),
                        high=format_number(float(dataset.targets[:, index].max())),
                    ),
                    None,
                )
                for index, name in enumerate(dataset.outputs)
            ]
        else:
            lines = []
        if len(lines) > _MOST:
            more = self.tr("{count} more").format(count=f"{len(lines) - _MOST + 1:,}")
            lines = [*lines[: _MOST - 1], _Line(more, "", None)]
        return lines

    def sizeHint(self) -> QSize:
        """A line's height for each."""
        return shown(QSize(120, PITCH * len(self.lines) + 4), self._theme)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Mark, name, count."""
        tokens = self._theme.tokens
        painter = painter_of(self, self._theme)
        for place, line in enumerate(self.lines):
            box = QRectF(0, place * PITCH, box_of(self, self._theme).width(), PITCH)
            left = 0.0
            if line.index is not None:
                paint_mark(painter, self._theme, QPointF(6, box.center().y()), line.index, 4.2)
                left = 20.0
            painter.setFont(self._theme.font(12.5, 600))
            painter.setPen(tokens.text)
            width = painter.fontMetrics().horizontalAdvance(line.value)
            painter.drawText(box, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, line.value)
            painter.setFont(self._theme.font(12.5, tabular=False))
            painter.setPen(tokens.text2)
            room = int(box.width() - left - width - 12)
            name = painter.fontMetrics().elidedText(line.name, Qt.TextElideMode.ElideRight, room)
            painter.drawText(box.adjusted(left, 0, 0, 0), Qt.AlignmentFlag.AlignVCenter, name)
