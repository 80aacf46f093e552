"""What a header shows for drawing: the switch, and chips of the classes that can be drawn."""

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QHelpEvent, QKeyEvent, QMouseEvent, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from nnstudio.ui.class_marks import paint_mark, paint_shape
from nnstudio.ui.panels.drawing import Drawing
from nnstudio.ui.panels.header import HeaderButton
from nnstudio.ui.theme import Theme
from nnstudio.ui.widgets.drawing import box_of, designed, painter_of, shown
from nnstudio.ui.widgets.plain import tip

_CELL = 24
_MOST = 6


class DrawButton(HeaderButton):
    """Switches drawing on and off."""

    def __init__(self, theme: Theme, drawing: Drawing, name: str) -> None:
        super().__init__(theme, f"{name}.draw", "pencil")
        self._drawing = drawing
        self.setCheckable(True)
        self.toggled.connect(drawing.switch)
        drawing.changed.connect(self._follow)

    def retranslate(self) -> None:
        """Take words in the language of the window."""
        self.setAccessibleName(self.tr("Draw points"))
        self.setToolTip(self.tr("Draw points: a click adds one, a right-click removes one"))

    def _follow(self) -> None:
        self.setChecked(self._drawing.on)


class DrawChips(QWidget):
    """The classes that can be drawn, as their marks; the one that is drawn has a ring."""

    def __init__(self, theme: Theme, drawing: Drawing, name: str) -> None:
        super().__init__()
        self._theme = theme.unscaled
        self._drawing = drawing
        self._names: tuple[str, ...] = ()
        self.setObjectName(f"{name}.classes")
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        theme.changed.connect(self.update)
        self.hide()

    def set_names(self, names: tuple[str, ...]) -> None:
        """Offer other classes; none hides the chips."""
        self._names = names
        self.setVisible(bool(names))
        if names:
            current = names[min(self._drawing.current, len(names) - 1)]
            self.setAccessibleName(self.tr("Draws {name}").format(name=current))
        self.updateGeometry()
        self.update()

    def chip_point(self, index: int) -> QPointF:
        """Return the middle of a chip; it is outside where the chip isn't shown."""
        return QPointF((index - self._first() + 0.5) * _CELL, _CELL / 2)

    def sizeHint(self) -> QSize:
        """Room for at most six chips."""
        return shown(QSize(_CELL * min(_MOST, len(self._names)), _CELL), self._theme)

    def _first(self) -> int:
        """The first chip that is shown: of many those around the current one."""
        shown = max(1, int(box_of(self, self._theme).width() // _CELL))
        return max(0, min(self._drawing.current - shown // 2, len(self._names) - shown))

    def _at(self, point: QPointF) -> int | None:
        index = self._first() + int(point.x() // _CELL)
        return index if 0 <= index < len(self._names) else None

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Choose the chip under the pointer."""
        index = self._at(designed(event.position(), self._theme))
        if index is not None:
            self._drawing.choose(index)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Left and right choose the neighbour, digits choose by number."""
        step = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}.get(Qt.Key(event.key()), 0)
        if step:
            self._drawing.choose(self._drawing.current + step)
        elif Qt.Key.Key_1 <= event.key() <= Qt.Key.Key_9:
            self._drawing.choose(event.key() - Qt.Key.Key_1)
        else:
            super().keyPressEvent(event)

    def event(self, event: QEvent) -> bool:
        """Name the chip under the pointer."""
        if event.type() is QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            index = self._at(QPointF(event.pos()))
            if index is not None:
                text = self.tr("Draw {name} (key {number})") if index < 9 else self.tr("Draw {name}")
                QToolTip.showText(event.globalPos(), tip(text.format(name=self._names[index], number=index + 1)), self)
                return True
        return super().event(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Marks, and the ring of the current one."""
        theme, tokens = self._theme, self._theme.tokens
        painter = painter_of(self, self._theme)
        first = self._first()
        for index in range(
            first, min(len(self._names), first + max(1, int(box_of(self, self._theme).width() // _CELL)))
        ):
            center = self.chip_point(index)
            if index == self._drawing.current:
                box = QRectF(center.x() - 11, center.y() - 11, 22, 22)
                painter.setPen(QPen(tokens.accent, 2) if self.hasFocus() else QPen(tokens.accent_line, 1))
                painter.setBrush(tokens.accent_soft)
                painter.drawRoundedRect(box, 7, 7)
            if self._drawing.classifies:
                paint_mark(painter, theme, center, index, 4.5)
            else:
                value = self._drawing.shares()[index]
                paint_shape(painter, theme, center, 1, 4.5, theme.value_color(value), theme.outline(value))
