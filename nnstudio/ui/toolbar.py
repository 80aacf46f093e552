"""The bar at the top: the project's name and menu, file actions, undo and redo, training, zoom, theme."""

from PySide6.QtCore import QEvent, QObject, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QAction, QFontMetrics, QKeySequence, QPainter, QPaintEvent, QPen, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QAbstractButton, QFrame, QHBoxLayout, QMenu, QSizePolicy, QToolButton, QWidget

from nnstudio.project import Project
from nnstudio.ui.icons import application_icon, icon, pixmap
from nnstudio.ui.theme import Theme
from nnstudio.ui.training_bar.transport import Transport
from nnstudio.ui.widgets.drawing import box_of, painter_of, ratio_of, shown
from nnstudio.ui.widgets.plain import tip
from nnstudio.ui.words import project_name
from nnstudio.ui.workspace import Workspace

HEIGHT = 48


class NameButton(QAbstractButton):
    """The project's name with a violet dot while there are unsaved edits; opens the program's menu."""

    def __init__(self, workspace: Workspace, theme: Theme, menu: QMenu, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._theme = theme.unscaled
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
        name = project_name(self._workspace.project)
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
        return shown(QSize(min(260, name) + 48 + 36, HEIGHT), self._theme)

    def minimumSizeHint(self) -> QSize:
        """The logo and the chevron."""
        return shown(QSize(110, HEIGHT), self._theme)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Logo, name, dot, chevron."""
        tokens = self._theme.tokens
        painter = painter_of(self, self._theme)
        box = box_of(self, self._theme)
        if self.underMouse() or self.isDown() or self.hasFocus():
            painter.setBrush(tokens.pressed if self.isDown() else tokens.hover if self.underMouse() else tokens.panel)
            painter.setPen(QPen(tokens.accent, 2) if self.hasFocus() else Qt.PenStyle.NoPen)
            painter.drawRoundedRect(box.adjusted(8, 6, -1, -6), 8, 8)
        painter.drawPixmap(14, 12, self._logo.pixmap(QSize(24, 24), ratio_of(self, self._theme)))
        painter.setFont(self._theme.font(13.5, 600, tabular=False))
        painter.setPen(tokens.text)
        room = round(box.width()) - 48 - 36
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
            pixmap("chevron-down", tokens.text2, 14, ratio_of(self, self._theme)),
        )


class ZoomControl(QFrame):
    """− 100% + in an inset; a click on the number goes to 100 %."""

    reset = Signal()

    def __init__(self, theme: Theme, zoom_out: QAction, zoom_in: QAction, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "tile")
        self.setFixedHeight(theme.px(32))
        row = QHBoxLayout(self)
        row.setContentsMargins(2, 0, 2, 0)
        row.setSpacing(0)
        self.number = QToolButton(self)
        self.number.setObjectName("view.zoom_reset")
        self.number.setAccessibleName(self.tr("Zoom to 100 %"))
        self.number.setToolTip(self.tr("Zoom to 100 %"))
        self.number.setFont(theme.font(12.5, 500))
        self.number.setMinimumWidth(theme.px(52))
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


class _Group(QWidget):
    """Buttons that belong together; they come and go together, too."""

    def __init__(self, name: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName(f"toolbar.{name}")
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(4)

    def add(self, *widgets: QWidget) -> None:
        for widget in widgets:
            self._row.addWidget(widget)

    def add_line(self) -> None:
        line = QFrame(self)
        line.setProperty("role", "line")
        line.setStyleSheet("max-width: 1px; min-width: 1px; min-height: 20px; max-height: 20px;")
        self._row.addWidget(line)
        self._row.addSpacing(2)


_FITS: tuple[tuple[frozenset[str], int, bool], ...] = tuple(
    (frozenset(left_out.split()), counters, speed)
    for left_out, counters, speed in (
        ("", 3, True),
        ("", 2, True),
        ("views", 2, True),
        ("views look", 2, True),
        ("views look zoom", 2, True),
        ("views look zoom", 1, True),
        ("views look zoom files", 1, True),
        ("views look zoom files", 0, True),
        ("views look zoom files history", 0, False),
    )
)
"""What is left out where the window is narrow: groups (all of it is in the menu), counters, the choice of speed."""
_NAME_ROOM = 228
"""With the spacing of the row, the line after the name is in line with the edge of the palette."""
_SHORT_NAME = 180
"""Shorter than this a long name becomes only where all else is left out already."""
_END = 16


class Toolbar(QWidget):
    """The bar: name and file actions, the transport over the middle of the canvas, and at the right the view."""

    def __init__(
        self,
        workspace: Workspace,
        theme: Theme,
        menu: QMenu,
        actions: dict[str, QAction],
        canvas: QWidget,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("toolbar")
        self.setAccessibleName(self.tr("Toolbar"))
        self._theme = theme
        self._actions = actions
        self._canvas = canvas
        self._icons: list[tuple[QAction, str]] = []
        self.setFixedHeight(theme.px(HEIGHT))
        self.name = NameButton(workspace, theme, menu, self)
        self._groups: dict[str, _Group] = {}
        self._add_group("files", ("file.new", "new"), ("file.open", "open"), ("file.save", "save"))
        self._add_group("history", ("edit.undo", "undo"), ("edit.redo", "redo"))
        self.transport = Transport(workspace, theme, actions, self)
        self.zoom = ZoomControl(theme, actions["view.zoom_out"], actions["view.zoom_in"], self)
        self._icons += [(actions["view.zoom_out"], "minus"), (actions["view.zoom_in"], "plus")]
        zoom = self._groups["zoom"] = _Group("zoom", self)
        zoom.add(self.zoom, self._button("view.fit", "fit"))
        self._add_group("views", ("view.outline", "outline"), ("view.panels", "chart"), ("view.inspector", "sliders"))
        self._add_group("look", ("view.theme.toggle", "moon"), ("help.shortcuts", "help"))
        language = tool_button(actions["view.language.toggle"], self)
        language.setFont(theme.font(12, 600, tabular=False))
        self._groups["look"].add(language)
        theme.changed.connect(self._paint_icons)
        self._paint_icons()
        canvas.installEventFilter(self)
        workspace.changed.connect(self._named)
        workspace.training.state_changed.connect(self._arrange)
        workspace.training.advanced.connect(self._arrange)
        self._arranged: object = None

    def _add_group(self, name: str, *buttons: tuple[str, str]) -> None:
        group = self._groups[name] = _Group(name, self)
        group.add_line()
        group.add(*(self._button(action, picture) for action, picture in buttons))

    def _button(self, name: str, picture: str) -> QToolButton:
        self._icons.append((self._actions[name], picture))
        return tool_button(self._actions[name], self)

    def _paint_icons(self) -> None:
        for action, picture in self._icons:
            name = picture
            if picture == "moon":
                name = "sun" if self._theme.dark else "moon"
            action.setIcon(icon(name, self._theme))
        self.update()

    # --- places -------------------------------------------------------------------------------

    def _named(self, before: Project, after: Project) -> None:
        if before.name != after.name:
            self._arrange()

    def _widths(self, left_out: frozenset[str], counters: int, speed: bool, name: int) -> tuple[int, int, int]:
        """Return how wide the left part, the transport and the right part are."""
        hints = {key: 0 if key in left_out else group.sizeHint().width() + 4 for key, group in self._groups.items()}
        left = name + hints["files"] + hints["history"]
        right = hints["zoom"] + hints["views"] + hints["look"] + _END
        return left + 8, self.transport.width_with(counters=counters, speed=speed), right + 8

    def _arrange(self) -> None:
        """Put everything in its place, as much of it as there is room for."""
        own = self.name.sizeHint().width()
        least = self.name.minimumSizeHint().width()
        names = (max(own, self._theme.px(_NAME_ROOM)), own, max(least, min(own, _SHORT_NAME)))
        for left_out, counters, speed in _FITS:
            for name in (*names, least) if left_out == _FITS[-1][0] else names:
                left, middle, right = self._widths(left_out, counters, speed, name)
                if left + middle + right <= self.width():
                    break
            else:
                continue
            break
        centre = self._canvas.mapTo(self.window(), self._canvas.rect().center()).x()
        x = max(left, min(centre - middle // 2, self.width() - right - middle))
        arranged = (left_out, counters, speed, name, x, middle, self.size())
        if arranged == self._arranged:
            return
        self._arranged = arranged
        self.name.setGeometry(0, 0, min(name, own), self.height())
        at = name
        for key in ("files", "history"):
            at = self._place(key, key in left_out, at)
        self.transport.show_parts(counters=counters, speed=speed)
        self.transport.setGeometry(x, (self.height() - 1 - self._theme.px(40)) // 2, middle, self._theme.px(40))
        at = self.width() - right + 8
        for key in ("zoom", "views", "look"):
            at = self._place(key, key in left_out, at)

    def _place(self, key: str, left_out: bool, x: int) -> int:
        group = self._groups[key]
        group.setVisible(not left_out)
        if left_out:
            return x
        width = group.sizeHint().width()
        group.setGeometry(x + 4, 0, width, self.height() - 1)
        return x + width + 4

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Arrange anew."""
        super().resizeEvent(event)
        self._arrange()

    def showEvent(self, event: QShowEvent) -> None:
        """Arrange with the sizes that things have by now."""
        super().showEvent(event)
        self._arrange()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Stay over the middle of the canvas."""
        if event.type() in (QEvent.Type.Resize, QEvent.Type.Move):
            self._arrange()
        return super().eventFilter(watched, event)

    def sizeHint(self) -> QSize:
        """As wide as the window."""
        return QSize(900, self._theme.px(HEIGHT))

    def minimumSizeHint(self) -> QSize:
        """What is never left out."""
        left, middle, right = self._widths(*_FITS[-1], self.name.minimumSizeHint().width())
        return QSize(left + middle + right, self._theme.px(HEIGHT))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Panel surface with a line below."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._theme.tokens.panel)
        painter.fillRect(0, self.height() - 1, self.width(), 1, self._theme.tokens.border)
