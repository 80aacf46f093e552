"""The bar at the top: the project's name and menu, file actions, undo and redo, zoom, theme."""

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QAction, QFontMetrics, QKeySequence, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QFrame, QHBoxLayout, QMenu, QSizePolicy, QToolButton, QWidget

from nnstudio.ui.icons import application_icon, icon, pixmap
from nnstudio.ui.theme import Theme
from nnstudio.ui.widgets.plain import tip
from nnstudio.ui.workspace import Workspace

HEIGHT = 48


class NameButton(QAbstractButton):
    """The project's name with a violet dot while there are unsaved edits; opens the program's menu."""

    def __init__(self, workspace: Workspace, theme: Theme, menu: QMenu, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._theme = theme
        self._menu = menu
        self._logo = application_icon()
        self.setObjectName("menu.open")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Expanding)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.clicked.connect(self.open_menu)
        workspace.changed.connect(self.refresh)
        workspace.file_changed.connect(self.refresh)
        theme.changed.connect(self.update)
        self.refresh()

    def refresh(self) -> None:
        """Show the current name and state."""
        name = self._workspace.project.name or self.tr("Untitled")
        if name != self.text():
            self.setText(name)
            # An & in it is no key.
            self.setShortcut(QKeySequence())
            self.updateGeometry()
        self.setToolTip(tip(name))
        self.setAccessibleName(self.tr("Menu of {name}").format(name=name))
        self.update()

    def open_menu(self) -> None:
        """Open the program's menu under the button."""
        self._menu.popup(self.mapToGlobal(self.rect().bottomLeft()))

    def sizeHint(self) -> QSize:
        """Logo, name, dot and chevron; long names are elided at 260 px."""
        # Measured with the font that paints: the widget's own is what the style sheet made of it.
        name = QFontMetrics(self._theme.font(13.5, 600, tabular=False)).horizontalAdvance(self.text()) + 2
        return QSize(min(260, name) + 48 + 36, HEIGHT)

    def minimumSizeHint(self) -> QSize:
        """The logo and the chevron."""
        return QSize(110, HEIGHT)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Logo, name, dot, chevron."""
        tokens = self._theme.tokens
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = self.rect().toRectF()
        if self.underMouse() or self.isDown() or self.hasFocus():
            painter.setBrush(tokens.pressed if self.isDown() else tokens.hover if self.underMouse() else tokens.panel)
            painter.setPen(QPen(tokens.accent, 2) if self.hasFocus() else Qt.PenStyle.NoPen)
            painter.drawRoundedRect(box.adjusted(8, 6, -1, -6), 8, 8)
        painter.drawPixmap(14, 12, self._logo.pixmap(QSize(24, 24), self.devicePixelRatioF()))
        painter.setFont(self._theme.font(13.5, 600, tabular=False))
        painter.setPen(tokens.text)
        room = self.width() - 48 - 36
        name = painter.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, room)
        painter.drawText(QRectF(48, 0, room, box.height()), Qt.AlignmentFlag.AlignVCenter, name)
        x = 48 + painter.fontMetrics().horizontalAdvance(name) + 7.0
        if self._workspace.unsaved:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(tokens.accent)
            painter.drawEllipse(QRectF(x, box.center().y() - 3.2, 6.4, 6.4))
        painter.drawPixmap(
            round(x + 10),
            round(box.center().y() - 7),
            pixmap("chevron-down", tokens.text2, 14, self.devicePixelRatioF()),
        )


class ZoomControl(QFrame):
    """− 100% + in an inset; a click on the number goes to 100 %."""

    reset = Signal()

    def __init__(self, theme: Theme, zoom_out: QAction, zoom_in: QAction, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "tile")
        self.setFixedHeight(32)
        row = QHBoxLayout(self)
        row.setContentsMargins(2, 0, 2, 0)
        row.setSpacing(0)
        self.number = QToolButton(self)
        self.number.setObjectName("view.zoom_reset")
        self.number.setAccessibleName(self.tr("Zoom to 100 %"))
        self.number.setToolTip(self.tr("Zoom to 100 %"))
        self.number.setFont(theme.font(12.5, 500))
        self.number.setMinimumWidth(52)
        self.number.clicked.connect(self.reset)
        out, into = tool_button(zoom_out, self), tool_button(zoom_in, self)
        for button in (out, self.number, into):
            row.addWidget(button)
        QWidget.setTabOrder(out, self.number)
        QWidget.setTabOrder(self.number, into)
        self.show_zoom(1.0)

    def show_zoom(self, zoom: float) -> None:
        """Show a zoom factor as per cent."""
        self.number.setText(f"{zoom * 100:.0f}%")


def tool_button(action: QAction, parent: QWidget) -> QToolButton:
    """Return a 32 px ghost button for an action."""
    button = QToolButton(parent)
    button.setDefaultAction(action)
    button.setProperty("role", "ghost")
    button.setObjectName(f"button.{action.objectName()}")
    button.setAccessibleName(action.text().replace("&", ""))
    button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    return button


class Toolbar(QWidget):
    """The bar. Left: name and file actions; right: zoom, fit and theme, lined up with the docks below."""

    def __init__(
        self,
        workspace: Workspace,
        theme: Theme,
        menu: QMenu,
        actions: dict[str, QAction],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("toolbar")
        self.setAccessibleName(self.tr("Toolbar"))
        self._theme = theme
        self._actions = actions
        self._icons: list[tuple[QAction, str]] = []
        self.setFixedHeight(HEIGHT)
        self.name = NameButton(workspace, theme, menu, self)
        self._left = QWidget(self)
        # With the spacing of the row, the line after it is in line with the edge of the palette.
        self._left.setMinimumWidth(228)
        left = QHBoxLayout(self._left)
        left.setContentsMargins(0, 0, 8, 0)
        left.addWidget(self.name)
        left.addStretch(1)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 16, 1)
        row.setSpacing(4)
        row.addWidget(self._left)
        row.addWidget(self._line())
        row.addSpacing(8)
        for name, picture in (("file.new", "new"), ("file.open", "open"), ("file.save", "save")):
            row.addWidget(self._button(name, picture))
        row.addSpacing(6)
        row.addWidget(self._line())
        row.addSpacing(6)
        for name, picture in (("edit.undo", "undo"), ("edit.redo", "redo")):
            row.addWidget(self._button(name, picture))
        row.addStretch(1)
        self.zoom = ZoomControl(theme, actions["view.zoom_out"], actions["view.zoom_in"], self)
        self._icons += [(actions["view.zoom_out"], "minus"), (actions["view.zoom_in"], "plus")]
        row.addWidget(self.zoom)
        row.addSpacing(4)
        row.addWidget(self._button("view.fit", "fit"))
        row.addSpacing(6)
        row.addWidget(self._line())
        row.addSpacing(6)
        row.addWidget(self._button("view.outline", "outline"))
        row.addWidget(self._button("view.panels", "chart"))
        row.addWidget(self._button("view.inspector", "sliders"))
        row.addSpacing(6)
        row.addWidget(self._line())
        row.addSpacing(6)
        row.addWidget(self._button("view.theme.toggle", "moon"))
        row.addWidget(self._button("help.shortcuts", "help"))
        theme.changed.connect(self._paint_icons)
        self._paint_icons()

    def _button(self, name: str, picture: str) -> QToolButton:
        self._icons.append((self._actions[name], picture))
        return tool_button(self._actions[name], self)

    def _line(self) -> QFrame:
        line = QFrame(self)
        line.setProperty("role", "line")
        line.setStyleSheet("max-width: 1px; min-width: 1px; min-height: 20px; max-height: 20px;")
        return line

    def _paint_icons(self) -> None:
        for action, picture in self._icons:
            name = picture
            if picture == "moon":
                name = "sun" if self._theme.dark else "moon"
            action.setIcon(icon(name, self._theme))
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Panel surface with a line below."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._theme.tokens.panel)
        painter.fillRect(0, self.height() - 1, self.width(), 1, self._theme.tokens.border)
