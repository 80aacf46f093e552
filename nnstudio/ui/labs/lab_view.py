"""What the lab's dock holds: a choice of the labs, and the one that was chosen."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QStackedWidget, QVBoxLayout, QWidget

from nnstudio.ui.labs.lab import MARGIN, Lab
from nnstudio.ui.labs.registry import LABS
from nnstudio.ui.settings import Settings
from nnstudio.ui.theme import Theme
from nnstudio.ui.widgets.combo import ComboBox
from nnstudio.ui.workspace import Workspace


class LabView(QWidget):
    """Shows one lab at a time; each is made when it is first chosen."""

    def __init__(self, workspace: Workspace, theme: Theme, settings: Settings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("lab")
        self.setAccessibleName(self.tr("Lab"))
        self._workspace = workspace
        self._theme = theme
        self._settings = settings
        self._labs: dict[str, Lab] = {}
        self._areas: dict[str, QScrollArea] = {}
        self.choice = ComboBox(theme, [(key, entry.shown_title) for key, entry in LABS.items()], self)
        self.choice.setObjectName("lab.choice")
        self.choice.setAccessibleName(self.tr("Which lab"))
        self.choice.chosen.connect(self.show_lab)
        top = QHBoxLayout()
        top.setContentsMargins(MARGIN, 6, MARGIN, 6)
        top.addWidget(self.choice, 1)
        self._stack = QStackedWidget(self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(top)
        column.addWidget(self._stack, 1)

    @property
    def lab(self) -> Lab:
        """The lab that shows."""
        return self._labs[str(self.choice.choice)]

    def show_lab(self, key: str) -> Lab:
        """Show a lab, remembered for the next time."""
        lab = self._labs.get(key)
        if lab is None:
            lab = self._labs[key] = LABS[key].load()(self._workspace, self._theme)
            area = QScrollArea()
            area.setFrameShape(QFrame.Shape.NoFrame)
            area.setWidgetResizable(True)
            area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
            area.setWidget(lab)
            self._stack.addWidget(area)
            self._areas[key] = area
        self._stack.setCurrentWidget(self._areas[key])
        self.choice.set_choice(key)
        self._settings.lab = key
        return lab

    def sizeHint(self) -> QSize:
        """As wide as the dock is at first."""
        return QSize(420, 820)
