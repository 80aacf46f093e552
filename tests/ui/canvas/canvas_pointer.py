"""A hand on the canvas: presses, drags, double-clicks, wheel turns, and drags that come from the palette."""

from PySide6.QtCore import QByteArray, QEvent, QMimeData, QPoint, QPointF, Qt
from PySide6.QtGui import (
    QContextMenuEvent,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDragMoveEvent,
    QDropEvent,
    QKeyEvent,
    QMouseEvent,
    QWheelEvent,
)
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit

LEFT = Qt.MouseButton.LeftButton
NONE = Qt.KeyboardModifier.NoModifier


class Pointer:
    """Sends real events to a canvas's viewport, as a mouse would."""

    def __init__(self, canvas):
        self.canvas = canvas
        self.viewport = canvas.viewport()
        self.at = QPoint(-1, -1)
        self.held = Qt.MouseButton.NoButton

    def press(self, point, modifiers=NONE, button=LEFT):
        self.at, self.held = QPoint(point), button
        QTest.mousePress(self.viewport, button, modifiers, self.at)

    def move(self, point, modifiers=NONE):
        """Move in a few steps: gestures see the way, not only its end."""
        start, end = self.at, QPoint(point)
        for step in (0.3, 0.7, 1.0):
            self.at = QPoint(
                round(start.x() + (end.x() - start.x()) * step), round(start.y() + (end.y() - start.y()) * step)
            )
            self._send_move(modifiers)

    def _send_move(self, modifiers):
        place = QPointF(self.at)
        everywhere = QPointF(self.viewport.mapToGlobal(self.at))
        event = QMouseEvent(QEvent.Type.MouseMove, place, everywhere, Qt.MouseButton.NoButton, self.held, modifiers)
        QApplication.sendEvent(self.viewport, event)

    def release(self, modifiers=NONE):
        button, self.held = self.held, Qt.MouseButton.NoButton
        QTest.mouseRelease(self.viewport, button, modifiers, self.at)

    def hold(self, start, end, modifiers=NONE, button=LEFT):
        """Drag without releasing."""
        self.press(start, modifiers, button)
        self.move(end, modifiers)

    def drag(self, start, end, modifiers=NONE, button=LEFT):
        self.hold(start, end, modifiers, button)
        self.release(modifiers)

    def click(self, point, modifiers=NONE, button=LEFT):
        self.press(point, modifiers, button)
        self.release(modifiers)

    def double_click(self, point, modifiers=NONE):
        self.click(point, modifiers)
        QTest.mouseDClick(self.viewport, LEFT, modifiers, QPoint(point))
        QTest.mouseRelease(self.viewport, LEFT, modifiers, QPoint(point))

    def hover(self, point):
        self.at = QPoint(point)
        self._send_move(NONE)

    def wheel(self, point, eighths, modifiers=NONE, pixels=None, phase=Qt.ScrollPhase.NoScrollPhase):
        event = QWheelEvent(
            QPointF(point), QPointF(self.viewport.mapToGlobal(QPoint(point))), pixels or QPoint(), QPoint(0, eighths),
            Qt.MouseButton.NoButton, modifiers, phase, False,
        )  # fmt: skip
        QApplication.sendEvent(self.viewport, event)

    def menu(self, point):
        """Right-click; return the menu that opened."""
        place = QPoint(point)
        QTest.mousePress(self.viewport, Qt.MouseButton.RightButton, NONE, place)
        event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, place, self.viewport.mapToGlobal(place))
        QApplication.sendEvent(self.viewport, event)
        QTest.mouseRelease(self.viewport, Qt.MouseButton.RightButton, NONE, place)
        return QApplication.activePopupWidget()

    def key(self, key, modifiers=NONE):
        QTest.keyClick(self.canvas, key, modifiers)


