"""The pills above the columns: name, activation, count, and − and + where a layer is pointed at.

They keep their size and their place below the viewport's top edge at every zoom, and follow their column's x.
What doesn't fit is left out in a fixed order, so that two pills never touch.
"""

from __future__ import annotations

import itertools
import math
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QGraphicsItem, QStyleOptionGraphicsItem, QWidget

from nnstudio.engine import Layer
from nnstudio.ui.canvas.function_picture import FunctionPicture
from nnstudio.ui.canvas.geometry import Mark
from nnstudio.ui.canvas.lettering import CAPTION, CAPTION_STRONG, TITLE
from nnstudio.ui.canvas.stage import Stage
from nnstudio.ui.canvas.words import activation_title, head_title
from nnstudio.ui.words import layer_name

TOP, HEIGHT = 22.0, 32.0
PAD, GAP = 13.0, 7.0
CURVE, CURVE_GAP = 22.0, 6.0
BUTTON = 20.0
APART = 12.0
LONGEST_NAME = 180.0
SHORTEST_NAME = 48.0
EDGE = 8.0
PUSHED = 12.0
"""How far a pill may stand from its column's middle before something is left out."""
PUSHED_SYMBOLS = 20.0
"""The same where all pills beside each other have symbols for names: they are small, and all alike."""
MOST_GIVEN_BACK = 24
"""Pills for which it is worth while to look for room a second time."""

FULL, NO_CURVE, NO_ACTIVATION, SHORT, SYMBOL, COUNT, GONE = range(7)
"""What is left of a pill, from everything to nothing."""


@dataclass(frozen=True)
class Pill:
    """One header in viewport coordinates: its outline, the parts that can be pointed at, and its texts."""

    layer: int
    rect: QRectF
    level: int
    expanded: bool
    name: str
    count: str
    function: str
    activation: QRectF | None
    minus: QRectF | None
    plus: QRectF | None
    name_width: float
    count_x: float


class HeaderItem(QGraphicsItem):
    """Paints all pills; `refresh` lays them out."""

    def __init__(self, stage: Stage) -> None:
        super().__init__()
        self._stage = stage
        self._bounds = QRectF()
        self.pills: tuple[Pill, ...] = ()
        self.setZValue(30)

    def boundingRect(self) -> QRectF:
        """The band below the viewport's top edge."""
        return self._bounds

    def refresh(self) -> None:
        """Lay the pills out anew and repaint them."""
        stage = self._stage
        pills = tuple(lay_out(stage))
        bounds = QRectF(
            stage.to_scene(QPointF(0, TOP - 4)), stage.to_scene(QPointF(stage.viewport.width(), TOP + HEIGHT + 4))
        )
        if bounds != self._bounds:
            self.prepareGeometryChange()
            self._bounds = bounds
        elif pills == self.pills:
            return
        self.pills = pills
        self.update()

    def part_at(self, point: QPointF) -> tuple[str, int] | None:
        """Return (part, layer) at a viewport point: "header", "header_activation", "header_minus" or "header_plus"."""
        for pill in self.pills:
            if pill.level < GONE and pill.rect.contains(point):
                for part, box in (("minus", pill.minus), ("plus", pill.plus), ("activation", pill.activation)):
                    if box is not None and box.contains(point):
                        return f"header_{part}", pill.layer
                return "header", pill.layer
        return None

    def paint(self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None) -> None:
        """Paint the pills in viewport pixels."""
        stage = self._stage
        painter.save()
        painter.translate(stage.origin)
        painter.scale(1.0 / stage.zoom, 1.0 / stage.zoom)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for pill in self.pills:
            if pill.level < GONE:
                paint_pill(painter, stage, pill)
        painter.restore()


def count_text(stage: Stage, layer: int) -> str:
    """Return what a pill says about the number of neurons: "4", or "28 × 28" of an image."""
    column = stage.columns[layer]
    count = stage.network.sizes[layer]
    if column.mark is Mark.IMAGE:
        side = round(count**0.5)
        return f"{side} × {side}"
    return f"{count:,}"


