"""What every item of the board reads: the network and its values, where things are now, what is emphasised, the zoom.

The board writes it, items only read. It holds no item and no scene, so that items can hold it without a cycle.
"""

import numpy as np
from PySide6.QtCore import QPointF, QRectF, QSizeF

from nnstudio.datasets import Scaling
from nnstudio.engine import ACTIVATIONS, Input, Layer, Network, OutputLayer, Trace
from nnstudio.ui.canvas.curves import Curves
from nnstudio.ui.canvas.geometry import Column, Drop, Hit, Layout, Mark
from nnstudio.ui.canvas.lettering import Lettering
from nnstudio.ui.canvas.sprites import Sprites
from nnstudio.ui.selection import ConnectionRef, LayerRef, NeuronRef
from nnstudio.ui.theme import Theme
from nnstudio.ui.workspace import Workspace

LEAST_TEXT = 0.5
"""Below this zoom numbers, names, markers and sliders can't be made out and are left out."""
SMALL_PAIR = 2000
"""Pairs with more connections are a density image with the strongest drawn over it."""
STRONGEST = 1000
LEAST_STRONGEST = 150
_NONE = np.zeros(0, dtype=np.intp)


class Stage:
    """The state that items paint from.

    Attributes
    ----------
    layout : Layout
        The settled places.
    columns : tuple of Column
        Where things are now: on their way to `layout` or to what a drop makes of it.
    head : QRectF
        The head block now.
    moving : bool
        Whether something is on its way.
    progress : float
        0 to 1, how far what is new has appeared.
    fresh : set of int
        Uids of neurons that are appearing.
    fade : float
        0 to 1, how far dimming, or the end of it, has come.
    zoom : float
        Viewport pixels a scene pixel.
    zooming : bool
        Whether the zoom is on its way: what was painted for `sharp_zoom` is shown scaled until it settles.
    sharp_zoom : float
        The zoom that ready-made pixels are for.
    origin : QPointF
        The scene point at the viewport's top left.
    viewport : QSizeF
        Logical pixels.
    ratio : float
        Device pixels a logical pixel.
    lively : bool
        Whether training changes the numbers many times a second: lines are drawn plainly, and well when it rests.
    pictures : bool
        Whether a person wants to see, in neurons, what they answer over the plane of two inputs.
    vector : bool
        Paint outlines instead of ready-made pixels, for SVG and PDF.
    """

    def __init__(self, workspace: Workspace, theme: Theme, layout: Layout, viewport: QSizeF) -> None:
        self.workspace = workspace
        self.theme = theme
        self.lettering = Lettering(theme)
        self.sprites = Sprites(theme)
        self.layout = layout
        self.columns: tuple[Column, ...] = layout.columns
        self.head: QRectF = layout.head
        self.moving = False
        self.progress = 1.0
        self.fresh: set[int] = set()
        self.fade = 1.0
        self.zoom = 1.0
        self.zooming = False
        self.sharp_zoom = 1.0
        self.origin = QPointF(0, 0)
        self.viewport = viewport
        self.ratio = 1.0
        self.lively = False
        self.pictures = False
        self.vector = False
        self.hover: Hit | None = None
        self.drop: Drop | None = None
        self.dragged: tuple[int, int | None] | None = None
        self.focus: int | None = None
        self.sign_filter = 0
        self.selected_neurons: frozenset[int] = frozenset()
        self.selected_layers: frozenset[int] = frozenset()
        self.selected_connections: tuple[ConnectionRef, ...] = ()
        self.primary: int | None = None
        self._trace: Trace | None = None
        self._shown: dict[int, tuple[np.ndarray, np.ndarray]] = {}
        self._curves: dict[int, tuple[Column, Column, Curves]] = {}
        self._settled: dict[int, tuple[Column, Column, Curves]] = {}
        self._reach: tuple[tuple[Input, ...], Scaling, np.ndarray] | None = None
        self._reference: tuple[Network, float] | None = None
        self._drawn: dict[int, tuple[Layer | OutputLayer, tuple[int, int], tuple[np.ndarray, np.ndarray]]] = {}

    # --- values -------------------------------------------------------------------------------

    @property
    def network(self) -> Network:
        """The current network."""
        return self.workspace.network

    @property
    def trace(self) -> Trace:
        """The forward pass at the current x; never of another network than `network`."""
        return self.workspace.trace

    def values(self, layer: int) -> np.ndarray:
        """Return the numbers written in a layer's neurons: x, a, and the logits in the output; (units,)."""
        return self._of_layer(layer)[0]

    def shades(self, layer: int) -> np.ndarray:
        """Return the values in [−1, 1] that colour a layer's neurons; NaN where a value isn't finite."""
        return self._of_layer(layer)[1]

    def _of_layer(self, layer: int) -> tuple[np.ndarray, np.ndarray]:
        trace = self.trace
        if trace is not self._trace:
            self._trace = trace
            self._shown = {}
        found = self._shown.get(layer)
        if found is None:
            network = self.network
            if layer == 0:
                values = trace.x[0]
                with np.errstate(all="ignore"):
                    shades = values / self._input_reach()
            else:
                values = trace.logits(layer)[0] if layer == network.depth - 1 else trace.values(layer)[0]
                shades = layer_shades(network, layer, values)
            found = self._shown[layer] = (values, shades)
        return found

    def _input_reach(self) -> np.ndarray:
        """Of each input, as the network gets it, the value that is drawn in full colour, (inputs,)."""
        inputs, data = self.network.inputs, self.workspace.data
        if self._reach is None or self._reach[0] is not inputs or self._reach[1] is not data.scaling:
            self._reach = (inputs, data.scaling, data.reach(self.network))
        return self._reach[2]

    # --- connections --------------------------------------------------------------------------

    def curves(self, layer: int) -> Curves:
        """Return where the connections into a layer run now."""
        before, after = self.columns[layer - 1], self.columns[layer]
        found = self._curves.get(layer)
        if found is None or found[0] is not before or found[1] is not after:
            found = self._curves[layer] = (before, after, Curves.between(before, after))
        return found[2]

    def settled_curves(self, layer: int) -> Curves:
        """Return where the connections into a layer run when nothing is on its way."""
        before, after = self.layout.columns[layer - 1], self.layout.columns[layer]
        if self.columns[layer - 1] is before and self.columns[layer] is after:
            return self.curves(layer)
        found = self._settled.get(layer)
        if found is None or found[0] is not before or found[1] is not after:
            found = self._settled[layer] = (before, after, Curves.between(before, after))
        return found[2]

    @property
    def reference_weight(self) -> float:
        """The |w| drawn at full strength: the 98th percentile of weights that are drawn one by one, at least 1.6."""
        network = self.network
        if self._reference is None or self._reference[0] is not network:
            small = [
                np.abs(layer.effective_weights).ravel()
                for layer in network.computing_layers
                if layer.weights.size <= SMALL_PAIR
            ]
            self._reference = (network, max(1.6, _upper(np.concatenate(small), 0.98) if small else 0.0))
        return self._reference[1]

    def strongest_count(self, layer: int) -> int:
        """Return how many connections of a large pair are drawn: 1,000 for all, shared by the roots of their sizes."""
        sizes = {
            number: one.weights.size
            for number, one in enumerate(self.network.computing_layers, start=1)
            if one.weights.size > SMALL_PAIR
        }
        share = sizes[layer] ** 0.5 / sum(size**0.5 for size in sizes.values())
        return max(LEAST_STRONGEST, round(STRONGEST * float(share)))

    def drawn_connections(self, layer: int) -> tuple[np.ndarray, np.ndarray]:
        """Return (targets, sources) of the connections into a layer that are drawn one by one."""
        one = self.network.layer(layer)
        count = self.strongest_count(layer) if one.weights.size > SMALL_PAIR else one.weights.size
        found = self._drawn.get(layer)
        if found is None or found[0] is not one or found[1] != (self.sign_filter, count):
            found = self._drawn[layer] = (one, (self.sign_filter, count), _strongest(one, self.sign_filter, count))
        return found[2]

    def large_pair_counts(self) -> tuple[int, int]:
        """Return (drawn, all) connections of the pairs that are too large to be drawn one by one."""
        layers = [
            number for number, one in enumerate(self.network.computing_layers, start=1) if one.weights.size > SMALL_PAIR
        ]
        total = sum(self.network.layer(layer).weights.size for layer in layers)
        return sum(len(self.drawn_connections(layer)[0]) for layer in layers), int(total)

    def emphasised_connections(self, layer: int, most: int) -> tuple[np.ndarray, np.ndarray]:
        """Return (targets, sources) of what stands out: connections into selected neurons, those selected themselves.

        The inputs have no incoming connections; of a selected input the outgoing ones stand out.
        """
        network = self.network
        one = network.layer(layer)
        chosen: dict[tuple[int, int], None] = {}
        for uid in self.selected_neurons:
            place = network.locate(uid)
            if place is None:
                continue
            if place[0] == layer:
                chosen.update(((place[1], source), None) for source in range(one.fan_in))
            elif place[0] == 0 and layer == 1:
                chosen.update(((target, place[1]), None) for target in range(one.units))
        for connection in self.selected_connections:
            start, end = network.locate(connection.source), network.locate(connection.target)
            if start is not None and end is not None and end[0] == layer and start[0] == layer - 1:
                chosen[end[1], start[1]] = None
        if not chosen:
            return _NONE, _NONE
        pairs = np.array(list(chosen), dtype=np.intp)
        if len(pairs) > most:
            sizes = np.abs(one.effective_weights[pairs[:, 0], pairs[:, 1]])
            pairs = pairs[np.argpartition(sizes, -most)[-most:]]
        return pairs[:, 0], pairs[:, 1]

    # --- emphasis -----------------------------------------------------------------------------

    def take_selection(self) -> None:
        """Read the workspace's selection anew."""
        selection = self.workspace.selection
        self.selected_neurons = frozenset(selection.neurons)
        self.selected_layers = frozenset(selection.layers)
        self.selected_connections = selection.connections
        primary = selection.primary
        self.primary = primary.uid if isinstance(primary, NeuronRef | LayerRef) else None

    @property
    def single_neuron(self) -> tuple[int, int] | None:
        """(layer, index) of the selected neuron if it's the only thing selected."""
        if len(self.selected_neurons) == 1 and not self.selected_layers and not self.selected_connections:
            return self.network.locate(next(iter(self.selected_neurons)))
        return None

    @property
    def dimming(self) -> bool:
        """Whether connections that aren't emphasised step back."""
        return bool(self.selected_neurons or self.selected_connections)

    def bias_shown(self, layer: int, index: int) -> bool:
        """Return whether a neuron has its bias marker now: in a small disc only if there is a bias, or it's in use."""
        one, column = self.network.layer(layer), self.columns[layer]
        if not one.use_bias or column.mark not in (Mark.DISC, Mark.COMPACT) or self.zoom < LEAST_TEXT:
            return False
        if column.mark is Mark.DISC or one.bias[index] != 0:
            return True
        pointed = self.hover is not None and (self.hover.layer, self.hover.index) == (layer, index)
        return pointed or one.neuron_uids[index] in self.selected_neurons

    # --- pixels -------------------------------------------------------------------------------

    @property
    def seen(self) -> QRectF:
        """The part of the scene in the viewport."""
        return QRectF(self.origin, self.viewport / self.zoom)

    def to_viewport(self, point: QPointF) -> QPointF:
        """Return viewport coordinates of a scene point."""
        return (point - self.origin) * self.zoom

    def to_scene(self, point: QPointF) -> QPointF:
        """Return scene coordinates of a viewport point."""
        return point / self.zoom + self.origin


