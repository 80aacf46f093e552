"""The data of the open project: what it keeps, the samples themselves, and whether the network can learn from them."""

from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np
from PySide6.QtCore import QCoreApplication, QObject, Signal

from nnstudio.datasets import TABLE_BYTES, Dataset, KeptDataset, Scaling
from nnstudio.engine import Network
from nnstudio.errors import StudioError
from nnstudio.formats.disk import read_whole
from nnstudio.project import Project
from nnstudio.training import Misfit, Offer, Prepared, kept_data, kept_scaling, prepare, remove_data, set_data

if TYPE_CHECKING:
    from nnstudio.ui.workspace import Workspace

translate = QCoreApplication.translate


class ProjectData(QObject):
    """Follows the workspace's project; what is here is up to date before any view hears of a change.

    Attributes
    ----------
    kept : KeptDataset or None
        What the project keeps; None without data, or where that can't be read.
    dataset : Dataset or None
        All samples, as their source gives them: not scaled, classes in the order of the data.
    prepared : Prepared or None
        The data as the network learns it; None where it can't.
    misfit : Misfit or None
        Why it can't, with the edits that would help.
    problem : str
        Why the data can't be had: a table that is gone, a file that is damaged. Empty if nothing is wrong.
    scaling : Scaling
        What the inputs are scaled with before the network gets them.
    """

    changed = Signal()
    """Emitted when any of these changed."""

    def __init__(self, workspace: "Workspace") -> None:
        super().__init__(workspace)
        self._workspace = workspace
        self.kept: KeptDataset | None = None
        self.dataset: Dataset | None = None
        self.prepared: Prepared | None = None
        self.misfit: Misfit | None = None
        self.problem = ""
        self.scaling = Scaling()
        self._plain: object = None
        self._shape: tuple[object, ...] = ()
        self._folder: Path | None = None

    # --- following ----------------------------------------------------------------------------

    def follow(self, project: Project) -> bool:
        """Take what a project has; return whether the scaling is another one now. The workspace calls it."""
        before = self.scaling
        folder = self._workspace.path.parent if self._workspace.path is not None else None
        shape = _shape(project.network)
        if project.dataset is not self._plain or (folder != self._folder and self.problem):
            self._plain, self._shape, self._folder = project.dataset, shape, folder
            self._read(project)
        elif shape != self._shape:
            self._shape = shape
            self._fit(project)
        else:
            return False
        self.changed.emit()
        return self.scaling != before

    def _read(self, project: Project) -> None:
        loaded = (self.kept.source, self.dataset) if self.kept is not None else (None, None)
        self.kept = self.dataset = None
        self.problem = ""
        try:
            self.kept = kept_data(project)
            if self.kept is not None:
                known = loaded[1] is not None and loaded[0] == self.kept.source
                self.dataset = loaded[1] if known else self.load(self.kept)
        except StudioError as error:
            self.problem = self._workspace.message(error)
        self._fit(project)

    def _fit(self, project: Project) -> None:
        self.prepared = self.misfit = None
        try:
            self.scaling = kept_scaling(project)
        except StudioError as error:
            # A network that was given another number of inputs since: nothing fits until the data are chosen anew.
            self.scaling = Scaling()
            self.problem = self.problem or self._workspace.message(error)
        if self.kept is None or self.dataset is None:
            return
        try:
            self.prepared = prepare(project, self.kept, self.dataset)
            self.problem = ""
        except Misfit as misfit:
            self.misfit = misfit
        except StudioError as error:
            self.problem = self._workspace.message(error)

    # --- choosing -----------------------------------------------------------------------------

    def load(self, kept: KeptDataset) -> Dataset:
        """Return the samples of what is kept; raises FileRefused or InvalidInput."""
        folder = self._workspace.path.parent if self._workspace.path is not None else None
        if folder is None:
            return kept.source.load()

        def read(path: str) -> bytes:
            return read_whole(folder / path, TABLE_BYTES)

        return kept.source.load(read)

    def choose(
        self,
        kept: KeptDataset,
        dataset: Dataset | None = None,
        *,
        kind: str | None = None,
        title: str = "",
        gesture: object = None,
    ) -> bool:
        """Give the project data, as one undo step.

        Parameters
        ----------
        kept : KeptDataset
        dataset : Dataset, optional
            What its source gives, if that is known already.
        kind : str, optional
            How to scale the inputs, a key of `SCALINGS`; that of `kept` if not given.

        Returns
        -------
        bool
            False if it was refused; the workspace has said why, and nothing changed.
        """
        try:
            samples = dataset if dataset is not None else self.load(kept)
        except StudioError as error:
            self._workspace.refused.emit(self._workspace.message(error))
            return False
        return self._workspace.edit(
            title or translate("ProjectData", "Choose data {name}").format(name=samples.name),
            set_data, kept, samples, kind if kind is not None else kept.scaling.kind,
            former=self.prepared.dataset.classes if self.prepared is not None else (), gesture=gesture,
        )  # fmt: skip

    def remove(self) -> bool:
        """Take the project's data away, as one undo step."""
        return self._workspace.edit(translate("ProjectData", "Remove the data"), remove_data)

    def accept(self, offer: Offer) -> bool:
        """Make the network fit the data, as one undo step."""
        return self._workspace.edit(translate("ProjectData", "Fit the network to the data"), offer.edit)

    # --- what the network gets ----------------------------------------------------------------

    def scaled(self, x: np.ndarray) -> np.ndarray:
        """Return inputs, (samples, inputs) in the data's own units, as the network gets them."""
        scaling = self.scaling
        if scaling.kind == "none" or len(scaling.shift) != x.shape[1]:
            return x
        scaled: np.ndarray[Any, Any] = scaling.apply(x)
        return scaled


def _shape(network: Network) -> tuple[object, ...]:
    """Return what decides whether data fit a network."""
    output = network.output
    return tuple(one.name for one in network.inputs), output.head, output.units, output.classes
