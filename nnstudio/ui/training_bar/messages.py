"""What a training says when it stops by itself: why, and a button for what can be done about it."""

from PySide6.QtCore import QObject

from nnstudio.engine import Divergence
from nnstudio.ui.message_bar import MessageBar
from nnstudio.ui.numbers import format_plain
from nnstudio.ui.selection import NeuronRef
from nnstudio.ui.words import say
from nnstudio.ui.workspace import Workspace

_RUINED = 1e4
"""Weights beyond this have been thrown there by steps that were too large."""


class TrainingMessages(QObject):
    """Tells of ends and of numbers that stopped being finite in the message bar."""

    def __init__(self, workspace: Workspace, message: MessageBar, parent: QObject) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._message = message
        self._divergence: Divergence | None = None
        self._told = ""
        workspace.training.ended.connect(self._ended)
        workspace.training.diverged.connect(self._diverged)
        workspace.training.state_changed.connect(self._state_changed)

    def _ended(self, why: str) -> None:
        self._message.show_passing(self.tr("Training stopped: {why}").format(why=why))

    def _diverged(self, divergence: Divergence) -> None:
        self._divergence = divergence
        self._told = say(divergence.words)
        button, action = "", None
        if divergence.reason == "learning rate":
            rate = format_plain(divergence.fields["lower_rate"])
            if self._ruined:
                button, action = self.tr("Start again with a learning rate of {rate}"), self._start_lower
            else:
                button, action = self.tr("Lower the learning rate to {rate}"), self._lower_rate
            button = button.format(rate=rate)
        elif divergence.reason == "input" and self._workspace.data.kept is not None:
            button, action = self.tr("Standardize the inputs"), self._standardize
        elif divergence.reason == "weights":
            button, action = self.tr("New initial weights"), self._draw_weights
        self._message.show_error(self._told, button, action)
        self._select(divergence)

    def _select(self, divergence: Divergence) -> None:
        network = self._workspace.network
        if divergence.layer < network.depth and divergence.neuron < network.sizes[divergence.layer]:
            uid = network.neuron_uid(divergence.layer, divergence.neuron)
            self._workspace.selection.set([NeuronRef(uid)])

    def _state_changed(self) -> None:
        # Who trains on has read it.
        if self._told and self._workspace.training.running:
            if self._message.text == self._told:
                self._message.hide()
            self._told = ""

    @property
    def _ruined(self) -> bool:
        """Whether the weights have become so large that no learning rate brings them back."""
        layers = self._workspace.network.computing_layers
        return self._workspace.training.resettable and max(abs(layer.weights).max() for layer in layers) > _RUINED

    # --- what can be done ---------------------------------------------------------------------

    def _lower_rate(self) -> None:
        if self._divergence is not None:
            rate = self._divergence.fields["lower_rate"]
            self._workspace.training.set_plan(self.tr("Lower the learning rate"), learning_rate=rate)

    def _start_lower(self) -> None:
        self._lower_rate()
        self._workspace.training.reset()

    def _standardize(self) -> None:
        data = self._workspace.data
        if data.kept is not None:
            data.choose(data.kept, data.dataset, kind="standard", title=self.tr("Standardize the inputs"))

    def _draw_weights(self) -> None:
        self._workspace.training.reset(new_weights=True)
