"""What can be done with columns, as a menu: at the heading of the preview, and in the list of columns."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QPoint, Signal
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu, QWidget

from nnstudio.ui.importing.columns import Columns, Role
from nnstudio.ui.importing.summary import counted_inputs

_MORE, _CATEGORIES = "more", "categories"


class ColumnMenu(QMenu):
    """Offers the roles of some columns, and whether their numbers are names.

    Parameters
    ----------
    columns : Columns
    indices : sequence of int
        The columns that it is for.
    counts : mapping
        How many different texts a column has, by name, where that is known of all rows.
    """

    chosen = Signal(object)
    """Emitted with the changed `Columns`."""

    def __init__(self, columns: Columns, indices: Sequence[int], counts: Mapping[str, int], parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("import.column")
        self._columns, self._indices = columns, tuple(indices)
        roles = {columns.roles[index] for index in self._indices}
        group = QActionGroup(self)
        group.setExclusive(len(roles) == 1)
        for role, text in (
            (Role.INPUT, self.tr("&Input")),
            (Role.TARGET, self.tr("&Target")),
            (Role.UNUSED, self.tr("&Not used")),
        ):
            action = self._offer(role.value, text, role)
            action.setActionGroup(group)
            action.setCheckable(True)
            action.setChecked(roles == {role})
        targets = set(columns.of(Role.TARGET))
        numbers = all(columns.column(index).kind == "number" for index in (*targets, *self._indices))
        if targets and numbers and not targets & set(self._indices):
            self._offer("more", self.tr("&Also a target"), _MORE)
        self._numbers = [index for index in self._indices if columns.column(index).kind == "number"]
        if self._numbers and roles == {Role.INPUT}:
            self.addSeparator()
            taken = [columns.column(index) for index in self._numbers]
            count = sum(counts.get(column.name, column.different) for column in taken)
            text = self.tr("Take the numbers as &categories ({inputs})").format(inputs=counted_inputs(count))
            action = self._offer("categories", text, _CATEGORIES)
            action.setCheckable(True)
            action.setChecked(columns.categories.issuperset(self._numbers))
        self.triggered.connect(self._triggered)
        self.aboutToHide.connect(self.deleteLater)

    def _offer(self, name: str, text: str, what: object) -> QAction:
        action = self.addAction(text)
        action.setObjectName(f"import.column.{name}")
        action.setData(what)
        return action

    def _triggered(self, action: QAction) -> None:
        what, columns = action.data(), self._columns
        if what == _CATEGORIES:
            self.chosen.emit(columns.with_categories(self._numbers, action.isChecked()))
        elif what == _MORE:
            self.chosen.emit(columns.with_more_targets(self._indices))
        else:
            self.chosen.emit(columns.with_role(self._indices, what))

    def open_at(self, place: QPoint) -> None:
        """Show it at a place on the screen, for the arrow keys to go on from what holds now."""
        self.popup(place)
        self.setActiveAction(next((one for one in self.actions() if one.isChecked()), self.actions()[0]))
