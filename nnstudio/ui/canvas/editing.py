"""What opens or moves from the selection: fields to type numbers and names, menus, worksheet, arrow keys."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QContextMenuEvent

from nnstudio.ui.canvas.commands import Commands
from nnstudio.ui.canvas.geometry import Hit
from nnstudio.ui.canvas.gestures.labels import label_at
from nnstudio.ui.canvas.gestures.names import ClassName, LayerName, Name, NeuronName, class_count
from nnstudio.ui.canvas.gestures.selecting import item_at
from nnstudio.ui.canvas.gestures.values import Bias, InputValue, Value, Weight, weight_of
from nnstudio.ui.canvas.keyboard import neighbour
from nnstudio.ui.canvas.locating import bring_into_view, hit_at, hit_of, point_of
from nnstudio.ui.canvas.menus import activation_picker, menu_for
from nnstudio.ui.canvas.popup import CanvasMenu
from nnstudio.ui.canvas.value_editor import NameEditor, ValueEditor
from nnstudio.ui.selection import ConnectionRef, LayerRef, NeuronRef

if TYPE_CHECKING:
    from nnstudio.ui.canvas.view import Canvas


class Editing(Commands):
    """Commands that need the canvas: they open something over it, or walk through it.

    Parameters
    ----------
    canvas : Canvas
    """

    def __init__(self, canvas: Canvas) -> None:
        super().__init__(canvas)
        self.theme = canvas.theme
        self._last_place = (0, 0)
        self.workspace.selection.changed.connect(self._remember_place)

    def fit(self) -> None:
        """Show the whole network."""
        self.canvas.fit()

    def open_worksheet(self) -> None:
        """Show the inspector of the selection."""
        if self.workspace.selection.primary is not None:
            self.canvas.open_worksheet.emit()

    def _remember_place(self) -> None:
        """Note where the selected neuron is: the keyboard goes on from there when it is gone."""
        match self.workspace.selection.primary:
            case NeuronRef(uid) if place := self.workspace.network.locate(uid):
                self._last_place = place

    def resting_place(self) -> NeuronRef:
        """Return the neuron where the keyboard is while nothing is selected: where something was selected last."""
        network, (layer, index) = self.workspace.network, self._last_place
        layer = min(layer, network.depth - 1)
        return NeuronRef(network.neuron_uid(layer, min(index, network.sizes[layer] - 1)))

    def go(self, key: Qt.Key, *, extend: bool) -> None:
        """Move the selection by an arrow key, Home or End; `extend` keeps what was selected."""
        canvas, selection, network = self.canvas, self.workspace.selection, self.workspace.network
        start = selection.primary
        target = self.resting_place() if start is None else neighbour(network, canvas.board.layout, start, key)
        if target is None:
            return
        if not extend:
            selection.set([target])
        elif target in selection:
            # Going back over what was added takes it away again.
            selection.set([*(item for item in selection.items if item not in (target, selection.primary)), target])
        else:
            selection.add([target])
        canvas.board.set_focus_neuron(target.uid if isinstance(target, NeuronRef) else None)
        bring_into_view(canvas, target)

    # --- typing -------------------------------------------------------------------------------

    def type_value(self) -> None:
        """Type the number of the selected thing: a neuron's bias, an input's value, a connection's weight."""
        match self.workspace.selection.primary:
            case NeuronRef(uid) if place := self.workspace.network.locate(uid):
                self.type_number(InputValue(uid) if place[0] == 0 else Bias(uid))
            case ConnectionRef(source, target):
                self.type_number(Weight(source, target))

    def type_number(self, value: Value, point: QPointF | None = None) -> None:
        """Open the editor of a number at a point of the viewport, at the selected thing if none is given."""
        ValueEditor(self.canvas, value, self._at(point))

    def rename(self) -> None:
        """Type the name of the selected neuron, input or layer."""
        network = self.workspace.network
        match self.workspace.selection.primary:
            case NeuronRef(uid):
                self.type_name(NeuronName(uid))
            case LayerRef(uid) if 0 < (network.layer_number(uid) or 0) < network.depth - 1:
                self.type_name(LayerName(uid))
            case LayerRef():
                self.workspace.hint.emit(self.tr("The inputs and the output keep their names; rename single ones"))

    def type_name(self, name: Name, point: QPointF | None = None) -> None:
        """Open the editor of a name at a point of the viewport, at the selected thing if none is given."""
        NameEditor(self.canvas, name, self._at(point))

    def _at(self, point: QPointF | None) -> QPointF:
        return point if point is not None else point_of(self.canvas, self.workspace.selection.primary)

    def edit_at(self, hit: Hit, point: QPointF) -> bool:
        """Type the number or the name that a double-click is on; False if it's on neither."""
        network = self.workspace.network
        name, value = self._name_at(hit, point), self._value_at(hit)
        if name is not None:
            self.type_name(name, point)
        elif value is not None:
            self.type_number(value, point)
        elif hit.part == "header" and hit.layer in (0, network.depth - 1):
            self.select_layer(hit.layer or 0)
            self.rename()
        else:
            return False
        return True

    def _value_at(self, hit: Hit) -> Value | None:
        network = self.workspace.network
        match hit:
            case Hit("bias", int(layer), int(index)):
                return Bias(network.neuron_uid(layer, index))
            case Hit("connection" | "weight_label", int(layer), int(index), int(source)):
                return weight_of(network, layer, index, source)
            case Hit("slider" | "slider_thumb", _, int(index)):
                return InputValue(network.neuron_uid(0, index))
        return None

    def _name_at(self, hit: Hit, point: QPointF) -> Name | None:
        network = self.workspace.network
        match hit:
            case Hit("header", int(layer)) if 0 < layer < network.depth - 1:
                return LayerName(network.layer_uid(layer))
            case Hit("class", _, int(index)) if index < class_count(self.workspace):
                return ClassName(index)
            case Hit("layer" | "empty" | "connection"):
                place = label_at(self.canvas.board.layout, self.canvas.viewport_to_scene(point))
                return NeuronName(network.neuron_uid(*place)) if place is not None else None
        return None

    # --- menus --------------------------------------------------------------------------------

    def context_menu(self, event: QContextMenuEvent) -> bool:
        """Open the menu of what is under the pointer, or of the selection for the menu key."""
        if event.reason() is QContextMenuEvent.Reason.Keyboard:
            self.open_menu()
        else:
            point = QPointF(event.pos())
            self._pop_up(menu_for(self, self._pointed_at(point), self.canvas), point)
        event.accept()
        return True

    def open_menu(self) -> None:
        """Open the menu of the selection, where it is."""
        primary = self.workspace.selection.primary
        menu = menu_for(self, hit_of(self.workspace.network, primary), self.canvas)
        self._pop_up(menu, point_of(self.canvas, primary))

    def pick_activation(self, layer: int, point: QPointF) -> None:
        """Open the list of activations of a layer, of heads for the output."""
        if layer > 0:
            self._pop_up(activation_picker(self, layer, self.canvas), point)

    def _pop_up(self, menu: CanvasMenu, point: QPointF) -> None:
        menu.popup(self.canvas.viewport().mapToGlobal(point.toPoint()))

    def _pointed_at(self, point: QPointF) -> Hit:
        """Return what a right-click is on, and select it unless it is selected already."""
        canvas, network, selection = self.canvas, self.workspace.network, self.workspace.selection
        scene_point = canvas.viewport_to_scene(point)
        hit = hit_at(canvas, point)
        # Only what is near a column's middle means its layer; beside it a new layer can be put.
        gap = canvas.board.layout.gap_at(scene_point.x()) if hit.part in ("layer", "empty") else None
        if gap is not None:
            return Hit("gap", gap)
        item = item_at(network, hit)
        if hit.part == "layer" and hit.layer is not None:
            item = LayerRef(network.layer_uid(hit.layer))
        if item is not None and item not in selection:
            selection.set([item])
        return hit
