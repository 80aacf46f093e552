"""A name on a plot that is a menu at the same time: which input an axis shows, which output a map shows."""

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPaintEvent, QPen
from PySide6.QtWidgets import QComboBox, QWidget

from nnstudio.ui.icons import pixmap
from nnstudio.ui.panels.typeface import elided
from nnstudio.ui.theme import Theme
from nnstudio.ui.widgets.combo import ComboBox
from nnstudio.ui.widgets.drawing import box_of, painter_of, ratio_of, shown

HEIGHT = 24


class AxisMenu(ComboBox):
    """A flat list of keys with a title each, as wide as the title that is shown."""

    def __init__(self, theme: Theme, name: str, parent: QWidget) -> None:
        super().__init__(theme, [], parent)
        self._theme = theme.unscaled
        self.setObjectName(name)
        self.setProperty("role", "axis")
        self.setFont(self._theme.font(12, 500))
        self.view().setFont(theme.font(12, 500))
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self._choices: tuple[tuple[str, str], ...] = ()
        theme.changed.connect(self.update)
        # What the plot repaints beside the menu doesn't paint the menu anew.
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.hide()

    def set_choices(self, choices: Sequence[tuple[str, str]]) -> None:
        """Offer (key, title) pairs; nothing happens if they are offered already."""
        if tuple(choices) != self._choices:
            self._choices = tuple(choices)
            self.clear()
            for key, title in choices:
                self.addItem(title, key)
            view = self.view()
            widest = max((view.fontMetrics().horizontalAdvance(title) for _, title in choices[:200]), default=60)
            view.setMinimumWidth(min(260, widest + 44))

    @property
    def scale(self) -> float:
        """Pixels of the screen a pixel of the plot that it stands on."""
        return self._theme.shown_at

    @property
    def place(self) -> QRectF:
        """Where it is on the panel, in pixels of the plot."""
        return QRectF(QPointF(self.pos()) / self.scale, self.size().toSizeF() / self.scale)

    def sizeHint(self) -> QSize:
        """As wide as the shown title and the arrow need."""
        return shown(QSize(self.fontMetrics().horizontalAdvance(self.currentText()) + 26, HEIGHT), self._theme)

    def minimumSizeHint(self) -> QSize:
        """Room for a letter."""
        return shown(QSize(40, HEIGHT), self._theme)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Title and arrow, on a tint under the pointer, with a ring when focused."""
        tokens = self._theme.tokens
        painter = painter_of(self, self._theme)
        painter.fillRect(box_of(self, self._theme), tokens.panel)
        box = box_of(self, self._theme).adjusted(1, 1, -1, -1)
        painter.setPen(QPen(tokens.accent, 2) if self.hasFocus() else Qt.PenStyle.NoPen)
        painter.setBrush(tokens.hover if self.underMouse() or self.hasFocus() else tokens.panel)
        painter.drawRoundedRect(box, 5, 5)
        painter.setFont(self.font())
        painter.setPen(tokens.text2)
        painter.drawText(
            box.adjusted(5, 0, -18, 0),
            Qt.AlignmentFlag.AlignVCenter,
            elided(self.currentText(), 12, 500, int(box.width() - 22)),
        )
        arrow = pixmap("chevron-down", tokens.text2, 12, ratio_of(self, self._theme))
        painter.drawPixmap(int(box.right()) - 16, int(box.center().y()) - 5, arrow)
