"""The connections between two neighbouring layers: one item, its picture kept as pixels.

New activations, panning and hovering redraw nothing of it. While a person zooms, the kept picture is shown scaled
and redrawn when the zoom settles; while layers move, a weight is dragged or the network learns, plain lines follow,
and the smooth picture comes when all rests.
"""

from __future__ import annotations

import time
from dataclasses import dataclass
from typing import Any

import numpy as np
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPixmap
from PySide6.QtWidgets import QGraphicsItem, QStyleOptionGraphicsItem, QWidget

from nnstudio.ui.canvas.density import density_image
from nnstudio.ui.canvas.plain_lines import paint_plain, paint_strongest_plain
from nnstudio.ui.canvas.stage import SMALL_PAIR, Stage
from nnstudio.ui.canvas.strokes import Pens, curve_path, edge_pen, hover_pen, paint_curves, paint_strongest
from nnstudio.ui.theme import EdgeState

FEW = 650
"""Up to here every connection is smooth, even while something moves."""
QUICK = 120
"""Smaller pairs are redrawn smoothly at every change."""
RESTLESS = 0.25
"""Seconds: changes that follow one another faster than this are shown as hairlines first."""
LIVELY = 0.1
"""Seconds that a picture of many connections is shown for while they learn."""
MOST_EMPHASISED = 256
DIM = 0.46
MARGIN = 6.0


@dataclass
class _Picture:
    """Pixels of a part of the scene, and what they show."""

    pixmap: QPixmap
    rect: QRectF
    zoom: float
    key: tuple[Any, ...]
    smooth: bool


