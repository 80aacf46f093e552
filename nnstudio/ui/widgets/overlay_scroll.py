"""A column that scrolls under a bar that lies over its margin, so that nothing moves when the bar comes and goes."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QScrollBar, QWidget

_WIDTH = 10


class OverlayScroll(QScrollArea):
    """Scrolls its widget vertically; the widget is always as wide as the area."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        # The area's own bar stays hidden and keeps the range; this one is what a person sees and drags.
        self.bar = QScrollBar(Qt.Orientation.Vertical, self)
        self.bar.hide()
        hidden = self.verticalScrollBar()
        hidden.rangeChanged.connect(self._range_changed)
        hidden.valueChanged.connect(self.bar.setValue)
        self.bar.valueChanged.connect(hidden.setValue)

    def _range_changed(self, minimum: int, maximum: int) -> None:
        hidden = self.verticalScrollBar()
        self.bar.setPageStep(hidden.pageStep())
        self.bar.setSingleStep(hidden.singleStep())
        self.bar.setRange(minimum, maximum)
        self.bar.setValue(hidden.value())
        self.bar.setVisible(maximum > minimum)
        self.bar.raise_()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the bar at the right edge."""
        super().resizeEvent(event)
        self.bar.setGeometry(self.width() - _WIDTH, 0, _WIDTH, self.height())
