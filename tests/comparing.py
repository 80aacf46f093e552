"""What a person does in the window for comparing, for its tests."""

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest


def settle(qtbot, found):
    """Wait until everything that was asked for is shown."""

    def settled():
        return not (
            found._soon.isActive()
            or found.background.busy
            or found._reader.busy
            or found.responses.background.busy
            or found.race.work.preparing
        )

    qtbot.waitUntil(settled, timeout=20000)


def choose(found, side, ending):
    """Choose a state from the menu of a side: the last entry of the sub-menu, or the entry, of that name."""
    menu = getattr(found, side)
    menu.fill_menu()
    for action in menu.menu.actions():
        inner = action.menu()
        if inner is not None and inner.objectName().endswith(ending):
            inner.actions()[-1].trigger()
        elif action.objectName().endswith(ending):
            action.trigger()


def press(control, text):
    """Click a part of a segmented control."""
    left = 2
    for (_, word), width in zip(control._choices, control._widths(), strict=True):
        if word == text:
            place = QPoint(left + width // 2, control.height() // 2)
            QTest.mouseClick(control, Qt.MouseButton.LeftButton, pos=place)
            return
        left += width
    raise AssertionError(text)


def click_row(table, row):
    """Click the first cell of a row."""
    place = table.visualRect(table.model().index(row, 0)).center()
    QTest.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=place)
