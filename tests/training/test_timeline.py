"""The moments of a training: kept evenly, within their memory, and cut where a new branch begins."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from nnstudio.engine import Network, Trainer
from nnstudio.training.loss_curve import LossCurve
from nnstudio.training.timeline import Moment, Timeline


@pytest.fixture
def trainer():
    x = np.array([[0, 0], [0, 1], [1, 0], [1, 1]], np.float32)
    y = np.array([[0], [1], [1], [0]], np.float32)
    network = Network.dense(2, [3], 1, activation="tanh", head="sigmoid", seed=1)
    return Trainer(network, x, y, optimizer="sgd", learning_rate=0.1, batch_size=2)


def recorded(trainer, timeline, count):
    for _ in range(count):
        timeline.record(Moment(trainer.snapshot()))
        trainer.epoch()
    return [moment.epochs for moment in timeline]


BYTES = (2 * 3 + 3 + 3 + 1) * 4  # a network with one vector of float32: SGD remembers nothing


class TestTimeline:
    def test_everything_while_there_is_room(self, trainer):
        timeline = Timeline()
        assert recorded(trainer, timeline, 5) == [0, 1, 2, 3, 4]
        assert timeline.nbytes == 5 * BYTES

    def test_every_second_one_goes_where_there_is_not(self, trainer):
        timeline = Timeline(memory_limit=4 * BYTES)
        assert recorded(trainer, timeline, 5) == [0, 2, 4]
        assert timeline.stride == 2

    def test_the_first_and_the_newest_are_always_there(self, trainer):
        timeline = Timeline(most=8)
        for count in range(1, 60):
            epochs = recorded(trainer, timeline, 1)
            assert (epochs[0], epochs[-1]) == (0, count - 1)
            assert len(epochs) <= 8

    @given(limit=st.integers(2, 20), count=st.integers(1, 80))
    def test_the_memory_holds_and_gaps_are_even(self, limit, count):
        network = Network.dense(1, [], 1)
        trainer = Trainer(network, np.ones((2, 1), np.float32), np.ones((2, 1), np.float32), optimizer="sgd")
        one = trainer.snapshot().nbytes
        timeline = Timeline(memory_limit=limit * one)
        epochs = recorded(trainer, timeline, count)
        assert timeline.nbytes == len(timeline) * one <= limit * one
        assert set(np.diff(epochs[:-1])) <= {timeline.stride}

    def test_a_moment_that_is_too_large_is_not_kept(self, trainer):
        timeline = Timeline(memory_limit=BYTES - 1)
        assert recorded(trainer, timeline, 3) == []

    def test_a_branch_forgets_what_came_after(self, trainer):
        timeline = Timeline()
        recorded(trainer, timeline, 6)
        gone = timeline.branch(2)
        assert [moment.epochs for moment in gone] == [3, 4, 5]
        assert [moment.epochs for moment in timeline] == [0, 1, 2]
        assert timeline.nbytes == 3 * BYTES

    def test_a_moment_is_found_by_its_network(self, trainer):
        timeline = Timeline()
        recorded(trainer, timeline, 4)
        shown = timeline[2].network
        assert timeline.find(shown) == 2
        assert timeline.find(Network.dense(2, [3], 1)) is None

    def test_the_nearest_to_an_epoch(self, trainer):
        timeline = Timeline(most=4)
        recorded(trainer, timeline, 7)
        assert [moment.epochs for moment in timeline] == [0, 2, 4, 6]
        assert [timeline.nearest(epoch) for epoch in (0, 1, 2, 3, 4, 5, 99)] == [0, 0, 1, 1, 2, 2, 3]


class TestLossCurve:
    def test_points_in_their_order(self):
        curve = LossCurve()
        curve.add(0, 0.7)
        curve.add(1, 0.5, 0.6)
        assert curve.epochs.tolist() == [0, 1]
        assert curve.train.tolist() == [0.7, 0.5]
        assert np.isnan(curve.test[0])
        assert curve.test[1] == 0.6

    def test_a_point_at_the_same_place_takes_the_old_one_s(self):
        curve = LossCurve()
        curve.add(1, 0.5)
        curve.add(1, 0.4)
        assert curve.train.tolist() == [0.4]

    @given(most=st.integers(4, 40), count=st.integers(1, 300))
    def test_it_stays_small_and_has_the_first_and_the_newest(self, most, count):
        curve = LossCurve(most)
        for epoch in range(count):
            curve.add(epoch, 1 / (epoch + 1))
        assert len(curve) <= most
        assert (curve.epochs[0], curve.epochs[-1]) == (0, count - 1)
        assert (np.diff(curve.epochs) > 0).all()
        assert np.array_equal(curve.train, 1 / (curve.epochs + 1))

    def test_what_is_cut_off_begins_at_the_branch(self):
        curve = LossCurve()
        for epoch in range(5):
            curve.add(epoch, float(epoch))
        gone = curve.cut(2)
        assert curve.epochs.tolist() == [0, 1, 2]
        assert gone.epochs.tolist() == [2, 3, 4]
        assert curve.cut(2) is None
