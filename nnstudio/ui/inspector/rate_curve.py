"""A small picture of how the learning rate changes from epoch to epoch."""

import math

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

from nnstudio.engine import Hyperparameters
from nnstudio.ui.numbers import format_plain
from nnstudio.ui.theme import Theme
from nnstudio.ui.widgets.drawing import box_of, painter_of, shown

_POINTS = 120


class RateCurve(QWidget):
    """Draws the rate of the first epochs, with the last epoch drawn and the largest rate as labels."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme.unscaled
        self._chosen = Hyperparameters()
        self._rates: list[float] = []
        self._epochs = 1
        self._now = 0
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.update)

    def sizeHint(self) -> QSize:
        """As wide as the form."""
        return shown(QSize(240, 66), self._theme)

    def show_rates(self, chosen: Hyperparameters, now: int) -> None:
        """Draw the schedule of some hyperparameters, and where a training is in it."""
        length = max((value for name, value in chosen.schedule_params.items() if name != "drop"), default=1.0)
        epochs = max(10, math.ceil(length * (3.5 if chosen.schedule == "step" else 1.3)))
        if (chosen, epochs) != (self._chosen, self._epochs) or not self._rates:
            self._chosen, self._epochs = chosen, epochs
            self._rates = [chosen.rate_in(round(index * epochs / _POINTS)) for index in range(_POINTS + 1)]
            largest = format_plain(max(self._rates))
            self.setAccessibleName(
                self.tr("Learning rate from {first} to {last} over {epochs} epochs, at most {largest}").format(
                    first=format_plain(self._rates[0]),
                    last=format_plain(float(f"{self._rates[-1]:.3g}")),
                    epochs=f"{epochs:,}",
                    largest=largest,
                )
            )
        self._now = now
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Axes, labels, the curve, a dot where the training is."""
        tokens = self._theme.tokens
        painter = painter_of(self, self._theme)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(tokens.inset)
        painter.drawRoundedRect(box_of(self, self._theme).adjusted(0, 2, 0, -4), 8, 8)
        if not self._rates:
            return
        painter.setFont(self._theme.font(11))
        painter.setPen(tokens.text3)
        metrics = painter.fontMetrics()
        highest = max(self._rates)
        text = format_plain(float(f"{highest:.3g}"))
        left = 10.0 + metrics.horizontalAdvance(text) + 8
        box = QRectF(left, 12, box_of(self, self._theme).width() - left - 12, box_of(self, self._theme).height() - 38)
        painter.drawText(QRectF(8, box.top() - 8, left - 14, 16), Qt.AlignmentFlag.AlignRight, text)
        painter.drawText(QRectF(8, box.bottom() - 8, left - 14, 16), Qt.AlignmentFlag.AlignRight, "0")
        words = self.tr("{epochs} epochs").format(epochs=f"{self._epochs:,}")
        painter.drawText(QRectF(left, box.bottom() + 3, box.width(), 16), Qt.AlignmentFlag.AlignRight, words)
        painter.setPen(QPen(tokens.border_strong, 1))
        painter.drawLine(box.bottomLeft(), box.bottomRight())
        top = highest or 1.0
        points = [
            QPointF(box.left() + box.width() * index / _POINTS, box.bottom() - box.height() * rate / top)
            for index, rate in enumerate(self._rates)
        ]
        painter.setPen(QPen(tokens.accent, 2, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawPolyline(QPolygonF(points))
        if 0 < self._now <= self._epochs:
            place = points[min(_POINTS, round(self._now / self._epochs * _POINTS))]
            painter.setBrush(tokens.panel)
            painter.drawEllipse(place, 4, 4)
