"""The part of the form about where a table is from: source and licence of a shipped one, the file of a linked one."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from nnstudio.datasets import TABLES, Embedded, Linked, Shipped, Source
from nnstudio.ui.data.items import DRAWN_NAME
from nnstudio.ui.theme import Theme
from nnstudio.ui.widgets.label import Label
from nnstudio.ui.widgets.plain import tip
from nnstudio.ui.words import say


class OriginRows(QWidget):
    """Says where a table is from; a linked one can be read again, found elsewhere, or taken into the project."""

    reload_wanted = Signal()
    locate_wanted = Signal()
    embed_wanted = Signal()

    def __init__(self, theme: Theme, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.text = Label(theme, "", "caption", self)
        self.text.setObjectName(name + ".origin")
        self.text.setWordWrap(True)
        self.text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.reload = self._button(theme, name + ".reload", self.tr("Reload"), self.tr("Read the file again"))
        self.embed = self._button(
            theme, name + ".embed", self.tr("Embed"), self.tr("Keep the samples in the project; the file isn't needed")
        )
        self.locate = self._button(theme, name + ".locate", self.tr("Locate…"), self.tr("Link another file instead"))
        self.reload.clicked.connect(self.reload_wanted)
        self.embed.clicked.connect(self.embed_wanted)
        self.locate.clicked.connect(self.locate_wanted)
        self._buttons = QWidget(self)
        row = QHBoxLayout(self._buttons)
        row.setContentsMargins(0, 4, 0, 4)
        row.setSpacing(6)
        for button in (self.reload, self.embed, self.locate):
            row.addWidget(button)
        row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 6, 0, 4)
        column.setSpacing(4)
        column.addWidget(self.text)
        column.addWidget(self._buttons)

    def _button(self, theme: Theme, name: str, text: str, about: str) -> QPushButton:
        button = QPushButton(text, self)
        button.setObjectName(name)
        button.setAccessibleName(text.rstrip("…"))
        button.setFont(theme.font(12.5, 500, tabular=False))
        button.setToolTip(about)
        return button

    def present(self, source: Source, *, there: bool) -> None:
        """Show a source; `there` says whether its samples could be read."""
        text = self._text(source)
        self.text.setText(text)
        self.text.setToolTip(tip(source.path) if isinstance(source, Linked) else "")
        self.text.setVisible(bool(text))
        self._buttons.setVisible(isinstance(source, Linked))
        self.embed.setEnabled(there)
        self.setVisible(bool(text))

    def _text(self, source: Source) -> str:
        if isinstance(source, Shipped) and source.table in TABLES:
            table = TABLES[source.table]
            return self.tr("{about}. From {source}. Licence: {licence}").format(
                about=say(table.about), source=table.source, licence=table.licence
            )
        if isinstance(source, Linked):
            # After each slash a long path may be broken.
            path = source.path.replace("/", "/\u200b")
            return self.tr("Linked: {path}").format(path=path)
        if isinstance(source, Embedded) and source.dataset.name == DRAWN_NAME:
            return self.tr("Click on the response to add a point of the current class; right-click removes one.")
        if isinstance(source, Embedded):
            return self.tr("Kept in the project")
        return ""
