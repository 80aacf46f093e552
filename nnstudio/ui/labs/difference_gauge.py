"""How far two things are apart that should be one: a bar and the numbers."""

import math

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from nnstudio.labs.collapse import Difference
from nnstudio.ui.panels.layer_rows import size_text
from nnstudio.ui.panels.marks import paint_text
from nnstudio.ui.theme import Theme


class DifferenceGauge(QWidget):
    """The difference as a share of the largest z, in the numbers of the studio and in longer ones."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.found: Difference | None = None
        self.setObjectName("lab.collapse.difference")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.update)

    def show_difference(self, found: Difference) -> None:
        """Show another difference."""
        self.found = found
        self.setAccessibleName("; ".join(f"{name} {size_text(value)}" for name, value in self._rows()))
        self.update()

    def sizeHint(self) -> QSize:
        """A bar and three lines."""
        return QSize(380, self._theme.px(88))

    def _rows(self) -> list[tuple[str, float]]:
        found = self.found
        if found is None:
            return []
        return [
            (self.tr("as the studio computes (float32)"), found.float32),
            (self.tr("with twice as many digits (float64)"), found.float64),
            (self.tr("largest z"), found.size),
        ]

    def paintEvent(self, event: QPaintEvent) -> None:
        """Bar, names, numbers."""
        found = self.found
        if found is None:
            return
        tokens = self._theme.tokens
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.scale(self._theme.scale, self._theme.scale)
        width = self.width() / self._theme.scale
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(tokens.pressed)
        painter.drawRoundedRect(QRectF(0, 3, width, 8), 4, 4)
        share = found.float64 / found.size if found.size else 0.0
        if math.isfinite(share) and share > 1e-4:
            painter.setBrush(tokens.accent)
            painter.drawRoundedRect(QRectF(0, 3, max(8.0, min(1.0, share) * width), 8), 4, 4)
        for index, (name, value) in enumerate(self._rows()):
            baseline = 32 + index * 22
            painter.setPen(tokens.text2)
            paint_text(painter, QPointF(0, baseline), name, 12, room=width - 90)
            painter.setPen(tokens.text)
            end = Qt.AlignmentFlag.AlignRight
            paint_text(painter, QPointF(width, baseline), size_text(value), 12, 600 if index == 0 else 500, align=end)
