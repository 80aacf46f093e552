"""The window that sets two states of a network side by side: parameters, outputs, responses, losses."""

import time
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import (
    QDialog,
    QFileDialog,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QStackedWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from nnstudio.datasets import Dataset
from nnstudio.project import Project
from nnstudio.training.answers import Answers
from nnstudio.training.comparison import Comparison, compare
from nnstudio.training.parameter_differences import Difference, Differences
from nnstudio.ui.background import Background, GivenUp
from nnstudio.ui.compare.answers_view import AnswersView
from nnstudio.ui.compare.parameters_view import ParametersView
from nnstudio.ui.compare.pointing import show_parameter, show_sample
from nnstudio.ui.compare.race_view import RaceView
from nnstudio.ui.compare.responses_view import ResponsesView
from nnstudio.ui.compare.side import Side
from nnstudio.ui.compare.states import BEFORE, NOW, State, States, read_state, with_state
from nnstudio.ui.icons import icon
from nnstudio.ui.settings import Settings
from nnstudio.ui.theme import Theme
from nnstudio.ui.widgets.label import Label
from nnstudio.ui.widgets.segmented import SegmentedControl
from nnstudio.ui.words import say
from nnstudio.ui.workspace import Workspace

_RUNNING_MS = 120
"""Milliseconds between two comparisons while a training runs."""
VIEWS = ("parameters", "outputs", "responses", "race")


@dataclass(frozen=True, eq=False)
class Result:
    """What was computed for a comparison; a part that wasn't asked for is None."""

    comparison: Comparison
    shown: Differences | None
    answers: Answers | None
    dataset: Dataset | None


class CompareWindow(QDialog):
    """Beside the main window, which stays usable: what stands for now follows edits and the training."""

    def __init__(self, workspace: Workspace, theme: Theme, settings: Settings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("compare")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Compare"))
        self._workspace = workspace
        self._theme = theme
        self._settings = settings
        self.states = States.of(workspace)
        self.comparison: Comparison | None = None
        self.answers: Answers | None = None
        self._dataset: Dataset | None = None
        self._asked: tuple[object, ...] = ()
        self._computed = 0.0
        self._opening = "a"
        self.background = Background(self)
        self.background.arrived.connect(self._arrived)
        self._reader = Background(self)
        self._reader.arrived.connect(self._read)
        self._reader.refused.connect(self._refused)
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.timeout.connect(self.refresh)
        self._make_views()
        self._make_foot()
        self._lay_out()
        self._connect()
        self._themed()
        first = self._first_state()
        self.a.show_state(first)
        self.b.show_state(NOW)
        self.resize(theme.px(900), theme.px(640))
        self.setMinimumSize(theme.px(760), theme.px(500))

    # --- building -----------------------------------------------------------------------------

    def _make_views(self) -> None:
        theme = self._theme
        self.a, self.b = Side(self.states, theme, "a", self), Side(self.states, theme, "b", self)
        self.swap = QToolButton(self)
        self.swap.setObjectName("compare.swap")
        self.swap.setAccessibleName(self.tr("Exchange A and B"))
        self.swap.setToolTip(self.tr("Exchange A and B"))
        self.tabs = SegmentedControl(
            theme,
            (
                ("parameters", self.tr("Parameters")),
                ("outputs", self.tr("Outputs")),
                ("responses", self.tr("Response")),
                ("race", self.tr("Loss")),
            ),
            self,
        )
        self.tabs.setObjectName("compare.view")
        self.tabs.setAccessibleName(self.tr("What is compared"))
        self.busy = Label(theme, "", "caption", self)
        self.error = Label(theme, "", "error", self)
        self.error.setWordWrap(True)
        self.error.hide()
        self.parameters = ParametersView(theme, self)
        self.outputs = AnswersView(theme, self)
        self.responses = ResponsesView(self._workspace, theme, self)
        self.race = RaceView(self._workspace, theme, self)
        self.missing = Label(theme, "", "label", self)
        self.missing.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.missing.setWordWrap(True)
        self.stack = QStackedWidget(self)
        for view in (self.parameters, self.outputs, self.responses, self.race, self.missing):
            self.stack.addWidget(view)

    def _make_foot(self) -> None:
        self.name = QLineEdit(self)
        self.name.setObjectName("compare.pin.name")
        self.name.setAccessibleName(self.tr("Name of the state that is pinned"))
        self.name.setFont(self._theme.font(13, tabular=False))
        self.name.setFixedWidth(self._theme.px(150))
        self.name.setMaxLength(60)
        self.pin_button = self._button("compare.pin", self.tr("Pin this state"))
        self.pin_button.setToolTip(self.tr("Keep the network as it is now, to compare with it later"))
        self.use_a = self._button("compare.use.a", self.tr("Use A"))
        self.use_b = self._button("compare.use.b", self.tr("Use B"))
        for button in (self.use_a, self.use_b):
            button.setToolTip(self.tr("Bring this state into the project, as one undo step"))
        self.close_button = self._button("compare.close", self.tr("Close"))

    def _button(self, name: str, text: str) -> QPushButton:
        button = QPushButton(text, self)
        button.setObjectName(name)
        button.setAutoDefault(False)
        return button

    def _lay_out(self) -> None:
        sides = QHBoxLayout()
        sides.setSpacing(12)
        sides.addWidget(self.a, 1, Qt.AlignmentFlag.AlignTop)
        sides.addWidget(self.swap, 0, Qt.AlignmentFlag.AlignTop)
        sides.addWidget(self.b, 1, Qt.AlignmentFlag.AlignTop)
        tabs = QHBoxLayout()
        tabs.addWidget(self.tabs)
        tabs.addStretch(1)
        tabs.addWidget(self.busy)
        foot = QHBoxLayout()
        foot.setSpacing(8)
        foot.addWidget(self.name)
        foot.addWidget(self.pin_button)
        foot.addStretch(1)
        for button in (self.use_a, self.use_b, self.close_button):
            foot.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 16, 20, 16)
        column.setSpacing(12)
        column.addLayout(sides)
        column.addWidget(self.error)
        column.addLayout(tabs)
        column.addWidget(self.stack, 1)
        column.addLayout(foot)

    def _connect(self) -> None:
        workspace = self._workspace
        for signal in (
            workspace.changed,
            workspace.data.changed,
            workspace.training.advanced,
            workspace.training.state_changed,
            workspace.undo_stack.indexChanged,
        ):
            signal.connect(self.refresh_soon)
        self.states.changed.connect(self._show_free_name)
        self.a.chosen.connect(self._chosen)
        self.b.chosen.connect(self._chosen)
        self.a.file_wanted.connect(self._open_file)
        self.b.file_wanted.connect(self._open_file)
        self.swap.clicked.connect(self._exchange)
        self.tabs.chosen.connect(self._view_chosen)
        self.parameters.filtered.connect(self.refresh_soon)
        self.parameters.table.wanted.connect(self._show_parameter)
        self.outputs.wanted.connect(self._show_sample)
        self.name.returnPressed.connect(self._pin)
        self.pin_button.clicked.connect(self._pin)
        self.use_a.clicked.connect(self._use_a)
        self.use_b.clicked.connect(self._use_b)
        self.close_button.clicked.connect(self.close)
        self._theme.changed.connect(self._themed)
        if (main := self.parent()) is not None:
            main.installEventFilter(self)

    def _themed(self) -> None:
        self.swap.setIcon(icon("exchange", self._theme))

    def _first_state(self) -> State:
        """Return what there is to compare the present with: the start of the training, or the last edit."""
        moments = self.states.moments()
        if len(moments) > 1:
            return State("moment", moment=moments[0])
        if self.states.steps(1):
            return BEFORE
        if self.states.pinned:
            return self.states.pinned[-1]
        # Nothing has happened yet: what happens from here on can be compared with what is there.
        return self.states.pin(self.tr("When this window was opened"))

    # --- following ----------------------------------------------------------------------------

    def refresh_soon(self) -> None:
        """Compare anew with the next turn of the event loop; while a training runs not so often."""
        if not self.isVisible() or self._soon.isActive():
            return
        wait = 0.0
        if self._workspace.training.running:
            wait = _RUNNING_MS - (time.perf_counter() - self._computed) * 1e3
        self._soon.start(max(0, round(wait)))

    def refresh(self) -> None:
        """Compare what stands on both sides now."""
        self._soon.stop()
        self._computed = time.perf_counter()
        projects = tuple(self.states.project(side.state) for side in (self.a, self.b))
        for side, project in zip((self.a, self.b), projects, strict=True):
            side.show_state(side.state)
            side.show_network(project.network if project is not None else None)
        a, b = projects
        for button, project in ((self.use_a, a), (self.use_b, b)):
            button.setEnabled(project is not None and project is not self._workspace.project)
        if a is None or b is None:
            self.comparison = None
            self._asked = ()
            self.missing.setText(self.tr("Nothing was edited yet: choose another state above."))
            self.stack.setCurrentWidget(self.missing)
            return
        self.stack.setCurrentIndex(VIEWS.index(self.tabs.choice))
        self._compare(a, b)

    def _compare(self, a: Project, b: Project) -> None:
        view, data = self.tabs.choice, self._workspace.data
        dataset = data.prepared.dataset if data.prepared is not None else data.dataset
        kind, layer = self.parameters.kind.choice, self.parameters.layer.choice or ""
        x = self._workspace.x if view == "responses" else None
        asked = (a.network, b.network, a.dataset, b.dataset, dataset, view, kind, layer, x)
        if _same(asked, self._asked):
            if view == "race":
                self.race.refresh()
            return
        self._asked = asked
        before = self.comparison

        def work(given_up: GivenUp) -> Result:
            same = before is not None and before.a is a and before.b is b
            comparison = before if same and before is not None else compare(a, b)
            shown = answers = None
            if view == "parameters":
                pair = comparison.match.of_b(int(layer)) if layer else None
                shown = comparison.parameters_of(kind, pair, given_up)
                _ = comparison.structure  # here, not in the window's thread
            elif view == "outputs":
                answers = comparison.answers(dataset)
                _ = answers.order
            return Result(comparison, shown, answers, dataset)

        self.background.ask(work, hurry=not self._workspace.training.running)
        self.busy.setText(self.tr("Comparing…") if self.background.busy else "")

    def _arrived(self, result: object) -> None:
        assert isinstance(result, Result)
        self.busy.setText("")
        self.comparison = result.comparison
        if result.shown is not None:
            self.parameters.present(result.comparison, result.shown)
        elif result.answers is not None:
            self.answers, self._dataset = result.answers, result.dataset
            self.outputs.present(result.comparison, result.answers, result.dataset)
        elif self.tabs.choice == "responses":
            self.responses.present(result.comparison)
        elif self.tabs.choice == "race":
            self.race.present(result.comparison, (self.a.state, self.b.state))

    # --- choosing -----------------------------------------------------------------------------

    def choose(self, side: str, state: State) -> None:
        """Put a state onto a side, ``"a"`` or ``"b"``."""
        (self.a if side == "a" else self.b).show_state(state)
        self._asked = ()
        self.refresh()

    def show_view(self, view: str) -> None:
        """Show one of `VIEWS`."""
        self.tabs.set_choice(view)
        self.refresh()

    def _chosen(self, state: object) -> None:
        if isinstance(state, State):
            self.choose("a" if self.sender() is self.a else "b", state)

    def _exchange(self) -> None:
        a, b = self.a.state, self.b.state
        self.a.show_state(b)
        self.choose("b", a)

    def _view_chosen(self, _view: str) -> None:
        self.refresh()

    def _open_file(self) -> None:
        self._opening = "a" if self.sender() is self.a else "b"
        workspace = self._workspace
        folder = str(workspace.path.absolute().parent) if workspace.path is not None else self._settings.folder
        name, _ = QFileDialog.getOpenFileName(
            self, self.tr("Open a network to compare with"), folder or str(Path.home()),
            self.tr("NN Studio networks (*.nns);;All files (*)"),
        )  # fmt: skip
        if name:
            self.open_file(self._opening, Path(name))

    def open_file(self, side: str, path: Path) -> None:
        """Put what a file holds onto a side, once it has been read."""
        self._opening = side
        self.error.hide()
        folder = self._workspace.link_folder

        def work(_given_up: GivenUp) -> tuple[Path, Project]:
            return path, read_state(path, folder)

        self._reader.ask(work)

    def _read(self, result: object) -> None:
        assert isinstance(result, tuple)
        self.choose(self._opening, self.states.opened(*result))

    def _refused(self, error: object) -> None:
        self.error.setText(say(error))
        self.error.show()

    # --- what can be done with it -------------------------------------------------------------

    def _show_free_name(self) -> None:
        self.name.setPlaceholderText(self.states.free_name())

    def _pin(self) -> None:
        state = self.states.pin(self.name.text())
        self.name.clear()
        kept = state.kept
        assert kept is not None
        self._workspace.hint.emit(self.tr("“{name}” is pinned").format(name=kept.name))
        self.choose("a", state)

    def _use_a(self) -> None:
        self._use(self.a)

    def _use_b(self) -> None:
        self._use(self.b)

    def _use(self, side: Side) -> None:
        project = self.states.project(side.state)
        if project is None:
            return
        workspace = self._workspace
        workspace.training.pause()
        title = self.tr("Use “{state}”").format(state=self.states.title(side.state))
        if side.state.kind == "before":
            # What is before the last edit is something else as soon as this is one.
            self.choose("a" if side is self.a else "b", self.states.steps(1)[0])
        workspace.edit(title, with_state, side.state.kind, project)

    def _show_parameter(self, difference: object) -> None:
        assert isinstance(difference, Difference)
        if self.comparison is not None:
            show_parameter(self._workspace, self.comparison, difference)

    def _show_sample(self, sample: int) -> None:
        if self.answers is not None:
            show_sample(self._workspace, self.answers, sample)

    # --- Qt -----------------------------------------------------------------------------------

    def showEvent(self, event: QShowEvent) -> None:
        """Compare what is there now."""
        super().showEvent(event)
        self._show_free_name()
        self.setFocus()
        self.refresh()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Go where the main window goes."""
        if watched is self.parent() and event.type() is QEvent.Type.Hide and not event.spontaneous():
            self.close()
        return super().eventFilter(watched, event)

    def done(self, result: int) -> None:
        """Close, by button, key or frame, and leave no thread behind."""
        self._soon.stop()
        for background in (self.background, self._reader, self.responses.background):
            background.close()
        self.race.close_work()
        super().done(result)


def _same(asked: tuple[object, ...], before: tuple[object, ...]) -> bool:
    """Whether two questions are one: the very same networks and data, and equal words."""
    return len(asked) == len(before) and all(
        one is other or (isinstance(one, str) and one == other) for one, other in zip(asked, before, strict=True)
    )
