"""What is chosen besides the columns: how the target is learned, gaps, scale, test part, and where the data is kept."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QIntValidator, QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from nnstudio.datasets import SCALINGS
from nnstudio.ui.importing.columns import Role
from nnstudio.ui.importing.session import ImportSession, Options
from nnstudio.ui.importing.summary import embedded_size, missing, size
from nnstudio.ui.theme import Theme
from nnstudio.ui.widgets.combo import ComboBox
from nnstudio.ui.widgets.form_row import FormRow
from nnstudio.ui.widgets.label import Label
from nnstudio.ui.widgets.segmented import SegmentedControl
from nnstudio.ui.widgets.slider import ValueSlider
from nnstudio.ui.widgets.switch import Switch
from nnstudio.ui.words import say
from nnstudio.ui.workspace import Workspace

LARGEST_SHARE = 50
"""In percent: with more to test than to learn from, hardly anything is learned."""

_SEEDS = 2**31 - 1
_CONTROL = 184
"""Room for the longest kind of scaling."""


class OptionsForm(QWidget):
    """Shows a session's options and changes them."""

    classes_wanted = Signal(bool)
    """Emitted with whether a person wants the target learned as classes."""

    def __init__(self, session: ImportSession, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._theme = theme
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)

        self._head(self.tr("Learning"))
        self.target = self._segmented(
            "import.target", self.tr("Target"), (("classes", self.tr("Classes")), ("numbers", self.tr("Numbers")))
        )
        self._target_note = self._note("import.target.note")
        self.scaling = ComboBox(theme, self._scalings(), self)
        self._row("import.scaling", self.tr("Scale inputs"), self.scaling, wide=True)

        self._head(self.tr("Missing values"))
        self.gaps = self._segmented(
            "import.gaps", self.tr("Rows with gaps"), (("refuse", self.tr("Refuse")), ("drop", self.tr("Leave out")))
        )
        self._gaps_note = self._note("import.gaps.note")

        self._head(self.tr("Testing"))
        self._build_share()
        self.seed = QLineEdit(self)
        self.seed.setValidator(QIntValidator(0, _SEEDS, self.seed))
        self.seed.setFont(theme.font(13, 500))
        self.seed.setToolTip(self.tr("The same seed picks the same rows"))
        self.seed.installEventFilter(self)
        self._row("import.seed", self.tr("Seed"), self.seed, wide=True)
        self.stratified = Switch(theme, self)
        self.stratified.setToolTip(self.tr("Each class is tested with the same part of its rows"))
        self._row("import.stratified", self.tr("Same part of each class"), self.stratified)

        self._head(self.tr("Keeping"))
        self.keep = self._segmented(
            "import.keep", self.tr("The data"), (("embed", self.tr("In the project")), ("link", self.tr("As a link")))
        )
        self._keep_note = self._note("import.keep.note")

        self.target.chosen.connect(self._target_chosen)
        self.scaling.chosen.connect(self._scaling_chosen)
        self.gaps.chosen.connect(self._gaps_chosen)
        self.share.moved.connect(self._share_moved)
        self.seed.textEdited.connect(self._seed_typed)
        self.seed.editingFinished.connect(self._show_seed)
        self.stratified.clicked.connect(self._stratified_clicked)
        self.keep.chosen.connect(self._keep_chosen)
        self.refresh()

    # --- building -----------------------------------------------------------------------------

    def _head(self, text: str) -> None:
        if self._column.count():
            self._column.addSpacing(10)
        self._column.addWidget(Label(self._theme, text, "heading", self))
        self._column.addSpacing(2)

    def _row(self, name: str, text: str, control: QWidget, *, wide: bool = False) -> None:
        control.setObjectName(name)
        control.setAccessibleName(text)
        self._column.addWidget(FormRow(self._theme, text, control, self, wide=False))
        if wide:
            control.setFixedWidth(self._theme.px(_CONTROL))

    def _segmented(self, name: str, text: str, choices: Sequence[tuple[str, str]]) -> SegmentedControl:
        control = SegmentedControl(self._theme, choices, self)
        self._row(name, text, control)
        return control

    def _note(self, name: str) -> Label:
        note = Label(self._theme, "", "caption", self)
        note.setObjectName(name)
        note.setWordWrap(True)
        note.setContentsMargins(0, 0, 0, 4)
        self._column.addWidget(note)
        return note

    def _build_share(self) -> None:
        """A slider with the percentage beside it."""
        box = QWidget(self)
        self.share = ValueSlider(self._theme, box, signed=False)
        self.share.set_range(0, LARGEST_SHARE)
        self._percent = Label(self._theme, "", "value", box)
        self._percent.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self._percent.setFixedWidth(self._theme.px(42))
        row = QHBoxLayout(box)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        row.addWidget(self.share, 1)
        row.addWidget(self._percent)
        text = self.tr("Rows for testing")
        form = FormRow(self._theme, text, box, self, wide=False)
        box.setFixedWidth(self._theme.px(_CONTROL))
        form.label.setBuddy(self.share)
        self.share.setObjectName("import.share")
        self.share.setAccessibleName(text)
        self._column.addWidget(form)

    def _scalings(self) -> list[tuple[str, str]]:
        order = ("standard", "minmax", "none")
        return [(key, say(SCALINGS[key])) for key in order]

    # --- showing ------------------------------------------------------------------------------

    def refresh(self) -> None:
        """Show what the session holds."""
        session, options = self._session, self._session.options
        self.scaling.set_choice(options.scaling_kind)
        self._show_target()
        self._show_gaps()
        percent = round(options.test_share * 100)
        self.share.set_value(percent)
        self._percent.setText(self.tr("{percent} %").format(percent=percent))
        self.share.setAccessibleDescription(self._percent.text())
        if not self.seed.hasFocus():
            self._show_seed()
        classes = session.columns is not None and session.columns.classes
        self.stratified.setEnabled(classes)
        self.stratified.setChecked(classes and options.stratified)
        self._show_keeping(options)

    def _show_target(self) -> None:
        columns = self._session.columns
        targets = columns.of(Role.TARGET) if columns is not None else ()
        self.target.setEnabled(len(targets) == 1)
        if columns is not None:
            self.target.set_choice("classes" if columns.classes else "numbers")
        note = self.tr("Several targets are learned as numbers") if len(targets) > 1 else ""
        self._say(self._target_note, note)

    def _show_gaps(self) -> None:
        session = self._session
        gaps = session.table is not None and session.table.dropped > 0
        self.gaps.setEnabled(gaps)
        self.gaps.set_choice("drop" if session.options.drop_missing else "refuse")
        self._say(self._gaps_note, missing(session.table) if session.table is not None else "")

    def _show_keeping(self, options: Options) -> None:
        session = self._session
        self.keep.setEnabled(session.no_link is None)
        self.keep.set_choice("embed" if options.embed else "link")
        if session.no_link is not None:
            note = Workspace.message(session.no_link)
        elif not options.embed:
            note = self.tr("{path}, read each time the project is opened").format(path=session.link)
        elif session.table is not None:
            added = size(embedded_size(session.table.dataset))
            note = self.tr("Adds about {size} to the project").format(size=added)
        else:
            note = ""
        self._say(self._keep_note, note)

    def _say(self, label: Label, text: str) -> None:
        label.setText(text)
        label.setVisible(bool(text))

    def _show_seed(self) -> None:
        self.seed.setText(str(self._session.options.seed))

    # --- changing -----------------------------------------------------------------------------

    def _target_chosen(self, key: str) -> None:
        self.classes_wanted.emit(key == "classes")

    def _scaling_chosen(self, key: str) -> None:
        self._session.set_options(scaling_kind=key)

    def _gaps_chosen(self, key: str) -> None:
        self._session.set_options(drop_missing=key == "drop")

    def _share_moved(self, value: float) -> None:
        before = round(self._session.options.test_share * 100)
        percent = round(value)
        if percent == before and value != before and not self.share.dragging:
            percent += 1 if value > before else -1  # an arrow key moves by a part of a percent
        percent = min(LARGEST_SHARE, max(0, percent))
        self.share.set_value(percent)
        self._session.set_options(test_share=percent / 100)

    def _seed_typed(self, text: str) -> None:
        if text:
            self._session.set_options(seed=min(_SEEDS, int(text)))

    def _stratified_clicked(self, on: bool) -> None:
        self._session.set_options(stratified=on)

    def _keep_chosen(self, key: str) -> None:
        self._session.set_options(embed=key == "embed")

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Up and Down in the seed's field count; left empty, it shows the seed there was."""
        if watched is self.seed and event.type() is QEvent.Type.FocusOut:
            self._show_seed()
        if watched is self.seed and event.type() is QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            step = {Qt.Key.Key_Up: 1, Qt.Key.Key_Down: -1}.get(Qt.Key(event.key()), 0)
            if step:
                seed = min(_SEEDS, max(0, self._session.options.seed + step))
                self._session.set_options(seed=seed)
                self._show_seed()
                return True
        return super().eventFilter(watched, event)
