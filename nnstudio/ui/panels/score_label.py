"""How good the network is, at the right of a header: "accuracy 98 %"."""

import math
import time

from PySide6.QtCore import QObject, QPointF, QSize, QTimer
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from nnstudio.training.metrics import measure
from nnstudio.ui.numbers import format_number
from nnstudio.ui.panels.marks import paint_text
from nnstudio.ui.panels.typeface import width_of
from nnstudio.ui.theme import Theme
from nnstudio.ui.widgets.drawing import box_of, painter_of, shown
from nnstudio.ui.workspace import Workspace

_PAUSE_MS = 100
_SHARE = 0.05
"""Part of the time that measuring may take while a training runs."""
_HEIGHT = 24


class Score(QObject):
    """Measures the network that is shown, at most ten times a second, and less often where that takes long.

    Attributes
    ----------
    name : str
        ``"accuracy"`` or ``"r2"``; empty where there is nothing to measure.
    value : float or None
        Of the samples that are only tested with; of those that are learned from where there are no others.
    """

    def __init__(self, workspace: Workspace, label: "ScoreLabel") -> None:
        super().__init__(label)
        self._workspace = workspace
        self._label = label
        self._measured: tuple[object, object] = (None, None)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.measure)
        self._free_from = 0.0
        self.name = ""
        self.value: float | None = None

    def follow(self) -> None:
        """Measure anew, now or as soon as it may be, if network or data are others."""
        key = (self._workspace.network, self._workspace.data.prepared)
        if key[0] is self._measured[0] and key[1] is self._measured[1]:
            return
        wait = self._free_from - time.monotonic()
        if wait <= 0 or key[1] is not self._measured[1]:
            self.measure()
        elif not self._timer.isActive():
            self._timer.start(math.ceil(wait * 1000))

    def measure(self) -> None:
        """Measure now."""
        self._timer.stop()
        network, prepared = self._workspace.network, self._workspace.data.prepared
        if network is self._measured[0] and prepared is self._measured[1]:
            return
        start = time.monotonic()
        self._measured = network, prepared
        self.name, self.value = "", None
        if prepared is not None and len(prepared.x):
            tested = len(prepared.test_x) > 0
            part = (prepared.test_x, prepared.test_y) if tested else (prepared.x, prepared.y)
            self.name, value = measure(network, *part).score
            self.value = value if math.isfinite(value) else None
        now = time.monotonic()
        self._free_from = now + max(_PAUSE_MS / 1000, (now - start) / _SHARE)
        self._label.show_score(self.name, self.value)


class ScoreLabel(QWidget):
    """A word in the colour of captions and a number beside it."""

    def __init__(self, theme: Theme, name: str) -> None:
        super().__init__()
        self._theme = theme.unscaled
        self.setObjectName(name)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.word, self.number = "", ""
        self._short = False
        theme.changed.connect(self.update)
        self.hide()

    def show_score(self, name: str, value: float | None) -> None:
        """Show an accuracy as a percentage, or R² with two decimals; nothing hides the label."""
        word = {"accuracy": self.tr("accuracy"), "r2": "R²"}.get(name, "")
        number = ""
        if value is not None:
            number = format_number(value) if name == "r2" else percentage(value)
        if (word, number) == (self.word, self.number):
            return
        wider = (len(word), len(number)) != (len(self.word), len(self.number))
        self.word, self.number = word, number
        self.setAccessibleName(f"{word} {number}".strip())
        hidden = not number
        if wider or hidden != self.isHidden():
            self.setVisible(not hidden)
            self.updateGeometry()
            header = self.parentWidget()
            if header is not None:
                header.relayout()  # type: ignore[attr-defined]
        self.update()

    def set_short(self, short: bool) -> None:
        """Show the number alone, or the word too."""
        self._short = short
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        """As wide as word and number need."""
        word = 0.0 if self._short else width_of(self.word, 12) + 6
        return shown(QSize(round(word + width_of(self.number, 13, 600)) + 4, _HEIGHT), self._theme)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Word and number at the right; the word goes first where there is little room."""
        painter = painter_of(self, self._theme)
        right = box_of(self, self._theme).width() - 2.0
        number = width_of(self.number, 13, 600)
        painter.setPen(self._theme.tokens.text)
        paint_text(painter, QPointF(right - number, 17), self.number, 13, 600)
        room = right - number - 6
        if width_of(self.word, 12) <= room + 1:
            painter.setPen(self._theme.tokens.text3)
            paint_text(painter, QPointF(room - width_of(self.word, 12), 17), self.word, 12)


def percentage(share: float) -> str:
    """Write a share for a person: 100 % only where nothing is missing."""
    shown = math.floor(share * 100) if share > 0.995 and share < 1 else round(share * 100)
    return f"{shown} %"