class ConnectionsItem(QGraphicsItem):
    """The connections into one layer.

    Parameters
    ----------
    stage : Stage
    layer : int
        Layer number of the targets.
    """

    def __init__(self, stage: Stage, layer: int) -> None:
        super().__init__()
        self._stage = stage
        self.layer = layer
        self._bounds = QRectF()
        self._pictures: dict[str, _Picture] = {}
        self._pens: dict[tuple[EdgeState, float], Pens] = {}
        self._changed_at = 0.0
        self.restless = False
        """Whether hairlines stand in for the smooth picture, which is due when things rest."""
        self.drawn = 0
        """How often a picture was drawn; for tests that nothing is redrawn in vain."""
        self.setZValue(0)
        self.place()

    def place(self) -> None:
        """Take the columns' places anew."""
        before, after = self._stage.columns[self.layer - 1], self._stage.columns[self.layer]
        left, right = before.face_out, max(after.face_in, float(after.xs.max()))
        top = min(float(before.ys.min()), float(after.ys.min())) - 20
        bottom = max(float(before.ys.max()), float(after.ys.max())) + 20
        if not before.framed:
            left = float(before.xs.min())
        bounds = QRectF(left - MARGIN, top, right - left + 2 * MARGIN, bottom - top)
        if bounds != self._bounds:
            self.prepareGeometryChange()
            self._bounds = bounds

    def boundingRect(self) -> QRectF:
        """Everything between the two columns."""
        return self._bounds

    def forget(self) -> None:
        """Draw anew at the next paint: the theme has changed."""
        self._pictures.clear()
        self._pens.clear()
        self.update()

    # --- painting -----------------------------------------------------------------------------

    def paint(self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None) -> None:
        """Put the kept pictures in place, or draw them first."""
        stage = self._stage
        if stage.vector:
            self._draw(painter, self._rest_state(), smooth=True)
            self._draw_emphasis(painter)
        elif stage.moving:
            self._paint_moving(painter)
        elif stage.lively and stage.network.layer(self.layer).weights.size <= QUICK:
            # The next state is drawn anew; until then the pointer comes and goes over these pixels.
            self._put_pixels(painter, self._lively_picture())
        else:
            self._put_rest(painter)
            if self._emphasised()[0].size:
                self._put(painter, self._picture("emphasis", EdgeState.SELECTED), stage.fade)
        self._paint_hover(painter)

    def _rest_state(self) -> EdgeState:
        return EdgeState.DIMMED if self._stage.dimming else EdgeState.NORMAL

    def _paint_moving(self, painter: QPainter) -> None:
        layer = self._stage.network.layer(self.layer)
        if layer.weights.size > SMALL_PAIR:
            kept = self._pictures.get("NORMAL") or self._pictures.get("DIMMED")
            if kept is not None:
                painter.drawPixmap(self._bounds, kept.pixmap, QRectF(kept.pixmap.rect()))
            return
        self._draw(painter, self._rest_state(), smooth=layer.weights.size <= FEW)

    def _lively_picture(self) -> _Picture:
        kept, key = self._pictures.get("lively"), self._key("lively")
        if (
            kept is None
            or kept.key != key
            or kept.zoom != self._stage.zoom
            or not kept.rect.contains(self._bounds & self._stage.seen)
        ):
            kept = self._pictures["lively"] = self._made("lively", self._rest_state(), key, smooth=False)
        return kept

    def _paint_lively(self, painter: QPainter) -> None:
        stage = self._stage
        layer = stage.network.layer(self.layer)
        for state, (targets, sources) in (
            (self._rest_state(), stage.drawn_connections(self.layer)), (EdgeState.SELECTED, self._emphasised()),
        ):  # fmt: skip
            if targets.size:
                ends = stage.curves(self.layer).ends(targets, sources)
                connected = None if layer.mask is None else layer.mask[targets, sources]
                weights = layer.weights[targets, sources]
                paint_plain(
                    painter, stage.theme, ends, weights, stage.reference_weight, state, connected, kept=self._pens
                )

    def _put_rest(self, painter: QPainter) -> None:
        state, fade = self._rest_state(), self._stage.fade
        if fade < 1.0:
            other = EdgeState.NORMAL if state is EdgeState.DIMMED else EdgeState.DIMMED
            self._put(painter, self._picture("rest", other), 1.0 - fade)
        self._put(painter, self._picture("rest", state), fade)

    def _put(self, painter: QPainter, picture: _Picture, opacity: float = 1.0) -> None:
        painter.setOpacity(opacity)
        self._put_pixels(painter, picture)
        painter.setOpacity(1.0)

    def _put_pixels(self, painter: QPainter, picture: _Picture) -> None:
        zoom = self._stage.zoom
        if picture.zoom == zoom:
            painter.save()
            if zoom != 1.0:
                painter.scale(1.0 / zoom, 1.0 / zoom)
            painter.drawPixmap(QPointF(picture.rect.left() * zoom, picture.rect.top() * zoom), picture.pixmap)
            painter.restore()
        else:
            painter.drawPixmap(picture.rect, picture.pixmap, QRectF(picture.pixmap.rect()))

    def _picture(self, part: str, state: EdgeState) -> _Picture:
        stage = self._stage
        kept = self._pictures.get(part if part != "rest" else state.name)
        key = self._key(part)
        seen = self._bounds & stage.seen
        if kept is not None and kept.key == key:
            if kept.zoom != stage.zoom and stage.zooming:
                return kept
            fits = kept.rect.contains(seen) or seen.isEmpty()
            if kept.zoom == stage.zoom and fits and (kept.smooth or self.restless):
                return kept
        now = time.monotonic()
        if stage.lively and kept is not None and now - self._changed_at < LIVELY and self._in_place(kept, key):
            return kept
        content_changed = kept is not None and kept.key[1:4] != key[1:4]
        if (
            content_changed
            and (stage.lively or now - self._changed_at < RESTLESS)
            and stage.network.layer(self.layer).weights.size > QUICK
        ):
            self.restless = True
        if content_changed:
            self._changed_at = now
        picture = self._made(part, state, key, smooth=not self.restless)
        scene: Any = self.scene()
        if self.restless and scene is not None:
            scene.settle_later()
        self._pictures[part if part != "rest" else state.name] = picture
        return picture

    def _in_place(self, kept: _Picture, key: tuple[Any, ...]) -> bool:
        """Whether a picture is out of date only in what is learned."""
        others = (0, 3, 4, 5, 6)
        stage = self._stage
        return (
            all(kept.key[k] == key[k] for k in others)
            and kept.zoom == stage.zoom
            and kept.rect.contains(self._bounds & stage.seen)
        )

    def _key(self, part: str) -> tuple[Any, ...]:
        stage = self._stage
        layer = stage.network.layer(self.layer)
        emphasis: tuple[Any, ...] = ()
        if part != "rest":
            targets, sources = self._emphasised()
            emphasis = (targets.tobytes(), sources.tobytes(), part == "lively" and stage.dimming)
        # Arrays are told apart by identity: values never change in place, and the key keeps them alive.
        return (
            _Same(stage.columns[self.layer - 1], stage.columns[self.layer]),
            _Same(layer.weights, layer.mask), stage.reference_weight, stage.sign_filter,
            stage.theme.dark, stage.ratio, emphasis,
        )  # fmt: skip

    def _made(self, part: str, state: EdgeState, key: tuple[Any, ...], *, smooth: bool) -> _Picture:
        stage = self._stage
        zoom, ratio = stage.zoom, stage.ratio
        rect = self._bounds
        seen = stage.seen
        if rect.width() * rect.height() * zoom * zoom > 1.5 * stage.viewport.width() * stage.viewport.height():
            # Zoomed in, only what is near the viewport is drawn.
            rect &= seen.adjusted(-seen.width() / 2, -seen.height() / 2, seen.width() / 2, seen.height() / 2)
        # On whole viewport pixels, so that nothing is blurred.
        left, top = int(rect.left() * zoom) - 1, int(rect.top() * zoom) - 1
        width, height = max(1, int(rect.width() * zoom) + 3), max(1, int(rect.height() * zoom) + 3)
        pixmap = QPixmap(round(width * ratio), round(height * ratio))
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        painter.scale(ratio, ratio)
        painter.translate(-left, -top)
        painter.scale(zoom, zoom)
        if part == "emphasis":
            self._draw_emphasis(painter)
        elif part == "lively":
            self._paint_lively(painter)
        else:
            self._draw(painter, state, smooth=smooth)
        painter.end()
        pixmap.setDevicePixelRatio(ratio)
        self.drawn += 1
        return _Picture(pixmap, QRectF(left / zoom, top / zoom, width / zoom, height / zoom), zoom, key, smooth)

    def _draw(self, painter: QPainter, state: EdgeState, *, smooth: bool) -> None:
        """Draw all connections of the pair, or the strongest over their density."""
        stage = self._stage
        layer = stage.network.layer(self.layer)
        curves = stage.curves(self.layer)
        targets, sources = stage.drawn_connections(self.layer)
        if layer.weights.size > SMALL_PAIR:
            ends, weights = curves.ends(targets, sources), layer.weights[targets, sources]
            strength = 0.6 if state is EdgeState.DIMMED else 1.0
            matrix = layer.effective_weights
            if stage.sign_filter:
                matrix = np.maximum(matrix * stage.sign_filter, 0) * stage.sign_filter
            left, right = float(curves.x0.max()), float(curves.x1.min())
            box = QRectF(left, self._bounds.top(), right - left, self._bounds.height())
            scale = min(2.0, stage.zoom * stage.ratio)
            image = density_image(
                matrix, curves.y0, curves.y1.mean(axis=1), box, scale, stage.theme, strength, fine=smooth
            )
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            painter.drawImage(box, image)
            (paint_strongest if smooth else paint_strongest_plain)(painter, stage.theme, ends, weights, strength)
        else:
            self._draw_small(painter, state, targets, sources, smooth=smooth)

    def _draw_small(
        self, painter: QPainter, state: EdgeState, targets: np.ndarray, sources: np.ndarray, *, smooth: bool
    ) -> None:
        stage = self._stage
        layer = stage.network.layer(self.layer)
        fresh = self._fresh(targets, sources)
        for group, blend in ((fresh, stage.progress), (~fresh, 1.0)):
            if not group.any():
                continue
            to, come = targets[group], sources[group]
            connected = None if layer.mask is None else layer.mask[to, come]
            ends = stage.curves(self.layer).ends(to, come)
            (paint_curves if smooth else paint_plain)(
                painter, stage.theme, ends, layer.weights[to, come], stage.reference_weight, state, connected,
                blend=blend,
            )  # fmt: skip

    def _fresh(self, targets: np.ndarray, sources: np.ndarray) -> np.ndarray:
        """Return which connections have an end that is appearing."""
        stage = self._stage
        if not stage.fresh:
            return np.zeros(targets.shape, dtype=bool)
        network = stage.network
        before, after = (
            np.array([network.neuron_uid(layer, k) in stage.fresh for k in range(network.sizes[layer])])
            for layer in (self.layer - 1, self.layer)
        )
        touched: np.ndarray = after[targets] | before[sources]
        return touched

    # --- emphasis -----------------------------------------------------------------------------

    def _emphasised(self) -> tuple[np.ndarray, np.ndarray]:
        """Return (targets, sources) of the connections that stand out: into selected neurons, and selected ones."""
        return self._stage.emphasised_connections(self.layer, MOST_EMPHASISED)

    def _draw_emphasis(self, painter: QPainter) -> None:
        targets, sources = self._emphasised()
        if not targets.size:
            return
        stage = self._stage
        layer = stage.network.layer(self.layer)
        reference = stage.reference_weight
        if layer.weights.size > SMALL_PAIR:
            reference = max(1e-12, float(np.abs(layer.effective_weights[targets, sources]).max()))
        connected = None if layer.mask is None else layer.mask[targets, sources]
        ends = stage.curves(self.layer).ends(targets, sources)
        weights = layer.weights[targets, sources]
        paint_curves(painter, stage.theme, ends, weights, reference, EdgeState.SELECTED, connected, over=True)

    def _paint_hover(self, painter: QPainter) -> None:
        stage = self._stage
        hover = stage.hover
        if hover is None or hover.part not in ("connection", "weight_label") or hover.layer != self.layer:
            return
        if hover.index is None or hover.source is None:
            return
        layer = stage.network.layer(self.layer)
        if hover.index >= layer.units or hover.source >= layer.fan_in:
            return
        x0, y0, x1, y1 = (
            float(one[0]) for one in stage.curves(self.layer).ends(np.array([hover.index]), np.array([hover.source]))
        )
        weight = float(layer.effective_weights[hover.index, hover.source])
        path = curve_path(x0, y0, x1, y1)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(hover_pen(stage.theme))
        painter.drawPath(path)
        r = min(1.0, abs(weight) / stage.reference_weight)
        painter.setPen(edge_pen(stage.theme, r, weight < 0, EdgeState.SELECTED))
        painter.drawPath(path)


class _Same:
    """Equal only to one that holds the very same objects; holding them keeps their identities from being reused."""

    __slots__ = ("_objects",)

    def __init__(self, *objects: object) -> None:
        self._objects = objects

    def __eq__(self, other: object) -> bool:
        return isinstance(other, _Same) and all(a is b for a, b in zip(self._objects, other._objects, strict=True))

    __hash__ = None  # type: ignore[assignment]
