"""The title of a part of a page, with one remark at its right end."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from nnstudio.ui.theme import Theme
from nnstudio.ui.widgets.label import Label


class TitleRow(QWidget):
    """Two texts on one line; the remark gives way where both don't fit."""

    def __init__(self, theme: Theme, title: str, remark: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.title = Label(theme, title, "heading", self)
        self.remark = Label(theme, remark, "caption", self)
        self.remark.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.remark.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self.title)
        row.addWidget(self.remark, 1)

    def set_texts(self, title: str, remark: str) -> None:
        """Show other texts."""
        for label, text in ((self.title, title), (self.remark, remark)):
            if label.text() != text:
                label.setText(text)
