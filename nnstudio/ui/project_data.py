"""The data of the open project: what it keeps, the samples themselves, and whether the network can learn from them."""

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np
from PySide6.QtCore import QCoreApplication, QObject, Signal

from nnstudio.datasets import TABLE_BYTES, Dataset, Embedded, KeptDataset, Linked, Scaling, Source, relative_path
from nnstudio.engine import Network
from nnstudio.errors import InvalidInput, StudioError
from nnstudio.formats.disk import read_whole
from nnstudio.project import Project
from nnstudio.training import Misfit, Offer, Prepared, kept_data, kept_scaling, prepare, remove_data, set_data
from nnstudio.ui.data.link_reader import LinkReader, Reading

if TYPE_CHECKING:
    from nnstudio.ui.workspace import Workspace

translate = QCoreApplication.translate

_REMEMBERED = 4
"""Datasets that are kept at hand, so that undoing and redoing a choice reads no file again."""


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
    is_changed : bool
        Whether a linked file isn't any more what it was when it was brought in; what it holds now is in use.
    """

    changed = Signal()
    """Emitted when any of these changed."""
    progressed = Signal(float)
    """Emitted with the part of a linked table that has been read."""

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
        self.is_changed = False
        self._remembered: list[tuple[Source, Dataset]] = []
        # What was chosen last needn't be read from its plain values: points are drawn many a second.
        self._made: tuple[object, KeptDataset | None] = (None, None)
        self._links = LinkReader(self)
        self._links.progressed.connect(self.progressed)
        self._links.arrived.connect(self._arrived)
        self._links.refused.connect(self._refused)

    @property
    def reading(self) -> str:
        """The name of the linked table that is just being read; empty if none is."""
        return self._links.name

    # --- following ----------------------------------------------------------------------------

    def follow(self, project: Project) -> bool:
        """Take what a project has; return whether the scaling is another one now. The workspace calls it."""
        before = self.scaling
        folder = self._workspace.link_folder
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
        self._links.close()
        self.kept = self.dataset = None
        self.problem = ""
        self.is_changed = False
        try:
            self.kept = self._made[1] if project.dataset is self._made[0] else kept_data(project)
            if self.kept is not None:
                self.dataset = self._at_hand(self.kept)
        except StudioError as error:
            self.problem = self._workspace.message(error)
        self._fit(project)

    def _at_hand(self, kept: KeptDataset) -> Dataset | None:
        """Return the samples; None while a linked table is on its way."""
        source, folder = kept.source, self._workspace.link_folder
        for known, dataset in self._remembered:
            if type(known) is type(source) and known == source:
                return dataset
        if isinstance(source, Linked) and folder is not None:
            self._links.start(source, folder, columns=kept.columns)
            return None
        return self._remember(source, self.load(kept))

    def _remember(self, source: Source, dataset: Dataset) -> Dataset:
        self._remembered = [(source, dataset), *self._remembered[: _REMEMBERED - 1]]
        return dataset

    def forget(self) -> None:
        """Another project is opened: its files are read anew, whatever they held before."""
        self._remembered.clear()
        self._plain = object()

    def close(self) -> None:
        """End what is being read; the window closes."""
        self._links.close()

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
            prepared = prepare(project, self.kept, self.dataset)
            self.problem = ""
            if len(prepared.x):
                self.prepared = prepared
            else:
                self.problem = translate("ProjectData", "There are no points yet: click on the response to set some")
        except Misfit as misfit:
            # It says more than that the scaling is one of another number of inputs.
            self.misfit, self.problem = misfit, ""
        except StudioError as error:
            self.problem = self._workspace.message(error)

    # --- choosing -----------------------------------------------------------------------------

    def load(self, kept: KeptDataset) -> Dataset:
        """Return the samples of what is kept; raises FileRefused or InvalidInput."""
        folder = self._workspace.link_folder
        if folder is None:
            return kept.source.load()

        def read(path: str) -> bytes:
            return read_whole(folder / path, TABLE_BYTES)

        source = kept.source
        return source.load(read, columns=kept.columns) if isinstance(source, Linked) else source.load(read)

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
        self._remember(kept.source, samples)
        return self._workspace.edit(
            title or translate("ProjectData", "Choose data {name}").format(name=samples.name),
            self._set, kept, samples, kind if kind is not None else kept.scaling.kind,
            former=self.prepared.dataset.classes if self.prepared is not None else (), gesture=gesture,
        )  # fmt: skip

    def _set(
        self, project: Project, kept: KeptDataset, samples: Dataset, kind: str, *, former: tuple[str, ...]
    ) -> Project:
        after = set_data(project, kept, samples, kind, former=former)
        assert after.dataset is not None
        self._made = after.dataset, replace(kept, scaling=Scaling.from_plain(after.dataset["scaling"], None))
        return after

    # --- linked tables ------------------------------------------------------------------------

    def reload(self) -> None:
        """Read the linked table again and take what it holds now, as one undo step."""
        if self.kept is not None and isinstance(self.kept.source, Linked):
            title = translate("ProjectData", "Reload {name}").format(name=Path(self.kept.source.path).name)
            self._take(self.kept.source, title)

    def locate(self, file: Path) -> None:
        """Link another file in the place of the one that is linked, as one undo step."""
        folder = self._workspace.link_folder
        if self.kept is None or not isinstance(self.kept.source, Linked) or folder is None:
            return
        try:
            link = replace(self.kept.source, path=relative_path(file.absolute(), folder), digest="")
        except InvalidInput as error:
            self._workspace.refused.emit(self._workspace.message(error))
            return
        self._take(link, translate("ProjectData", "Link {name}").format(name=file.name))

    def embed(self) -> bool:
        """Keep the samples of the linked table in the project, as one undo step."""
        if self.kept is None or self.dataset is None:
            return False
        kept = replace(self.kept, source=Embedded(self.dataset))
        return self.choose(kept, self.dataset, title=translate("ProjectData", "Embed the data"))

    def _take(self, link: Linked, title: str) -> None:
        folder = self._workspace.link_folder
        if folder is not None:
            self._links.start(link, folder, title, self.kept.columns if self.kept is not None else ())
            self.changed.emit()

    def _arrived(self, reading: Reading) -> None:
        kept = self.kept
        if kept is None or not reading.title or (kept.source == reading.confirmed and self.dataset == reading.dataset):
            self._present(reading)
        elif not self.choose(replace(kept, source=reading.confirmed), reading.dataset, title=reading.title):
            self.changed.emit()

    def _present(self, reading: Reading) -> None:
        if self.kept is not None and self.kept.source in (reading.link, reading.confirmed):
            self.is_changed = reading.is_changed
            self.dataset = self._remember(self.kept.source, reading.dataset)
            self.problem = ""
            self._fit(self._workspace.project)
        self.changed.emit()

    def _refused(self, error: StudioError) -> None:
        message = self._workspace.message(error)
        if self.dataset is None:
            self.problem = message
        else:
            self._workspace.refused.emit(message)
        self.changed.emit()

    def remove(self) -> bool:
        """Take the project's data away, as one undo step."""
        return self._workspace.edit(translate("ProjectData", "Remove the data"), remove_data)

    def accept(self, offer: Offer) -> bool:
        """Make the network fit the data, as one undo step."""
        return self._workspace.edit(translate("ProjectData", "Fit the network to the data"), offer.edit)

    # --- what the network gets ----------------------------------------------------------------

    @property
    def scales(self) -> bool:
        """Whether the network gets other numbers than the data have."""
        return self.scaling.kind != "none"

    def scaled(self, x: np.ndarray) -> np.ndarray:
        """Return inputs, (samples, inputs) in the data's own units, as the network gets them."""
        scaling = self.scaling
        if scaling.kind == "none" or len(scaling.shift) != x.shape[1]:
            return x
        scaled: np.ndarray[Any, Any] = scaling.apply(x)
        return scaled

    def unscaled(self, x: np.ndarray) -> np.ndarray:
        """Return what the network gets, (samples, inputs), in the data's own units: undoes `scaled`."""
        scaling = self.scaling
        if scaling.kind == "none" or len(scaling.shift) != x.shape[1]:
            return x
        raw: np.ndarray[Any, Any] = scaling.invert(x)
        return raw

    def reach(self, network: Network) -> np.ndarray:
        """Return the largest size, within its range, of each input as the network gets it, (inputs,) float32."""
        ends = np.array([[one.min for one in network.inputs], [one.max for one in network.inputs]], dtype=np.float32)
        reach: np.ndarray[Any, Any] = np.abs(self.scaled(ends)).max(axis=0) + np.float32(1e-30)
        return reach  # above 0: an input of no range at all is no division by zero


def _shape(network: Network) -> tuple[object, ...]:
    """Return what decides whether data fit a network."""
    output = network.output
    return tuple(one.name for one in network.inputs), output.head, output.units, output.classes