def _emphasised(stage: Stage, layer: int) -> bool:
    hover, drop = stage.hover, stage.drop
    if drop is not None:
        return drop.kind in ("slot", "layer", "head") and drop.layer == layer
    if hover is not None and hover.part.startswith("header") and hover.layer == layer:
        return True
    return stage.network.layer_uid(layer) in stage.selected_layers


@dataclass
class _Draft:
    """A pill on its way to its size and place."""

    layer: int
    middle: float
    level: int
    expanded: bool
    name: float
    width: float = 0.0
    left: float = 0.0


def lay_out(stage: Stage) -> list[Pill]:
    """Return the pills of all layers, as much of each as fits."""
    drafts = [
        _Draft(layer, stage.to_viewport(QPointF(column.x, 0)).x(), FULL, _emphasised(stage, layer), LONGEST_NAME)
        for layer, column in enumerate(stage.columns)
    ]
    for draft in drafts:
        _measure(stage, draft)
    while True:
        crowd = _pack(stage, [draft for draft in drafts if draft.level < GONE])
        if not crowd:
            break
        # The one with most left gives way; the one that is pointed at gives way last.
        weakest = min(crowd, key=lambda draft: (draft.level + (2 if draft.expanded else 0), -draft.width))
        if weakest.level == COUNT:
            _thin_out(crowd)
            continue
        weakest.level += 1
        if weakest.level == SHORT:
            weakest.name = SHORTEST_NAME
        elif weakest.level == COUNT:
            weakest.expanded = False
        _measure(stage, weakest)
    _give_back(stage, drafts)
    _lengthen(stage, [draft for draft in drafts if draft.level < GONE])
    return [_pill(stage, draft) for draft in drafts]


def _give_back(stage: Stage, drafts: list[_Draft]) -> None:
    """Give pills back, step by step, what they lost to a crowd that has become thinner elsewhere since."""
    shown = [draft for draft in drafts if draft.level < GONE]
    waiting = [draft for draft in shown if draft.level > FULL]
    if len(shown) > MOST_GIVEN_BACK or len(shown) < len(drafts):
        return
    while waiting:
        # The one with least left comes first; the one that is pointed at before all others.
        draft = max(waiting, key=lambda draft: (_emphasised(stage, draft.layer), draft.level))
        before = draft.level, draft.name, draft.expanded
        draft.level -= 1
        draft.name = LONGEST_NAME
        draft.expanded = draft.level < COUNT and _emphasised(stage, draft.layer)
        _measure(stage, draft)
        # A name that is cut says less than a symbol.
        cut = draft.level < SYMBOL and _name_width(stage, draft.layer, draft.level, 1e6) > LONGEST_NAME
        if cut or _pack(stage, shown) or _touch(shown):
            draft.level, draft.name, draft.expanded = before
            _measure(stage, draft)
        if (draft.level, draft.name) == before[:2] or draft.level == FULL:
            waiting.remove(draft)
    _pack(stage, shown)


def _touch(drafts: list[_Draft]) -> bool:
    """Whether pills that lean away from an edge have come too near to others."""
    return any(after.left < before.left + before.width + APART for before, after in itertools.pairwise(drafts))


def _thin_out(crowd: list[_Draft]) -> None:
    """Leave only every so many-th count of a crowd."""
    spacing = (crowd[-1].middle - crowd[0].middle) / max(1, len(crowd) - 1)
    stride = max(2, math.ceil((max(draft.width for draft in crowd) + APART) / max(spacing, 1.0)))
    for place, draft in enumerate(crowd):
        if place % stride:
            draft.level = GONE


def _measure(stage: Stage, draft: _Draft) -> None:
    draft.width = _width(stage, draft.layer, draft.level, draft.expanded, draft.name)


