"""Two networks trained side by side."""

import numpy as np
import pytest

from nnstudio.datasets import Generated, KeptDataset, generate
from nnstudio.engine import Network, Trainer
from nnstudio.project import Project, edits
from nnstudio.training import Misfit, Plan, set_data
from nnstudio.training.race import Race, contestant


@pytest.fixture
def project():
    kept = KeptDataset(Generated("circles", samples=60))
    made = Project(Network.dense(["x1", "x2"], [4], 1, head="sigmoid", seed=2))
    return set_data(made, kept, generate("circles", samples=60), "none")


def race_of(*projects, epochs=5):
    kept = KeptDataset(Generated("circles", samples=60))
    dataset = generate("circles", samples=60)
    return Race([contestant(one, kept, dataset, Plan()) for one in projects], epochs)


def run(race):
    race.start()
    for runner in race.runners:
        assert runner.wait(30)
    race.take()
    race.stop()
    return race


def test_the_same_network_runs_the_same_race(project):
    race = run(race_of(project, project))
    one, other = race.curves
    assert one.epochs[0] == 0
    assert one.epochs[-1] == other.epochs[-1] == 5
    assert one.train[-1] == other.train[-1]
    assert one.train[-1] < one.train[0]


def test_each_learns_as_it_would_alone(project):
    other = edits.set_activation(project, 1, "relu")
    race = run(race_of(project, other))
    for number, one in enumerate((project, other)):
        alone = contestant(one, KeptDataset(Generated("circles", samples=60)), generate("circles", samples=60), Plan())
        trainer = Trainer(one.network, alone.prepared.x, alone.prepared.y, seed=0)
        while trainer.epochs < 5:
            trainer.advance(1)
        loss, test = alone.prepared.losses(trainer.network)
        assert race.curves[number].train[-1] == pytest.approx(loss, rel=1e-5)
        assert race.curves[number].test[-1] == pytest.approx(test, rel=1e-5)


def test_nothing_reaches_the_project(project):
    before = project.network.output.weights.copy()
    run(race_of(project, project))
    assert np.array_equal(project.network.output.weights, before)


def test_it_stops_when_it_is_told(project):
    race = race_of(project, project, epochs=10**9)
    race.start()
    race.stop()
    assert not race.alive
    assert len(race.curves[0])


def test_data_that_one_cannot_learn_from_are_refused(project):
    other = Project(Network.dense(3, [], 1, head="sigmoid"))
    with pytest.raises(Misfit):
        race_of(project, other)
