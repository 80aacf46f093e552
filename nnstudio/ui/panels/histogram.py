"""The strip of bars under the activation curve: how the z of a layer's neurons spread."""

import numpy as np
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPainterPath

from nnstudio.ui.panels.axes import Frame
from nnstudio.ui.theme import Theme

HEIGHT = 24.0
_PITCH = 7.0
_BAR = 5.5


class Histogram:
    """Counts of z over the horizontal axis of a frame."""

    def __init__(self, theme: Theme) -> None:
        self._theme = theme
        self.counts = np.zeros(1, dtype=np.intp)
        """Neurons in each bin, from the left end of the axis to the right one."""
        self.current: int | None = None
        """The bin of the selected neuron."""
        self._frame: Frame | None = None

    def count(self, z: np.ndarray, frame: Frame, shift: float, current: float | None) -> None:
        """Count values into bins.

        Parameters
        ----------
        z : ndarray
            What isn't finite isn't counted.
        frame : Frame
            Its horizontal axis is z - shift.
        current : float, optional
            The z of the selected neuron.
        """
        self._frame = frame
        bins = max(8, round(frame.rect.width() / _PITCH))
        width = (frame.right - frame.left) / bins
        places = (z[np.isfinite(z)] - shift - frame.left) / width
        inside = np.clip(np.floor(places), -1, bins).astype(np.intp)
        self.counts = np.bincount(inside[(inside >= 0) & (inside < bins)], minlength=bins)
        self.current = None
        if current is not None:
            place = int((current - shift - frame.left) // width)
            self.current = place if 0 <= place < bins else None

    def paint(self, painter: QPainter, floor: float) -> None:
        """Paint the bars, standing on a pixel line; the highest is `HEIGHT`."""
        if self._frame is None:
            return
        tokens = self._theme.tokens
        rect = self._frame.rect
        pitch = rect.width() / len(self.counts)
        highest = max(1, int(self.counts.max(initial=0)))
        painter.setPen(Qt.PenStyle.NoPen)
        bars, current = QPainterPath(), QPainterPath()
        for index in np.flatnonzero(self.counts).tolist():
            height = max(1.5, HEIGHT * self.counts[index] / highest)
            left = rect.left() + (index + 0.5) * pitch - _BAR / 2
            path = current if index == self.current else bars
            path.addRoundedRect(QRectF(left, floor - height, _BAR, height), 1.0, 1.0)
        painter.fillPath(bars, self._theme.mix(tokens.panel, tokens.control, 0.5))
        painter.fillPath(current, tokens.accent)
