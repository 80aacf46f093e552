"""A folding part of a page, as wide as all of them, with a line below."""

from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from nnstudio.ui.inspector.page_header import MARGIN
from nnstudio.ui.theme import Theme
from nnstudio.ui.widgets.section import RING, Section


class PageSection(QWidget):
    """What is in it goes into `section.body`."""

    def __init__(self, theme: Theme, title: str, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.section = Section(theme, title)
        self.section.header.setObjectName(name)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        inside = QVBoxLayout()
        inside.setContentsMargins(MARGIN - RING, 0, MARGIN - RING, 0)
        inside.addWidget(self.section)
        column.addLayout(inside)
        line = QFrame(self)
        line.setProperty("role", "line")
        line.setFixedHeight(1)
        column.addWidget(line)
