"""The dialog that brings a table in: how it is written, what its columns are for, what becomes of it."""

from pathlib import Path

from PySide6.QtCore import QPoint, QSize, Qt
from PySide6.QtGui import QGuiApplication, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QDialog, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from nnstudio.ui.importing.column_list import ColumnList
from nnstudio.ui.importing.column_menu import ColumnMenu
from nnstudio.ui.importing.columns import Columns
from nnstudio.ui.importing.foot import Foot
from nnstudio.ui.importing.form import OptionsForm
from nnstudio.ui.importing.format_row import FormatRow
from nnstudio.ui.importing.notice import Notice
from nnstudio.ui.importing.preview_table import PreviewTable
from nnstudio.ui.importing.session import Imported, ImportSession
from nnstudio.ui.importing.summary import odd_text, size
from nnstudio.ui.theme import Theme
from nnstudio.ui.widgets.label import Label
from nnstudio.ui.widgets.overlay_scroll import OverlayScroll
from nnstudio.ui.widgets.plain import tip
from nnstudio.ui.widgets.tab_order import order_tabs
from nnstudio.ui.workspace import Workspace

SIZE = QSize(1120, 780)
NARROW = 800
"""Below this width the form goes under the columns."""

_FORM = 330


class ImportDialog(QDialog):
    """Shows a table and takes it into the project.

    Parameters
    ----------
    theme : Theme
    path : Path
        The table's file.
    project_folder : Path, optional
        Where the project is, so that it can link the file; None while it isn't saved.
    parent : QWidget, optional

    Attributes
    ----------
    imported : Imported or None
        What a person took, once the dialog is accepted.
    """

    def __init__(
        self, theme: Theme, path: Path, project_folder: Path | None = None, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("import")
        self.setWindowTitle(self.tr("Import a table"))
        self.imported: Imported | None = None
        self._theme = theme
        self._wanted = False
        self.session = ImportSession(path, project_folder, self)
        self._build()
        self.session.preview_changed.connect(self._show_preview)
        self.session.columns_changed.connect(self._show_columns)
        self.session.state_changed.connect(self._show_state)
        self.format.changed.connect(self._format_chosen)
        self.table.menu_wanted.connect(self._open_menu_of_one)
        self.table.column_chosen.connect(self.list.show_column)
        self.list.column_chosen.connect(self.table.show_column)
        self.list.menu_wanted.connect(self._open_menu)
        self.list.chosen.connect(self.session.set_columns)
        self.form.classes_wanted.connect(self._classes_chosen)
        self.foot.cancel.clicked.connect(self.reject)
        self.foot.take.clicked.connect(self.accept)
        self._show_preview()
        order_tabs(self)
        self.setMinimumSize(480, 360)
        screen = QGuiApplication.primaryScreen()
        room = screen.availableSize() - QSize(32, 56) if screen else SIZE
        wanted = QSize(theme.px(SIZE.width()), theme.px(SIZE.height()))
        self.resize(wanted.boundedTo(room).expandedTo(self.minimumSize()))
        self.format.separator.setFocus()
        self.session.open()

    # --- building -----------------------------------------------------------------------------

    def _build(self) -> None:
        theme = self._theme
        content = QWidget(self)
        self._title = Label(theme, self.session.name, "title", content)
        self._title.setObjectName("import.name")
        self._title.setToolTip(tip(str(self.session.path)))
        self._about = Label(theme, "", "caption", content)
        self.format = FormatRow(theme, content)
        self.table = PreviewTable(theme, content)
        self._waiting = Label(theme, self.tr("Reading…"), "caption", content)
        self._waiting.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._stack = QStackedWidget(content)
        self._stack.setObjectName("import.rows")
        self._stack.addWidget(self._waiting)
        self._stack.addWidget(self.table)
        self._stack.setFixedHeight(self.table.sizeHint().height())
        self.notice = Notice(theme, "import.problem", content)
        self.list = ColumnList(theme, content)
        self.form = OptionsForm(self.session, theme, content)
        self.foot = Foot(self.session, theme, self)

        head = QHBoxLayout()
        head.setSpacing(10)
        head.addWidget(self._title)
        head.addWidget(self._about, 1, Qt.AlignmentFlag.AlignBaseline)
        rows = QVBoxLayout()
        rows.setSpacing(14)
        rows.addWidget(self._stack)
        rows.addWidget(self.notice)
        rows.addWidget(self.list, 1)
        self._lower = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._lower.addLayout(rows, 1)
        self._lower.addWidget(self.form, 0, Qt.AlignmentFlag.AlignTop)
        self.form.setFixedWidth(theme.px(_FORM))
        column = QVBoxLayout(content)
        column.setContentsMargins(24, 20, 24, 20)
        column.setSpacing(14)
        column.addLayout(head)
        column.addWidget(self.format)
        column.addLayout(self._lower, 1)
        self._scroll = OverlayScroll(self)
        self._scroll.setObjectName("import.scroll")
        self._scroll.setWidget(content)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self._scroll, 1)
        whole.addWidget(self.foot)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the form under the list where there is no room beside it."""
        super().resizeEvent(event)
        self._title.setText(
            self._title.fontMetrics().elidedText(
                self.session.name, Qt.TextElideMode.ElideMiddle, max(60, self.width() - 160)
            )
        )
        narrow = self.width() < self._theme.px(NARROW)
        directions = QBoxLayout.Direction
        self._lower.setDirection(directions.TopToBottom if narrow else directions.LeftToRight)
        self._lower.setSpacing(16 if narrow else 32)
        form = self._theme.px(_FORM)
        self.form.setMinimumWidth(0 if narrow else form)
        self.form.setMaximumWidth(16_777_215 if narrow else form)

    # --- showing ------------------------------------------------------------------------------

    def _show_preview(self) -> None:
        seen = self.session.preview
        if seen is not None:
            self.format.present(seen.format)
        self._stack.setCurrentWidget(self.table if seen is not None else self._waiting)
        for part in (self.list, self.form):
            part.setEnabled(seen is not None)
        self._show_columns()

    def _show_columns(self) -> None:
        seen = self.session.preview
        columns = self.session.columns if seen is not None else None
        self.table.present(seen, columns, self.session.counts)
        self.list.present(columns, self.session.counts)

    def _show_state(self) -> None:
        session = self.session
        if session.size is not None:
            self._about.setText(size(session.size))
        if session.problem is not None:
            self.notice.say(Workspace.message(session.problem))
        else:
            self.notice.say(odd_text(session.columns) if session.columns is not None else "", "warn")
        self._stack.setVisible(session.preview is not None or session.problem is None)
        self.form.refresh()
        self.foot.refresh()
        if self._wanted and not session.busy:
            self._wanted = False
            if session.ready:
                self.accept()

    # --- choosing -----------------------------------------------------------------------------

    def _format_chosen(self, what: str, value: object) -> None:
        self.session.set_format(**{what: value})  # type: ignore[arg-type]

    def _classes_chosen(self, classes: bool) -> None:
        columns = self.session.columns
        if columns is not None:
            self.session.set_columns(columns.with_classes(classes))

    def _open_menu_of_one(self, column: int, place: QPoint) -> None:
        self._open_menu([column], place)

    def _open_menu(self, indices: list[int], place: QPoint) -> None:
        columns: Columns | None = self.session.columns
        if columns is not None and indices:
            menu = ColumnMenu(columns, indices, self.session.counts, self)
            menu.chosen.connect(self.session.set_columns)
            menu.open_at(place)

    # --- the end ------------------------------------------------------------------------------

    def accept(self) -> None:
        """Take the table; if it is just being read, as soon as it is there."""
        if self.session.busy:
            self._wanted = True
        elif self.session.ready:
            self.imported = self.session.imported()
            super().accept()

    def done(self, result: int) -> None:
        """Close, and end the thread that reads."""
        self.session.close()
        super().done(result)
