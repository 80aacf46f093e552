"""The head block: what the output head makes of the logits, a row for every output beside its neuron."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from PySide6.QtCore import QLineF, QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtWidgets import QGraphicsItem, QStyleOptionGraphicsItem, QWidget

from nnstudio.engine import HEADS, Network, OutputLayer
from nnstudio.ui.canvas.function_picture import FunctionPicture
from nnstudio.ui.canvas.geometry import Mark
from nnstudio.ui.canvas.inscriptions import translate, written_name
from nnstudio.ui.canvas.lettering import (
    CAPTION,
    CAPTION_STRONG,
    FIGURE,
    FIGURE_STRONG,
    HEADING,
    ROW,
    SMALL,
    SMALL_VALUE,
    Style,
)
from nnstudio.ui.canvas.shape import LIST_ROW, LISTED, LISTED_PITCH
from nnstudio.ui.canvas.stage import Stage
from nnstudio.ui.canvas.words import head_title
from nnstudio.ui.numbers import format_number, rounded_terms
from nnstudio.ui.words import default_classes

_SYMBOL = Style(12.5, 500, True)


@dataclass(frozen=True)
class HeadRow:
    """One row: the output it shows (for a single sigmoid: the class, 1 for p), its middle and its box."""

    index: int
    y: float
    box: QRectF


def head_rows(stage: Stage) -> list[HeadRow]:
    """Return the rows of the head block, top to bottom."""
    box, column, output = stage.head, stage.columns[-1], stage.network.output
    if output.units == 1:
        if output.head == "linear":
            return [HeadRow(0, box.top() + 59, QRectF(box.left(), box.top() + 40, box.width(), 38))]
        return [
            HeadRow(1 - k, box.top() + 59 + 28 * k, QRectF(box.left(), box.top() + 45 + 28 * k, box.width(), 28))
            for k in range(2)
        ]
    if listed(stage):
        order = np.argsort(-stage.trace.output[0], kind="stable")[:LISTED].tolist()
        top = box.top() + 40
        return [
            HeadRow(index, top + LIST_ROW * (k + 0.5), QRectF(box.left(), top + LIST_ROW * k, box.width(), LIST_ROW))
            for k, index in enumerate(order)
        ]
    half = column.pitch / 2
    return [
        HeadRow(index, y, QRectF(box.left(), y - half, box.width(), column.pitch))
        for index, y in enumerate(column.ys.tolist())
    ]


def listed(stage: Stage) -> bool:
    """Whether there are too many outputs for a row each: the block lists the largest."""
    column = stage.columns[-1]
    return column.count > 1 and not (column.mark in (Mark.DISC, Mark.COMPACT) or column.pitch >= LISTED_PITCH)


def class_name(output: OutputLayer, index: int) -> str:
    """Return the name of an output's row, "" if it has none."""
    if output.classes:
        return output.classes[index]
    if output.units > 1 and output.neurons[index]:
        return output.neurons[index]
    return ""


def row_names(network: Network, index: int) -> tuple[str, str]:
    """Return the name of an output's row and a shorter one for little room; classes without names are counted."""
    output = network.output
    name = class_name(output, index)
    if name:
        return name, name
    if output.head == "linear":
        name = written_name(network.neuron_name(network.depth - 1, index))
        return name, name
    return default_classes(output.units)[index], str(index)


def probability_texts(values: np.ndarray, total: float | None) -> list[str]:
    """Write probabilities; those of a distribution add up as displayed, tiny ones are "<0.01"."""
    numbers = values.tolist()
    shown = rounded_terms(numbers, total) if total is not None else numbers
    return [
        "<0.01" if 0.0 <= number < 0.005 and text < 0.005 else format_number(text)
        for number, text in zip(numbers, shown, strict=True)
    ]


