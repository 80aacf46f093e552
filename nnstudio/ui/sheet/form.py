"""How the sheet is to be: everything that a person chooses beside the preview."""

from collections.abc import Sequence

import numpy as np
from PySide6.QtCore import QLocale, Qt, Signal
from PySide6.QtWidgets import QLineEdit, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from nnstudio.engine import Input
from nnstudio.labs.sheet import DECIMALS, MOST_TERMS
from nnstudio.ui.language import LANGUAGES
from nnstudio.ui.sheet.pages import PAPERS, Wishes
from nnstudio.ui.theme import Theme
from nnstudio.ui.widgets.form_row import FormRow
from nnstudio.ui.widgets.label import Label
from nnstudio.ui.widgets.number_field import NumberField
from nnstudio.ui.widgets.plain import tip
from nnstudio.ui.widgets.segmented import SegmentedControl
from nnstudio.ui.widgets.switch import Switch
from nnstudio.ui.widgets.tab_order import reorder_tabs


class SheetForm(QWidget):
    """The choices; `changed` tells of each of them.

    Parameters
    ----------
    theme : Theme
    title : str
        What stands at the head of the sheet, until somebody types another.
    language : str
        A key of `LANGUAGES`: the sheet's to begin with.
    """

    changed = Signal()
    canvas_wanted = Signal()
    """Emitted when the numbers of x are to be those on the canvas."""

    def __init__(self, theme: Theme, title: str, language: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(20, 16, 20, 16)
        self._column.setSpacing(0)
        self._section(self.tr("Head"), first=True)
        self.title = QLineEdit(title, self)
        self._name(self.title, "sheet.title", self.tr("Title"))
        self.title.textChanged.connect(self.changed)
        self.title.setMaxLength(120)
        self._row(self.tr("Title"), self.title, wide=True)
        self.name_line = self._switch("sheet.name_line", self.tr("Line for name and date"))
        self._section(self.tr("Calculation"))
        self.results = self._choice(
            "sheet.results", self.tr("Results"), (("blanks", self.tr("Blanks")), ("numbers", self.tr("Numbers")))
        )
        self.key = self._switch("sheet.key", self.tr("Answer key at the end"))
        self.tables = self._switch("sheet.tables", self.tr("Tables of values"))
        self.decimals = self._choice("sheet.decimals", self.tr("Decimals"), [(str(n), str(n)) for n in DECIMALS])
        self.decimals.set_choice("2")
        self._section(self.tr("Page"))
        self.language = self._choice("sheet.language", self.tr("Language"), tuple(_SHORT_NAMES.items()))
        self.language.set_choice(language)
        self.paper = self._choice("sheet.paper", self.tr("Paper"), [(key, key) for key in PAPERS])
        self.paper.set_choice(usual_paper())
        self._about_x = self._section(self.tr("Numbers of x"))
        self._number_rows = QVBoxLayout()
        self._number_rows.setSpacing(0)
        self._column.addLayout(self._number_rows)
        self._fields: list[NumberField] = []
        self._rows: list[FormRow] = []
        self._inputs: tuple[Input, ...] = ()
        self._x: list[float] = []
        self.from_canvas = QPushButton(self.tr("Take from the canvas"), self)
        self._name(self.from_canvas, "sheet.from_canvas", self.from_canvas.text())
        self.from_canvas.setAutoDefault(False)
        self.from_canvas.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.from_canvas.clicked.connect(self.canvas_wanted)
        self._column.addSpacing(6)
        self._column.addWidget(self.from_canvas, 0, Qt.AlignmentFlag.AlignRight)
        self._column.addStretch(1)

    # --- building -----------------------------------------------------------------------------

    @staticmethod
    def _name(control: QWidget, name: str, text: str) -> None:
        control.setObjectName(name)
        control.setAccessibleName(text)

    def _section(self, title: str, *, first: bool = False) -> Label:
        heading = Label(self._theme, title, "heading", self)
        if not first:
            self._column.addSpacing(16)
        self._column.addWidget(heading)
        self._column.addSpacing(4)
        return heading

    def _row(self, text: str, control: QWidget, *, wide: bool = False) -> None:
        self._column.addWidget(FormRow(self._theme, text, control, self, wide=wide))

    def _switch(self, name: str, text: str) -> Switch:
        made = Switch(self._theme, self)
        self._name(made, name, text)
        made.setChecked(True)
        made.toggled.connect(self.changed)
        self._row(text, made)
        return made

    def _choice(self, name: str, text: str, choices: Sequence[tuple[str, str]]) -> SegmentedControl:
        made = SegmentedControl(self._theme, choices, self)
        self._name(made, name, text)
        made.chosen.connect(self._chosen)
        self._row(text, made)
        return made

    def _chosen(self, _key: str) -> None:
        # A sheet with the results on it needs no key.
        self.key.setEnabled(self.results.choice == "blanks")
        self.changed.emit()

    # --- what was chosen ----------------------------------------------------------------------

    def wishes(self) -> Wishes:
        """Return what was chosen."""
        return Wishes(
            title=self.title.text().strip(),
            filled=self.results.choice == "numbers",
            key=self.key.isChecked(),
            tables=self.tables.isChecked(),
            name_line=self.name_line.isChecked(),
            paper=self.paper.choice,
        )

    @property
    def numbers(self) -> np.ndarray:
        """The numbers of x, (inputs,) float32, in the units of the data."""
        return np.array(self._x, dtype=np.float32)

    def show_x(self, inputs: tuple[Input, ...], x: Sequence[float]) -> None:
        """Show a field an input; none where there are more than a sheet takes."""
        self._x = list(x)
        if inputs != self._inputs:
            self._inputs = inputs
            self._make_fields(inputs)
        for field, value in zip(self._fields, self._x, strict=False):
            field.set_value(value)

    def _make_fields(self, inputs: tuple[Input, ...]) -> None:
        theme = self._theme
        for row in self._rows:
            self._number_rows.removeWidget(row)
            row.hide()
            row.deleteLater()
        self._fields, self._rows = [], []
        for index, one in enumerate(inputs if len(inputs) <= MOST_TERMS else ()):
            field = NumberField(theme, self)
            self._name(field, f"sheet.x.{index + 1}", one.name)
            field.edited.connect(self._x_edited)
            row = FormRow(theme, "", field, self, wide=True)
            row.label.setText(row.label.fontMetrics().elidedText(one.name, Qt.TextElideMode.ElideRight, theme.px(118)))
            row.label.setToolTip(tip(one.name))
            self._fields.append(field)
            self._rows.append(row)
            self._number_rows.addWidget(row)
        self._about_x.setVisible(bool(self._fields))
        self.from_canvas.setVisible(bool(self._fields))
        reorder_tabs(self)

    def _x_edited(self, _value: float) -> None:
        for index, field in enumerate(self._fields):
            self._x[index] = field.value
        self.changed.emit()


_SHORT_NAMES = {code: {"zh_CN": "中文"}.get(code, name) for code, name in LANGUAGES.items()}


def usual_paper() -> str:
    """Return the paper that is usual where the system says it is."""
    imperial = QLocale.system().measurementSystem() == QLocale.MeasurementSystem.ImperialUSSystem
    return "Letter" if imperial else "A4"
