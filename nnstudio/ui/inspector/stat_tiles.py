"""A few numbers about a layer, each on a tile with its name."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from nnstudio.ui.theme import Theme
from nnstudio.ui.widgets.drawing import box_of, painter_of

_GAP = 6


class StatTiles(QWidget):
    """Painted, so that new numbers cost no layout."""

    def __init__(
        self, theme: Theme, names: tuple[str, ...], tips: tuple[str, ...], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._theme = theme.unscaled
        self._names = names
        self._fonts = (self._theme.font(12), self._theme.font(15, 600))
        self.texts: tuple[str, ...] = ("",) * len(names)
        self.setToolTip("\n".join(tips))
        self.setFixedHeight(theme.px(52))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.update)

    def set_texts(self, *texts: str) -> None:
        """Show other numbers."""
        if texts != self.texts:
            self.texts = texts
            self.setAccessibleName(", ".join(f"{name} {text}" for name, text in zip(self._names, texts, strict=True)))
            self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Tiles side by side."""
        tokens = self._theme.tokens
        painter = painter_of(self, self._theme)
        count = len(self._names)
        width = (box_of(self, self._theme).width() - _GAP * (count - 1)) / count
        for index, (name, text) in enumerate(zip(self._names, self.texts, strict=True)):
            box = QRectF(index * (width + _GAP), 0, width, 52)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(tokens.inset)
            painter.drawRoundedRect(box, 8, 8)
            left = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
            painter.setFont(self._fonts[0])
            painter.setPen(tokens.text3)
            painter.drawText(box.adjusted(12, 7, -4, -27), left, name)
            painter.setFont(self._fonts[1])
            painter.setPen(tokens.text)
            painter.drawText(box.adjusted(12, 25, -4, -6), left, text)
