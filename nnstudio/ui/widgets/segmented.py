"""A row of choices of which exactly one holds: an inset track with the chosen part raised."""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from nnstudio.ui.theme import Theme
from nnstudio.ui.widgets.drawing import box_of, designed, painter_of, shown


class SegmentedControl(QWidget):
    """Choose one of a few words.

    Parameters
    ----------
    choices : sequence of (key, text)
        The keys are what `chosen` tells, the texts what is shown.
    """

    chosen = Signal(str)
    """Emitted with the key that a person chose, never by `set_choice`."""

    def __init__(self, theme: Theme, choices: Sequence[tuple[str, str]], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme.unscaled
        self._choices = list(choices)
        self._current = 0
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        theme.changed.connect(self.update)

    @property
    def choice(self) -> str:
        """The key of the current choice."""
        return self._choices[self._current][0]

    def set_choice(self, key: str) -> None:
        """Show a choice without telling anybody."""
        self._current = [k for k, _ in self._choices].index(key)
        self.update()

    def set_texts(self, texts: Sequence[str]) -> None:
        """Replace the words, in the order of the choices."""
        self._choices = [(key, text) for (key, _), text in zip(self._choices, texts, strict=True)]
        self.updateGeometry()
        self.update()

    def _widths(self) -> list[int]:
        """Return how wide the parts are."""
        return self._wanted_widths()

    def _wanted_widths(self) -> list[int]:
        self.setFont(self._theme.font(12, 600))
        metrics = self.fontMetrics()
        return [metrics.horizontalAdvance(text) + self._padding() for _, text in self._choices]

    def _padding(self) -> int:
        """Pixels left and right of a word together."""
        return 20

    def sizeHint(self) -> QSize:
        """As wide as the words need."""
        return shown(QSize(sum(self._wanted_widths()) + 4, 28), self._theme)

    def _choose(self, index: int) -> None:
        index = min(len(self._choices) - 1, max(0, index))
        if index != self._current:
            self._current = index
            self.update()
            self.chosen.emit(self.choice)

    def index_at(self, x: float) -> int | None:
        """Return which part is at a pixel; None beside all."""
        left = 2
        for index, width in enumerate(self._widths()):
            if left <= x < left + width:
                return index
            left += width
        return None

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Choose the part under the pointer."""
        index = self.index_at(designed(event.position(), self._theme).x())
        if index is not None:
            self._choose(index)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Left and Right choose the neighbour."""
        if event.key() in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            self._choose(self._current + (1 if event.key() == Qt.Key.Key_Right else -1))
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Track, raised part, words, focus ring."""
        tokens = self._theme.tokens
        painter = painter_of(self, self._theme)
        box = box_of(self, self._theme).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.setPen(QPen(tokens.accent, 2) if self.hasFocus() else Qt.PenStyle.NoPen)
        painter.setBrush(tokens.pressed if self._theme.dark else tokens.hover)
        painter.drawRoundedRect(box, 7, 7)
        left = 2.0
        for index, ((_, text), width) in enumerate(zip(self._choices, self._widths(), strict=True)):
            part = box.adjusted(0, 1.5, 0, -1.5)
            part.setLeft(left)
            part.setWidth(width)
            chosen = index == self._current
            if chosen:
                painter.setPen(QPen(tokens.border_strong if self.isEnabled() else tokens.border, 1))
                painter.setBrush(tokens.panel if self.isEnabled() else tokens.inset)
                painter.drawRoundedRect(part, 6, 6)
            painter.setFont(self._theme.font(12, 600 if chosen else 500))
            ink = tokens.text if chosen else tokens.text2
            painter.setPen(ink if self.isEnabled() else tokens.disabled)
            short = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, width - 2)
            painter.drawText(part, Qt.AlignmentFlag.AlignCenter, short)
            left += width
