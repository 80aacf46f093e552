"""The window of the gradient check: backpropagation against central differences, layer by layer."""

import math

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QHBoxLayout,
    QHeaderView,
    QPushButton,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from nnstudio.ui.numbers import MINUS
from nnstudio.ui.theme import Theme
from nnstudio.ui.training_bar.gradient_work import Question, Work, question, verdict
from nnstudio.ui.widgets.label import Label
from nnstudio.ui.words import layer_name
from nnstudio.ui.workspace import Workspace

_LOOK = 40
"""Milliseconds between two looks at what the thread has done."""
_AT_ONCE = 3
"""Looks that a short check is waited for, so that nothing flickers."""


class GradientWindow(QDialog):
    """A small table beside the window, which stays usable. `check` fills it anew."""

    def __init__(self, workspace: Workspace, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("dialog.gradient_check")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Gradient check"))
        self._workspace = workspace
        self._theme = theme
        self._work: Work | None = None
        self._asked: Question | None = None
        self._timer = QTimer(self)
        self._timer.setInterval(_LOOK)
        self._timer.timeout.connect(self._look)
        self.about = Label(theme, "", "label", self)
        self.about.setWordWrap(True)
        self.table = QTableWidget(0, 3, self)
        self.table.setObjectName("gradient_check.table")
        self.table.setAccessibleName(self.tr("Errors by layer"))
        self.table.setProperty("role", "framed")
        self.table.setHorizontalHeaderLabels([self.tr("Layer"), self.tr("Largest relative error"), self.tr("Verdict")])
        self.table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.table.setTabKeyNavigation(False)
        self.table.verticalHeader().hide()
        self.table.setShowGrid(False)
        header = self.table.horizontalHeader()
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setStretchLastSection(True)
        self.again = self._button("gradient_check.again", self.tr("Check again"))
        self.copy = self._button("gradient_check.copy", self.tr("Copy"))
        self.close_button = self._button("gradient_check.close", self.tr("Close"))
        foot = QHBoxLayout()
        foot.setSpacing(8)
        foot.addWidget(self.copy)
        foot.addWidget(self.again)
        foot.addStretch(1)
        foot.addWidget(self.close_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 18, 20, 16)
        column.setSpacing(14)
        column.addWidget(self.about)
        column.addWidget(self.table, 1)
        column.addLayout(foot)
        self.again.clicked.connect(self.check)
        self.copy.clicked.connect(self.copy_table)
        self.close_button.clicked.connect(self.close)
        self.resize(theme.px(560), theme.px(320))

    def _button(self, name: str, text: str) -> QPushButton:
        button = QPushButton(text, self)
        button.setObjectName(name)
        button.setAutoDefault(False)
        return button

    # --- checking -----------------------------------------------------------------------------

    def check(self) -> None:
        """Check the network as it is now."""
        self._end()
        asked = self._asked = question(self._workspace.network, self._workspace.data.prepared)
        count = len(asked.x)
        if asked.random:
            text = self.tr(
                "There are no data that fit, so {count} random samples are used. Backpropagation is compared with "
                "central differences in float64."
            )
        else:
            text = self.tr(
                "Backpropagation is compared with central differences in float64, on {count} of the training samples."
            )
        self.about.setText(text.format(count=count))
        network = asked.network
        self.table.setRowCount(0)
        self.table.setRowCount(len(network.computing_layers))
        for row in range(self.table.rowCount()):
            self._write(row, layer_name(network, row + 1), "…", self.tr("checking"))
        self._done = 0
        self._work = Work(asked)
        for _ in range(_AT_ONCE):
            self._work.wait(_LOOK / 1000)
        self._timer.start()
        self._look()

    def _look(self) -> None:
        work, asked = self._work, self._asked
        if work is None or asked is None:
            return
        over = not work.alive
        for error in work.take():
            self._done += 1
            name = layer_name(asked.network, self._done)
            self._write(self._done - 1, name, _written(error), self._verdict(asked, self._done, error))
        if over:
            self._end()

    def _verdict(self, asked: Question, layer: int, error: float) -> str:
        key, name = verdict(asked.network, layer, error)
        texts = {
            "agrees": self.tr("agrees"),
            "close": self.tr("agrees roughly"),
            "kink": self.tr("differs at a kink of {name}, where differences mean nothing"),
            "no gradient": self.tr("nothing to compare: {name} has no gradient"),
            "differs": self.tr("differs"),
        }
        return texts[key].format(name=name)

    def _write(self, row: int, *texts: str) -> None:
        for column, text in enumerate(texts):
            item = QTableWidgetItem(text)
            item.setFont(self._theme.font(12.5, 500, tabular=column == 1))
            item.setToolTip(text)
            self.table.setItem(row, column, item)

    def _end(self) -> None:
        self._timer.stop()
        work, self._work = self._work, None
        if work is not None:
            work.stop()

    # --- a person -----------------------------------------------------------------------------

    def copy_table(self) -> None:
        """Put the table on the clipboard, with tabs between the columns."""
        rows = [tuple(self._title(column) for column in range(3))]
        rows += [tuple(self._text(row, column) for column in range(3)) for row in range(self.table.rowCount())]
        QGuiApplication.clipboard().setText("\n".join(map("\t".join, rows)))

    def _title(self, column: int) -> str:
        item = self.table.horizontalHeaderItem(column)
        return item.text() if item is not None else ""

    def _text(self, row: int, column: int) -> str:
        item = self.table.item(row, column)
        return item.text() if item is not None else ""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Ctrl+C copies the table."""
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copy_table()
        else:
            super().keyPressEvent(event)

    def done(self, result: int) -> None:
        """Close, by button, key or frame, and leave no thread behind."""
        self._end()
        super().done(result)


def _written(error: float) -> str:
    return f"{error:.1e}".replace("e-0", "e-").replace("-", MINUS) if math.isfinite(error) else str(error)
