"""Where the docks are, also in the next run: palette, outline and lesson left, inspector and lab right, plots below."""

import shiboken6
from PySide6.QtCore import QByteArray, QEvent, QObject, QPoint, QPointF, Qt, Signal
from PySide6.QtGui import QAction, QMouseEvent
from PySide6.QtWidgets import QApplication, QDockWidget, QMainWindow, QTabBar, QToolButton, QWidget

from nnstudio.ui.card import Card
from nnstudio.ui.docks import Placeholder, share_width
from nnstudio.ui.icons import icon
from nnstudio.ui.palette_panel import RAIL_WIDTH, PalettePanel
from nnstudio.ui.settings import Settings
from nnstudio.ui.side_dock import SideDock
from nnstudio.ui.soon import Soon
from nnstudio.ui.theme import Theme

STATE_VERSION = 3
GROUPS = (("activation", "layers"), ("output", "loss", "metrics"), ("response",))
"""The cards from left to right in the first layout; the first of a group is on top."""
CARDS = tuple(key for group in GROUPS for key in group)
CARD_HEIGHT = 230
PALETTE_WIDTH = 232
INSPECTOR_WIDTH = 308
INSPECTOR_MINIMUM = 280
LESSON_WIDTH = 320
LAB_WIDTH = 420


class DockLayout(QObject):
    """Makes the docks of a window, and knows where they go.

    Attributes
    ----------
    palette, outline, inspector, lesson, lab : SideDock
    cards : dict of str to Card
        The plots by key, in the order of the first layout.
    """

    cards_changed = Signal()
    """Emitted when a card was opened, closed, covered or uncovered."""
    lesson_moved = Signal()
    """Emitted when the lesson's dock was opened or closed."""

    def __init__(self, window: QMainWindow, theme: Theme, settings: Settings, palette: PalettePanel) -> None:
        super().__init__(window)
        self._window = window
        self._theme = theme
        self._settings = settings
        self._palette = palette
        self._folded: list[Card] = []
        self._tops: list[Card] = []
        self._unfolded_state: QByteArray | None = None
        self._to_share = False
        self._widths: dict[SideDock, int] = {}
        self._loss_was_shown = False
        self._giving_widths, self._sharing_width = Soon(self._give_widths, self), Soon(self.share_width, self)
        self._search = QToolButton()
        self._search.setProperty("role", "ghost")
        self._search.setObjectName("palette.search.toggle")
        self._search.setAccessibleName(self.tr("Search the palette"))
        self._search.setToolTip(self.tr("Search the palette"))
        self._search.clicked.connect(palette.toggle_search)
        self.palette = SideDock(theme, "dock.palette", self.tr("Palette"), palette, self._search)
        self.outline = SideDock(theme, "dock.outline", self.tr("Outline"), Placeholder("outline"))
        self.lesson = SideDock(theme, "dock.lesson", self.tr("Lesson"), Placeholder("lesson"))
        waiting = Placeholder("inspector")
        waiting.setMinimumWidth(theme.px(INSPECTOR_MINIMUM))
        self.inspector = SideDock(theme, "dock.inspector", self.tr("Inspector"), waiting, slim=True)
        self.lab = SideDock(theme, "dock.lab", self.tr("Lab"), Placeholder("lab"), slim=True)
        for dock in (self.inspector, self.lab):
            dock.title.tabs.chosen.connect(self._choose_side)
            dock.title.tabs.dragged.connect(self._drag_side_out)
            dock.visibilityChanged.connect(self._sides_moved)
            dock.dockLocationChanged.connect(self._sides_moved)
            dock.topLevelChanged.connect(self._sides_moved)
        self.lesson.visibilityChanged.connect(self.lesson_moved)
        titles = {
            "activation": self.tr("Activation"), "layers": self.tr("Layers"), "output": self.tr("Output"),
            "loss": self.tr("Loss"), "metrics": self.tr("Metrics"), "response": self.tr("Response"),
        }  # fmt: skip
        self.cards = {key: Card(theme, key, titles[key]) for key in CARDS}
        self.actions = {key: self._action(card) for key, card in self.cards.items()}
        for card in self.cards.values():
            card.tabs.chosen.connect(self.raise_card)
            card.tabs.dragged.connect(self._drag_out)
            card.visibilityChanged.connect(self._cards_moved)
            card.dockLocationChanged.connect(self._cards_moved)
            card.topLevelChanged.connect(self._cards_moved)
        window.setCorner(Qt.Corner.BottomLeftCorner, Qt.DockWidgetArea.LeftDockWidgetArea)
        window.setCorner(Qt.Corner.BottomRightCorner, Qt.DockWidgetArea.RightDockWidgetArea)
        window.setDockNestingEnabled(True)
        theme.changed.connect(self._restyle)
        self._restyle()
        self.arrange()

    def _action(self, card: Card) -> QAction:
        """Return the menu's entry: it opens a card or brings it to the top, and closes the one on top."""
        action = QAction(card.windowTitle(), self._window)
        action.setCheckable(True)
        action.setData(card.key)
        action.triggered.connect(self._toggle_card)
        return action

    def _restyle(self) -> None:
        self._search.setIcon(icon("search", self._theme))

    # --- the first layout ---------------------------------------------------------------------

    @property
    def _all(self) -> list[QDockWidget]:
        return [self.palette, self.outline, self.lesson, self.inspector, self.lab, *self.cards.values()]

    def arrange(self) -> None:
        """Put all docks where they are at first."""
        window = self._window
        left, right, bottom = (
            Qt.DockWidgetArea.LeftDockWidgetArea,
            Qt.DockWidgetArea.RightDockWidgetArea,
            Qt.DockWidgetArea.BottomDockWidgetArea,
        )
        for dock in self._all:
            dock.setFloating(False)
            window.removeDockWidget(dock)
        window.addDockWidget(left, self.palette)
        window.splitDockWidget(self.palette, self.outline, Qt.Orientation.Vertical)
        window.splitDockWidget(self.palette, self.lesson, Qt.Orientation.Horizontal)
        window.addDockWidget(right, self.inspector)
        window.splitDockWidget(self.inspector, self.lab, Qt.Orientation.Horizontal)
        before: Card | None = None
        for group in GROUPS:
            first = self.cards[group[0]]
            window.addDockWidget(bottom, first)
            if before is not None:
                window.splitDockWidget(before, first, Qt.Orientation.Horizontal)
            before = first
        for group in GROUPS:
            first, *others = (self.cards[key] for key in group)
            for card in others:
                window.tabifyDockWidget(first, card)
            for card in (first, *others):
                card.show()
            first.raise_()
        self.palette.show()
        self.inspector.show()
        for dock in (self.outline, self.lesson, self.lab):
            dock.hide()
        firsts = [self.cards[group[0]] for group in GROUPS]
        window.resizeDocks(firsts, [self._theme.px(CARD_HEIGHT)] * len(firsts), Qt.Orientation.Vertical)
        self.share_width()
        widths = [self._theme.px(PALETTE_WIDTH), self._theme.px(INSPECTOR_WIDTH)]
        window.resizeDocks([self.palette, self.inspector], widths, Qt.Orientation.Horizontal)
        self._cards_moved()

    def share_width(self) -> None:
        """Make the cards beside each other equally wide."""
        self._to_share = not self._window.isVisible()
        groups = self.groups()
        if groups and not any(card.isFloating() for group in groups for card in group):
            firsts: list[QDockWidget] = [group[0] for group in groups]
            canvas = self._window.centralWidget()
            share_width(self._window, canvas.width() if canvas is not None else self._window.width(), firsts)

    def fold_palette(self, folded: bool) -> None:
        """Make the palette a rail in a narrow window, or a panel again."""
        self._palette.set_rail(folded)
        self.palette.title.fold(folded)
        self._palette.setMaximumWidth(self._theme.px(RAIL_WIDTH if folded else 340))
        if self._window.dockWidgetArea(self.palette) is Qt.DockWidgetArea.NoDockWidgetArea:
            return  # It's just being moved.
        width = self._theme.px(RAIL_WIDTH if folded else PALETTE_WIDTH)
        self._window.resizeDocks([self.palette], [width], Qt.Orientation.Horizontal)

    def sizes(self) -> dict[str, int]:
        """Return how wide the sides are and how high the plots, by the names of the docks."""
        docks = [dock for dock in self._all if not dock.isHidden() and not dock.isFloating()]
        return {one.objectName(): one.height() if isinstance(one, Card) else one.width() for one in docks}

    def resize(self, sizes: dict[str, int], factor: float) -> None:
        """Make all docks so many times as large as they were."""
        for dock in self._all:
            if dock.objectName() in sizes and not dock.isHidden() and not dock.isFloating():
                size = round(sizes[dock.objectName()] * factor)
                along = Qt.Orientation.Vertical if isinstance(dock, Card) else Qt.Orientation.Horizontal
                self._window.resizeDocks([dock], [size], along)

    # --- sides --------------------------------------------------------------------------------

    def show_lab(self) -> None:
        """Open the lab in the place of the inspector, which a click brings back."""
        self._swap(self.lab, self.inspector, self._theme.px(LAB_WIDTH))

    def show_inspector(self) -> None:
        """Open the inspector, in the place of the lab if that is there."""
        self._swap(self.inspector, self.lab, self._theme.px(INSPECTOR_WIDTH))

    def _swap(self, shown: SideDock, other: SideDock, width: int) -> None:
        # Not by Qt's tabs: tabbed docks at a side shrink to the least width whenever another one comes to the top.
        if shown.isHidden():
            width = self._widths.get(shown, width)
            if not other.isHidden() and not other.isFloating():
                self._widths[other] = other.width()
                other.hide()
            shown.show()
            self._widths[shown] = width
            # When it has its place.
            self._giving_widths.start()
        shown.raise_()

    def _give_widths(self) -> None:
        for dock, width in self._widths.items():
            if not dock.isHidden() and not dock.isFloating():
                self._window.resizeDocks([dock], [width], Qt.Orientation.Horizontal)

    def show_lesson(self, shown: bool) -> None:
        """Open the lesson beside the palette, or close it."""
        self.lesson.setVisible(shown)
        if shown and not self.lesson.isFloating():
            self.lesson.raise_()
            self._window.resizeDocks([self.lesson], [self._theme.px(LESSON_WIDTH)], Qt.Orientation.Horizontal)

    @property
    def lesson_open(self) -> bool:
        """Whether a lesson takes room at the side, which the palette gives."""
        return not self.lesson.isHidden() and not self.lesson.isFloating()

    def _sides_moved(self, *_: object) -> None:
        pair = (self.inspector, self.lab)
        both = all(not dock.isHidden() for dock in pair)
        for dock in pair:
            dock.title.show_group(() if both or dock.isFloating() else pair, dock)

    def _choose_side(self, name: str) -> None:
        by_tabs = any(dock.title.tabs.hasFocus() for dock in (self.inspector, self.lab))
        if name == self.lab.objectName():
            self.show_lab()
        else:
            self.show_inspector()
        if by_tabs:
            shown = self.lab if name == self.lab.objectName() else self.inspector
            shown.title.tabs.setFocus(Qt.FocusReason.TabFocusReason)

    def _drag_side_out(self, name: str, where: QPoint) -> None:
        self._choose_side(name)
        self._drag(self.lab if name == self.lab.objectName() else self.inspector, where)

    # --- groups -------------------------------------------------------------------------------

    def groups(self) -> list[list[Card]]:
        """Return the open cards by the places that they share, each in the order of the first layout."""
        groups: list[list[Card]] = []
        placed: set[str] = set()
        for card in self.cards.values():
            if card.key not in placed and not card.isHidden():
                beside = self._window.tabifiedDockWidgets(card) if not card.isFloating() else []
                group = [one for one in self.cards.values() if one is card or (one in beside and not one.isHidden())]
                placed.update(one.key for one in group)
                groups.append(group)
        return groups

    def raise_card(self, key: str) -> None:
        """Bring a card to the top of its group; the focus stays on the tabs if it was there."""
        card = self.cards[key]
        by_tabs = any(other.tabs.hasFocus() for other in self.cards.values())
        card.raise_()
        self._cards_moved()
        if by_tabs:
            card.tabs.setFocus(Qt.FocusReason.TabFocusReason)

    def _toggle_card(self) -> None:
        card = self.cards[self.sender().data()]  # type: ignore[attr-defined]
        if card.on_top:
            card.close()
        else:
            card.show()
            card.raise_()
        self._cards_moved()

    def _cards_moved(self, *_: object) -> None:
        if not shiboken6.isValid(self._window):
            # Docks tell of their end, too, when the window goes.
            return
        for bar in self._window.findChildren(QTabBar, options=Qt.FindChildOption.FindDirectChildrenOnly):
            # Qt's own tabs, which the style sheet leaves no height: a card shows the tabs of its group itself.
            bar.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        for group in self.groups():
            for card in group:
                card.show_group(group)
        for key, action in self.actions.items():
            action.setChecked(not self.cards[key].isHidden())
        self.cards_changed.emit()

    def _drag_out(self, key: str, where: QPoint) -> None:
        card = self.cards[key]
        card.raise_()
        self._cards_moved()
        self._drag(card, where)

    @staticmethod
    def _drag(dock: QDockWidget, where: QPoint) -> None:
        """Let Qt drag a dock, as if its header had been pressed and moved."""
        header = dock.titleBarWidget()
        start = QPointF(header.mapTo(dock, QPoint(24, header.height() // 2)))
        far = QPointF(2.0 * QApplication.startDragDistance(), 0.0)
        for kind, at in ((QEvent.Type.MouseButtonPress, start), (QEvent.Type.MouseMove, start + far)):
            left = Qt.MouseButton.LeftButton
            move = kind is QEvent.Type.MouseMove
            screen = QPointF(where if move else dock.mapToGlobal(start.toPoint()))
            event = QMouseEvent(
                kind, at, screen, Qt.MouseButton.NoButton if move else left, left, QApplication.keyboardModifiers()
            )
            QApplication.sendEvent(dock, event)

    # --- all cards ----------------------------------------------------------------------------

    @property
    def any_card(self) -> bool:
        """Whether a card is open."""
        return any(not card.isHidden() for card in self.cards.values())

    def show_cards(self, shown: bool) -> None:
        """Show or hide all plots; those that come back share the width evenly."""
        if not shown:
            self._tops = [card for card in self.cards.values() if card.on_top]
        for card in self.cards.values():
            card.setVisible(shown)
        if shown:
            for card in self._tops or [self.cards[group[0]] for group in GROUPS]:
                card.raise_()
            self.share_width()

    def window_shown(self) -> None:
        """Let plots that came back before the window had its size share the width evenly now."""
        if self._to_share:
            # How wide the canvas is, is known when the window has been laid out.
            self._sharing_width.start()

    def fold_cards(self) -> None:
        """Hide the plots while they have nothing to say; `unfold_cards` brings them back as they were."""
        self._folded = [card for card in self.cards.values() if not card.isHidden()]
        if self._folded:
            # Before the window is shown its own state has no sizes yet.
            visible = self._window.isVisible()
            self._unfolded_state = self._window.saveState(STATE_VERSION) if visible else self._settings.docks
            self.show_cards(False)

    def unfold_cards(self) -> None:
        """Bring back the plots that were folded."""
        cards, self._folded = self._folded, []
        for card in cards:
            card.show()
        state = self._unfolded_state
        if cards and (state is None or not self._restore_state(state)):
            for group in GROUPS:
                self.cards[group[0]].raise_()
            self.share_width()
        self._cards_moved()

    # --- training -----------------------------------------------------------------------------

    def expect_first_run(self) -> None:
        """Another project is there: nothing was trained in it yet."""
        self._loss_was_shown = False

    def first_run(self) -> None:
        """Bring the loss to the top when a project is trained for the first time, and never after."""
        if not self._loss_was_shown:
            self._loss_was_shown = True
            loss = self.cards["loss"]
            if not loss.isHidden() and not loss.on_top:
                self.raise_card("loss")

    # --- contents and state -------------------------------------------------------------------

    def fill_sides(self, inspector: QWidget, outline: QWidget) -> None:
        """Put the views into the docks that waited for them."""
        inspector.setMinimumWidth(self._theme.px(INSPECTOR_MINIMUM))
        self.inspector.fill(inspector)
        self.outline.fill(outline)

    def save(self) -> None:
        """Remember where everything is, folded cards as if they weren't."""
        self.unfold_cards()
        self.lesson.hide()  # Without it the others have their own widths.
        self._settings.docks = self._window.saveState(STATE_VERSION)

    def restore(self) -> None:
        """Put everything where it was; where that can't be, where it is at first."""
        state = self._settings.docks
        if state is not None:
            self._to_share = False
            if not self._restore_state(state):
                self.arrange()
        self._cards_moved()
        self._sides_moved()

    def _restore_state(self, state: QByteArray) -> bool:
        shown = not self.lesson.isHidden()  # as long as a lesson lasts, whatever was open when it was remembered
        done = self._window.restoreState(state, STATE_VERSION)
        self.lesson.setVisible(shown)
        return done
