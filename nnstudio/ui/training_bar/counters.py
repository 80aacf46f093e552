"""How far the training is and how good: figures of one width that stay in their places while they change."""

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, QTimer
from PySide6.QtGui import QFontMetrics, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from nnstudio.ui.numbers import MINUS, format_number
from nnstudio.ui.theme import Theme
from nnstudio.ui.widgets.drawing import box_of, painter_of, shown
from nnstudio.ui.workspace import Workspace

SETTLE = 120
"""Milliseconds after an edit until the losses of the edited network are looked at: on large data they take a while."""
_GAP, _BETWEEN = 7, 9
_NONE = "–"


def loss_text(loss: float | None) -> str:
    """Return a loss as it is shown: three decimals, or two digits and an exponent where these would be 0."""
    if loss is None:
        return _NONE
    if 0 < loss < 0.0005:
        return f"{loss:.1e}".replace("e-0", "e-").replace("-", MINUS)
    return format_number(loss, 3)


class Counters(QWidget):
    """Epoch, loss and test loss; `set_count` leaves out the last of them where room is short."""

    def __init__(self, workspace: Workspace, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("train.counters")
        self._workspace = workspace
        self._theme = theme.unscaled
        self._count = 3
        self._labels = (self.tr("Epoch"), self.tr("Loss"), self.tr("Test"))
        self._texts = ["0", _NONE, _NONE]
        self._slots = [0, 0, 0]
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._settle = QTimer(self)
        self._settle.setSingleShot(True)
        self._settle.setInterval(SETTLE)
        self._settle.timeout.connect(self.refresh)
        workspace.training.advanced.connect(self.refresh)
        workspace.training.state_changed.connect(self.refresh)
        workspace.changed.connect(self._changed)
        theme.changed.connect(self.update)
        self._measure()
        self.refresh()

    @property
    def texts(self) -> tuple[str, ...]:
        """Epoch, loss and test loss as shown."""
        return tuple(self._texts)

    def refresh(self) -> None:
        """Show where the training is."""
        self._settle.stop()
        training = self._workspace.training
        texts = [f"{training.epochs:,}", loss_text(training.loss), loss_text(training.test_loss)]
        if texts == self._texts:
            return
        self._texts = texts
        if self._measure():
            self.updateGeometry()
        self.update()
        if not training.running:
            self._describe()

    def _changed(self) -> None:
        if not self._workspace.training.publishing:
            self._settle.start()

    def _describe(self) -> None:
        epoch, loss, test = self._texts
        self.setAccessibleName(
            self.tr("Epoch {epoch}, loss {loss}, test loss {test}").format(epoch=epoch, loss=loss, test=test)
        )

    # --- room ---------------------------------------------------------------------------------

    def _fonts(self) -> tuple[QFontMetrics, QFontMetrics]:
        return QFontMetrics(self._theme.font(12, tabular=False)), QFontMetrics(self._theme.font(13, 600))

    def _measure(self) -> bool:
        """Make the places as wide as the widest text so far; return whether one grew."""
        _, figures = self._fonts()
        needed = ("0,000", "0.000", "0.000")
        before = list(self._slots)
        for index, (least, text) in enumerate(zip(needed, self._texts, strict=True)):
            self._slots[index] = max(self._slots[index], *map(figures.horizontalAdvance, (least, text)))
        return before != self._slots

    def width_of(self, count: int) -> int:
        """Return the width that the first so many counters take."""
        words, _ = self._fonts()
        parts = [
            words.horizontalAdvance(label) + _GAP + slot
            for label, slot in zip(self._labels[:count], self._slots[:count], strict=True)
        ]
        return sum(parts) + max(0, count - 1) * (2 * _BETWEEN + 1)

    def set_count(self, count: int) -> None:
        """Show so many of the counters."""
        self.setVisible(count > 0)
        if count != self._count:
            self._count = count
            self.updateGeometry()
            self.update()

    def sizeHint(self) -> QSize:
        """As wide as what is shown."""
        return shown(QSize(self.width_of(self._count), 32), self._theme)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Labels, figures at the right of their places, hairlines between."""
        tokens = self._theme.tokens
        painter = painter_of(self, self._theme)
        able = self._workspace.data.prepared is not None
        x, height = 0.0, round(box_of(self, self._theme).height())
        words, figures = self._theme.font(12, tabular=False), self._theme.font(13, 600)
        for index in range(self._count):
            if index:
                painter.fillRect(QRectF(x + _BETWEEN, (height - 14) // 2, 1, 14), tokens.border)
                x += 2 * _BETWEEN + 1
            painter.setFont(words)
            painter.setPen(tokens.text3)
            label = self._labels[index]
            width = painter.fontMetrics().horizontalAdvance(label)
            painter.drawText(QRectF(x, 0, width + 1, height), Qt.AlignmentFlag.AlignVCenter, label)
            x += width + _GAP
            painter.setFont(figures)
            painter.setPen(tokens.text if able else tokens.disabled)
            place = QRectF(x, 0, self._slots[index], height)
            painter.drawText(place, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, self._texts[index])
            x += self._slots[index]

    def event(self, event: QEvent) -> bool:
        """All of them in a tip, also those that are left out."""
        if event.type() is QEvent.Type.ToolTip:
            self._describe()
            QToolTip.showText(event.globalPos(), self.accessibleName(), self)  # type: ignore[attr-defined]
            return True
        return super().event(event)