class HeadItem(QGraphicsItem):
    """Paints the head block and the lines that lead to it."""

    def __init__(self, stage: Stage) -> None:
        super().__init__()
        self._stage = stage
        self._bounds = QRectF()
        self.setFlag(QGraphicsItem.GraphicsItemFlag.ItemUsesExtendedStyleOption)
        self.setZValue(8)
        self.place()

    def place(self) -> None:
        """Take the block's place anew."""
        stage = self._stage
        bounds = stage.head.adjusted(-6, -6, 6, 6)
        bounds.setLeft(min(bounds.left(), stage.columns[-1].x))
        if bounds != self._bounds:
            self.prepareGeometryChange()
            self._bounds = bounds

    def boundingRect(self) -> QRectF:
        """The block, its halo, and the lines from the neurons."""
        return self._bounds

    def paint(self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None) -> None:
        """Paint the block."""
        stage = self._stage
        output = stage.network.output
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_lines(painter)
        self._paint_box(painter)
        rows = head_rows(stage)
        if output.units == 1:
            self._paint_title(painter, 38.5, 42)
            self._paint_single(painter, rows)
        elif listed(stage):
            self._paint_title(painter, 38.5, 42)
            self._paint_list(painter, rows)
        elif stage.columns[-1].mark is Mark.DISC:
            self._paint_title(painter, 47.5, 45, counted=True)
            self._paint_tall_rows(painter, rows)
        else:
            self._paint_rows(painter, rows)

    # --- parts --------------------------------------------------------------------------------

    def _paint_lines(self, painter: QPainter) -> None:
        stage = self._stage
        column = stage.columns[-1]
        tokens = stage.theme.tokens
        if listed(stage):
            y = column.frame.center().y()
            painter.setPen(QPen(tokens.control, 1.5))
            painter.drawLine(QPointF(column.face_out, y), QPointF(stage.head.left(), y))
            return
        # Behind the neurons, so that the lines need not know how far a ring reaches.
        painter.setPen(QPen(tokens.control, 1.5) if column.mark is Mark.DISC else QPen(tokens.border_strong, 1))
        right = stage.head.left() + (1 if stage.network.output.head != "softmax" else 17)
        painter.drawLines([QLineF(column.x + column.radius, y, right, y) for y in column.ys.tolist()])

    def _paint_box(self, painter: QPainter) -> None:
        stage = self._stage
        tokens, box = stage.theme.tokens, stage.head
        hover, drop = stage.hover, stage.drop
        selected = stage.network.output.uid in stage.selected_layers or (drop is not None and drop.kind == "head")
        if selected:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(tokens.accent_soft)
            painter.drawRoundedRect(box.adjusted(-5, -5, 5, 5), 15, 15)
            painter.setPen(QPen(tokens.accent, 2))
        elif hover is not None and hover.part in ("head", "class"):
            painter.setPen(QPen(tokens.control, 1))
        else:
            painter.setPen(QPen(tokens.border_strong, 1))
        painter.setBrush(tokens.panel)
        inset = 0.0 if selected else 0.5
        painter.drawRoundedRect(box.adjusted(inset, inset, -inset, -inset), 9.5, 9.5)
        # Lines that go on inside to the softmax bar lie on the panel.
        if stage.network.output.head == "softmax" and not listed(stage):
            disc = stage.columns[-1].mark is Mark.DISC
            painter.setPen(QPen(tokens.control, 1.5) if disc else QPen(tokens.border_strong, 1))
            left, right = box.left() - (4 if selected else 0), box.left() + (17 if disc else 8)
            painter.drawLines([QLineF(left, y, right, y) for y in stage.columns[-1].ys.tolist()])

    def _paint_title(self, painter: QPainter, line: float, indent: float, *, counted: bool = False) -> None:
        stage = self._stage
        tokens, box, draw = stage.theme.tokens, stage.head, stage.lettering.draw
        output = stage.network.output
        icon = FunctionPicture(output, tokens.text2, stage.theme.mix(tokens.panel, tokens.text2, 0.5))
        icon.put(painter, stage, QPointF(box.left() + 14, box.top() + round(line / 2 - 7.5)), QSizeF(22, 15))
        title = translate("Canvas", "{head} head").format(head=head_title(output.head))
        style = HEADING if counted else FIGURE_STRONG
        room = box.width() - indent - 14
        baseline = box.top() + line / 2 + 5
        if counted:
            text = (
                translate("Canvas", "{count} classes")
                if output.head != "linear"
                else translate("Canvas", "{count} values")
            ).format(count=output.units)
            if stage.lettering.width(title, style) + stage.lettering.width(text, CAPTION) + 16 < room:
                draw(painter, text, CAPTION, tokens.text3, box.right() - 15, baseline, 1.0)
        title = stage.lettering.elide(title, style, room)
        draw(painter, title, style, tokens.text, box.left() + indent, baseline)
        painter.fillRect(QRectF(box.left() + 1, box.top() + round(line - 0.5), box.width() - 2, 1), tokens.border)

    def _paint_single(self, painter: QPainter, rows: list[HeadRow]) -> None:
        stage = self._stage
        tokens, box, lettering = stage.theme.tokens, stage.head, stage.lettering
        output = stage.network.output
        value = float(stage.trace.output[0, 0])
        if output.head == "linear":
            name = written_name(stage.network.neuron_name(stage.network.depth - 1, 0))
            number = format_number(value)
            room = box.width() - 44 - lettering.width(number, FIGURE_STRONG)
            baseline = rows[0].y + 4.5
            lettering.draw(
                painter, lettering.elide(name, _SYMBOL, room), _SYMBOL, tokens.text2, box.left() + 14, baseline
            )
            color = tokens.text if np.isfinite(value) else tokens.err
            lettering.draw(painter, number, FIGURE_STRONG, color, box.right() - 14, baseline, 1.0)
            return
        both = np.array([value, 1.0 - value])
        texts = probability_texts(both, 1.0)
        room = box.width() - 148.0
        for k, row in enumerate(rows):
            baseline = row.y + 5
            symbol = "p" if k == 0 else "1 − p"
            x = box.left() + 14
            lettering.draw(painter, symbol, _SYMBOL, tokens.text2, x, baseline)
            if room > 0 and output.classes:
                text = lettering.elide(output.classes[1 - k], CAPTION, room - 8)
                lettering.draw(painter, text, CAPTION, tokens.text3, box.left() + 55, baseline)
            bar = QRectF(box.left() + 53 + room, row.y - 6, 44, 12)
            self._paint_bar(painter, bar, float(both[k]), tokens.pos if k == 0 else tokens.neg, 3)
            color = tokens.text if np.isfinite(value) else tokens.err
            lettering.draw(painter, texts[k], FIGURE_STRONG, color, box.right() - 14, baseline, 1.0)

    def _paint_bar(self, painter: QPainter, bar: QRectF, share: float, color: QColor, corner: float) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._stage.theme.tokens.inset)
        painter.drawRoundedRect(bar, corner, corner)
        if share != share:
            return
        filled = QRectF(bar.left(), bar.top(), max(3.0, bar.width() * min(1.0, max(0.0, share))), bar.height())
        painter.setBrush(color)
        rounded = min(corner, filled.width() / 2)
        painter.drawRoundedRect(filled, rounded, rounded)

    def _predicted(self, values: np.ndarray) -> list[bool]:
        """Return which outputs are predicted: the largest of a softmax, every one from a half of several sigmoids."""
        if self._stage.network.output.head == "softmax":
            predicted = np.zeros(values.shape, dtype=bool)
            predicted[values.argmax()] = bool(np.isfinite(values).all())
        else:
            predicted = values >= 0.5
        return predicted.tolist()  # type: ignore[no-any-return]

    def _bar_colors(self) -> tuple[QColor, QColor]:
        """Return the colours of bars that aren't and that are predicted."""
        tokens = self._stage.theme.tokens
        return self._stage.theme.mix(tokens.panel, tokens.control, 0.72), tokens.accent

    def _texts(self, values: np.ndarray) -> list[str]:
        head = self._stage.network.output.head
        if head == "linear":
            return [format_number(value) for value in values.tolist()]
        return probability_texts(values, 1.0 if head == "softmax" else None)

    def _name(self, index: int, style: Style, room: float) -> str:
        name, short = row_names(self._stage.network, index)
        lettering = self._stage.lettering
        return lettering.elide(name if lettering.width(name, style) <= room else short, style, room)

    def _paint_tall_rows(self, painter: QPainter, rows: list[HeadRow]) -> None:
        stage = self._stage
        tokens, box, lettering = stage.theme.tokens, stage.head, stage.lettering
        head, values = stage.network.output.head, stage.trace.output[0]
        texts = self._texts(values)
        softmax = head == "softmax"
        left = box.left() + (59 if softmax else 16)
        right = box.right() - 15
        if softmax:
            self._paint_coupling(painter, rows, QRectF(box.left() + 17, 0, 26, 0), CAPTION_STRONG, 24)
            painter.setPen(QPen(tokens.control, 1.5))
            painter.drawLines([QLineF(box.left() + 43, row.y, box.left() + 55, row.y) for row in rows])
        predictions, colors = self._predicted(values), self._bar_colors()
        for row in rows:
            number = texts[row.index]
            if head == "linear":
                self._paint_value_row(painter, row, number, left + 2, right)
                continue
            predicted = predictions[row.index]
            color = colors[predicted]
            style = HEADING if predicted else ROW
            room = right - left - lettering.width(number, HEADING) - 12
            lettering.draw(painter, self._name(row.index, style, room), style, tokens.text, left + 2, row.y - 12)
            ink = tokens.accent if predicted else tokens.text
            lettering.draw(painter, number, HEADING, ink, right, row.y - 12, 1.0)
            self._paint_bar(painter, QRectF(left, row.y - 5, right - left, 14), float(values[row.index]), color, 4)
            if predicted and softmax:
                text = translate("Canvas", "predicted")
                lettering.draw(painter, text, CAPTION, tokens.text3, left + 2, row.y + 26)
        if softmax:
            painter.fillRect(QRectF(box.left() + 1, box.bottom() - 41, box.width() - 2, 1), tokens.border)
            text = translate("Canvas", "sum of probabilities")
            if lettering.width(text, CAPTION) > right - left - 44:
                text = translate("Canvas", "sum")
            lettering.draw(painter, text, CAPTION, tokens.text3, left + 2, box.bottom() - 16)
            number = format_number(float(values.sum()))
            lettering.draw(painter, number, FIGURE_STRONG, tokens.text, right, box.bottom() - 16, 1.0)

    def _paint_value_row(self, painter: QPainter, row: HeadRow, number: str, left: float, right: float) -> None:
        tokens, lettering = self._stage.theme.tokens, self._stage.lettering
        room = right - left - lettering.width(number, FIGURE_STRONG) - 10
        lettering.draw(painter, self._name(row.index, FIGURE, room), FIGURE, tokens.text2, left, row.y + 4.5)
        lettering.draw(painter, number, FIGURE_STRONG, tokens.text, right, row.y + 4.5, 1.0)

    def _paint_coupling(
        self, painter: QPainter, rows: list[HeadRow], place: QRectF, style: Style, beyond: float
    ) -> None:
        """The upright bar that shows that the outputs of a softmax depend on one another."""
        tokens = self._stage.theme.tokens
        top, bottom = rows[0].y - beyond, rows[-1].y + beyond
        bar = QRectF(place.left(), top, place.width(), bottom - top)
        corner = min(8.0, place.width() / 2)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(tokens.accent_soft)
        painter.drawRoundedRect(bar, corner, corner)
        self._stage.lettering.draw_upright(painter, HEADS["softmax"].key, style, tokens.accent, bar)

    def _paint_rows(self, painter: QPainter, rows: list[HeadRow]) -> None:
        """Rows close together: name, bar and number on one line."""
        stage = self._stage
        tokens, box, lettering = stage.theme.tokens, stage.head, stage.lettering
        head, values = stage.network.output.head, stage.trace.output[0]
        texts = self._texts(values)
        tight = rows[1].box.height() < 22
        left = box.left() + 14
        if head == "softmax":
            self._paint_coupling(painter, rows, QRectF(box.left() + 8, 0, 16, 0), SMALL_VALUE, 12)
            left = box.left() + 34
        right = box.right() - 13
        predictions, colors = self._predicted(values), self._bar_colors()
        for row in rows:
            number = texts[row.index]
            if head == "linear":
                self._paint_value_row(painter, row, number, left, right)
                continue
            predicted = predictions[row.index]
            color = colors[predicted]
            bar = QRectF(right - 34 - 8 - 62, row.y - 5, 62, 8 if tight else 10)
            style = SMALL if tight else HEADING if predicted else ROW
            ink = tokens.accent if predicted else tokens.text
            name = self._name(row.index, style, bar.left() - left - 8)
            lettering.draw(painter, name, style, ink, left, row.y + 4.5)
            self._paint_bar(painter, bar, float(values[row.index]), color, 3)
            figure = SMALL if tight else FIGURE_STRONG if predicted else FIGURE
            ink = tokens.accent if predicted else tokens.text2
            lettering.draw(painter, number, figure, ink, right, row.y + 4.5, 1.0)

    def _paint_list(self, painter: QPainter, rows: list[HeadRow]) -> None:
        """The largest outputs, and how many others there are."""
        stage = self._stage
        tokens, box, lettering = stage.theme.tokens, stage.head, stage.lettering
        head, values = stage.network.output.head, stage.trace.output[0]
        # Only what is written is rounded: the others' share is not on screen.
        chosen = values[[row.index for row in rows]]
        texts = [format_number(v) for v in chosen.tolist()] if head == "linear" else probability_texts(chosen, None)
        right = box.right() - 14
        predictions, colors = self._predicted(values), self._bar_colors()
        for row, number in zip(rows, texts, strict=True):
            if head == "linear":
                self._paint_value_row(painter, row, number, box.left() + 15, right)
                continue
            predicted = predictions[row.index]
            color = colors[predicted]
            style = CAPTION_STRONG if predicted else CAPTION
            ink = tokens.accent if predicted else tokens.text
            lettering.draw(painter, self._name(row.index, style, 62), style, ink, box.left() + 15, row.y + 4)
            bar = QRectF(box.left() + 84, row.y - 5, right - 48 - box.left() - 84, 10)
            self._paint_bar(painter, bar, float(values[row.index]), color, 3)
            figure = FIGURE_STRONG if predicted else FIGURE
            lettering.draw(painter, number, figure, ink if predicted else tokens.text2, right, row.y + 4, 1.0)
        others = stage.network.output.units - len(rows)
        text = translate("Canvas", "{count} more").format(count=f"{others:,}")
        lettering.draw(painter, text, CAPTION, tokens.text3, box.left() + 15, rows[-1].box.bottom() + 16)
