"""What a plot says where it has nothing to show yet."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter

from nnstudio.ui.panels.marks import paint_text
from nnstudio.ui.panels.typeface import elided, width_of
from nnstudio.ui.theme import Theme

_CENTER = Qt.AlignmentFlag.AlignHCenter
_LINES = 3


def paint_empty(painter: QPainter, theme: Theme, rect: QRectF, title: str, detail: str = "") -> None:
    """Paint a few words in the middle of a rectangle, over the axes; a long detail is wrapped to three lines."""
    lines = _wrapped(detail, rect.width() - 16, max(1, min(_LINES, int((rect.height() - 24) // 16)))) if detail else []
    widest = max([width_of(title, 13, 500), *(width_of(line, 12) for line in lines)])
    center = rect.center()
    top = center.y() - (20 + 16 * len(lines)) / 2
    box = QRectF(center.x() - widest / 2 - 8, top - 2, widest + 16, 26 + 16 * len(lines))
    painter.fillRect(box, theme.tokens.panel)
    painter.setPen(theme.tokens.text2)
    paint_text(painter, QPointF(center.x(), top + 14), title, 13, 500, align=_CENTER, room=rect.width())
    painter.setPen(theme.tokens.text3)
    for number, line in enumerate(lines):
        paint_text(painter, QPointF(center.x(), top + 33 + 16 * number), line, 12, align=_CENTER)


def _wrapped(text: str, room: float, most: int) -> list[str]:
    """Break a text at spaces, or between any two characters where it has none; the last line may be shortened."""
    lines = [""]
    words = text.split(" ")
    for place, word in enumerate(words):
        longer = f"{lines[-1]} {word}".strip()
        if width_of(longer, 12) <= room or not lines[-1]:
            lines[-1] = longer
        elif len(lines) < most:
            lines.append(word)
        else:
            lines[-1] = " ".join([lines[-1], *words[place:]])
            break
    return [elided(line, 12, 400, int(room)) for line in lines]