def _pack(stage: Stage, drafts: list[_Draft]) -> list[_Draft]:
    """Place pills over their columns, pushed apart where they'd touch; return a crowd that is pushed too far.

    Pills that touch form a cluster that stands where its members are, on average, nearest to their columns.
    """
    clusters: list[tuple[float, float, list[_Draft]]] = []  # left edge, width, members
    for draft in drafts:
        members, width = [draft], draft.width
        left = draft.middle - width / 2
        while clusters and clusters[-1][0] + clusters[-1][1] + APART > left:
            _, before_width, before = clusters.pop()
            members, width = before + members, before_width + APART + width
            wanted, at = 0.0, 0.0
            for one in members:
                wanted += one.middle - one.width / 2 - at
                at += one.width + APART
            left = wanted / len(members)
        clusters.append((left, width, members))
    crowd: list[_Draft] = []
    most = 0.0
    for left, width, members in clusters:
        seen = [one for one in members if 0 <= one.middle <= stage.viewport.width()]
        if seen and len(members) == 1:
            # Near an edge a pill leans inwards instead of being cut.
            left = max(EDGE, min(left, stage.viewport.width() - EDGE - width))
        at = left
        for one in members:
            one.left = float(round(at))
            at += one.width + APART
        pushed = max(abs(one.left + one.width / 2 - one.middle) for one in members)
        outside = bool(seen) and (left < 0 or left + width > stage.viewport.width())
        allowed = PUSHED if any(one.level < SYMBOL for one in members) else PUSHED_SYMBOLS
        if len(members) > 1 and (pushed > allowed or outside) and pushed >= most:
            most = pushed
            crowd = members
    return crowd


def _lengthen(stage: Stage, drafts: list[_Draft]) -> None:
    """Give names that were cut what room is left beside them."""
    for k, draft in enumerate(drafts):
        if draft.level != SHORT:
            continue
        left = drafts[k - 1].left + drafts[k - 1].width + APART if k else EDGE
        right = drafts[k + 1].left - APART if k + 1 < len(drafts) else stage.viewport.width() - EDGE
        middle = draft.left + draft.width / 2
        more = 2 * max(0.0, min(draft.left - left, right - draft.left - draft.width))
        draft.name = min(LONGEST_NAME, draft.name + more)
        _measure(stage, draft)
        draft.left = float(round(middle - draft.width / 2))


def _title(stage: Stage, layer: int) -> str:
    one = stage.network.layer(layer) if layer else None
    if one is None:
        return ""
    return activation_title(one.activation) if isinstance(one, Layer) else head_title(one.head)


def _name(stage: Stage, layer: int, level: int) -> str:
    """What a layer is called, or, where there's no room for that, what its neurons are called."""
    if level < SYMBOL:
        return layer_name(stage.network, layer)
    last = stage.network.depth - 1
    return "x" if layer == 0 else "y" if layer == last else f"H{layer}"


def _name_width(stage: Stage, layer: int, level: int, longest: float) -> float:
    return min(longest, stage.lettering.width(_name(stage, layer, level), TITLE))


def _activation_width(stage: Stage, layer: int, level: int) -> float:
    """Width of the middle part with its gaps, 0 if it isn't there."""
    if layer == 0 or level > NO_CURVE:
        return 0.0
    text = stage.lettering.width(_title(stage, layer), CAPTION)
    return 2 * GAP + 1 + text + (CURVE + CURVE_GAP if level == FULL else 0.0)


def _width(stage: Stage, layer: int, level: int, expanded: bool, longest: float) -> float:
    count = stage.lettering.width(count_text(stage, layer), CAPTION_STRONG)
    if level == GONE:
        return 0.0
    if level == COUNT:
        return float(round(count + 18))
    width = PAD + _name_width(stage, layer, level, longest) + _activation_width(stage, layer, level)
    width += GAP + 1
    width += 6 + BUTTON + 6 + count + 6 + BUTTON + 5 if expanded else GAP + count + PAD
    return float(round(width))


