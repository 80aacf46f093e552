"""The dialog in which a teacher chooses which parts of a network whoever opens the file may change."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QDialogButtonBox,
    QGridLayout,
    QHBoxLayout,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from nnstudio.lessons.file_locks import PARTS, FileLocks
from nnstudio.ui.theme import Theme
from nnstudio.ui.widgets.label import Label
from nnstudio.ui.words import say

_COLUMNS = 2


class LockDialog(QDialog):
    """Check boxes by the parts of a network: what is ticked may be changed.

    Parameters
    ----------
    locks : FileLocks, optional
        What the file has now. A part that it leaves free in places only, as ``weights:1`` does, is half ticked, and
        stays like that until it is clicked.
    """

    def __init__(self, theme: Theme, locks: FileLocks | None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("dialog.lock_parts")
        self.setWindowTitle(self.tr("Lock parts"))
        self._places = [str(one) for one in locks.free if one.place] if locks is not None else []
        heading = Label(theme, self.tr("What may whoever opens this file change?"), "heading", self)
        grid = QGridLayout()
        grid.setHorizontalSpacing(theme.px(24))
        grid.setVerticalSpacing(theme.px(10))
        self.boxes: dict[str, QCheckBox] = {}
        rows = -(-len(PARTS) // _COLUMNS)
        for place, (key, part) in enumerate(PARTS.items()):
            box = self.boxes[key] = QCheckBox(say(part.title), self)
            box.setObjectName(f"lock_parts.{key}")
            free = locks is None or any(str(one) == key for one in locks.free)
            if not free and any(one.startswith(f"{key}:") for one in self._places):
                box.setTristate(True)
                box.setCheckState(Qt.CheckState.PartiallyChecked)
                places = ", ".join(one for one in self._places if one.startswith(f"{key}:"))
                box.setToolTip(self.tr("Free in places: {places}").format(places=places))
            else:
                box.setChecked(free)
            grid.addWidget(box, place % rows, place // rows)
        self.everything = self._link("lock_parts.all", self.tr("Tick all"))
        self.nothing = self._link("lock_parts.none", self.tr("Tick none"))
        self.everything.clicked.connect(self._tick_all)
        self.nothing.clicked.connect(self._tick_none)
        links = QHBoxLayout()
        links.addWidget(self.everything)
        links.addWidget(self.nothing)
        links.addStretch(1)
        about = Label(
            theme,
            self.tr(
                "What isn't ticked is locked from now on, here too, and in the file once it is saved. x on the canvas "
                "stays free. This is a fence, not a wall: there is no password, and “Unlock” takes it away."
            ),
            "caption",
            self,
        )
        about.setWordWrap(True)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel, self)
        self.lock = buttons.addButton(self.tr("Lock"), QDialogButtonBox.ButtonRole.AcceptRole)
        self.lock.setObjectName("lock_parts.lock")
        self.lock.setDefault(True)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.px(24), theme.px(20), theme.px(24), theme.px(16))
        column.setSpacing(theme.px(14))
        column.addWidget(heading)
        column.addLayout(grid)
        column.addLayout(links)
        column.addWidget(about)
        column.addWidget(buttons)
        self.setFixedWidth(max(theme.px(460), self.sizeHint().width()))

    def _link(self, name: str, text: str) -> QPushButton:
        link = QPushButton(text, self)
        link.setObjectName(name)
        link.setProperty("role", "link")
        link.setAutoDefault(False)
        return link

    def _tick_all(self) -> None:
        for box in self.boxes.values():
            box.setCheckState(Qt.CheckState.Checked)

    def _tick_none(self) -> None:
        for box in self.boxes.values():
            box.setCheckState(Qt.CheckState.Unchecked)

    @property
    def free(self) -> tuple[str, ...] | None:
        """The names of what may be changed; None where that is everything, so that nothing is locked."""
        states = {key: box.checkState() for key, box in self.boxes.items()}
        if all(state is Qt.CheckState.Checked for state in states.values()):
            return None
        found: list[str] = []
        for key, state in states.items():
            if state is Qt.CheckState.Checked:
                found.append(key)
            elif state is Qt.CheckState.PartiallyChecked:
                found += [one for one in self._places if one.startswith(f"{key}:")]
        return tuple(found)
