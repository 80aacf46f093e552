"""The palette: what can be dragged onto the canvas - a neuron, a layer, activations, output heads, data."""

from dataclasses import dataclass

from PySide6.QtCore import QEvent, QPoint, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from nnstudio.engine import ACTIVATIONS, HEADS
from nnstudio.ui.data.items import data_items, item_of, usual_count
from nnstudio.ui.palette_tile import Tile
from nnstudio.ui.selection import ConnectionRef, LayerRef, NeuronRef
from nnstudio.ui.theme import Theme
from nnstudio.ui.widgets.label import Label
from nnstudio.ui.widgets.overlay_scroll import OverlayScroll
from nnstudio.ui.words import say
from nnstudio.ui.workspace import Workspace

_CONTROLS = {
    "neuron": ("neurons", "inputs", "head"),
    "layer": ("layers",),
    "head": ("head",),
    "data": ("data",),
}
"""What a tile changes, by the names that locks have for it; all others are activations."""
RAIL_WIDTH = 56
WIDTH = 232


@dataclass(eq=False)
class Group:
    """A part of the palette; `usual` tiles are shown until a person asks for all."""

    label: Label
    grid: QGridLayout
    tiles: list[Tile]
    columns: int
    usual: int
    more: QPushButton | None = None
    all_shown: bool = False

    def shown(self) -> list[Tile]:
        """The tiles that there is room for; a search looks at all."""
        found = [tile for tile in self.tiles if not tile.property("filtered")]
        return found if self.all_shown or len(found) < len(self.tiles) else found[: self.usual]


