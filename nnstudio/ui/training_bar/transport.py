"""The middle of the toolbar: reset, Play, step, speed, and the counters."""

import math

from PySide6.QtCore import QEvent, QObject, QSize, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QMenu, QSizePolicy, QToolButton, QWidget

from nnstudio.ui.icons import icon
from nnstudio.ui.theme import Theme
from nnstudio.ui.training_bar.counters import Counters
from nnstudio.ui.training_bar.play_button import PlayButton
from nnstudio.ui.training_bar.split_button import SplitButton
from nnstudio.ui.workspace import Workspace

_SPACING = 4
_BEFORE_COUNTERS = 14


class Transport(QWidget):
    """Runs the training. The buttons follow the window's actions, so that keys, menu and bar always agree.

    Parameters
    ----------
    actions : dict of str to QAction
        With those of `TrainingCommands`.
    """

    def __init__(
        self, workspace: Workspace, theme: Theme, actions: dict[str, QAction], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("transport")
        self.setAccessibleName(self.tr("Training"))
        self._workspace = workspace
        self._training = workspace.training
        self._theme = theme
        self._actions = actions
        self._counted = 3
        self.reset = SplitButton("button.train.reset", self.tr("Reset"), self)
        self.play = PlayButton(theme, self)
        self.play.setObjectName("button.train.run")
        self.step = SplitButton("button.train.step", self.tr("Step"), self)
        self.speed = QToolButton(self)
        self.speed.setObjectName("button.train.speed")
        self.speed.setAccessibleName(self.tr("Speed"))
        self.speed.setProperty("role", "speed")
        self.speed.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.speed.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.speed.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.speed.setFont(theme.font(12, 500))
        self.counters = Counters(workspace, theme, self)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(_SPACING)
        for widget in (self.reset, self.play, self.step, self.speed):
            row.addWidget(widget)
        row.addSpacing(_BEFORE_COUNTERS - _SPACING)
        row.addWidget(self.counters)
        row.addStretch(1)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._fill_menus()
        self.reset.pressed_with.connect(self._reset)
        self.play.clicked.connect(actions["train.run"].trigger)
        self.step.pressed_with.connect(self._step)
        for button in (self.reset, self.play, self.step):
            button.installEventFilter(self)
        for name in ("train.run", "train.step", "train.reset", "network.reinitialize"):
            actions[name].changed.connect(self.refresh)
        workspace.training.state_changed.connect(self.refresh)
        theme.changed.connect(self._themed)
        self._themed()
        self.refresh()

    def _fill_menus(self) -> None:
        reset = self._menu("train.reset.menu")
        same, new = self._actions["train.reset"], self._actions["network.reinitialize"]
        for action, text in ((same, self.tr("Same initial weights")), (new, self.tr("New initial weights"))):
            # Under a button that is called Reset, shorter words do; the action stays the one of the menu.
            entry = reset.addAction(text)
            entry.setObjectName(action.objectName() + ".short")
            entry.triggered.connect(action.trigger)
        self._same_weights = reset.actions()[0]
        step = self._menu("train.step.menu")
        for name in ("train.step", "train.step_epoch", "train.step_layer"):
            if name in self._actions:
                step.addAction(self._actions[name])
        speeds = self._menu("train.speed.menu")
        for name, action in self._actions.items():
            if name.startswith("train.speed."):
                speeds.addAction(action)
        self.reset.set_menu(reset)
        self.step.set_menu(step)
        self.speed.setMenu(speeds)

    def _menu(self, name: str) -> QMenu:
        menu = QMenu(self)
        menu.setObjectName(name)
        return menu

    # --- state --------------------------------------------------------------------------------

    def refresh(self) -> None:
        """Show what can be done, and what is being done."""
        training, actions = self._training, self._actions
        run, step, same = actions["train.run"], actions["train.step"], actions["train.reset"]
        self.play.set_running(training.running)
        self.play.setEnabled(run.isEnabled())
        self.play.setToolTip(run.toolTip())
        self.step.setEnabled(step.isEnabled())
        self.step.setToolTip(step.toolTip())
        self.reset.setToolTip(self.tr("Back to the initial weights (Ctrl+Shift+R), with Shift to new ones (Ctrl+R)"))
        self._same_weights.setEnabled(same.isEnabled())
        self.speed.setText(self._speed_text())
        speed = next((one for one in self.speed.menu().actions() if one.isChecked()), None)
        words = speed.text() if speed is not None else ""
        self.speed.setToolTip(self.tr("Speed: {speed}").format(speed=words))
        self.speed.setAccessibleName(self.speed.toolTip())

    def _speed_text(self) -> str:
        speed = self._training.speed
        return "" if math.isinf(speed) else self.tr("{count}/s").format(count=f"{speed:,.0f}")

    def _themed(self) -> None:
        self.reset.setIcon(icon("reset", self._theme))
        self.step.setIcon(icon("step", self._theme))
        self.speed.setIcon(icon("speed", self._theme))
        self.update()

    # --- doing --------------------------------------------------------------------------------

    def _reset(self, shift: bool) -> None:
        if shift or self._actions["train.reset"].isEnabled():
            self._actions["network.reinitialize" if shift else "train.reset"].trigger()
        else:
            self._workspace.hint.emit(self.tr("These are the initial weights; Shift+click draws new ones"))

    def _step(self, shift: bool) -> None:
        self._actions["train.step_epoch" if shift else "train.step"].trigger()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """While the pointer is over a button that can't be used, the status bar says why."""
        if event.type() is QEvent.Type.Enter and isinstance(watched, QWidget) and not watched.isEnabled():
            self._workspace.hint.emit(self._actions["train.run"].toolTip())
        elif event.type() is QEvent.Type.Leave:
            self._workspace.hint.emit("")
        return super().eventFilter(watched, event)

    # --- room ---------------------------------------------------------------------------------

    def show_parts(self, *, counters: int, speed: bool) -> None:
        """Leave out what there is no room for: counters from the last one, and the choice of speed."""
        self._counted = counters
        self.counters.set_count(counters)
        self.speed.setVisible(speed)

    def width_with(self, *, counters: int, speed: bool) -> int:
        """Return the width that these parts need."""
        width = self.reset.sizeHint().width() + self.play.sizeHint().width() + self.step.sizeHint().width()
        width += 2 * _SPACING
        if speed:
            width += _SPACING + self.speed.sizeHint().width()
        if counters:
            width += _SPACING + _BEFORE_COUNTERS + self._theme.px(self.counters.width_of(counters))
        return width

    def sizeHint(self) -> QSize:
        """What its parts need."""
        return QSize(self.width_with(counters=self._counted, speed=not self.speed.isHidden()), self._theme.px(40))
