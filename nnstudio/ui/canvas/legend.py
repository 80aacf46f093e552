"""What is painted fixed in the viewport: the legend, and how many connections of a large network are drawn."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, Qt
from PySide6.QtGui import QLinearGradient, QPainter, QPen

from nnstudio.ui.canvas.lettering import CAPTION, CAPTION_MEDIUM, HEADING, ROW
from nnstudio.ui.canvas.stage import Stage
from nnstudio.ui.numbers import MINUS

translate = QCoreApplication.translate

HEIGHT, MARGIN, BOTTOM = 32.0, 12.0, 44.0
SIGNS = ((0, "±"), (1, "+"), (-1, MINUS))
SEGMENT = 32.0


@dataclass(frozen=True)
class Chip:
    """ "Strongest 1,000 of 109,184 connections" with its filter: outline, text, and a box for each sign."""

    rect: QRectF
    text: str
    segments: tuple[QRectF, ...]


def legend_rect(stage: Stage) -> QRectF:
    """Return the legend's box in viewport coordinates, at the lower right; empty where there's no room for it."""
    lettering = stage.lettering
    weight, value = translate("Canvas", "Weight"), translate("Canvas", "Value")
    width = 249 + lettering.width(weight, CAPTION) + lettering.width(value, CAPTION)
    if width + 2 * MARGIN > stage.viewport.width() or stage.viewport.height() < 200:
        return QRectF()
    width = float(round(width))
    return QRectF(stage.viewport.width() - MARGIN - width, stage.viewport.height() - BOTTOM, width, HEIGHT)


def chip_texts(drawn: int, total: int) -> list[str]:
    """Return what the chip says, from the longest form to the shortest."""
    forms = (
        translate("Canvas", "Strongest {drawn} of {total} connections"),
        translate("Canvas", "Strongest {drawn} of {total}"),
        "{drawn} / {total}",
    )
    return [form.format(drawn=f"{drawn:,}", total=f"{total:,}") for form in forms]


def chip_of(stage: Stage, counts: tuple[int, int], left: float) -> Chip | None:
    """Return the chip of a network that has pairs too large to draw; None if it has none or there's no room."""
    drawn, total = counts
    if total == 0:
        return None
    legend = legend_rect(stage)
    right = legend.left() if not legend.isEmpty() else stage.viewport.width()
    room = right - MARGIN - left
    for text in chip_texts(drawn, total):
        width = 12 + stage.lettering.width(text, CAPTION) + 12 + 3 * SEGMENT + 4
        if width <= room:
            rect = QRectF(left, stage.viewport.height() - BOTTOM, float(round(width)), HEIGHT)
            start = rect.right() - 3 - 3 * SEGMENT
            segments = tuple(QRectF(start + k * SEGMENT, rect.top() + 4, SEGMENT, 24) for k in range(3))
            return Chip(rect, text, segments)
    return None


def paint_card(painter: QPainter, stage: Stage, rect: QRectF) -> None:
    """Paint the ground of a floating card."""
    tokens = stage.theme.tokens
    painter.setPen(QPen(tokens.border, 1))
    painter.setBrush(tokens.panel)
    painter.drawRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), 7.5, 7.5)


def paint_legend(painter: QPainter, stage: Stage) -> None:
    """Paint the legend: the signs of weights, the colours of values."""
    rect = legend_rect(stage)
    if rect.isEmpty():
        return
    theme, draw, width = stage.theme, stage.lettering.draw, stage.lettering.width
    tokens = theme.tokens
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    paint_card(painter, stage, rect)
    middle, baseline = rect.center().y(), rect.center().y() + 4
    x = rect.left() + 12
    weight = translate("Canvas", "Weight")
    draw(painter, weight, CAPTION, tokens.text3, x, baseline)
    x += width(weight, CAPTION) + 9
    dashed = QPen(tokens.neg, 2.5, Qt.PenStyle.SolidLine, Qt.PenCapStyle.FlatCap)
    dashed.setDashPattern([6 / 2.5, 3 / 2.5])
    for pen, sign in ((dashed, MINUS), (QPen(tokens.pos, 2.5, Qt.PenStyle.SolidLine, Qt.PenCapStyle.FlatCap), "+")):
        painter.setPen(pen)
        painter.drawLine(QPointF(x, middle), QPointF(x + 24, middle))
        draw(painter, sign, CAPTION_MEDIUM, tokens.text2, x + 30, baseline)
        x += 48
    painter.fillRect(QRectF(round(x + 5), middle - 7, 1, 14), tokens.border)
    x += 20
    value = translate("Canvas", "Value")
    draw(painter, value, CAPTION, tokens.text3, x, baseline)
    x += width(value, CAPTION) + 9
    draw(painter, MINUS + "1", CAPTION, tokens.text2, x, baseline)
    x += 22
    box = QRectF(x, middle - 4, 56, 8)
    gradient = QLinearGradient(box.topLeft(), box.topRight())
    for k in range(5):
        gradient.setColorAt(k / 4, theme.value_color(k / 2 - 1))
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(gradient)
    painter.drawRoundedRect(box, 4, 4)
    draw(painter, "1", CAPTION, tokens.text2, box.right() + 6, baseline)


def paint_chip(painter: QPainter, stage: Stage, chip: Chip, pointed: int | None) -> None:
    """Paint the chip; `pointed` is the segment under the pointer."""
    tokens, draw = stage.theme.tokens, stage.lettering.draw
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    paint_card(painter, stage, chip.rect)
    draw(painter, chip.text, CAPTION, tokens.text2, chip.rect.left() + 12, chip.rect.center().y() + 4)
    track = chip.segments[0].united(chip.segments[-1])
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(tokens.inset)
    painter.drawRoundedRect(track, 7, 7)
    for k, (sign, text) in enumerate(SIGNS):
        chosen = stage.sign_filter == sign
        box = chip.segments[k].adjusted(2, 2, -2, -2)
        if chosen:
            painter.setPen(QPen(tokens.border, 1) if not stage.theme.dark else Qt.PenStyle.NoPen)
            painter.setBrush(tokens.pressed if stage.theme.dark else tokens.panel)
            painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 5.5, 5.5)
        elif pointed == k:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(tokens.hover)
            painter.drawRoundedRect(box, 5.5, 5.5)
        color = tokens.text if chosen else tokens.text2
        draw(painter, text, HEADING if chosen else ROW, color, box.center().x(), box.center().y() + 4.6, 0.5)
