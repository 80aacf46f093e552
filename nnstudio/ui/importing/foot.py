"""The foot of the dialog: what the table will be, how far reading is, and the buttons."""

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QFrame, QHBoxLayout, QProgressBar, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from nnstudio.ui.importing.columns import Lack
from nnstudio.ui.importing.session import ImportSession
from nnstudio.ui.importing.summary import counted_rows, summary
from nnstudio.ui.theme import Theme
from nnstudio.ui.widgets.label import Label

SHORT = 250
"""Milliseconds of reading that nobody needs to see a bar for."""


class Foot(QWidget):
    """Follows a session; `cancel` and `take` are its buttons."""

    def __init__(self, session: ImportSession, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.text = Label(theme, "", "body", self)
        self.text.setObjectName("import.summary")
        self.text.setWordWrap(True)
        self.text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.reading = QWidget(self)
        self.bar = QProgressBar(self.reading)
        self.bar.setObjectName("import.progress")
        self.bar.setAccessibleName(self.tr("Reading the table"))
        self.bar.setTextVisible(False)
        self.bar.setRange(0, 1000)
        self.bar.setFixedHeight(8)
        self.stop = self._button("import.stop", self.tr("Stop reading"))
        self.resume = self._button("import.resume", self.tr("Read on"))
        self.cancel = self._button("import.cancel", self.tr("Cancel"))
        self.take = self._button("import.accept", self.tr("Import"))
        self.take.setDefault(True)
        line = QFrame(self)
        line.setProperty("role", "line")
        reading = QHBoxLayout(self.reading)
        reading.setContentsMargins(0, 0, 0, 0)
        reading.setSpacing(12)
        reading.addWidget(self.bar, 1)
        reading.addWidget(self.stop)
        words = QVBoxLayout()
        words.setSpacing(6)
        words.addStretch(1)
        words.addWidget(self.text)
        words.addWidget(self.reading)
        words.addStretch(1)
        row = QHBoxLayout()
        row.setContentsMargins(24, 12, 24, 14)
        row.setSpacing(8)
        row.addLayout(words, 1)
        row.addSpacing(16)
        row.addWidget(self.resume)
        row.addWidget(self.cancel)
        row.addWidget(self.take)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(line)
        column.addLayout(row)
        self._patience = QTimer(self)
        self._patience.setSingleShot(True)
        self._patience.setInterval(SHORT)
        self._patience.timeout.connect(self._show_reading)
        self.stop.clicked.connect(session.stop)
        self.resume.clicked.connect(session.resume)
        session.progressed.connect(self._progressed)
        self.setMinimumHeight(84)  # room for the bar, so that nothing moves when it comes
        self.refresh()

    def _button(self, name: str, text: str) -> QPushButton:
        button = QPushButton(text, self)
        button.setObjectName(name)
        button.setAccessibleName(text)
        button.setAutoDefault(False)
        button.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        return button

    # --- showing ------------------------------------------------------------------------------

    def refresh(self) -> None:
        """Show what the session holds."""
        session = self._session
        self.resume.setVisible(session.stopped)
        if session.busy:
            if not self._patience.isActive() and self.reading.isHidden():
                self._patience.start()
            # The button stays as it is for the moment that reading takes, and so doesn't flicker.
            return
        self._patience.stop()
        self.reading.hide()
        self.bar.setValue(0)
        self.take.setEnabled(session.ready)
        text, role = self._words()
        self._say(text, role)
        self.take.setToolTip("" if session.ready else text)

    def _words(self) -> tuple[str, str]:
        """Return what the table will be, or why it can't be taken yet; and the role of the label."""
        session = self._session
        if session.stopped:
            return self.tr("Reading was stopped"), "caption"
        if session.problem is not None:
            return self.tr("This table can't be imported as it is"), "error"
        if session.lack is Lack.TARGET:
            return self.tr("Choose the column to be learned as the target"), "error"
        if session.lack is Lack.INPUT:
            return self.tr("Choose one or more columns as inputs"), "error"
        if session.table is None:
            return "", "caption"
        if session.refuses_missing:
            count = session.table.dropped
            if count == 1:
                return self.tr("A row has gaps: leave it out, or fill it in and import again"), "error"
            text = self.tr("{rows} have gaps: leave them out, or fill them in and import again")
            return text.format(rows=counted_rows(count)), "error"
        return summary(session.table, session.options), "body"

    def _say(self, text: str, role: str) -> None:
        self.text.setText(text)
        self.text.setAccessibleName(text)
        if self.text.property("role") != role:
            self.text.setProperty("role", role)
            self.text.style().unpolish(self.text)
            self.text.style().polish(self.text)

    def _show_reading(self) -> None:
        if self._session.busy:
            self._say(self.tr("Reading {name}…").format(name=self._session.name), "caption")
            self.reading.show()

    def _progressed(self, part: float) -> None:
        self.bar.setValue(round(part * 1000))
