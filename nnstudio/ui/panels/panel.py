"""What all panels share: following the workspace while visible, the header and its menu, copying and saving."""

import os
import time
from abc import abstractmethod
from pathlib import Path

import numpy as np
from PySide6.QtCore import QEvent, QPoint, QPointF, QRect, QRectF, QSize, Qt, QTimer
from PySide6.QtGui import QContextMenuEvent, QCursor, QGuiApplication, QPainter, QShowEvent
from PySide6.QtWidgets import QFileDialog, QMenu, QVBoxLayout, QWidget

from nnstudio.engine import Network, Trace, same_neurons
from nnstudio.errors import FileRefused
from nnstudio.ui.icons import icon
from nnstudio.ui.panels.export import Table, delimited, save_plot
from nnstudio.ui.panels.header import HEIGHT, PanelHeader
from nnstudio.ui.panels.marks import paint_text
from nnstudio.ui.panels.plot import Plot
from nnstudio.ui.panels.typeface import width_of
from nnstudio.ui.theme import Theme
from nnstudio.ui.workspace import Workspace

_REST_MS = 200
_LEARNING_SECONDS = 0.08
"""From one state of a training that is shown to the next."""
_MARGIN = 3  # keeps the plot's square corners inside the card's round ones


class Panel(QWidget):
    """A plot of the live network.

    A panel follows the workspace while it can be seen; a hidden one catches up when it is shown.

    Attributes
    ----------
    header : PanelHeader
        The title row. It has no parent: the window puts it into the dock's title bar.
    plot : Plot
    """

    def __init__(self, workspace: Workspace, theme: Theme, parent: QWidget | None, name: str) -> None:
        super().__init__(parent)
        self.workspace = workspace
        self.theme = theme
        self._stale = True
        self._next = 0.0
        self._shown: tuple[Network, Trace] | None = None
        self.setObjectName(name)
        self.header = PanelHeader(theme, name)
        self.plot = Plot(theme, self, self)
        self.plot.setObjectName(f"{name}.plot")
        column = QVBoxLayout(self)
        column.setContentsMargins(_MARGIN, 0, _MARGIN, _MARGIN)
        column.addWidget(self.plot)
        self.menu = QMenu(self)
        self.menu.setObjectName(f"{name}.menu")
        self._actions = [
            self.menu.addAction("", self.copy_values),
            self.menu.addAction("", self.ask_png),
            self.menu.addAction("", self.ask_svg),
            self.menu.addAction("", self.ask_csv),
        ]
        for action, key in zip(self._actions, ("copy", "save_png", "save_svg", "save_csv"), strict=True):
            action.setObjectName(f"{name}.{key}")
        self.menu.insertSeparator(self._actions[1])
        self.header.more.setMenu(self.menu)
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.timeout.connect(self._refresh_if_visible)
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(_REST_MS)
        self._rest.timeout.connect(self._at_rest)
        workspace.traced.connect(self._traced)
        workspace.selection.changed.connect(self.refresh_soon)
        theme.changed.connect(self._restyle)

    # --- what a panel fills in ----------------------------------------------------------------

    @property
    @abstractmethod
    def title(self) -> str:
        """The panel's name in the language of the window."""

    @abstractmethod
    def refresh(self) -> None:
        """Show what is current."""

    @abstractmethod
    def describe(self) -> str:
        """Return what the plot shows in words and numbers, for people who can't see it."""

    @abstractmethod
    def values(self) -> Table:
        """Return the numbers that "Copy values" copies."""

    def table(self) -> Table:
        """Return the numbers that are saved as CSV; those that are copied, unless a panel has more."""
        return self.values()

    def restyle(self) -> None:
        """Take new colours from the theme."""

    def rested(self) -> None:
        """Do what is too slow to do at every move."""

    def retranslate(self) -> None:
        """Take texts in another language."""

    def arrange(self) -> None:
        """Place everything anew: the plot has another size."""

    def paint_back(self, painter: QPainter) -> None:
        """Paint what rarely changes, under the curves."""

    def paint_front(self, painter: QPainter) -> None:
        """Paint what follows every move of x, over the curves."""

    def press(self, point: QPointF) -> bool:
        """Start a drag if there is something to drag."""
        return False

    def drag(self, point: QPointF) -> None:
        """Go on with the drag."""

    def drop(self) -> None:
        """End the drag."""

    def double_click(self, point: QPointF) -> None:
        """React to a double click."""

    def press_right(self, point: QPointF) -> bool:
        """React to the right button instead of opening the menu."""
        return False

    def type_key(self, key: Qt.Key) -> bool:
        """React to a key that is no arrow."""
        return False

    def step(self, across: int, up: int, large: bool) -> bool:
        """React to an arrow key."""
        return False

    def tip(self, point: QPointF) -> str:
        """Return what a tool tip says about a place."""
        return ""

    def cursor_at(self, point: QPointF) -> Qt.CursorShape | QCursor:
        """Return the pointer's shape at a place."""
        return Qt.CursorShape.ArrowCursor

    def hover(self, point: QPointF | None) -> None:
        """React to the pointer without a button; None when it left."""

    # --- following ----------------------------------------------------------------------------

    def _traced(self, trace: Trace) -> None:
        if not self.isVisible():
            self._stale = True
        elif self._stale or self._shown is None or self._shown[1] is not trace:
            self._follow(trace)

    def _follow(self, trace: Trace) -> None:
        """Refresh at once, or when it is time again for another state of a training."""
        shown, workspace = self._shown, self.workspace
        learning = (
            shown is not None
            and workspace.training.running
            and shown[0] is not workspace.network
            and np.array_equal(shown[1].x, trace.x)
            and same_neurons(shown[0], workspace.network)
        )
        wait = self._next - time.perf_counter() if learning else 0.0
        if wait <= 0:
            self._refresh_now()
        elif not self._soon.isActive():
            self._stale = True
            self._soon.start(round(wait * 1e3))

    def catch_up(self) -> None:
        """Follow a network that has changed since the last refresh, now: somebody looks.

        Between an edit and its forward pass a paint or the pointer may come, and what is shown may be gone. Where only
        numbers are others, as while a training runs, the next refresh is soon enough.
        """
        shown, network = self._shown, self.workspace.network
        if shown is not None and shown[0] is not network and self._soon.isActive() and same_neurons(shown[0], network):
            return
        if shown is None or shown[0] is not network:
            self._refresh_now()

    def refresh_soon(self) -> None:
        """Refresh in this turn of the event loop, once for however many reasons."""
        self._stale = True
        self._soon.start(0)

    def refresh_when_due(self) -> None:
        """Refresh in this turn of the event loop, or while a training runs when it is time for its next state."""
        wait = self._next - time.perf_counter() if self.workspace.training.running else 0.0
        self._stale = True
        self._soon.start(max(0, round(wait * 1e3)))

    def _refresh_if_visible(self) -> None:
        if self._stale and self.isVisible():
            self._refresh_now()

    def _refresh_now(self) -> None:
        self._stale = False
        self._soon.stop()
        self._next = time.perf_counter() + _LEARNING_SECONDS
        self._shown = (self.workspace.network, self.workspace.trace)
        self.refresh()
        self._rest.start()

    def _at_rest(self) -> None:
        if self.isVisible() and not self._stale:
            self.catch_up()
            self.rested()
            self.plot.setAccessibleDescription(self.describe())

    def _restyle(self) -> None:
        self.restyle()
        self.menu_icons()
        self.plot.renew()

    def showEvent(self, event: QShowEvent) -> None:
        """Catch up with what happened meanwhile."""
        super().showEvent(event)
        if not self._actions[0].text():
            self._retranslate()
        if self._stale:
            self._refresh_now()

    def changeEvent(self, event: QEvent) -> None:
        """Take texts in another language."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()
            self._refresh_if_visible()

    def _retranslate(self) -> None:
        texts = (self.tr("Copy values"), self.tr("Save as PNG…"), self.tr("Save as SVG…"), self.tr("Save as CSV…"))
        for action, text in zip(self._actions, texts, strict=True):
            action.setText(text)
        self.setAccessibleName(self.title)
        self.menu.setAccessibleName(self.tr("{title} menu").format(title=self.title))
        self.header.setAccessibleName(self.title)
        more = self.tr("{title}: copy and save").format(title=self.title)
        self.header.more.setAccessibleName(more)
        self.header.more.setToolTip(self.tr("Copy and save"))
        self.plot.setAccessibleName(self.tr("{title} plot").format(title=self.title))
        self.plot.viewport().setAccessibleName(self.plot.accessibleName())
        self.menu_icons()
        self.retranslate()
        self._stale = True

    def menu_icons(self) -> None:
        """Give the menu icons in the theme's colours."""
        self._actions[0].setIcon(icon("copy", self.theme))
        self._actions[1].setIcon(icon("save", self.theme))

    def minimumSizeHint(self) -> QSize:
        """Room for the least that says something."""
        return QSize(160, 90)

    def sizeHint(self) -> QSize:
        """The size in a card of the window's first layout."""
        return QSize(286, 166)

    # --- menu, copying, saving ----------------------------------------------------------------

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """The same menu as the header's button."""
        self.menu.popup(event.globalPos())

    def copy_values(self) -> None:
        """Put the numbers on the clipboard, in columns that a spreadsheet takes."""
        self._catch_up()
        QGuiApplication.clipboard().setText(delimited(self.values(), "\t"))
        self.workspace.hint.emit(self.tr("Values copied"))

    def save(self, path: str | os.PathLike[str]) -> None:
        """Write the plot as a picture or its numbers as a table, as the path's ending says.

        Parameters
        ----------
        path : path-like
            Ends in .png (twice the plot's pixels), .svg or .csv (numbers in full).

        Raises
        ------
        FileRefused
            If the ending is another one, or the file can't be written; an old file is then untouched.
        """
        self._catch_up()
        save_plot(path, self._picture_size(), (self._caption(), self.describe()), self.paint_picture, self.table)

    def ask_png(self) -> None:
        """Ask where to, and save as PNG."""
        self._ask(".png", self.tr("PNG picture (*.png)"))

    def ask_svg(self) -> None:
        """Ask where to, and save as SVG."""
        self._ask(".svg", self.tr("SVG picture (*.svg)"))

    def ask_csv(self) -> None:
        """Ask where to, and save the numbers as CSV."""
        self._ask(".csv", self.tr("Table of numbers (*.csv)"))

    def _ask(self, ending: str, kind: str) -> None:
        name = f"{self.workspace.project.name} {self.title}{ending}".replace("/", "-")
        folder = self.workspace.path.parent if self.workspace.path is not None else Path.home()
        title = self.tr("Save {title}").format(title=self.title)
        chosen, _ = QFileDialog.getSaveFileName(self, title, str(folder / name), kind)
        if chosen:
            self.save_as(chosen, ending)

    def save_as(self, path: str, ending: str) -> None:
        """Save, with the ending added if it is missing, and tell a person how it went."""
        target = path if path.lower().endswith(ending) else path + ending
        try:
            self.save(target)
        except FileRefused as error:
            self.workspace.refused.emit(self.workspace.message(error))
        else:
            self.workspace.hint.emit(self.tr("Saved {name}").format(name=Path(target).name))

    def paint_picture(self, painter: QPainter) -> None:
        """Paint title row and plot from (0, 0) on, as they are saved."""
        size = self._picture_size()
        tokens = self.theme.tokens
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
        painter.fillRect(QRectF(0, 0, size.width(), size.height()), tokens.panel)
        painter.setPen(tokens.text)
        paint_text(painter, QPointF(14, 25), self.title, 13, 600)
        left = 14 + width_of(self.title, 13, 600) + 8
        painter.setPen(tokens.text3)
        paint_text(painter, QPointF(left, 25), self.header.subtitle_text, 12)
        left += width_of(self.header.subtitle_text, 12) + 16
        self.paint_picture_note(painter, left, size.width() - 14.0)
        source = QRect(QPoint(0, 0), self.plot.size())
        self.plot.set_cached(False)
        try:
            target = self.plot.area.translated(_MARGIN, HEIGHT)
            self.plot.render(painter, target, source, Qt.AspectRatioMode.IgnoreAspectRatio)
        finally:
            self.plot.set_cached(True)

    def paint_picture_note(self, painter: QPainter, left: float, right: float) -> None:
        """Paint what the header shows at its right, for a saved picture, between two pixels."""

    def _picture_size(self) -> QSize:
        plot = self.plot.area.size().toSize()
        return QSize(plot.width() + 2 * _MARGIN, plot.height() + HEIGHT + _MARGIN)

    def _caption(self) -> str:
        return f"{self.workspace.project.name}: {self.title}, {self.header.subtitle_text}"

    def _catch_up(self) -> None:
        """Make sure that what is saved is current and fine, also from a hidden panel."""
        self.ensurePolished()
        if not self._actions[0].text():
            self._retranslate()
        if self._stale:
            self._refresh_now()
        self.catch_up()
        self.rested()
