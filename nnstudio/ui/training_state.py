"""Where the training in the window is: what can be read of it. How it gets there is `training`."""

import math
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication, QObject

from nnstudio.engine import Network
from nnstudio.errors import StudioError
from nnstudio.training import Plan, Prepared
from nnstudio.training.loss_curve import LossCurve
from nnstudio.training.session import Session
from nnstudio.training.timeline import Timeline

if TYPE_CHECKING:
    from nnstudio.ui.workspace import Workspace

translate = QCoreApplication.translate


@dataclass(frozen=True, eq=False)
class Run:
    """The undo step that a run makes; edits while it lasts become part of it."""

    title: str
    limited: bool = False
    """Whether it ends after a step or an epoch."""
    plan: Plan | None = None
    """How it trains, where that isn't as the project's plan says."""


class TrainingState(QObject):
    """What is known of the training of the workspace's network, at the moment shown."""

    def __init__(self, workspace: "Workspace") -> None:
        super().__init__(workspace)
        self._workspace = workspace
        self._session = Session()
        self._losses: tuple[Network, Prepared, tuple[float | None, float | None]] | None = None

    # --- whether it can -----------------------------------------------------------------------

    @property
    def can_run(self) -> bool:
        """Whether there is something to train with."""
        return self._workspace.data.prepared is not None and not self.why_not

    @property
    def why_not(self) -> str:
        """What is missing, for a person; empty if nothing is."""
        locked = self._workspace.locks.why_not("training")
        if locked is not None:
            return self._workspace.message(locked)
        data = self._workspace.data
        if data.problem:
            return data.problem
        if data.reading and data.dataset is None:
            return translate("Training", "{name} is being read").format(name=data.reading)
        if self._workspace.plan.problem:
            return self._workspace.plan.problem
        if data.misfit is not None:
            return self._workspace.message(data.misfit)
        if data.prepared is None:
            return translate("Training", "Choose data to learn from first: they are in the palette")
        try:
            self.plan.hyperparameters.batch_of(len(data.prepared.x))
        except StudioError as error:
            return self._workspace.message(error)
        return ""

    @property
    def resettable(self) -> bool:
        """Whether there are initial weights to go back to, other than those at hand."""
        initial = self._session.initial
        return initial is not None and initial is not self._workspace.network

    # --- where it is --------------------------------------------------------------------------

    @property
    def timeline(self) -> Timeline:
        """The moments that can be gone back to."""
        return self._session.timeline

    @property
    def position(self) -> int:
        """Which of them is shown."""
        return self._session.position

    @property
    def losses(self) -> LossCurve:
        """The losses so far."""
        return self._session.losses

    @property
    def ghosts(self) -> tuple[LossCurve, ...]:
        """The losses of up to three earlier branches, the latest last."""
        return self._session.ghosts

    @property
    def epochs(self) -> int:
        """Epochs that were done at the moment shown."""
        now = self._session.now
        return now.epochs if now is not None else 0

    @property
    def steps(self) -> int:
        """Steps that were done at the moment shown."""
        now = self._session.now
        return now.steps if now is not None else 0

    @property
    def loss(self) -> float | None:
        """Mean loss of the training samples by the network shown; None without data or beyond the numbers."""
        return self._losses_now()[0]

    @property
    def test_loss(self) -> float | None:
        """The same of the test samples."""
        return self._losses_now()[1]

    def _losses_now(self) -> tuple[float | None, float | None]:
        network, prepared = self._workspace.network, self._workspace.data.prepared
        if prepared is None:
            return None, None
        known = self._session.losses_of(network, prepared)
        if known[0] is not None:
            return known
        if self._losses is None or self._losses[0] is not network or self._losses[1] is not prepared:
            train, test = prepared.losses(network)
            known = train if math.isfinite(train) else None, test if math.isfinite(test) else None
            self._losses = network, prepared, known
        return self._losses[2]

    # --- the plan -----------------------------------------------------------------------------

    @property
    def plan(self) -> Plan:
        """How the network is trained."""
        return self._workspace.plan.value

    def set_plan(self, title: str = "", *, gesture: object = None, **options: Any) -> bool:
        """Change the plan; see `ProjectPlan.set`."""
        return self._workspace.plan.set(title, gesture=gesture, **options)
