"""The palette: what can be dragged onto the canvas - a neuron, a layer, activations, output heads."""

from PySide6.QtCore import QByteArray, QEvent, QMimeData, QPoint, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QDrag, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen, QPixmap
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLineEdit,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from nnstudio.engine import ACTIVATIONS, HEADS
from nnstudio.ui.icons import pixmap
from nnstudio.ui.selection import ConnectionRef, LayerRef, NeuronRef
from nnstudio.ui.theme import Theme
from nnstudio.ui.widgets.curve import paint_activation, paint_head
from nnstudio.ui.widgets.label import Label
from nnstudio.ui.widgets.overlay_scroll import OverlayScroll
from nnstudio.ui.workspace import Workspace

MIME_TYPE = "application/x-nnstudio-item"
RAIL_WIDTH = 56
WIDTH = 232


class Tile(QAbstractButton):
    """One thing of the palette. Drag it, double-click it, or press Enter on it."""

    appended = Signal(str)
    """Emitted with the key on a double-click and on Enter."""
    dragged = Signal(str)
    """Emitted with the key when a drag starts."""

    def __init__(self, theme: Theme, key: str, name: str, caption: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.key = key
        self._caption = caption
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
                formula=f"{self.text()}: {ACTIVATIONS[self.key].formula}"
            )
        if self.key.startswith("head."):
            return self.tr("{name} head: {caption}\nDrag onto the output, or double-click").format(
                name=self.text(), caption=self._caption
            )
        return self.tr("Drag onto the canvas, or double-click to append")

    def sizeHint(self) -> QSize:
        """As the section has it: build tiles 40 high, activations 58, heads 78; a square in the rail."""
        if self.rail:
            return QSize(40, 40)
        height = 40 if self.key in ("neuron", "layer") else 78 if self._caption else 58
        return QSize(60, height)

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
        tokens, ratio = self._theme.tokens, self.devicePixelRatioF()
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

    def _paint_picture(self, painter: QPainter, box: QRectF) -> None:
        tokens = self._theme.tokens
        marked = self.in_use or self._in_drag
        color = tokens.disabled if not self.isEnabled() else tokens.accent if marked else tokens.text2
        faint = tokens.accent_line if marked else tokens.border_strong
        if self.key in ("neuron", "layer"):
            picture = pixmap(self.key, color, 18, self.devicePixelRatioF())
            painter.drawPixmap(round(box.center().x() - 9), round(box.center().y() - 9), picture)
        elif self.key in ACTIVATIONS:
            paint_activation(painter, box, self.key, color, faint)
        else:
            paint_head(painter, box, self.key.removeprefix("head."), color, faint)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Surface, picture, name, caption, focus ring; see the states of the visual target."""
        tokens = self._theme.tokens
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = self.rect().toRectF().adjusted(0.5, 0.5, -0.5, -0.5)
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
            self._paint_picture(painter, QRectF(self.width() / 2 - 13, 11, 26, 18))
        elif self.key in ("neuron", "layer"):
            self._paint_picture(painter, QRectF(8, 10, 24, 20))
            painter.setFont(self._theme.font(13, 500, tabular=False))
            painter.setPen(text_color)
            painter.drawText(box.adjusted(33, 0, -2, 0), Qt.AlignmentFlag.AlignVCenter, self.text())
        else:
            width = 28.0 if self._caption else 32.0
            self._paint_picture(painter, QRectF(box.center().x() - width / 2, 11, width, 20))
            painter.setFont(self._theme.font(12 if self._caption else 11, 600 if marked else 500, tabular=False))
            painter.setPen(text_color)
            name = painter.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, round(box.width()) - 2)
            line = QRectF(box.left(), 36, box.width(), 18)
            painter.drawText(line, Qt.AlignmentFlag.AlignCenter, name)
            if self._caption:
                painter.setFont(self._theme.font(11, tabular=False))
                painter.setPen(tokens.accent if marked else tokens.text3)
                painter.drawText(line.translated(0, 17), Qt.AlignmentFlag.AlignCenter, self._caption)
        if self.hasFocus():
            painter.setPen(QPen(tokens.accent, 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(box.adjusted(1, 1, -1, -1), 7.5, 7.5)


class PalettePanel(QWidget):
    """The tiles in their sections; narrow windows show them as a rail of icons."""

    appended = Signal(str)
    """Emitted with the key of a tile that was double-clicked or entered."""
    dragged = Signal(str)
    """Emitted with the key of a tile when its drag starts."""

    def __init__(self, workspace: Workspace, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("palette")
        self.setAccessibleName(self.tr("Palette"))
        self._workspace = workspace
        self._rail = False
        self._tiles: dict[str, Tile] = {}
        self._labels: list[Label] = []
        self._grids: list[tuple[QGridLayout, list[Tile], int]] = []

        self._content = QWidget(self)
        self._column = QVBoxLayout(self._content)
        self._column.setContentsMargins(12, 4, 12, 12)
        self._column.setSpacing(8)
        self.search = QLineEdit(self)
        self.search.setObjectName("palette.search")
        self.search.setAccessibleName(self.tr("Search the palette"))
        self.search.setPlaceholderText(self.tr("Search"))
        self.search.setClearButtonEnabled(True)
        self.search.textChanged.connect(self._filter)
        self.search.installEventFilter(self)
        self.search.hide()
        self._column.addWidget(self.search)

        self._section(
            theme, self.tr("Build"), [("neuron", self.tr("Neuron"), ""), ("layer", self.tr("Layer"), "")], columns=2
        )
        self._section(
            theme, self.tr("Activations"), [(a.key, self.tr(a.title), "") for a in ACTIVATIONS.values()], columns=3
        )
        self._section(
            theme, self.tr("Output heads"),
            [(f"head.{h.key}", self.tr(h.title), self.tr(h.purpose)) for h in HEADS.values()], columns=3,
        )  # fmt: skip
        self._column.addStretch(1)
        self._scroll = OverlayScroll(self)
        self._scroll.setWidget(self._content)
        self._foot = Label(theme, self.tr("Drag onto the canvas, or\ndouble-click to append."), "caption", self)
        self._foot.setContentsMargins(14, 8, 12, 14)
        self._line = QFrame(self)
        self._line.setProperty("role", "line")
        edge = QHBoxLayout()
        edge.setContentsMargins(12, 0, 12, 0)
        edge.addWidget(self._line)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self._scroll, 1)
        whole.addLayout(edge)
        whole.addWidget(self._foot)

        workspace.changed.connect(self._mark_in_use)
        workspace.selection.changed.connect(self._mark_in_use)
        self._mark_in_use()

    def _section(self, theme: Theme, title: str, items: list[tuple[str, str, str]], columns: int) -> None:
        label = Label(theme, title, "section", self._content)
        label.setContentsMargins(2, 8, 0, 0)
        self._labels.append(label)
        self._column.addWidget(label)
        grid = QGridLayout()
        grid.setSpacing(4)
        tiles = []
        for key, name, caption in items:
            tile = Tile(theme, key, name, caption, self._content)
            tile.appended.connect(self.appended)
            tile.dragged.connect(self.dragged)
            self._tiles[key] = tile
            tiles.append(tile)
        self._grids.append((grid, tiles, columns))
        self._column.addLayout(grid)
        self._arrange(grid, tiles, columns)

    @staticmethod
    def _arrange(grid: QGridLayout, tiles: list[Tile], columns: int) -> None:
        while grid.count():
            grid.takeAt(0)
        for place, tile in enumerate([tile for tile in tiles if not tile.property("filtered")]):
            grid.addWidget(tile, place // columns, place % columns)
        for column in range(3):
            grid.setColumnStretch(column, 1 if column < columns else 0)

    @property
    def rail(self) -> bool:
        """Whether only a rail of icons is shown."""
        return self._rail

    def set_rail(self, rail: bool) -> None:
        """Show a rail of icons, or tiles with their names."""
        if rail == self._rail:
            return
        self._rail = rail
        for label in (*self._labels, self._line, self._foot):
            label.setVisible(not rail)
        if rail:
            self.search.clear()
            self.search.hide()
        self._column.setContentsMargins(*((8, 4, 8, 8) if rail else (12, 4, 12, 12)))
        for grid, tiles, columns in self._grids:
            for tile in tiles:
                tile.rail = rail
                tile.updateGeometry()
            self._arrange(grid, tiles, 1 if rail else columns)
        # The width that the panel may shrink to depends on what has just been hidden.
        layout = self.layout()
        if layout is not None:
            layout.activate()

    def minimumSizeHint(self) -> QSize:
        """The width of the rail, or of three tiles with their names."""
        return QSize(RAIL_WIDTH if self._rail else WIDTH, 200)

    def sizeHint(self) -> QSize:
        """The width of the visual target."""
        return QSize(RAIL_WIDTH if self._rail else WIDTH, 600)

    def item_point(self, key: str) -> QPoint:
        """Return where the drag of an item starts, in the palette's coordinates.

        Parameters
        ----------
        key : str
            "neuron", "layer", an activation's key, or "head." and a head's key.
        """
        tile = self._tiles[key]
        self._scroll.ensureWidgetVisible(tile)
        return tile.mapTo(self, tile.rect().center())

    # --- search -------------------------------------------------------------------------------

    def toggle_search(self) -> None:
        """Show the search field and go there, or clear and hide it."""
        if self.search.isVisible():
            self.search.clear()
            self.search.hide()
        else:
            self.search.show()
            self.search.setFocus()

    def _filter(self, text: str) -> None:
        wanted = text.strip().casefold()
        for (grid, tiles, columns), label in zip(self._grids, self._labels, strict=True):
            for tile in tiles:
                fits = wanted in f"{tile.text()} {tile.key} {tile.accessibleName()}".casefold()
                tile.setProperty("filtered", not fits)
                tile.setVisible(fits)
            label.setVisible(any(not tile.property("filtered") for tile in tiles))
            self._arrange(grid, tiles, 1 if self._rail else columns)

    def eventFilter(self, watched: object, event: QEvent) -> bool:
        """Esc in the search field leaves it; Enter appends the first hit."""
        if watched is self.search and isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress:
            if event.key() == Qt.Key.Key_Escape:
                self.toggle_search()
                return True
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.search.text().strip():
                first = next((key for key, tile in self._tiles.items() if not tile.property("filtered")), None)
                if first is not None:
                    self.appended.emit(first)
                return True
        return super().eventFilter(watched, event)  # type: ignore[arg-type]

    # --- what is in use -----------------------------------------------------------------------

    def _mark_in_use(self) -> None:
        network = self._workspace.network
        layers = {number for item in self._workspace.selection.items if (number := self._layer_of(item))}
        if not layers:
            layers = set(range(1, network.depth))
        used = set()
        for number in layers:
            if number == network.depth - 1:
                used.add(f"head.{network.output.head}")
            else:
                used.add(network.layers[number - 1].activation)
        for key, tile in self._tiles.items():
            tile.set_in_use(key in used)

    def _layer_of(self, item: object) -> int | None:
        network = self._workspace.network
        match item:
            case LayerRef(uid):
                return network.layer_number(uid)
            case NeuronRef(uid) | ConnectionRef(_, uid):
                place = network.locate(uid)
                return place[0] if place else None
        return None
