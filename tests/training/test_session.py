"""A training over time: going on from any moment, edits in between, branches and resets."""

import numpy as np
import pytest

from nnstudio.datasets import Generated, KeptDataset, generate
from nnstudio.engine import Network
from nnstudio.errors import InvalidInput
from nnstudio.project import Project, edits
from nnstudio.training import Plan, prepare, set_data
from nnstudio.training.session import Session, restart


def circles(project):
    kept = KeptDataset(Generated("circles", samples=50))
    dataset = generate("circles", samples=50)
    project = set_data(project, kept, dataset, "none")
    return project, prepare(project, kept, dataset)


@pytest.fixture
def project():
    return Project(Network.dense(["x1", "x2"], [3], 1, activation="tanh", head="sigmoid", seed=2))


def vector(network):
    return np.concatenate([part.ravel() for layer in network.computing_layers for part in (layer.weights, layer.bias)])


def go(session, network, prepared, epochs, plan=None):
    """Train for so many epochs, and return the network."""
    plan = plan if plan is not None else Plan()
    runner = session.runner(session.begin(network, prepared, plan), plan, steps=None, epochs=epochs, speed=float("inf"))
    runner.start()
    assert runner.wait(20)
    session.take(runner.stop())
    return session.now.network


class TestGoingOn:
    def test_in_parts_it_is_the_same_as_at_once(self, project):
        project, prepared = circles(project)
        one, other = Session(), Session()
        at_once = go(one, project.network, prepared, 6)
        in_parts = go(other, go(other, project.network, prepared, 2), prepared, 4)
        assert np.array_equal(vector(at_once), vector(in_parts))
        assert other.now.epochs == 6

    def test_an_edit_in_between_is_a_moment_of_its_own(self, project):
        project, prepared = circles(project)
        session = Session()
        learned = go(session, project.network, prepared, 2)
        edited = edits.set_bias(Project(learned), 1, 0, 3.0).network
        assert go(session, edited, prepared, 0) is edited
        assert session.now.epochs == 2
        assert session.follow(learned)
        assert session.now.epochs == 2

    def test_from_an_earlier_moment_the_later_ones_go(self, project):
        project, prepared = circles(project)
        session = Session()
        go(session, project.network, prepared, 5)
        session.seek(0)
        go(session, session.now.network, prepared, 1)
        assert session.now.epochs == 1
        assert session.losses.epochs[-1] == 1
        assert session.ghosts[-1].epochs[0] == 0

    def test_other_names_go_on_other_samples_begin_anew(self, project):
        project, prepared = circles(project)
        session = Session()
        learned = go(session, project.network, prepared, 3)
        renamed = edits.rename_class(Project(learned, dataset=project.dataset), 0, "far")
        kept, dataset = prepared.kept, generate("circles", samples=50)
        again = prepare(
            renamed, kept, type(dataset)(dataset.x, dataset.targets, dataset.inputs, dataset.outputs, ("far", "inner"))
        )
        go(session, renamed.network, again, 0)
        assert session.now.epochs == 3
        more = KeptDataset(Generated("circles", samples=60))
        go(session, learned, prepare(project, more, generate("circles", samples=60)), 0)
        assert session.now.epochs == 0
        assert session.initial is project.network

    def test_what_is_refused_changes_nothing(self, project):
        project, prepared = circles(project)
        session = Session()
        learned = go(session, project.network, prepared, 2)
        wide = edits.add_neuron(Project(learned), 0).network
        with pytest.raises(InvalidInput):
            session.begin(wide, prepared, Plan())
        assert session.now.epochs == 2
        assert session.now.network is learned


class TestRestart:
    def test_the_initial_weights_come_back_to_the_bit(self, project):
        project, prepared = circles(project)
        learned = go(Session(), project.network, prepared, 2)
        back = restart(Project(learned), project.network, seed=0)
        assert np.array_equal(vector(back.network), vector(project.network))

    def test_a_new_layer_is_drawn_and_what_was_cut_stays_cut(self, project):
        changed = edits.add_layer(project, 2, units=2)
        changed = edits.cut(changed, [(1, 0, 1)])
        back = restart(changed, project.network, seed=4)
        first = back.network.layers[0]
        assert first.effective_weights[0].tolist() == [project.network.layers[0].weights[0, 0], 0.0]
        assert np.array_equal(first.weights[1:], project.network.layers[0].weights[1:])
        assert back == restart(changed, project.network, seed=4)
