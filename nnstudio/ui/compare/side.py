"""One side of the comparison: its letter, which state stands there, and a slider where that is a moment of training."""

from PySide6.QtCore import QPoint, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QAction, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QMenu, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from nnstudio.engine import Network
from nnstudio.ui.compare.states import BEFORE, NOW, State, States
from nnstudio.ui.icons import pixmap
from nnstudio.ui.theme import Theme
from nnstudio.ui.training_bar.timeline_strip import TimelineStrip
from nnstudio.ui.widgets.label import Label
from nnstudio.ui.widgets.plain import caption, tip


class Badge(QWidget):
    """The letter of a side in a disc: hollow for A, filled for B, as its curves are dashed and solid."""

    def __init__(self, theme: Theme, side: str, parent: QWidget | None = None, *, size: int = 24) -> None:
        super().__init__(parent)
        self._theme = theme
        self._side = side
        self.setFixedSize(theme.px(size), theme.px(size))
        theme.changed.connect(self.update)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Disc and letter."""
        tokens = self._theme.tokens
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        filled = self._side == "b"
        painter.setPen(Qt.PenStyle.NoPen if filled else QPen(tokens.text2, 1.5))
        painter.setBrush(tokens.accent if filled else tokens.panel)
        painter.drawEllipse(box)
        painter.setPen(tokens.on_accent if filled else tokens.text2)
        painter.setFont(self._theme.font(12, 600))
        painter.drawText(QRectF(self.rect()), Qt.AlignmentFlag.AlignCenter, "B" if filled else "A")


class StateButton(QPushButton):
    """Shows what a state is called, as a list that can be dropped down does."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.title = ""
        self.setAutoDefault(False)
        self.setMinimumWidth(theme.px(120))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.update)

    def show_title(self, title: str) -> None:
        """Show another name."""
        self.title = title
        self.setToolTip(tip(title))
        self.setAccessibleName(title)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The button, its name at the left, the chevron at the right."""
        super().paintEvent(event)
        theme = self._theme
        painter = QPainter(self)
        painter.setFont(theme.font(13, 600, tabular=False))
        painter.setPen(theme.tokens.text)
        box = QRectF(self.rect()).adjusted(theme.px(12), 0, -theme.px(32), 0)
        text = painter.fontMetrics().elidedText(self.title, Qt.TextElideMode.ElideMiddle, int(box.width()))
        painter.drawText(box, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, text)
        edge = theme.px(16)
        picture = pixmap("chevron-down", theme.tokens.text2, edge, self.devicePixelRatioF())
        painter.drawPixmap(QPointF(self.width() - 12 - edge, (self.height() - edge) / 2), picture)


class Side(QWidget):
    """Shows the state of a side and lets a person choose another.

    Parameters
    ----------
    side : {"a", "b"}
    """

    chosen = Signal(object)
    """Emitted with the `State` that a person chose."""
    file_wanted = Signal()
    """Emitted when a person wants a state from a file."""

    def __init__(self, states: States, theme: Theme, side: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._states = states
        self._theme = theme
        self.state = NOW
        self.setObjectName(f"compare.{side}")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.badge = Badge(theme, side, self)
        self.button = StateButton(theme, self)
        self.button.setObjectName(f"compare.{side}.state")
        self.button.clicked.connect(self.open_menu)
        self.about = Label(theme, "", "caption", self)
        self.strip = TimelineStrip(theme, self)
        self.strip.setObjectName(f"compare.{side}.epoch")
        self.strip.setAccessibleName(self.tr("Epoch to compare with"))
        self.strip.wanted.connect(self._epoch_wanted)
        self.menu = QMenu(self)
        self.menu.setObjectName(f"compare.{side}.menu")
        self.menu.triggered.connect(self._triggered)
        row = QHBoxLayout()
        row.setSpacing(10)
        row.addWidget(self.badge)
        row.addWidget(self.button, 1)
        foot = QHBoxLayout()
        foot.setContentsMargins(theme.px(34), 0, 0, 0)
        foot.setSpacing(8)
        foot.addWidget(self.about)
        foot.addWidget(self.strip, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addLayout(row)
        column.addLayout(foot)

    # --- showing ------------------------------------------------------------------------------

    def show_state(self, state: State) -> None:
        """Show which state stands here."""
        self.state = state
        title = self._states.title(state)
        self.button.show_title(title)
        moments = self._states.moments() if state.moment is not None else []
        here = next((index for index, moment in enumerate(moments) if moment is state.moment), -1)
        self.strip.setVisible(here >= 0 and len(moments) > 1)
        if here >= 0:
            self.strip.show_places([self._states.epochs(moment) for moment in moments], here, running=False)

    def show_network(self, network: Network | None) -> None:
        """Say how the network of the state is built."""
        if network is None:
            self.about.setText(self.tr("There is no such state yet"))
            return
        counts = network.sizes
        sizes = "–".join(map(str, counts)) if len(counts) <= 7 else f"{counts[0]}–…–{counts[-1]}"
        self.about.setText(
            self.tr("{sizes} · {count} parameters").format(sizes=sizes, count=f"{network.parameter_count:,}")
        )

    # --- choosing -----------------------------------------------------------------------------

    def open_menu(self) -> None:
        """Show what there is to choose from."""
        self.fill_menu()
        self.menu.popup(self.button.mapToGlobal(QPoint(0, self.button.height() + 2)))

    def fill_menu(self) -> None:
        """Offer what there is at this moment."""
        states, menu = self._states, self.menu
        for earlier in menu.findChildren(QMenu):
            earlier.deleteLater()
        menu.clear()
        self._offer(menu, NOW)
        steps = states.steps()
        before = self._offer(menu, BEFORE)
        before.setEnabled(bool(steps))
        if len(steps) > 1:
            earlier = menu.addMenu(self.tr("Before an earlier edit"))
            earlier.setObjectName(self.menu.objectName() + ".steps")
            for step in steps[1:]:
                self._offer(earlier, step)
        moments = states.moments()
        epoch = menu.addAction(self.tr("An epoch of the training"))
        epoch.setObjectName(self.menu.objectName() + ".moment")
        epoch.setEnabled(len(moments) > 1)
        if moments:
            epoch.setData(State("moment", moment=moments[0]))
        if states.pinned:
            menu.addSection(self.tr("Pinned"))
            for state in states.pinned:
                self._offer(menu, state)
        menu.addSection(self.tr("Files")) if states.files else menu.addSeparator()
        for state in states.files:
            self._offer(menu, state)
        file = menu.addAction(self.tr("Open a file…"))
        file.setObjectName(self.menu.objectName() + ".file")

    def _offer(self, menu: QMenu, state: State) -> QAction:
        action = menu.addAction(caption(self._states.title(state)))
        action.setObjectName(f"{self.menu.objectName()}.{state.kind}")
        action.setData(state)
        action.setCheckable(True)
        kept, shown = state.kept, self.state.kept
        same = state is self.state or (kept is not None and shown is not None and kept.project is shown.project)
        action.setChecked(same)
        return action

    def _triggered(self, action: QAction) -> None:
        state = action.data()
        if isinstance(state, State):
            self.chosen.emit(state)
        elif action.objectName().endswith(".file"):
            self.file_wanted.emit()

    def _epoch_wanted(self, index: int) -> None:
        moments = self._states.moments()
        if 0 <= index < len(moments):
            self.chosen.emit(State("moment", moment=moments[index]))
