"""How the open project's network is to be trained: read from the project, changed as undo steps."""

from dataclasses import fields, replace
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication, QObject, Signal

from nnstudio.errors import StudioError
from nnstudio.project import Project
from nnstudio.training import Plan, plan_of, set_plan

if TYPE_CHECKING:
    from nnstudio.ui.workspace import Workspace

translate = QCoreApplication.translate

_OWN = {one.name for one in fields(Plan)} - {"hyperparameters"}


class ProjectPlan(QObject):
    """Follows the workspace's project.

    Attributes
    ----------
    value : Plan
        The default one where the project keeps none, or one that can't be read.
    problem : str
        Why it can't be read; empty if nothing is wrong.
    """

    changed = Signal()

    def __init__(self, workspace: "Workspace") -> None:
        super().__init__(workspace)
        self._workspace = workspace
        self.value = Plan()
        self.problem = ""
        self._plain: object = None

    def follow(self, project: Project) -> None:
        """Take what a project has. The workspace calls it before any view hears of a change."""
        if project.training is self._plain:
            return
        self._plain = project.training
        self.problem = ""
        try:
            self.value = plan_of(project)
        except StudioError as error:
            self.value, self.problem = Plan(), self._workspace.message(error)
        self.changed.emit()

    def set(self, title: str = "", *, gesture: object = None, **options: Any) -> bool:
        """Change the plan, as one undo step; while a run is under way it goes on with it.

        Parameters
        ----------
        title : str
            Of the undo step.
        **options
            Fields of `Plan` (seed, stop, initial_seed) or of `Hyperparameters`, as `Hyperparameters.changed` takes
            them.

        Returns
        -------
        bool
            False if it was refused; the workspace has said why.
        """
        whole = {name: options.pop(name) for name in list(options) if name in _OWN}

        def change(project: Project) -> Project:
            plan = replace(self.value, hyperparameters=self.value.hyperparameters.changed(**options), **whole)
            prepared = self._workspace.data.prepared
            if prepared is not None:
                plan.hyperparameters.batch_of(len(prepared.x))
            return set_plan(project, plan)

        return self._workspace.edit(title or translate("Training", "Change the training"), change, gesture=gesture)
