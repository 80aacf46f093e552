"""A field for the seed of random weights; empty, each draw is another one."""

from PySide6.QtGui import QIntValidator
from PySide6.QtWidgets import QLineEdit, QWidget

from nnstudio.ui.theme import Theme

LARGEST = 2**31 - 1


class SeedField(QLineEdit):
    """Takes a whole number from 0; the same seed gives the same weights."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFont(theme.font(13, 500))
        self.setPlaceholderText(self.tr("any"))
        self.setToolTip(self.tr("The same seed gives the same weights; empty: others each time"))
        self.setValidator(QIntValidator(0, LARGEST, self))

    def seed(self) -> int | None:
        """Return the seed typed; None for a random one."""
        text = self.text().strip()
        return min(LARGEST, int(text)) if text else None
