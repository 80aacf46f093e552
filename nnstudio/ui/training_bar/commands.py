"""The commands of training: names, keys, the menu, and whether they can be used at the moment."""

import math
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QMenu

from nnstudio.ui.actions import Actions, Command
from nnstudio.ui.training import SPEEDS
from nnstudio.ui.training_bar.gradient_window import GradientWindow
from nnstudio.ui.widgets.number_field import NumberField
from nnstudio.ui.widgets.plain import tip

if TYPE_CHECKING:
    from nnstudio.ui.main_window import MainWindow


class TrainingCommands(QObject):
    """Adds its actions to those of the window.

    Parameters
    ----------
    window : MainWindow
    actions : Actions
        Gets ``train.run``, ``train.step``, ``train.step_epoch``, ``train.reset``, ``network.reinitialize``,
        ``train.check_gradients`` and ``train.speed.<index>``.
    """

    def __init__(self, window: "MainWindow", actions: Actions) -> None:
        super().__init__(window)
        self._window = window
        self._workspace = window.workspace
        self._training = window.workspace.training
        self._actions = actions
        self._window_of_check: GradientWindow | None = None
        training = self._training
        for command in (
            Command("train.run", self.tr("&Play"), self.toggle, ("Ctrl+Return", "Ctrl+Enter")),
            Command("train.step", self.tr("Step: one &batch"), self.step, ("F10",)),
            Command("train.step_epoch", self.tr("Step: one &epoch"), self.step_epoch, ("Ctrl+F10",)),
            Command("train.reset", self.tr("&Reset to the same initial weights"), self.reset, ("Ctrl+Shift+R",)),
            Command("train.step_layer", self.tr("Step: one &layer"), self._workspace.walkthrough.next, ("F11",)),
            Command("network.reinitialize", self.tr("New initial &weights"), self.draw_weights, ("Ctrl+R",)),
            Command("train.check_gradients", self.tr("&Check the gradients…"), self.check_gradients),
        ):
            actions.add(command)
        self.speeds = tuple(self._speed_action(index) for index in range(len(SPEEDS)))
        actions.choose_one(*(action.objectName() for action in self.speeds))
        self._welcome = window.area.welcome
        self._welcome.installEventFilter(self)
        training.state_changed.connect(self.refresh)
        training.advanced.connect(self._advanced)
        self._workspace.changed.connect(self._advanced)
        self.refresh()

    def _speed_action(self, index: int) -> QAction:
        speed = SPEEDS[index]
        if math.isinf(speed):
            text = self.tr("As fast as possible")
        elif speed == 1:
            text = self.tr("1 batch a second")
        else:
            text = self.tr("{count} batches a second").format(count=f"{speed:,.0f}")
        action = self._actions.add(Command(f"train.speed.{index}", text, self._speed_chosen, checkable=True))
        action.setData(speed)
        return action

    # --- menus --------------------------------------------------------------------------------

    def fill(self, menu: QMenu) -> None:
        """Fill the menu of training."""
        self._actions.fill(menu, "train.run", "train.step", "train.step_epoch")
        if "train.step_layer" in self._actions.by_name:
            self._actions.fill(menu, "train.step_layer")
        self._actions.fill(menu, "", "train.reset", "network.reinitialize", "")
        speed = menu.addMenu(self.tr("&Speed"))
        speed.setObjectName("train.speed")
        self.fill_speeds(speed)
        self._actions.fill(menu, "", "train.check_gradients")

    def fill_speeds(self, menu: QMenu) -> None:
        """Fill a menu with the speeds."""
        for action in self.speeds:
            menu.addAction(action)

    # --- state --------------------------------------------------------------------------------

    def refresh(self) -> None:
        """Let the actions say what can be done now."""
        training, actions = self._training, self._actions
        running = training.running
        if self._covered:
            able, why = False, self.tr("Choose a starting point first")
        else:
            able = running or training.can_run
            why = "" if able else training.why_not
        run = actions["train.run"]
        run.setText(self.tr("&Pause") if running else self.tr("&Play"))
        usual = {
            "train.run": self.tr("Pause (Ctrl+Enter)") if running else self.tr("Train the network (Ctrl+Enter)"),
            "train.step": self.tr("Train with one batch (F10), with Shift one epoch"),
            "train.step_epoch": self.tr("Train for one epoch (Ctrl+F10)"),
            "train.step_layer": self.tr("Walk through one batch layer by layer, forward and backward (F11)"),
        }
        for name, text in usual.items():
            if name not in actions.by_name:
                continue
            actions[name].setEnabled(able)
            actions[name].setToolTip(tip(why or text))
        for action in self.speeds:
            # Quietly: the group would tell about a choice that nobody made.
            action.blockSignals(True)
            action.setChecked(action.data() == training.speed)
            action.blockSignals(False)
        self._advanced()

    def _advanced(self) -> None:
        self._actions["train.reset"].setEnabled(self._training.resettable and not self._covered)

    @property
    def _covered(self) -> bool:
        """Whether the start page covers the network."""
        return not self._welcome.isHidden()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Under the start page nothing is trained."""
        if event.type() in (QEvent.Type.ShowToParent, QEvent.Type.HideToParent):
            self.refresh()
        return super().eventFilter(watched, event)

    # --- doing --------------------------------------------------------------------------------

    def _speed_chosen(self, on: bool) -> None:
        if on:
            self._training.speed = self.sender().data()  # type: ignore[attr-defined]

    def toggle(self) -> None:
        """Play, or pause."""
        if self._training.running or _typed():
            self._training.toggle()

    def step(self) -> None:
        """Train with one batch."""
        if _typed():
            self._training.step()

    def step_epoch(self) -> None:
        """Train for one epoch."""
        if _typed():
            self._training.step_epoch()

    def reset(self) -> None:
        """Go back to the weights that the training began with."""
        self._training.reset()

    def draw_weights(self) -> None:
        """Begin with new random weights; a training that was made of the old ones is forgotten."""
        self._training.reset(new_weights=True)

    def check_gradients(self) -> None:
        """Compare backpropagation with differences, in a window beside this one."""
        if self._window_of_check is None:
            self._window_of_check = GradientWindow(self._workspace, self._window.theme, self._window)
            self._window_of_check.destroyed.connect(self._check_closed)
        self._window_of_check.show()
        self._window_of_check.raise_()
        self._window_of_check.activateWindow()
        self._window_of_check.check()

    def leave(self) -> None:
        """End what is under way: the window goes."""
        self._training.leave()
        if self._window_of_check is not None:
            self._window_of_check.close()

    def _check_closed(self) -> None:
        self._window_of_check = None


def _typed() -> bool:
    """Take a number that is being typed, such as a learning rate; False if it can't be."""
    field = QApplication.focusWidget()
    return field.commit() if isinstance(field, NumberField) else True
