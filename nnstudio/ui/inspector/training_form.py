"""The form of the plan: optimizer, rate, batch, regularization, schedule, seed, and when to stop."""

import math
from dataclasses import replace

from PySide6.QtWidgets import QVBoxLayout, QWidget

from nnstudio.engine import OPTIMIZERS, SCHEDULES, Parameter
from nnstudio.ui.inspector.rate_curve import RateCurve
from nnstudio.ui.inspector.setting_field import Nudge, SettingField
from nnstudio.ui.numbers import format_plain
from nnstudio.ui.theme import Theme
from nnstudio.ui.widgets.combo import ComboBox
from nnstudio.ui.widgets.form_row import FormRow
from nnstudio.ui.widgets.label import Label
from nnstudio.ui.widgets.tab_order import reorder_tabs
from nnstudio.ui.words import say
from nnstudio.ui.workspace import Workspace

_FAR_TOO_HIGH = 1000.0
"""Times the usual learning rate; engine.divergence thinks so, too."""
_MANY = 1e5
"""A parameter that may be as large counts something."""
_SEEDS = 2**31 - 1
_CONTROL_WIDTH = 120


class TrainingForm(QWidget):
    """Every change is an undo step of its own, and acts at once on a training that runs.

    Parameters
    ----------
    name : str
        What the objectNames of the controls start with, such as "inspector.layer.training".
    """

    def __init__(self, workspace: Workspace, theme: Theme, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._theme = theme
        self._name = name
        self._fields: dict[str, SettingField] = {}
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self.problem = self._note("error")
        self.optimizer = self._combo(
            "optimizer", self.tr("Optimizer"), [(o.key, say(o.title)) for o in OPTIMIZERS.values()]
        )
        self._add("learning_rate", self.tr("Learning rate"), Nudge.FACTOR, 0.001)
        self.warning = self._note("error")
        self.optimizer_rows = ParameterFields(theme, name + ".optimizer", self)
        self._column.addWidget(self.optimizer_rows)
        self._add("batch_size", self.tr("Batch size"), Nudge.DOUBLE, 10, whole=True)
        self._fields["batch_size"].set_word_for_most(self.tr("all"))
        self._add("weight_decay", self.tr("Weight decay (L2)"), Nudge.FACTOR, 0.0001)
        self._add("l1", self.tr("L1"), Nudge.FACTOR, 0.0001)
        self._add("clip_norm", self.tr("Clip gradients at"), Nudge.FACTOR, 1.0, nothing=self.tr("off"))
        self.schedule = self._combo(
            "schedule", self.tr("Schedule"), [(s.key, say(s.title)) for s in SCHEDULES.values()]
        )
        self.schedule_rows = ParameterFields(theme, name + ".schedule", self)
        self._column.addWidget(self.schedule_rows)
        self.curve = RateCurve(theme, self)
        self._column.addWidget(self.curve)
        self._add("seed", self.tr("Seed of the order"), Nudge.COUNT, 1, whole=True)
        never = self.tr("never")
        self._add("epochs", self.tr("Stop after epochs"), Nudge.COUNT, 100, nothing=never, whole=True)
        self._add("loss", self.tr("Stop at a loss of"), Nudge.FACTOR, 0.01, nothing=never)
        self._add("patience", self.tr("Stop without gain"), Nudge.COUNT, 20, nothing=never, whole=True)
        self._fields["seed"].set_limits(0, _SEEDS)
        for key in ("epochs", "patience"):
            self._fields[key].set_limits(1, 10**9)
        self._fields["patience"].setToolTip(self.tr("Epochs in which the loss doesn't get lower"))
        self.optimizer.chosen.connect(self._optimizer_chosen)
        self.schedule.chosen.connect(self._schedule_chosen)
        self.optimizer_rows.on_edit(self._optimizer_parameter)
        self.schedule_rows.on_edit(self._schedule_parameter)

    # --- building -----------------------------------------------------------------------------

    def _note(self, role: str) -> Label:
        note = Label(self._theme, "", role, self)
        note.setWordWrap(True)
        note.hide()
        self._column.addWidget(note)
        return note

    def _combo(self, key: str, label: str, choices: list[tuple[str, str]]) -> ComboBox:
        combo = ComboBox(self._theme, choices)
        combo.setObjectName(f"{self._name}.{key}")
        combo.setAccessibleName(label)
        self._column.addWidget(_row(self._theme, label, combo, self))
        return combo

    def _add(
        self, key: str, label: str, nudge: Nudge, start: float, *, nothing: str = "", whole: bool = False
    ) -> None:  # fmt: skip
        field = self._fields[key] = SettingField(self._theme, nudge, start, nothing=nothing, whole=whole)
        field.setObjectName(f"{self._name}.{key}")
        field.setAccessibleName(label)
        field.edited.connect(self._edited)
        self._column.addWidget(_row(self._theme, label, field, self))

    def field(self, key: str) -> SettingField:
        """Return the field of a setting, such as "learning_rate"."""
        return self._fields[key]

    # --- what is shown ------------------------------------------------------------------------

    def refresh(self) -> None:
        """Show the plan as it is now."""
        plan, prepared = self._workspace.plan.value, self._workspace.data.prepared
        chosen = plan.hyperparameters
        self._tell(self.problem, self._workspace.plan.problem)
        usual = OPTIMIZERS[chosen.optimizer].learning_rate
        text = self.tr("Far above the usual {rate}").format(rate=format_plain(usual))
        self._tell(self.warning, text if chosen.rate >= _FAR_TOO_HIGH * usual else "")
        self.optimizer.set_choice(chosen.optimizer)
        self.optimizer.setToolTip(say(OPTIMIZERS[chosen.optimizer].formula))
        self.schedule.set_choice(chosen.schedule)
        samples = len(prepared.x) if prepared is not None else None
        batch = self._fields["batch_size"]
        batch.set_limits(1, samples if samples is not None else math.inf)
        size = chosen.batch_size if chosen.batch_size is not None else min(10, samples or 10)
        for key, value in (
            ("learning_rate", chosen.rate), ("batch_size", size), ("weight_decay", chosen.decay), ("l1", chosen.l1),
            ("clip_norm", chosen.clip_norm), ("seed", plan.seed), ("epochs", plan.stop.epochs),
            ("loss", plan.stop.loss), ("patience", plan.stop.patience),
        ):  # fmt: skip
            self._fields[key].set_setting(value)
        self.optimizer_rows.show_values(OPTIMIZERS[chosen.optimizer].parameters, chosen.optimizer_params)
        self.schedule_rows.show_values(SCHEDULES[chosen.schedule].parameters, chosen.schedule_params)
        self.curve.setVisible(chosen.schedule != "constant")
        self.refresh_progress()

    def refresh_progress(self) -> None:
        """Show how far the schedule is."""
        if not self.curve.isHidden():
            self.curve.show_rates(self._workspace.plan.value.hyperparameters, self._workspace.training.epochs)

    @staticmethod
    def _tell(label: Label, text: str) -> None:
        if label.text() != text:
            label.setText(text)
        label.setVisible(bool(text))

    # --- changing it --------------------------------------------------------------------------

    def _set(self, title: str, gesture: object = None, **options: object) -> None:
        if not self._workspace.training.set_plan(title, gesture=gesture, **options):
            self.refresh()

    def _optimizer_chosen(self, key: str) -> None:
        chosen = self._workspace.plan.value.hyperparameters
        options: dict[str, object] = {"optimizer": key}
        if chosen.rate == OPTIMIZERS[chosen.optimizer].learning_rate:
            # What nobody chose goes with the optimizer that it was usual for.
            options["learning_rate"] = None
        self._set(self.tr("Set optimizer to {name}").format(name=say(OPTIMIZERS[key].title)), **options)

    def _schedule_chosen(self, key: str) -> None:
        self._set(self.tr("Set schedule to {name}").format(name=say(SCHEDULES[key].title)), schedule=key)

    def _optimizer_parameter(self, name: str, value: float, gesture: object) -> None:
        before = self._workspace.plan.value.hyperparameters.optimizer_params
        self._set(self.tr("Set {name}").format(name=name), gesture, optimizer_params={**before, name: value})

    def _schedule_parameter(self, name: str, value: float, gesture: object) -> None:
        before = self._workspace.plan.value.hyperparameters.schedule_params
        self._set(self.tr("Set {name}").format(name=name), gesture, schedule_params={**before, name: value})

    def _edited(self, value: float) -> None:
        field = self.sender()
        assert isinstance(field, SettingField)
        key = field.objectName().rpartition(".")[2]
        title = self.tr("Set {name}").format(name=field.accessibleName())
        given = None if math.isnan(value) else value
        stop = self._workspace.plan.value.stop
        if key == "loss":
            self._set(title, field.gesture, stop=replace(stop, loss=given))
        elif key == "epochs":
            self._set(title, field.gesture, stop=replace(stop, epochs=_whole(given)))
        elif key == "patience":
            self._set(title, field.gesture, stop=replace(stop, patience=_whole(given)))
        elif key in ("seed", "batch_size"):
            self._set(title, field.gesture, **{key: int(value)})
        else:
            self._set(title, field.gesture, **{key: given})


def _row(theme: Theme, label: str, control: QWidget, parent: QWidget) -> FormRow:
    """Return a line of the form: numbers are short here, and what they are takes more words than elsewhere."""
    control.setFixedWidth(theme.px(_CONTROL_WIDTH))
    return FormRow(theme, label, control, parent, wide=False)


def _whole(value: float | None) -> int | None:
    return None if value is None else int(value)


class ParameterFields(QWidget):
    """A field for each parameter of the optimizer or the schedule at hand, made from the registry."""

    def __init__(self, theme: Theme, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._name = name
        self._parameters: tuple[Parameter, ...] = ()
        self.fields: dict[str, SettingField] = {}
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._rows: list[FormRow] = []
        self._handler: object = None
        self.hide()

    def on_edit(self, handler: object) -> None:
        """Call ``handler(name, value, gesture)`` when a person changes one."""
        self._handler = handler

    def show_values(self, parameters: tuple[Parameter, ...], values: object) -> None:
        """Show the values of parameters."""
        if parameters != self._parameters:
            self._build(parameters)
        for name, field in self.fields.items():
            field.set_setting(values[name])  # type: ignore[index]

    def _build(self, parameters: tuple[Parameter, ...]) -> None:
        for row in self._rows:
            self._column.removeWidget(row)
            row.hide()
            row.deleteLater()
        self._parameters, self._rows, self.fields = parameters, [], {}
        for one in parameters:
            counts = one.maximum >= _MANY
            nudge = Nudge.COUNT if counts else Nudge.FACTOR if one.maximum >= 1 and one.minimum > 0 else Nudge.ADD
            field = SettingField(self._theme, nudge, one.default, whole=counts)
            field.setObjectName(f"{self._name}.{one.name}")
            label = self._title(one.name)
            field.setAccessibleName(label)
            field.set_limits(one.minimum, one.maximum)
            field.edited.connect(self._edited)
            row = _row(self._theme, label, field, self)
            self._column.addWidget(row)
            self._rows.append(row)
            self.fields[one.name] = field
        self.setVisible(bool(parameters))
        if parameters:
            reorder_tabs(self)

    def _title(self, name: str) -> str:
        titles = {
            "momentum": self.tr("Momentum"), "alpha": self.tr("Alpha"), "epsilon": self.tr("Epsilon"),
            "beta1": self.tr("Beta 1"), "beta2": self.tr("Beta 2"), "every": self.tr("Epochs a step"),
            "drop": self.tr("Times each step"), "epochs": self.tr("Over epochs"),
            "floor": self.tr("Down to a share of"), "start": self.tr("From a share of"),
        }  # fmt: skip
        return titles.get(name, name)

    def _edited(self, value: float) -> None:
        field = self.sender()
        assert isinstance(field, SettingField)
        if callable(self._handler):
            self._handler(field.objectName().rpartition(".")[2], value, field.gesture)
