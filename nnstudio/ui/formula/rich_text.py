"""A text to read: Markdown with formulas. It can be selected, and a copy has the formulas as LaTeX."""

import math

from PySide6.QtCore import QMimeData, QSizeF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPalette, QWheelEvent
from PySide6.QtWidgets import QFrame, QPlainTextEdit, QSizePolicy, QTextBrowser, QWidget

from nnstudio.ui.formula.document import fill, text_of
from nnstudio.ui.formula.text_object import FORMULA, FormulaObject
from nnstudio.ui.theme import Theme


class RichText(QTextBrowser):
    """Shows a Markdown text as high as it is; what it lies in scrolls.

    Links are told by `anchorClicked`, and not followed.

    Parameters
    ----------
    size : float
        Of the text, in pixels of the design; large type is larger.
    """

    def __init__(self, theme: Theme, parent: QWidget | None = None, *, size: float = 13) -> None:
        super().__init__(parent)
        self._theme = theme
        self._size = size
        self._markdown = ""
        self._name = ""
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setOpenLinks(False)
        self.setUndoRedoEnabled(False)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextBrowserInteraction | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setMinimumWidth(80)
        self.viewport().setAutoFillBackground(False)
        self._formulas = FormulaObject(theme, self.document())
        self.document().documentLayout().registerHandler(FORMULA, self._formulas)
        self.document().documentLayout().documentSizeChanged.connect(self._grow)
        theme.changed.connect(self._build)
        self._grow(self.document().size())

    @property
    def markdown(self) -> str:
        """The text as it was given."""
        return self._markdown

    def set_markdown(self, text: str) -> None:
        """Show another text."""
        if text != self._markdown:
            self._markdown = text
            self._build()

    def set_size(self, size: float) -> None:
        """Set the size of the text, in pixels of the design; large type is larger."""
        if size != self._size:
            self._size = size
            self._build()

    def plain_text(self) -> str:
        """Return the text as it's copied when all of it is selected."""
        return text_of(self.document(), 0, self.document().characterCount())

    def _build(self) -> None:
        palette = self.palette()
        palette.setColor(QPalette.ColorRole.Base, Qt.GlobalColor.transparent)
        palette.setColor(QPalette.ColorRole.Text, self._theme.tokens.text)
        self.setPalette(palette)
        fill(self.document(), self._theme, self._markdown, self._size)
        if self.accessibleName() == self._name:
            self._name = self.plain_text()
            self.setAccessibleName(self._name)

    def _grow(self, size: QSizeF) -> None:
        self.setFixedHeight(math.ceil(size.height()))

    def createMimeDataFromSelection(self) -> QMimeData:
        """Give the selected text, with LaTeX in it."""
        cursor = self.textCursor()
        # The clipboard keeps what it's given until the program has ended. Only what Qt itself makes outlives Python,
        # so a plain text makes it.
        plain = QPlainTextEdit(text_of(self.document(), cursor.selectionStart(), cursor.selectionEnd()), self)
        plain.selectAll()
        plain.deleteLater()
        return plain.createMimeDataFromSelection()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint selected formulas once more: a selection is laid over them, unlike over text."""
        self._formulas.selected.clear()
        super().paintEvent(event)
        if self._formulas.selected:
            painter = QPainter(self.viewport())
            for selected in self._formulas.selected:
                selected.paint(painter)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """What it lies in scrolls."""
        event.ignore()
