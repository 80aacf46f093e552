"""The menus on the response panel: which inputs are along the axes, which output is shown."""

from PySide6.QtCore import QObject, QPointF, QRectF, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QWidget

from nnstudio.ui.panels.axis_menu import HEIGHT, AxisMenu
from nnstudio.ui.panels.marks import paint_text
from nnstudio.ui.panels.response_choice import ResponseChoice
from nnstudio.ui.theme import Theme


class ResponseMenus(QObject):
    """The three menus, which stand where the names of the axes would stand.

    Parameters
    ----------
    parent : QWidget
        The panel on which they stand.
    """

    changed = Signal()
    """Emitted when a person chose something; the choice holds it already."""

    def __init__(self, theme: Theme, choice: ResponseChoice, parent: QWidget) -> None:
        super().__init__(parent)
        self._choice = choice
        self.target = AxisMenu(theme, "panel.response.output", parent)
        self.y = AxisMenu(theme, "panel.response.y_axis", parent)
        self.x = AxisMenu(theme, "panel.response.x_axis", parent)
        self.target.chosen.connect(self._target_chosen)
        self.y.chosen.connect(self._y_chosen)
        self.x.chosen.connect(self._x_chosen)

    def retranslate(self) -> None:
        """Take names in the language of the window."""
        self.x.setAccessibleName(self.tr("Input along the horizontal axis"))
        self.y.setAccessibleName(self.tr("Input along the vertical axis"))
        self.target.setAccessibleName(self.tr("Output that is shown"))
        for menu in (self.x, self.y, self.target):
            # On some systems a list is named by what is chosen; the description is read as well.
            menu.setAccessibleDescription(menu.accessibleName())

    def place(self, rect: QRectF, width: float, offset: QPointF) -> list[QRectF]:
        """Show the menus that are of use around a frame.

        Parameters
        ----------
        rect : QRectF
            The frame in pixels of the plot.
        width : float
            Of the plot.
        offset : QPointF
            Of the plot on the panel.

        Returns
        -------
        list of QRectF
            Where menus are in the line of the horizontal ticks, in pixels of the plot.
        """
        choice = self._choice
        self.target.setVisible(choice.has_target_menu)
        self.x.setVisible(choice.has_axis_menus)
        self.y.setVisible(choice.has_axis_menus)
        right = width - 6
        above = rect.top() - HEIGHT - 3
        if choice.has_target_menu:
            self.target.set_choices(choice.target_choices(self.tr("All classes")))
            self.target.set_choice(choice.target_key)
            room = min(_width(self.target), right / 2)
            _put(self.target, QRectF(right - room, above, room, HEIGHT), offset)
            right -= room + 4
        if not choice.has_axis_menus:
            return []
        self.x.set_choices(choice.x_choices())
        self.x.set_choice(choice.x_key)
        self.y.set_choices(choice.y_choices(self.tr("none")))
        self.y.set_choice(choice.y_key)
        left = rect.left() - 6
        _put(self.y, QRectF(left, above, min(_width(self.y), right - left), HEIGHT), offset)
        room = min(_width(self.x), rect.width() * 0.6)
        under = QRectF(rect.right() - room + 6, rect.bottom() + 2, room, HEIGHT)
        _put(self.x, under, offset)
        return [under]

    def paint_names(self, painter: QPainter, top: float) -> None:
        """Paint what the menus show, for a saved picture in which the panel starts at `top`."""
        for menu in (self.x, self.y, self.target):
            if not menu.isHidden():
                place = menu.place
                start = QPointF(place.left() + 6, place.top() + top + 16)
                paint_text(painter, start, menu.currentText(), 12, 500, room=place.width() - 8)

    def _x_chosen(self, key: str) -> None:
        self._choice.choose_x(key)
        self.changed.emit()

    def _y_chosen(self, key: str) -> None:
        self._choice.choose_y(key)
        self.changed.emit()

    def _target_chosen(self, key: str) -> None:
        self._choice.choose_target(key)
        self.changed.emit()


def _put(menu: AxisMenu, rect: QRectF, offset: QPointF) -> None:
    """Put a menu where a rectangle of the plot is; `offset` is where the plot is on the panel."""
    scale = menu.scale
    menu.setGeometry(QRectF(rect.topLeft() * scale + offset, rect.size() * scale).toRect())


def _width(menu: AxisMenu) -> float:
    """Return how wide a menu wants to be, in pixels of the plot."""
    return menu.sizeHint().width() / menu.scale
