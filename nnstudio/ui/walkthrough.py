"""Going through one step of the training, a layer at a time, with the numbers on the canvas."""

from typing import TYPE_CHECKING

import numpy as np
from PySide6.QtCore import QCoreApplication, QObject, Signal

from nnstudio.engine import HEADS, Layer, Trace
from nnstudio.project import Project
from nnstudio.training.walk import Part, Walk
from nnstudio.ui.numbers import MINUS, format_number
from nnstudio.ui.words import layer_name

if TYPE_CHECKING:
    from nnstudio.ui.workspace import Workspace

translate = QCoreApplication.translate


class Walkthrough(QObject):
    """Shows what the next step of the training computes: forward, loss, backward, and then the step itself.

    While it lasts x is that of one sample of the batch. An edit, a run, or another x ends it.
    """

    changed = Signal()
    """Emitted when it began, went on or ended."""

    def __init__(self, workspace: "Workspace") -> None:
        super().__init__(workspace)
        self._workspace = workspace
        self.walk: Walk | None = None
        """What the step computes; None between walks."""
        self._index = 0
        self._x: np.ndarray | None = None
        self._busy = False
        workspace.changed.connect(self._changed)
        workspace.traced.connect(self._traced)
        workspace.training.state_changed.connect(self._state_changed)
        workspace.data.changed.connect(self._ended)

    # --- where it is --------------------------------------------------------------------------

    @property
    def active(self) -> bool:
        """Whether a step is being gone through."""
        return self.walk is not None

    @property
    def stage(self) -> Part | None:
        """Which part of the step is shown."""
        return self.walk.parts[self._index] if self.walk is not None else None

    @property
    def caption(self) -> str:
        """What is shown, in a line; empty between walks."""
        walk, part = self.walk, self.stage
        if walk is None or part is None:
            return ""
        what = {
            "inputs": self._inputs, "forward": self._forward, "loss": self._loss, "backward": self._backward,
            "update": self._update,
        }[part.kind](walk, part)  # fmt: skip
        if part.kind == "update":
            return what
        batch = translate("Walkthrough", "batch of {count}, numbers of sample {number}").format(
            count=len(walk.rows), number=walk.number
        )
        return f"{what} — {batch}"

    def gradient(self, layer: int) -> np.ndarray | None:
        """Return dL/dw of a layer as far as the backward pass has come, None before."""
        part = self.stage
        if self.walk is None or part is None or part.kind != "backward" or layer < part.layer:
            return None
        return self.walk.gradient(layer)

    def deltas(self, layer: int) -> np.ndarray | None:
        """Return the deltas of a layer as far as the backward pass has come, None before."""
        part = self.stage
        if self.walk is None or part is None or part.kind != "backward" or layer < max(1, part.layer):
            return None
        return self.walk.deltas(layer)

    # --- going through it ---------------------------------------------------------------------

    def next(self) -> bool:
        """Go on to the next part; begin with the next batch where there's none. False where that can't be."""
        if self.walk is None or self._index == len(self.walk.parts) - 1:
            return self._begin()
        self._index += 1
        if self.walk.parts[self._index].kind == "update":
            self._busy = True
            try:
                self._workspace.training.step()
            finally:
                self._busy = False
        self.changed.emit()
        return True

    def back(self) -> bool:
        """Go back to the part before; False at the first, and after the update, which is undone by undo."""
        if self.walk is None or self._index == 0 or self.walk.parts[self._index].kind == "update":
            return False
        self._index -= 1
        self.changed.emit()
        return True

    def stop(self) -> None:
        """End it; x is what it was before, and nothing is trained that wasn't."""
        x = self._x
        self._ended()
        if x is not None and x.shape == self._workspace.x.shape:
            self._workspace.set_all_x(x)

    def _begin(self) -> bool:
        workspace = self._workspace
        if workspace.training.running:
            workspace.training.pause()
        rows = workspace.training.next_batch()
        prepared = workspace.data.prepared
        if rows is None or prepared is None:
            self.stop()
            return False
        if self._x is None:
            self._x = workspace.x
        self.walk = Walk(workspace.network, prepared, rows)
        self._index = 0
        self._busy = True
        workspace.set_all_x(self.walk.raw)
        workspace.flush()
        self._busy = False
        self.changed.emit()
        return True

    # --- following ----------------------------------------------------------------------------

    def _ended(self) -> None:
        if self.walk is not None:
            self.walk = self._x = None
            self._index = 0
            self.changed.emit()

    def _changed(self, before: Project, after: Project) -> None:
        part = self.stage
        if before.network is after.network or self._busy:
            return
        # A step that takes long is shown when it is done.
        if not (part is not None and part.kind == "update" and self._workspace.training.publishing):
            self._ended()
        else:
            self.changed.emit()

    def _traced(self, trace: Trace) -> None:
        if self.walk is not None and not self._busy and not np.array_equal(self._workspace.x, self.walk.raw):
            self._ended()

    def _state_changed(self) -> None:
        part = self.stage
        if self._workspace.training.running and not self._busy and part is not None and part.kind != "update":
            self._ended()

    # --- words --------------------------------------------------------------------------------

    def _name(self, walk: Walk, layer: int) -> str:
        if layer == walk.network.depth - 1:
            return translate("Canvas", "Output")
        return layer_name(walk.network, layer)

    def _inputs(self, walk: Walk, part: Part) -> str:
        if self._workspace.data.scales:
            return translate("Walkthrough", "Inputs, scaled as the network gets them")
        return translate("Walkthrough", "Inputs")

    def _forward(self, walk: Walk, part: Part) -> str:
        layer = walk.network.layer(part.layer)
        if isinstance(layer, Layer):
            formula = translate("Walkthrough", "z = w·x + b, a = {function}(z)").format(function=layer.activation)
        else:
            formula = "z = w·x + b" if layer.head == "linear" else f"z = w·x + b, p = {layer.head}(z)"
        return translate("Walkthrough", "Forward · {layer}: {formula}").format(
            layer=self._name(walk, part.layer), formula=formula
        )

    def _loss(self, walk: Walk, part: Part) -> str:
        return translate("Walkthrough", "Loss · target {target}: {loss}, mean of the batch {mean}").format(
            target=self.target_text(), loss=format_number(walk.sample_loss, 3), mean=format_number(walk.loss, 3)
        )

    def _backward(self, walk: Walk, part: Part) -> str:
        layer = walk.network.layer(part.layer)
        if isinstance(layer, Layer):
            formula = "δ = f′(z) · Σ w δ"
        else:
            formula = f"δ = 2 (y {MINUS} t)" if layer.head == "linear" else f"δ = p {MINUS} t"
            if layer.units > 1 and layer.head != "softmax":
                formula += f" / {layer.units}" if layer.head == "linear" else ""
                if layer.head == "sigmoid":
                    formula = f"δ = (p {MINUS} t) / {layer.units}"
        return translate("Walkthrough", "Backward · {layer}: {formula}").format(
            layer=self._name(walk, part.layer), formula=formula
        )

    def _update(self, walk: Walk, part: Part) -> str:
        if self._workspace.network is walk.network:
            return translate("Walkthrough", "Update · the step is under way")
        return translate("Walkthrough", "Update · every weight has moved: loss of the batch {before} → {after}").format(
            before=format_number(walk.loss, 3), after=format_number(walk.loss_with(self._workspace.network), 3)
        )

    def target_text(self) -> str:
        """Return what should come out for the shown sample."""
        walk = self.walk
        if walk is None:
            return ""
        target, output = walk.targets[walk.sample], walk.network.output
        if HEADS[output.head].class_count(output.units) and (output.head == "softmax" or output.units == 1):
            index = int(np.ravel(target)[0])
            return output.classes[index] if output.classes else str(index)
        return ", ".join(format_number(float(one)) for one in np.ravel(target))
