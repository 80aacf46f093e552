"""Going back to a moment of a training, and on from there."""

import gc

import numpy as np
import pytest

from nnstudio.engine import OPTIMIZERS, Network, Trainer
from nnstudio.errors import InvalidInput


def a_trainer(**options):
    network = Network.dense(2, [4, 3], 1, activation="tanh", head="sigmoid", seed=1)
    random = np.random.default_rng(2)
    x = random.normal(size=(23, 2))
    y = (x[:, :1] * x[:, 1:] > 0).astype(float)
    return Trainer(network, x, y, seed=3, **{"batch_size": 5, **options})


def vector(network):
    return np.concatenate([part.ravel() for layer in network.computing_layers for part in (layer.weights, layer.bias)])


class TestRestore:
    @pytest.mark.parametrize("optimizer", OPTIMIZERS)
    def test_what_follows_is_to_the_bit_what_followed(self, optimizer):
        trainer = a_trainer(optimizer=optimizer)
        trainer.epoch()
        trainer.step()  # in the middle of an epoch
        moment = trainer.snapshot()
        first = [trainer.step() for _ in range(12)]
        expected = vector(trainer.network)
        trainer.restore(moment)
        assert (trainer.epochs, trainer.steps) == (1, 6)
        assert [trainer.step() for _ in range(12)] == first
        assert np.array_equal(vector(trainer.network), expected)

    def test_another_trainer_goes_on_where_the_first_one_was(self):
        one, other = a_trainer(), a_trainer()
        one.epoch()
        moment = one.snapshot()
        other.restore(moment)
        assert one.epoch() == other.epoch()

    def test_a_moment_before_an_edit_brings_its_architecture_back(self):
        trainer = a_trainer()
        before = trainer.snapshot()
        trainer.network = Network.dense(2, [2], 1, activation="relu", head="sigmoid", seed=5)
        trainer.epoch()
        trainer.restore(before)
        assert trainer.network.sizes == (2, 4, 3, 1)
        assert trainer.epochs == 0

    def test_the_memory_of_another_optimizer_is_dropped(self):
        trainer, fresh = a_trainer(optimizer="adam"), a_trainer(optimizer="momentum", learning_rate=0.1)
        trainer.epoch()
        moment = trainer.snapshot()
        trainer.change(optimizer="momentum", learning_rate=0.1)
        trainer.restore(moment)
        fresh.restore(moment)
        for _ in range(3):
            assert trainer.step() == fresh.step()

    def test_a_network_that_does_not_fit_the_samples_is_refused(self):
        trainer = a_trainer()
        wide = Trainer(Network.dense(3, [2], 1, head="sigmoid"), np.ones((4, 3)), np.ones((4, 1)))
        before = vector(trainer.network)
        with pytest.raises(InvalidInput):
            trainer.restore(wide.snapshot())
        assert np.array_equal(vector(trainer.network), before)


class TestMoment:
    def test_it_gives_out_the_same_network_as_long_as_somebody_holds_it(self):
        trainer = a_trainer()
        trainer.epoch()
        shown = trainer.network
        moment = trainer.snapshot()
        assert moment.network is shown
        assert moment.holds(shown)
        values = vector(shown)
        del shown
        gc.collect()
        assert np.array_equal(vector(moment.network), values)

    def test_it_does_not_change_with_the_training(self):
        trainer = a_trainer()
        moment = trainer.snapshot()
        before = vector(moment.network)
        trainer.epoch()
        assert np.array_equal(vector(moment.network), before)

    def test_its_bytes_are_those_of_its_vectors(self):
        trainer = a_trainer(optimizer="adam")
        parameters = 2 * 4 + 4 + 4 * 3 + 3 + 3 + 1
        assert trainer.snapshot().nbytes == 3 * parameters * 8  # parameters and two moments, float64


class TestPeek:
    def test_it_says_what_the_next_step_takes_and_changes_nothing(self):
        watched, other = a_trainer(optimizer="sgd", learning_rate=0.1), a_trainer(optimizer="sgd", learning_rate=0.1)
        for _ in range(8):
            rows = watched.peek()
            assert np.array_equal(rows, watched.peek())
            loss = watched.step()
            assert loss == other.step()
        assert len(np.unique(rows)) == len(rows)

    def test_all_samples_in_their_order_where_one_batch_holds_all(self):
        assert a_trainer(batch_size=23).peek().tolist() == list(range(23))