def _pill(stage: Stage, draft: _Draft) -> Pill:
    layer, left, level, expanded = draft.layer, draft.left, draft.level, draft.expanded
    rect = QRectF(left, TOP, draft.width, HEIGHT)
    count = count_text(stage, layer)
    if level >= COUNT:
        return Pill(layer, rect, level, False, "", count, "", None, None, None, 0.0, left + 9)
    name_width = _name_width(stage, layer, level, draft.name)
    name = stage.lettering.elide(_name(stage, layer, level), TITLE, name_width + 0.5)
    x = left + PAD + name_width
    middle = _activation_width(stage, layer, level)
    activation = QRectF(x, TOP, middle, HEIGHT) if middle else None
    x += middle + GAP + 1
    minus = plus = None
    if expanded:
        minus = QRectF(x + 6, TOP + 6, BUTTON, BUTTON)
        count_x = x + 6 + BUTTON + 6
        plus = QRectF(count_x + stage.lettering.width(count, CAPTION_STRONG) + 6, TOP + 6, BUTTON, BUTTON)
    else:
        count_x = x + GAP
    return Pill(
        layer, rect, level, expanded, name, count, _title(stage, layer), activation, minus, plus, name_width, count_x
    )


def paint_pill(painter: QPainter, stage: Stage, pill: Pill) -> None:
    """Paint one pill."""
    theme = stage.theme
    tokens, draw = theme.tokens, stage.lettering.draw
    rect = pill.rect
    lifted = stage.dragged == (pill.layer, None)
    emphasised = pill.expanded or (pill.level >= COUNT and _emphasised(stage, pill.layer))
    pen = QPen(tokens.accent, 1.5) if emphasised or lifted else QPen(tokens.border_strong, 1)
    if lifted:
        pen.setDashPattern([4, 3])
    painter.setPen(pen)
    painter.setBrush(tokens.panel)
    inset = pen.widthF() / 2
    box = rect.adjusted(inset, inset, -inset, -inset)
    painter.drawRoundedRect(box, box.height() / 2, box.height() / 2)
    middle = rect.center().y()
    if pill.level >= COUNT:
        draw(painter, pill.count, CAPTION_STRONG, tokens.text2, rect.center().x(), middle + 4, 0.5)
        return
    x = rect.left() + PAD
    draw(painter, pill.name, TITLE, tokens.text, x, middle + 4.5)
    x += pill.name_width
    if pill.activation is not None:
        x = _separator(painter, stage, x + GAP, middle)
        _paint_function(painter, stage, pill, x, middle)
        x = pill.activation.right()
    _separator(painter, stage, x + GAP, middle)
    color = tokens.text if pill.expanded else tokens.text2
    draw(painter, pill.count, CAPTION_STRONG, color, pill.count_x, middle + 4)
    for part, box_of in (("header_minus", pill.minus), ("header_plus", pill.plus)):
        if box_of is not None:
            pointed = stage.hover is not None and (stage.hover.part, stage.hover.layer) == (part, pill.layer)
            _paint_button(painter, stage, box_of, part == "header_plus", pointed)


def _separator(painter: QPainter, stage: Stage, x: float, middle: float) -> float:
    painter.fillRect(QRectF(round(x), middle - 6, 1, 12), stage.theme.tokens.border)
    return x + 1 + GAP


def _paint_function(painter: QPainter, stage: Stage, pill: Pill, x: float, middle: float) -> None:
    theme = stage.theme
    tokens = theme.tokens
    one = stage.network.layer(pill.layer)
    hover = stage.hover
    pointed = hover is not None and (hover.part, hover.layer) == ("header_activation", pill.layer)
    color = tokens.accent if pointed else tokens.text2
    if pill.level == FULL:
        function = FunctionPicture(one, color, theme.mix(tokens.panel, tokens.text2, 0.5))
        function.put(painter, stage, QPointF(round(x - 1), middle - 8), QSizeF(CURVE + 2, 16))
        x += CURVE + CURVE_GAP
    stage.lettering.draw(painter, _title(stage, pill.layer), CAPTION, color, x, middle + 4)


def _paint_button(painter: QPainter, stage: Stage, box: QRectF, plus: bool, pointed: bool) -> None:
    tokens = stage.theme.tokens
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(tokens.pressed if pointed else tokens.hover)
    painter.drawEllipse(box)
    painter.setPen(QPen(tokens.text if pointed else tokens.text2, 1.4, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
    center = box.center()
    painter.drawLine(QPointF(center.x() - 3.2, center.y()), QPointF(center.x() + 3.2, center.y()))
    if plus:
        painter.drawLine(QPointF(center.x(), center.y() - 3.2), QPointF(center.x(), center.y() + 3.2))
