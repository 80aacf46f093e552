"""A race in the window: both trainings share its idle time evenly, and what they did is looked at 30 times a second."""

from PySide6.QtCore import QObject, Signal

from nnstudio.datasets import Dataset, KeptDataset
from nnstudio.project import Project
from nnstudio.training import Plan
from nnstudio.training.race import Race, contestant
from nnstudio.ui import garbage
from nnstudio.ui.background import Background, GivenUp
from nnstudio.ui.training_pace import TrainingPace


class RaceWork(QObject):
    """Starts races one after the other, and ends the one that runs."""

    advanced = Signal()
    """Emitted when the curves went on, and at the start and the end of a race."""
    refused = Signal(object)
    """Emitted with the `StudioError` that says why there can't be a race."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.race: Race | None = None
        """The race that runs or ran last."""
        self.running = False
        self._paces = (TrainingPace(self), TrainingPace(self))
        self._paces[0].due.connect(self._take)
        self._preparing = Background(self)
        self._preparing.arrived.connect(self._begin)
        self._preparing.refused.connect(self.refused)

    @property
    def preparing(self) -> bool:
        """Whether the data are just being made ready."""
        return self._preparing.busy

    def start(self, a: Project, b: Project, kept: KeptDataset, dataset: Dataset, plan: Plan, epochs: int) -> None:
        """Train copies of the networks of two projects on the same samples."""
        self.stop()

        def prepare(_given_up: GivenUp) -> Race:
            return Race([contestant(project, kept, dataset, plan) for project in (a, b)], epochs)

        self._preparing.ask(prepare)

    def _begin(self, race: object) -> None:
        assert isinstance(race, Race)
        self.race = race
        self.running = True
        garbage.hold()
        race.start()
        for pace, runner in zip(self._paces, race.runners, strict=True):
            pace.start(runner)
        self.advanced.emit()

    def _take(self) -> None:
        race = self.race
        if race is None or not self.running:
            return
        over = not race.alive
        news = race.take()
        if over:
            self.stop()
        elif news:
            self.advanced.emit()

    def stop(self) -> None:
        """End the race after the steps at hand; the curves stay."""
        self._preparing.close()
        if not self.running or self.race is None:
            return
        self.running = False
        for pace in self._paces:
            pace.stop()
        try:
            self.race.stop()
        finally:
            garbage.release()
            self.advanced.emit()

    def forget(self) -> None:
        """End the race and forget its curves."""
        self.stop()
        self.race = None
        self.advanced.emit()