class PaletteHand:
    """A drag that comes from the palette, as Qt tells the canvas about it."""

    def __init__(self, canvas, item):
        self.viewport = canvas.viewport()
        self.data = QMimeData()
        self.data.setData("application/x-nnstudio-item", QByteArray(item.encode()))
        self._inside = False

    def to(self, point):
        """Move there; return whether the canvas would take it."""
        if not self._inside:
            self._inside = True
            enter = QDragEnterEvent(QPoint(point), Qt.DropAction.CopyAction, self.data, LEFT, NONE)
            QApplication.sendEvent(self.viewport, enter)
        event = QDragMoveEvent(QPoint(point), Qt.DropAction.CopyAction, self.data, LEFT, NONE)
        QApplication.sendEvent(self.viewport, event)
        self._at, self.taken = QPoint(point), event.isAccepted()
        return self.taken

    def release(self):
        """Let go: what isn't taken is no drop, as Qt has it."""
        if self.taken:
            event = QDropEvent(QPointF(self._at), Qt.DropAction.CopyAction, self.data, LEFT, NONE)
            QApplication.sendEvent(self.viewport, event)
        else:
            self.leave()

    def leave(self):
        """Leave the canvas, or press Esc: Qt tells both the same way."""
        QApplication.sendEvent(self.viewport, QDragLeaveEvent())
        self._inside = False

    def drop(self, point):
        self.to(point)
        self.release()


def header_point(canvas, layer):
    """The name in the header pill, left of its middle."""
    x = canvas.neuron_point(layer, 0).x()
    for dx in range(-90, 90, 2):
        hit = canvas.board.hit(canvas.viewport_to_scene(QPoint(x + dx, 37).toPointF()), 0.0)
        if (hit.part, hit.layer) == ("header", layer):
            return QPoint(x + dx + 8, 37)
    raise AssertionError("no header")


def bias_point(canvas, layer, index):
    """The marker at the lower left of a neuron, in the viewport."""
    return canvas.mapFromScene(canvas.board.layout.columns[layer].bias_point(index))


def thumb_point(canvas, index, value=None):
    """The thumb of an input's slider of the range −1 to 1, or where it would be for a value."""
    box = canvas.board.layout.columns[0].slider_rect(index)
    value = canvas.workspace.x[index] if value is None else value
    return canvas.mapFromScene(box.center().x() + value * (box.width() - 17) / 2, box.center().y())


def label_point(canvas, layer, index, source):
    """Where the label of an incoming weight is: hit-testing knows."""
    x, y = canvas.connection_point(layer, index, source).toTuple()
    for distance in range(120):
        for at in (QPoint(x - distance, y + dy) for dy in range(-60, 61, 4)):
            hit = canvas.board.hit(canvas.viewport_to_scene(at.toPointF()), 0.0)
            if (hit.part, hit.layer, hit.index, hit.source) == ("weight_label", layer, index, source):
                return at + QPoint(-3, 0)
    raise AssertionError("no label")


def empty_point(canvas):
    """A point with nothing on it: in the gap behind the inputs, low."""
    return QPoint(canvas.gap_point(1).x(), canvas.viewport().height() - 60)


def part_point(canvas, layer, part):
    """A point of a part of a header."""
    x = canvas.neuron_point(layer, 0).x()
    found = [
        dx
        for dx in range(-120, 120)
        if canvas.board.hit(canvas.viewport_to_scene(QPoint(x + dx, 37).toPointF()), 0.0).part == part
    ]
    assert found, part
    return QPoint(x + found[len(found) // 2], 37)


def field(canvas, name):
    """The open field, which has the keyboard."""
    found = [one for one in canvas.findChildren(QLineEdit, name) if one.isVisible()]
    assert len(found) == 1
    assert found[0].hasFocus()
    return found[0]


def type_into(editor, text):
    editor.selectAll()
    for letter in text:
        # QTest knows no keys for letters beyond ASCII, such as the minus sign that the studio writes.
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            QApplication.sendEvent(editor, QKeyEvent(kind, 0, NONE, letter))