class PalettePanel(QWidget):
    """The tiles in their sections; narrow windows show them as a rail of icons."""

    appended = Signal(str)
    """Emitted with the key of a tile that was double-clicked or entered."""
    dragged = Signal(str)
    """Emitted with the key of a tile when its drag starts."""
    menu_wanted = Signal(str, QPoint)
    """Emitted with the key of a data tile whose menu is wanted, and where on the screen."""

    def __init__(self, workspace: Workspace, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("palette")
        self.setAccessibleName(self.tr("Palette"))
        self._workspace = workspace
        self._rail = False
        self._tiles: dict[str, Tile] = {}
        self._groups: list[Group] = []

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
            theme, self.tr("Activations"), [(a.key, say(a.title), "") for a in ACTIVATIONS.values()], columns=3
        )
        self._section(
            theme, self.tr("Output heads"),
            [(f"head.{h.key}", say(h.title), say(h.purpose)) for h in HEADS.values()], columns=3,
        )  # fmt: skip
        self._section(
            theme, self.tr("Data"), [(item.key, item.title, item.about) for item in data_items()], columns=3,
            usual=usual_count(),
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
        workspace.data.changed.connect(self._mark_data)
        workspace.locks.changed.connect(self._mark_locked)
        self._data = ""
        self._mark_in_use()
        self._mark_data()
        self._mark_locked()

    def _section(
        self, theme: Theme, title: str, items: list[tuple[str, str, str]], columns: int, usual: int | None = None
    ) -> None:
        label = Label(theme, title, "section", self._content)
        label.setContentsMargins(2, 8, 0, 0)
        grid = QGridLayout()
        grid.setSpacing(4)
        tiles = []
        for key, name, caption in items:
            tile = Tile(theme, key, name, caption, self._content)
            tile.appended.connect(self.appended)
            tile.dragged.connect(self.dragged)
            tile.menu_wanted.connect(self.menu_wanted)
            self._tiles[key] = tile
            tiles.append(tile)
        group = Group(label, grid, tiles, columns, usual if usual is not None else len(tiles))
        head = QHBoxLayout()
        head.addWidget(label, 1)
        if group.usual < len(tiles):
            group.more = self._more_button(theme)
            head.addWidget(group.more, 0, Qt.AlignmentFlag.AlignBottom)
            head.setContentsMargins(0, 0, 0, 0)
        self._groups.append(group)
        self._column.addLayout(head)
        self._column.addLayout(grid)
        self._arrange(group)

    def _more_button(self, theme: Theme) -> QPushButton:
        more = QPushButton(self._content)
        more.setObjectName("palette.data.more")
        more.setProperty("role", "more")
        more.setFont(theme.font(11, 500))
        more.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        more.setCursor(Qt.CursorShape.PointingHandCursor)
        more.clicked.connect(self._more_clicked)
        return more

    def _arrange(self, group: Group) -> None:
        columns = 1 if self._rail else group.columns
        while group.grid.count():
            group.grid.takeAt(0)
        shown = group.shown()
        for place, tile in enumerate(shown):
            group.grid.addWidget(tile, place // columns, place % columns)
        for tile in group.tiles:
            tile.setVisible(tile in shown)
        for column in range(3):
            group.grid.setColumnStretch(column, 1 if column < columns else 0)
        if group.more is not None:
            hidden = len(group.tiles) - group.usual
            text = self.tr("Fewer") if group.all_shown else self.tr("{count} more").format(count=hidden)
            group.more.setText(f"+{hidden}" if self._rail and not group.all_shown else text)
            group.more.setToolTip(self.tr("Show fewer data sets") if group.all_shown else self.tr("Show all data sets"))
            group.more.setAccessibleName(group.more.toolTip())
            group.more.setVisible(not self.search.text().strip())

    def _more_clicked(self) -> None:
        group = next(group for group in self._groups if group.more is self.sender())
        self._show_all(group, not group.all_shown)
        if group.all_shown:
            self._scroll.ensureWidgetVisible(group.tiles[min(len(group.tiles), group.usual + 6) - 1])

    def _show_all(self, group: Group, all_shown: bool = True) -> None:
        if group.all_shown != all_shown:
            group.all_shown = all_shown
            self._arrange(group)
            # Where the tiles are now has to be known at once, to scroll to them.
            self._column.activate()
            self._content.adjustSize()

    @property
    def rail(self) -> bool:
        """Whether only a rail of icons is shown."""
        return self._rail

    def set_rail(self, rail: bool) -> None:
        """Show a rail of icons, or tiles with their names."""
        if rail == self._rail:
            return
        self._rail = rail
        for label in (*(group.label for group in self._groups), self._line, self._foot):
            label.setVisible(not rail)
        if rail:
            self.search.clear()
            self.search.hide()
        # The bar to scroll with lies over the right margin.
        self._column.setContentsMargins(*((3, 4, 13, 8) if rail else (12, 4, 12, 12)))
        for group in self._groups:
            for tile in group.tiles:
                tile.rail = rail
                tile.updateGeometry()
            self._arrange(group)
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
            "neuron", "layer", an activation's key, "head." and a head's key, or "data." and the key of a shape, of a
            table, or "function", "csv" or "drawn".
        """
        tile = self._tiles[key]
        self._show(tile)
        self._scroll.ensureWidgetVisible(tile)
        return tile.mapTo(self, tile.rect().center())

    def _show(self, tile: Tile) -> None:
        """Show all of a group where a tile is one that isn't shown at first."""
        for group in self._groups:
            if tile in group.tiles and tile not in group.shown() and not tile.property("filtered"):
                self._show_all(group)

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
        for group in self._groups:
            for tile in group.tiles:
                fits = wanted in f"{tile.text()} {tile.key} {tile.accessibleName()}".casefold()
                tile.setProperty("filtered", not fits)
            group.label.setVisible(bool(group.shown()) and not self._rail)
            self._arrange(group)

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
            if not tile.is_data:
                tile.set_in_use(key in used)

    def _mark_locked(self) -> None:
        """Grey out what a lesson or the file's author doesn't leave free."""
        locks = self._workspace.locks
        for key, tile in self._tiles.items():
            kind = "data" if tile.is_data else key.partition(".")[0]
            controls = _CONTROLS.get(kind, ("activations",))
            whys = [why for why in map(locks.why_not, controls) if why is not None]
            tile.lock(self._workspace.message(whys[0]) if len(whys) == len(controls) else "")

    def _mark_data(self) -> None:
        chosen = item_of(self._workspace.data.kept)
        if chosen == self._data:
            return
        self._data = chosen
        for key, tile in self._tiles.items():
            if tile.is_data:
                tile.set_in_use(key == chosen)
        if chosen in self._tiles:
            self._show(self._tiles[chosen])

    def _layer_of(self, item: object) -> int | None:
        network = self._workspace.network
        match item:
            case LayerRef(uid):
                return network.layer_number(uid)
            case NeuronRef(uid) | ConnectionRef(_, uid):
                place = network.locate(uid)
                return place[0] if place else None
        return None
