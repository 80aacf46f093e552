"""Fields that open over the canvas to type a number or a name where it is shown."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRect, QSize, Qt
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QLineEdit

from nnstudio.project import Project
from nnstudio.ui.canvas.gestures.names import Name
from nnstudio.ui.canvas.gestures.values import Adjustment, Value
from nnstudio.ui.widgets.number_field import NumberField

if TYPE_CHECKING:
    from nnstudio.ui.canvas.view import Canvas

VALUE_SIZE = QSize(92, 28)
NAME_SIZE = QSize(132, 28)


class ValueEditor(NumberField):
    """Types a bias, a weight or an input. Enter and leaving it commit, Esc restores; all of it is one undo step.

    Parameters
    ----------
    canvas : Canvas
    value : Value
    center : QPointF
        Where it opens, in viewport coordinates.
    """

    def __init__(self, canvas: Canvas, value: Value, center: QPointF) -> None:
        super().__init__(canvas.theme, canvas.viewport())
        self._canvas = canvas
        self._adjustment = Adjustment(canvas.workspace, value)
        self._closed = False
        self.setObjectName("canvas.value")
        label = value.label(canvas.workspace.network)
        self.setAccessibleName(label)
        self.setPlaceholderText(label)
        self.set_value(self._adjustment.start)
        self.edited.connect(self._write)
        # NumberField commits first: it connected first.
        self.returnPressed.connect(self._entered)
        canvas.workspace.changed.connect(self._project_changed)
        _open(self, canvas, center, VALUE_SIZE)
        canvas.workspace.hint.emit(
            self.tr("{value}: Enter sets it · 1/3 and 0,5 work too · Esc cancels").format(value=label)
        )

    def _write(self, value: float) -> None:
        # Closing takes the focus away, which would commit what Esc has just thrown away.
        if not self._closed:
            self._adjustment.set(value)

    def _project_changed(self, before: Project, after: Project) -> None:
        """Close when something else changed the project: an undo, another file; not for what a training learns."""
        if self._canvas.workspace.training.publishing:
            return
        if not self._adjustment.writing and not self._closed:
            self._closed = True
            _close(self, self._canvas)

    def _entered(self) -> None:
        # What can't be read stays, marked, with a line that says what is allowed.
        if not self.isModified():
            self.finish()

    def finish(self) -> None:
        """Keep what was committed and close."""
        if self._closed:
            return
        self._closed = True
        self._adjustment.finish()
        _close(self, self._canvas)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc restores the value and closes."""
        if event.key() == Qt.Key.Key_Escape:
            self._closed = True
            self._adjustment.take_back()
            _close(self, self._canvas)
            return
        super().keyPressEvent(event)
        # What the field doesn't take is no key for the canvas underneath either.
        event.accept()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Commit and close."""
        super().focusOutEvent(event)
        if event.reason() != Qt.FocusReason.PopupFocusReason:
            self.finish()


class NameEditor(QLineEdit):
    """Types the name of a neuron, a layer or a class. Enter and leaving it commit, Esc cancels.

    Parameters
    ----------
    canvas : Canvas
    name : Name
    center : QPointF
        Where it opens, in viewport coordinates.
    """

    def __init__(self, canvas: Canvas, name: Name, center: QPointF) -> None:
        super().__init__(canvas.viewport())
        self._canvas = canvas
        self._name = name
        self._closed = False
        workspace = canvas.workspace
        self.setObjectName("canvas.name")
        self.setAccessibleName(name.label(workspace))
        self.setPlaceholderText(name.default(workspace))
        self.setText(name.read(workspace))
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setMaxLength(200)
        self.selectAll()
        self.returnPressed.connect(self._entered)
        workspace.changed.connect(self._project_changed)
        _open(self, canvas, center, NAME_SIZE)
        workspace.hint.emit(self.tr("{name}: Enter sets it · Esc cancels").format(name=name.label(workspace)))

    def _project_changed(self, before: Project, after: Project) -> None:
        """Close: the name was set, or something else changed the project."""
        if not self._closed and not self._canvas.workspace.training.publishing:
            self._close()

    def _entered(self) -> None:
        # A refused name stays for another try; the status bar says why.
        if self._commit() and not self._closed:
            self._close()

    def _commit(self) -> bool:
        workspace = self._canvas.workspace
        return self.text() == self._name.read(workspace) or self._name.write(workspace, self.text())

    def finish(self) -> None:
        """Keep the name as typed, if it can be one, and close."""
        if not self._closed:
            self._closed = True
            self._commit()
            _close(self, self._canvas)

    def _close(self) -> None:
        self._closed = True
        _close(self, self._canvas)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc closes without a change."""
        if event.key() == Qt.Key.Key_Escape:
            self._close()
            return
        super().keyPressEvent(event)
        event.accept()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Commit and close."""
        super().focusOutEvent(event)
        if event.reason() != Qt.FocusReason.PopupFocusReason:
            self.finish()


def _open(field: QLineEdit, canvas: Canvas, center: QPointF, size: QSize) -> None:
    box = QRect(0, 0, canvas.theme.px(size.width()), canvas.theme.px(size.height()))
    box.moveCenter(center.toPoint())
    room = canvas.viewport().rect().adjusted(4, 4, -4, -4)
    box.moveLeft(max(room.left(), min(box.left(), room.right() - box.width())))
    box.moveTop(max(room.top(), min(box.top(), room.bottom() - box.height())))
    field.setProperty("role", "cell")
    field.setFont(canvas.theme.font(12.5, 500))
    field.setGeometry(box)
    field.show()
    field.setFocus(Qt.FocusReason.OtherFocusReason)
    field.selectAll()


def _close(field: QLineEdit, canvas: Canvas) -> None:
    had_focus = field.hasFocus()
    field.hide()
    field.deleteLater()
    if had_focus:
        canvas.setFocus(Qt.FocusReason.OtherFocusReason)
    canvas.workspace.hint.emit("")
