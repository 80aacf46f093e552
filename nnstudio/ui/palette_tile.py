"""A tile of the palette: its picture and name, and the drag that starts at it."""

from PySide6.QtCore import QByteArray, QMimeData, QPoint, QPointF, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QDrag,
    QFont,
    QFontMetricsF,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QPixmap,
)
from PySide6.QtWidgets import QAbstractButton, QApplication, QSizePolicy, QWidget

from nnstudio.engine import ACTIVATIONS
from nnstudio.ui.data.items import PREFIX as DATA
from nnstudio.ui.data.picture import is_known, learn, paint_data
from nnstudio.ui.icons import pixmap
from nnstudio.ui.theme import Theme
from nnstudio.ui.widgets.curve import paint_activation, paint_head
from nnstudio.ui.widgets.drawing import box_of, painter_of, ratio_of, shown
from nnstudio.ui.words import say

MIME_TYPE = "application/x-nnstudio-item"

_CLOSEST = -0.7
"""Pixels between letters that a name may lose to have room."""


class Tile(QAbstractButton):
    """One thing of the palette. Drag it, double-click it, or press Enter on it."""

    appended = Signal(str)
    """Emitted with the key on a double-click and on Enter."""
    dragged = Signal(str)
    """Emitted with the key when a drag starts."""
    menu_wanted = Signal(str, QPoint)
    """Emitted with the key of a data tile and a place on the screen, on a right-click or the menu key."""

    def __init__(self, theme: Theme, key: str, name: str, caption: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme.unscaled
        self.key = key
        self.is_data = key.startswith(DATA)
        self._about = caption
        # There's no room for what data are about but in the tip.
        self._caption = "" if self.is_data else caption
        self._pressed_at: QPoint | None = None
        self._in_drag = False
        self.in_use = False
        self.rail = False
        self.setText(name)
        self.setObjectName(f"palette.{key}")
        self.setAccessibleName(f"{name} {caption}".strip())
        # A press of the mouse is for dragging: it leaves the focus, and its ring, where they are.
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.OpenHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setToolTip(self._tip())
        theme.changed.connect(self.update)

    def _tip(self) -> str:
        if self.key in ACTIVATIONS:
            return self.tr("{formula}\nDrag onto a layer, or double-click").format(
                formula=f"{self.text()}: {say(ACTIVATIONS[self.key].formula)}"
            )
        if self.is_data:
            return self.tr("{name}: {about}\nDrag onto the canvas, or double-click, to learn from it").format(
                name=self.text(), about=self._about
            )
        if self.key.startswith("head."):
            return self.tr("{name} head: {caption}\nDrag onto the output, or double-click").format(
                name=self.text(), caption=self._caption
            )
        return self.tr("Drag onto the canvas, or double-click to append")

    def sizeHint(self) -> QSize:
        """As the section has it: build tiles 40 high, activations 58, heads 78; a square in the rail."""
        if self.rail:
            return shown(QSize(40, 40), self._theme)
        height = 40 if self.key in ("neuron", "layer") else 78 if self._caption else 58
        return shown(QSize(60, height), self._theme)

    def lock(self, why: str) -> None:
        """Grey it out and say why in its tip; an empty text frees it."""
        self.setEnabled(not why)
        self.setToolTip(why or self._tip())

    def set_in_use(self, in_use: bool) -> None:
        """Mark the tile whose activation or head the selection has."""
        if in_use != self.in_use:
            self.in_use = in_use
            self.update()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Remember where a drag may start."""
        super().mousePressEvent(event)
        if event.button() is Qt.MouseButton.LeftButton:
            self._pressed_at = event.position().toPoint()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Start the drag once the pointer has gone far enough."""
        if self._pressed_at is None or not event.buttons() & Qt.MouseButton.LeftButton:
            return
        if (event.position().toPoint() - self._pressed_at).manhattanLength() < QApplication.startDragDistance():
            return
        self._pressed_at = None
        self.setDown(False)
        self._drag()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A click alone selects nothing and adds nothing."""
        self._pressed_at = None
        super().mouseReleaseEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Append."""
        self._pressed_at = None
        self.appended.emit(self.key)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter and Space append."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self.appended.emit(self.key)
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """What can be done with data."""
        if self.is_data:
            self.menu_wanted.emit(self.key, event.globalPos())

    def _drag(self) -> None:
        data = QMimeData()
        data.setData(MIME_TYPE, QByteArray(self.key.encode()))
        drag = QDrag(self)
        drag.setMimeData(data)
        ghost = self._ghost()
        drag.setPixmap(ghost)
        drag.setHotSpot(QPoint(round(ghost.width() / ghost.devicePixelRatio() / 2), 22))
        self._in_drag = True
        self.update()
        self.dragged.emit(self.key)
        drag.exec(Qt.DropAction.CopyAction)
        self._in_drag = False
        self.update()

    def _ghost(self) -> QPixmap:
        tokens, ratio = self._theme.tokens, ratio_of(self, self._theme)
        picture = QPixmap(round(46 * ratio), round(46 * ratio))
        picture.setDevicePixelRatio(ratio)
        picture.fill(Qt.GlobalColor.transparent)
        painter = QPainter(picture)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(tokens.accent_line, 1))
        painter.setBrush(tokens.accent_soft)
        if self.key == "neuron":
            painter.drawEllipse(QPointF(23, 23), 22, 22)
        else:
            painter.drawRoundedRect(QRectF(1, 1, 44, 44), 8, 8)
        self._paint_picture(painter, QRectF(11, 13, 24, 20))
        painter.end()
        return picture

    def _fitted(self, painter: QPainter, size: int, weight: int, room: int) -> str:
        """Set the name closer and a little smaller where it is too wide, and shorten it where that isn't enough."""
        text = self.text()
        for one in (size, size - 1):
            font = self._theme.font(one, weight, tabular=False)
            wide = QFontMetricsF(font).horizontalAdvance(text)
            if wide + _CLOSEST * len(text) <= room:
                break
        if wide > room:
            font.setLetterSpacing(QFont.SpacingType.AbsoluteSpacing, max(_CLOSEST, (room - wide) / len(text)))
        painter.setFont(font)
        if wide + _CLOSEST * len(text) <= room:
            return text
        return painter.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, room)

    def _paint_picture(self, painter: QPainter, box: QRectF) -> None:
        tokens = self._theme.tokens
        marked = self.in_use or self._in_drag
        color = tokens.disabled if not self.isEnabled() else tokens.accent if marked else tokens.text2
        faint = tokens.accent_line if marked else tokens.border_strong
        if self.key in ("neuron", "layer"):
            picture = pixmap(self.key, color, 18, ratio_of(self, self._theme))
            painter.drawPixmap(round(box.center().x() - 9), round(box.center().y() - 9), picture)
        elif self.key in ACTIVATIONS:
            paint_activation(painter, box, self.key, color, faint)
        elif self.is_data:
            if not is_known(self.key):
                # Reading a table takes a moment: nobody should wait for it before there is something to see.
                QTimer.singleShot(0, self._learn)
            paint_data(painter, box.adjusted(0, -4, 0, 4), self.key, self._theme, color, faint)
        else:
            paint_head(painter, box, self.key.removeprefix("head."), color, faint)

    def _learn(self) -> None:
        learn(self.key)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Surface, picture, name, caption, focus ring; see the states of the visual target."""
        tokens = self._theme.tokens
        painter = painter_of(self, self._theme)
        box = box_of(self, self._theme).adjusted(0.5, 0.5, -0.5, -0.5)
        marked = self.in_use or self._in_drag
        if marked:
            pen = QPen(tokens.accent_line, 1)
            if self._in_drag:
                pen.setDashPattern([3, 3])
            painter.setPen(pen)
            painter.setBrush(tokens.accent_soft)
        else:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(tokens.pressed if self.isDown() else tokens.hover if self.underMouse() else tokens.inset)
        painter.drawRoundedRect(box, 8, 8)
        text_color = tokens.disabled if not self.isEnabled() else tokens.accent if marked else tokens.text
        if self.rail:
            self._paint_picture(painter, QRectF(box.center().x() - 13, 11, 26, 18))
        elif self.key in ("neuron", "layer"):
            self._paint_picture(painter, QRectF(8, 10, 24, 20))
            painter.setFont(self._theme.font(13, 500, tabular=False))
            painter.setPen(text_color)
            painter.drawText(box.adjusted(33, 0, -2, 0), Qt.AlignmentFlag.AlignVCenter, self.text())
        else:
            width = 28.0 if self._caption else 32.0
            self._paint_picture(painter, QRectF(box.center().x() - width / 2, 11, width, 20))
            painter.setPen(text_color)
            size, weight = 12 if self._caption else 11, 600 if marked else 500
            name = self._fitted(painter, size, weight, round(box.width()) - 2)
            line = QRectF(box.left(), 36, box.width(), 18)
            painter.drawText(line, Qt.AlignmentFlag.AlignCenter, name)
            if self._caption:
                painter.setFont(self._theme.font(11, tabular=False))
                painter.setPen(text_color if marked or not self.isEnabled() else tokens.text3)
                painter.drawText(line.translated(0, 17), Qt.AlignmentFlag.AlignCenter, self._caption)
        if self.hasFocus():
            painter.setPen(QPen(tokens.accent, 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(box.adjusted(1, 1, -1, -1), 7.5, 7.5)
