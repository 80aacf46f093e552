"""How the weights of a layer are spread, on a logarithmic count, negative and positive apart."""

import numpy as np
from PySide6.QtCore import QPointF, QRectF, Qt, QTimer
from PySide6.QtGui import QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from nnstudio.engine import Layer, OutputLayer
from nnstudio.ui.numbers import format_number
from nnstudio.ui.theme import Theme
from nnstudio.ui.widgets.drawing import box_of, painter_of

BINS = 69
_DELAY = 100
_TOP = 6
_BASE = 57


def histogram(weights: np.ndarray) -> tuple[np.ndarray, float]:
    """Count weights in `BINS` equal bins around 0.

    Returns
    -------
    counts : ndarray of int, (BINS,)
        The middle one counts what is nearest to 0.
    reach : float
        The outer edges are at −reach and +reach: the largest |w|, rounded up to two digits.
    """
    largest = float(np.abs(weights).max()) if weights.size else 0.0
    reach = _rounded_up(largest)
    # One multiplication and one count: np.histogram takes ten times as long for a large layer.
    places = np.rint(weights.ravel() * (np.float32((BINS - 1) / 2 / reach))).astype(np.int32) + BINS // 2
    return np.bincount(np.clip(places, 0, BINS - 1), minlength=BINS), reach


def _rounded_up(value: float) -> float:
    if value <= 0.0 or not np.isfinite(value):
        return 1.0
    scale = 10.0 ** np.floor(np.log10(value))
    return float(next(step * scale for step in (1, 1.5, 2, 3, 4, 5, 6, 8, 10) if value <= step * scale * 1.000001))


class WeightHistogram(QWidget):
    """Counts a moment after the last change: a large layer takes longer than a forward pass."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme.unscaled
        self._font = self._theme.font(11)
        self._layer: Layer | OutputLayer | None = None
        self.counts = np.zeros(BINS, dtype=int)
        self.reach = 1.0
        self.setFixedHeight(theme.px(78))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_DELAY)
        self._timer.timeout.connect(self.count)
        theme.changed.connect(self.update)

    def set_layer(self, layer: Layer | OutputLayer) -> None:
        """Take the weights of a layer."""
        before, self._layer = self._layer, layer
        if before is None or layer.uid != before.uid:
            self.count()
        elif layer.effective_weights is not before.effective_weights:
            self._timer.start()

    def hideEvent(self, event: object) -> None:
        """Nobody looks: the count waits for the next time."""
        if self._timer.isActive():
            self._timer.stop()
            self._layer = None

    def count(self) -> None:
        """Count now."""
        self._timer.stop()
        if self._layer is None:
            return
        weights = self._layer.effective_weights
        if self._layer.mask is not None:
            weights = weights[self._layer.mask]
        self.counts, self.reach = histogram(weights)
        self.setAccessibleName(
            self.tr("Weights from {low} to {high}").format(
                low=format_number(float(weights.min(initial=0.0))), high=format_number(float(weights.max(initial=0.0)))
            )
        )
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Bars over a line with three numbers."""
        tokens = self._theme.tokens
        painter = painter_of(self, self._theme)
        painter.setPen(Qt.PenStyle.NoPen)
        pitch = box_of(self, self._theme).width() / BINS
        tallest = np.log1p(float(self.counts.max())) or 1.0
        middle = BINS // 2
        for index in np.flatnonzero(self.counts).tolist():
            height = float(np.log1p(self.counts[index]) / tallest) * (_BASE - _TOP)
            painter.setBrush(tokens.neg if index < middle else (tokens.pos if index > middle else tokens.control))
            painter.drawRoundedRect(QRectF(index * pitch + 0.5, _BASE - height, max(1.0, pitch - 1.0), height), 1, 1)
        painter.setPen(QPen(tokens.border_strong, 1))
        painter.drawLine(QPointF(0, _BASE + 0.5), QPointF(box_of(self, self._theme).width(), _BASE + 0.5))
        painter.setFont(self._font)
        painter.setPen(tokens.text3)
        box = QRectF(0, _BASE + 3, box_of(self, self._theme).width(), 16)
        decimals = 1 if self.reach >= 0.1 else 3
        for where, text in (
            (Qt.AlignmentFlag.AlignLeft, format_number(-self.reach, decimals)),
            (Qt.AlignmentFlag.AlignHCenter, "0"),
            (Qt.AlignmentFlag.AlignRight, format_number(self.reach, decimals)),
        ):
            painter.drawText(box, where, text)
