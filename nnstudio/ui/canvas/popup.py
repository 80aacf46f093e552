"""A menu over the canvas whose entries call methods, and the little pictures in it."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QAction, QColor, QIcon, QKeySequence, QPainter, QPixmap
from PySide6.QtWidgets import QMenu, QWidget

from nnstudio.ui.icons import icon
from nnstudio.ui.theme import Theme
from nnstudio.ui.widgets.curve import paint_activation, paint_head
from nnstudio.ui.widgets.plain import caption


class CanvasMenu(QMenu):
    """A menu whose entries call methods; it is deleted once it has closed."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._calls: dict[QAction, tuple[Callable[..., object], tuple[Any, ...]]] = {}
        self.setObjectName("canvas.menu")
        self.setToolTipsVisible(True)
        self.triggered.connect(self._run)
        self.aboutToHide.connect(self.deleteLater)

    def add(
        self,
        name: str,
        text: str,
        method: Callable[..., object],
        *arguments: Any,
        keys: str = "",
        picture: str | QIcon = "",
        menu: QMenu | None = None,
    ) -> QAction:
        """Add an entry.

        Parameters
        ----------
        name : str
            The end of its object name, "canvas.menu." and this.
        text : str
        method : callable
            Called with `arguments` when the entry is chosen.
        keys : str
            The keys that do the same on the canvas.
        picture : str or QIcon
            Name of an icon, or an icon.
        menu : QMenu, optional
            The submenu that it goes into.
        """
        entry = QAction(caption(text), self)
        entry.setObjectName(f"canvas.menu.{name}")
        if picture:
            entry.setIcon(icon(picture, self._theme) if isinstance(picture, str) else picture)
        if keys:
            entry.setShortcut(QKeySequence(keys))
            # For reading only: the canvas takes its keys itself, and the window owns the others.
            entry.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
            entry.setShortcutVisibleInContextMenu(True)
        self._calls[entry] = (method, arguments)
        (menu if menu is not None else self).addAction(entry)
        return entry

    def mark(self, entry: QAction, marked: bool) -> None:
        """Show that an entry is the one in use; its picture takes the place of a tick."""
        entry.setCheckable(True)
        entry.setChecked(marked)
        if marked:
            entry.setFont(self._theme.font(13, 600))

    def submenu(self, name: str, text: str, picture: str = "") -> QMenu:
        """Add a submenu; its entries are added with ``menu=``."""
        made = self.addMenu(caption(text))
        made.setObjectName(f"canvas.menu.{name}")
        made.menuAction().setObjectName(f"canvas.menu.{name}")
        if picture:
            made.setIcon(icon(picture, self._theme))
        return made

    def _run(self, entry: QAction) -> None:
        # Entries of submenus report to this menu too.
        method, arguments = self._calls[entry]
        method(*arguments)


def curve_icon(theme: Theme, key: str, marked: bool = False) -> QIcon:
    """Return an activation's curve as an icon."""
    return _painted(theme, key, paint_activation, marked)


def head_icon(theme: Theme, key: str, marked: bool = False) -> QIcon:
    """Return an output head's picture as an icon."""
    return _painted(theme, key, paint_head, marked)


def _painted(
    theme: Theme, key: str, paint: Callable[[QPainter, QRectF, str, QColor, QColor], None], marked: bool
) -> QIcon:
    color = theme.tokens.accent if marked else theme.tokens.text
    made = QIcon()
    for ratio in (1.0, 2.0):
        picture = QPixmap(round(16 * ratio), round(16 * ratio))
        picture.setDevicePixelRatio(ratio)
        picture.fill(Qt.GlobalColor.transparent)
        painter = QPainter(picture)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paint(painter, QRectF(1, 2, 14, 12), key, color, theme.tokens.border_strong)
        painter.end()
        made.addPixmap(picture)
    return made
