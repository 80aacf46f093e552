"""A person at the import dialog: real clicks and keys, and what can be seen."""

from pathlib import Path

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QWidget

from nnstudio.ui.importing import ImportDialog

TABLES = Path(__file__).parents[2] / "data" / "tables"


class Visit:
    """A dialog and a person at it."""

    def __init__(self, dialog: ImportDialog, qtbot) -> None:
        self.dialog, self.session, self._qtbot = dialog, dialog.session, qtbot

    def settle(self) -> None:
        """Wait until nothing is read any more."""
        self._qtbot.waitUntil(lambda: not self.session.busy, timeout=20_000)
        QApplication.processEvents()

    def find(self, name: str) -> QWidget:
        """Return a control by its name."""
        return self.dialog.findChild(QWidget, name)

    def say(self, name: str) -> str:
        """Return what a label says."""
        return self.find(name).text()

    def choose(self, name: str, key: str) -> None:
        """Choose from a drop-down list by keyboard."""
        combo = self.find(name)
        combo.setFocus()
        there, wanted = combo.currentIndex(), combo.findData(key)
        for _ in range(abs(wanted - there)):
            QTest.keyClick(combo, Qt.Key.Key_Down if wanted > there else Qt.Key.Key_Up)
        self.settle()

    def click(self, name: str, at: QPoint | None = None) -> None:
        """Click on a control."""
        control = self.find(name)
        QTest.mouseClick(control, Qt.MouseButton.LeftButton, pos=at or control.rect().center())
        self.settle()

    def segment(self, name: str, right: bool) -> None:
        """Click on one half of a choice between two."""
        control = self.find(name)
        self.click(name, QPoint(control.width() - 14 if right else 14, control.height() // 2))

    def menu_of(self, column: int) -> QMenu:
        """Click on a heading, and return the menu that opens."""
        header = self.dialog.table.horizontalHeader()
        place = self.dialog.table.heading_point(column)
        QTest.mouseClick(header.viewport(), Qt.MouseButton.LeftButton, pos=place)
        menu = QApplication.activePopupWidget()
        assert isinstance(menu, QMenu)
        return menu

    def pick(self, menu: QMenu, name: str) -> None:
        """Click on an entry of a menu."""
        action = next(one for one in menu.actions() if one.objectName() == f"import.column.{name}")
        QTest.mouseClick(menu, Qt.MouseButton.LeftButton, pos=menu.actionGeometry(action).center())
        self.settle()

    def roles(self) -> str:
        """Return the roles of the columns as letters: i, t, u."""
        return "".join(role.value[0] for role in self.session.columns.roles)

    @property
    def ready(self) -> bool:
        """Whether the table can be taken."""
        return self.find("import.accept").isEnabled()