def _strongest(layer: Layer | OutputLayer, sign: int, count: int) -> tuple[np.ndarray, np.ndarray]:
    if count >= layer.weights.size:
        targets, sources = np.divmod(np.arange(layer.weights.size), layer.fan_in)
        return targets, sources
    weights = layer.effective_weights
    sizes = (np.maximum(weights * sign, 0) if sign else np.abs(weights)).ravel()
    places = np.argpartition(sizes, -count)[-count:]
    targets, sources = np.divmod(places[sizes[places] > 0], layer.fan_in)
    return targets, sources


def layer_shades(network: Network, layer: int, values: np.ndarray) -> np.ndarray:
    """Return a hidden or output layer's values, of any shape, on the value scale; NaN where one isn't finite."""
    one = network.layer(layer)
    with np.errstate(all="ignore"):
        shades = values
        if not (isinstance(one, Layer) and _within_one(one)):
            finite = np.abs(values[np.isfinite(values)])
            largest = float(finite.max()) if finite.size else 0.0
            shades = values / largest if largest > 0 else np.zeros_like(values)
        return np.where(np.isfinite(values), np.clip(shades, -1.0, 1.0), np.nan)


def _within_one(layer: Layer) -> bool:
    low, high = ACTIVATIONS[layer.activation].value_range
    return low >= -1.0 and high <= 1.0


def _upper(values: np.ndarray, part: float) -> float:
    """Return the value below which a part of the values lie; `np.percentile` would load numpy.ma at the start."""
    place = min(len(values) - 1, int(part * len(values)))
    return float(np.partition(values, place)[place])
