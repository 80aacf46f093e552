"""The trainer: equal to the readable reference and to itself, edited while it runs, guarded, and it learns."""

import itertools
import math
from dataclasses import replace

import numpy as np
import pytest

from nnstudio.engine import ACTIVATIONS, HEADS, OPTIMIZERS, Network, StopRules, Trainer, backends, forward, gradients
from nnstudio.engine.reference import train_by_the_book
from nnstudio.errors import InvalidInput

XOR_X = np.array([[0, 0], [0, 1], [1, 0], [1, 1]], np.float32)
XOR_Y = np.array([[0], [1], [1], [0]], np.float32)


def samples(head, units, count=23, seed=0, dtype=np.float64):
    generator = np.random.default_rng(seed)
    x = generator.normal(size=(count, 2)).astype(dtype)
    if head == "softmax":
        return x, generator.integers(0, units, count)
    return x, generator.uniform(size=(count, units)).astype(dtype)


def difference(one, other):
    return max(
        max(np.abs(a.weights - b.weights).max(), np.abs(a.bias - b.bias).max())
        for a, b in zip(one.computing_layers, other.computing_layers, strict=True)
    )


BACKENDS_HERE = ["numpy", "numba"] if backends.installed() else ["numpy"]


def assert_like_the_book(network, x, y, *, backend, epochs=5, **options):
    trainer = Trainer(network, x, y, seed=4, backend=backend, **options)
    assert trainer.backend == backend
    book = train_by_the_book(network, x, y, seed=4, **options)
    for _ in range(epochs):
        loss, expected = next(book)
        assert trainer.epoch() == pytest.approx(loss, rel=1e-10)
    assert difference(trainer.network, expected) < 1e-10


@pytest.mark.parametrize("backend", BACKENDS_HERE)
class TestLikeTheReference:
    @pytest.mark.parametrize("head", HEADS)
    @pytest.mark.parametrize("activation", ACTIVATIONS)
    def test_every_activation_and_head(self, backend, activation, head):
        network = Network.dense(2, [5, 4], 3, activation=activation, head=head, seed=1)
        assert_like_the_book(
            network, *samples(head, 3), backend=backend, optimizer="sgd", learning_rate=0.1, batch_size=5
        )

    @pytest.mark.parametrize("batch", [1, 5, 23])
    @pytest.mark.parametrize("optimizer", OPTIMIZERS)
    def test_every_optimizer_with_every_penalty(self, backend, optimizer, batch):
        network = Network.dense(2, [5, 4], 1, head="sigmoid", seed=1)
        x, y = samples("sigmoid", 1)
        options = {"backend": backend, "optimizer": optimizer, "learning_rate": 0.02, "batch_size": batch}
        assert_like_the_book(network, x, y, **options)
        assert_like_the_book(network, x, y, **options, l1=1e-3, weight_decay=0.02, clip_norm=0.1, schedule="warm_up")

    def test_mixed_layers_masks_and_biases_that_are_off(self, backend):
        network = Network.dense(
            2, [4, 4, 3, 3, 2], 2, activation=["tanh", "tanh", "relu", "leaky_relu", "hard_tanh"], seed=3
        )
        cut = replace(network.layers[1], mask=np.tri(4))
        network = network.with_layer(2, cut).with_layer(4, replace(network.layers[3], use_bias=False))
        assert_like_the_book(network, *samples("linear", 2), backend=backend, optimizer="adamw", batch_size=6)

    @pytest.mark.parametrize("head", HEADS)
    def test_no_hidden_layer(self, backend, head):
        network = Network.dense(2, [], 2, head=head, seed=1)
        assert_like_the_book(network, *samples(head, 2), backend=backend, optimizer="nesterov", batch_size=4)

    def test_more_parameters_than_a_chunk_and_more_steps_than_one_go(self, backend):
        network = Network.dense(2, [150, 500], 1, activation="tanh", seed=1)
        assert_like_the_book(
            network, *samples("linear", 1, 140), epochs=2, backend=backend, batch_size=2, l1=1e-4, clip_norm=1.0
        )


class TestDeterminism:
    @pytest.mark.parametrize("backend", BACKENDS_HERE)
    @pytest.mark.parametrize("optimizer", OPTIMIZERS)
    def test_the_same_seed_gives_the_same_bits(self, optimizer, backend):
        x, y = samples("sigmoid", 1, dtype=np.float32)
        runs = []
        for seed in (5, 5, 6):
            network = Network.dense(2, [4], 1, head="sigmoid", seed=0)
            options = {"optimizer": optimizer, "learning_rate": 0.01, "batch_size": 4}
            trainer = Trainer(network, x, y, seed=seed, backend=backend, **options)
            runs.append(([trainer.epoch() for _ in range(3)], trainer.network))
        assert runs[0] == runs[1]
        assert runs[0] != runs[2]

    def test_steps_add_up_to_epochs(self):
        x, y = samples("sigmoid", 1)
        network = Network.dense(2, [4], 1, head="sigmoid", seed=0)
        by_steps, by_epochs = (Trainer(network, x, y, batch_size=10, seed=1) for _ in range(2))
        for _ in range(3 * 2):
            by_steps.step()
        for _ in range(2):
            by_epochs.epoch()
        assert (by_steps.steps, by_steps.epochs) == (by_epochs.steps, by_epochs.epochs) == (6, 2)
        assert difference(by_steps.network, by_epochs.network) == 0

    @pytest.mark.parametrize("schedule", ["constant", "step", "cosine"])
    @pytest.mark.parametrize(("head", "batch"), [("linear", 23), ("sigmoid", 23), ("softmax", 23), ("linear", 7)])
    def test_many_epochs_at_once_are_those_of_single_ones(self, head, batch, schedule):
        x, y = samples(head, 2)
        network = Network.dense(2, [4], 2, head=head, seed=0)
        schedule_params = {"every": 30.0} if schedule == "step" else {}
        options = {"batch_size": batch, "learning_rate": 0.1, "schedule": schedule, "schedule_params": schedule_params}
        one, many = (Trainer(network, x, y, seed=1, **options) for _ in range(2))
        assert many.train(150) == pytest.approx([one.epoch() for _ in range(150)], rel=1e-12)
        assert (one.steps, one.epochs) == (many.steps, many.epochs)
        assert difference(one.network, many.network) == 0

    def test_many_epochs_at_once_after_a_step(self):
        x, y = samples("linear", 1)
        one, many = (Trainer(Network.dense(2, [4], 1, seed=0), x, y, batch_size=7, seed=1) for _ in range(2))
        one.step()
        many.step()
        assert many.train(3) == [one.epoch() for _ in range(3)]
        assert many.train(0) == []

    def test_an_epoch_that_was_begun_is_finished(self):
        x, y = samples("sigmoid", 1)
        trainer = Trainer(Network.dense(2, [4], 1, head="sigmoid", seed=0), x, y, batch_size=10, seed=1)
        trainer.step()
        trainer.epoch()
        assert (trainer.steps, trainer.epochs) == (3, 1)


class TestTheNetwork:
    def test_it_is_the_given_one_before_the_first_step(self):
        network = Network.dense(2, [3], 1)
        trainer = Trainer(network, XOR_X, XOR_Y)
        assert trainer.network is network
        trainer.step()
        assert trainer.network is not network
        assert trainer.network is trainer.network

    def test_names_uids_and_dtype_stay(self):
        network = Network.dense(["left", "right"], [3], 1)
        trainer = Trainer(network, XOR_X, XOR_Y)
        trainer.epoch()
        trained = trainer.network
        assert trained.inputs == network.inputs
        assert [layer.uid for layer in trained.computing_layers] == [layer.uid for layer in network.computing_layers]
        assert trained.layers[0].neuron_uids == network.layers[0].neuron_uids
        assert trained.layers[0].weights.dtype == np.float32

    @pytest.mark.parametrize("optimizer", OPTIMIZERS)
    def test_cut_weights_and_biases_that_are_off_stay_as_they_are(self, optimizer):
        network = Network.dense(2, [3], 1, seed=1)
        mask = np.array([[1, 0], [0, 1], [1, 1]], bool)
        network = network.with_layer(1, replace(network.layers[0], mask=mask, bias=[7, 8, 9], use_bias=False))
        trainer = Trainer(network, XOR_X, XOR_Y, optimizer=optimizer, learning_rate=0.1, weight_decay=0.1, l1=0.1)
        for _ in range(5):
            trainer.epoch()
        before, after = network.layers[0], trainer.network.layers[0]
        assert (after.weights == before.weights).tolist() == (~mask).tolist()
        assert after.bias.tolist() == [7, 8, 9]

    def test_an_old_value_does_not_change(self):
        trainer = Trainer(Network.dense(2, [3], 1), XOR_X, XOR_Y)
        trainer.step()
        network = trainer.network
        copy = network.layers[0].weights.copy()
        trainer.step()
        assert np.array_equal(network.layers[0].weights, copy)


class TestChangesWhileItRuns:
    def test_a_new_learning_rate(self):
        x, y = samples("linear", 1)
        network = Network.dense(2, [3], 1, seed=1)
        trainer = Trainer(network, x, y, optimizer="sgd", learning_rate=0.1, batch_size=23)
        trainer.step()
        before = trainer.network
        trainer.change(learning_rate=0.01)
        trainer.step()
        _, grads = gradients(before, x, y)
        expected = before.layers[0].weights - 0.01 * grads[0].weights
        assert trainer.network.layers[0].weights == pytest.approx(expected, abs=1e-12)

    def test_a_number_of_the_optimizer_keeps_its_memory(self):
        x, y = samples("linear", 1)
        network = Network.dense(2, [3], 1, seed=1)
        trainers = [Trainer(network, x, y, optimizer="adam", batch_size=23) for _ in range(2)]
        for trainer in trainers:
            trainer.step()
        trainers[0].change(beta2=0.9)
        trainers[0].change(beta2=0.999)
        for trainer in trainers:
            trainer.step()
        assert difference(trainers[0].network, trainers[1].network) < 1e-14

    def test_another_optimizer_and_batch_size(self):
        x, y = samples("linear", 1)
        trainer = Trainer(Network.dense(2, [3], 1, seed=1), x, y, optimizer="adam")
        trainer.step()
        trainer.change(optimizer="momentum", batch_size=7, l1=0.001, learning_rate=0.01)
        losses = [trainer.epoch() for _ in range(30)]
        assert losses[-1] < losses[0]

    def test_what_is_refused_changes_nothing(self):
        trainer = Trainer(Network.dense(2, [3], 1), XOR_X, XOR_Y)
        before = trainer.hyperparameters
        for options in ({"learning_rate": -1}, {"batch_size": 5}, {"optimizer": "lion"}):
            with pytest.raises(InvalidInput):
                trainer.change(**options)
        assert trainer.hyperparameters is before
        assert math.isfinite(trainer.epoch())

    def test_an_edit_of_a_weight_goes_into_the_run_and_momentum_goes_on(self):
        x, y = samples("linear", 1)
        network = Network.dense(2, [3], 1, seed=1)
        trainer = Trainer(network, x, y, optimizer="momentum", learning_rate=0.1, batch_size=23)
        trainer.step()
        _, first = gradients(network, x, y)
        edited = trainer.network.with_layer(2, replace(trainer.network.output, bias=np.array([3.0])))
        trainer.network = edited
        assert trainer.network is edited
        trainer.step()
        _, second = gradients(edited, x, y)
        expected = 3 - 0.1 * (0.9 * first[1].bias + second[1].bias)
        assert trainer.network.output.bias == pytest.approx(expected)

    def test_a_new_layer_keeps_the_memory_of_the_others(self):
        x, y = samples("linear", 1)
        network = Network.dense(2, [3], 1, seed=1)
        trainer = Trainer(network, x, y, optimizer="momentum", learning_rate=0.1, batch_size=23)
        trainer.step()
        _, first = gradients(network, x, y)
        now = trainer.network
        more = replace(now, layers=(*now.layers, Network.dense(3, [3], 1, seed=2).layers[0]))
        trainer.network = more
        trainer.step()
        _, second = gradients(more, x, y)
        for index, remembered in ((0, 0.9 * first[0].weights), (1, 0), (2, 0.9 * first[1].weights)):
            expected = more.computing_layers[index].weights - 0.1 * (remembered + second[index].weights)
            assert trainer.network.computing_layers[index].weights == pytest.approx(expected)

    def test_a_connection_that_is_cut_stays_cut(self):
        trainer = Trainer(Network.dense(2, [2], 1, seed=1), XOR_X, XOR_Y, optimizer="adam")
        trainer.epoch()
        now = trainer.network
        cut = now.with_layer(1, replace(now.layers[0], mask=[[0, 1], [1, 1]]))
        trainer.network = cut
        for _ in range(3):
            trainer.epoch()
        assert trainer.network.layers[0].weights[0, 0] == cut.layers[0].weights[0, 0]
        assert trainer.network.layers[0].weights[0, 1] != cut.layers[0].weights[0, 1]

    def test_a_network_that_does_not_fit_the_data_is_refused(self):
        trainer = Trainer(Network.dense(2, [2], 1), XOR_X, XOR_Y)
        trainer.epoch()
        before = trainer.network
        for other in (Network.dense(3, [2], 1), Network.dense(2, [2], 2), Network.dense(2, [2], 2, head="softmax")):
            with pytest.raises(InvalidInput):
                trainer.network = other
        assert trainer.network is before
        trainer.epoch()

    def test_other_samples(self):
        trainer = Trainer(Network.dense(2, [2], 1), XOR_X, XOR_Y)
        trainer.step()
        trainer.set_samples(XOR_X[:3], XOR_Y[:3])
        trainer.epoch()
        assert trainer.epochs == 2
        for x, y in ((XOR_X, XOR_Y[:3]), ([["a", "b"]], [[1]]), ([[1e300, 0]], [[1]])):
            with pytest.raises(InvalidInput):
                trainer.set_samples(x, y)
        assert math.isfinite(trainer.epoch())


class TestGuard:
    def test_a_learning_rate_of_a_billion(self):
        x, y = samples("linear", 1, dtype=np.float32)
        network = Network.dense(2, [4], 1, activation="relu", seed=1)
        trainer = Trainer(network, x, y, optimizer="sgd", learning_rate=1e9, batch_size=4)
        losses = [trainer.epoch() for _ in range(2)]
        assert math.isnan(losses[-1])
        found = trainer.divergence
        assert found.reason == "learning rate"
        assert found.what in ("value", "loss", "gradient", "parameter")
        assert 1 <= found.layer <= 2
        assert "The learning rate 1e+09 is likely too high; try 0.001." in found.message
        assert all(np.isfinite(layer.weights).all() for layer in trainer.network.computing_layers)
        assert found.step == trainer.steps + 1

    def test_it_stays_at_the_last_finite_state_and_goes_on_with_a_lower_rate(self):
        x, y = samples("linear", 1, dtype=np.float32)
        network = Network.dense(2, [4], 1, seed=1)
        trainer = Trainer(network, x, y, optimizer="sgd", learning_rate=1e9, batch_size=4)
        for _ in range(10):
            trainer.epoch()
        stuck = trainer.network
        assert math.isnan(trainer.step())
        assert difference(trainer.network, stuck) == 0
        trainer.network = network
        trainer.change(learning_rate=0.01)
        assert trainer.divergence is None
        assert math.isfinite(trainer.epoch())

    def test_the_batch_that_failed_is_tried_again(self):
        x, y = samples("linear", 1, dtype=np.float32)
        network = Network.dense(2, [4], 1, seed=1)
        calm, warned = (Trainer(network, x, y, optimizer="sgd", learning_rate=0.1, batch_size=4) for _ in range(2))
        warned.change(learning_rate=1e38)
        while warned.divergence is None:
            warned.step()
        warned.change(learning_rate=0.1)
        warned.network = network
        for _ in range(warned.steps):
            calm.step()
        calm.network = network
        calm.step()
        warned.step()
        assert difference(calm.network, warned.network) == 0

    def test_the_state_is_that_of_single_steps(self):
        x, y = samples("linear", 1, dtype=np.float32)
        network = Network.dense(2, [4], 1, activation="relu", seed=1)
        by_epochs, by_steps = (
            Trainer(network, x, y, optimizer="sgd", learning_rate=30.0, batch_size=4) for _ in range(2)
        )
        while by_epochs.divergence is None:
            by_epochs.epoch()
        while by_steps.divergence is None:
            by_steps.step()
        assert by_epochs.steps == by_steps.steps
        assert by_epochs.divergence == by_steps.divergence
        assert difference(by_epochs.network, by_steps.network) == 0

    def test_many_epochs_at_once_stop_at_the_last_finite_one(self):
        x, y = samples("linear", 1, dtype=np.float32)
        network = Network.dense(2, [4], 1, activation="relu", seed=1)
        one, many = (Trainer(network, x, y, optimizer="sgd", learning_rate=3.0, batch_size=23) for _ in range(2))
        losses = [one.epoch()]
        while one.divergence is None:
            losses.append(one.epoch())
        assert many.train(1000) == pytest.approx(losses, rel=1e-6, nan_ok=True)
        assert len(losses) > 3
        assert math.isnan(losses[-1])
        assert one.divergence == many.divergence
        assert (many.epochs, many.steps) == (one.epochs, one.steps) == (len(losses) - 1, len(losses) - 1)
        assert difference(one.network, many.network) == 0
        many.change(learning_rate=0.01)
        many.network = network
        assert all(map(math.isfinite, many.train(3)))

    @pytest.mark.parametrize("backend", BACKENDS_HERE)
    @pytest.mark.parametrize("optimizer", ["momentum", "adam"])
    def test_what_an_optimizer_forgets_does_not_end_as_numbers_that_slow_it_down(self, optimizer, backend):
        x, y = samples("linear", 1, dtype=np.float32)
        network = Network.dense(2, [4], 1, activation="relu", seed=1)
        trainer = Trainer(network, x, y, optimizer=optimizer, batch_size=1, backend=backend)
        trainer.epoch()
        dead = trainer.network.layers[0]
        trainer.network = trainer.network.with_layer(1, replace(dead, bias=np.full(4, -99, np.float32)))
        for _ in range(60):
            trainer.epoch()
            memory = np.abs(trainer.snapshot().vectors[1:])
            assert not ((memory > 0) & (memory < np.finfo(np.float32).tiny)).any()
        assert (memory[:, :12] == 0).any()

    def test_an_input_that_is_not_scaled_is_named(self):
        x, y = samples("linear", 1, dtype=np.float32)
        x[:, 1] *= 1e6
        trainer = Trainer(Network.dense(["age", "income"], [], 1), x, y, optimizer="sgd", learning_rate=0.01)
        while trainer.divergence is None:
            trainer.epoch()
        assert trainer.divergence.reason == "input"
        assert 'The input "income" is likely not scaled' in trainer.divergence.message

    def test_the_layer_and_neuron_that_were_first(self):
        # The hidden neurons give 1e30 and 0; times 1e30 the output leaves float32, nothing before it does.
        network = Network.dense(1, [2], 1, activation="identity")
        network = network.with_layer(1, replace(network.layers[0], weights=[[1e30], [0]]))
        network = network.with_layer(2, replace(network.output, weights=[[1e30, 0]]))
        trainer = Trainer(network, np.ones((1, 1), np.float32), np.ones((1, 1), np.float32))
        assert math.isnan(trainer.step())
        found = trainer.divergence
        assert (found.what, found.layer, found.neuron, found.epoch, found.step) == ("value", 2, 0, 1, 1)
        assert found.message.startswith("Training paused in epoch 1: the value of y in Output became too large")
        assert trainer.network == network

    def test_weights_that_float32_cannot_hold(self):
        network = Network.dense(1, [], 1)
        network = network.with_layer(1, replace(network.output, weights=np.array([[1e300]])))
        with pytest.raises(InvalidInput, match="too large for float32"):
            Trainer(network, np.ones((1, 1), np.float32), [[1]])


class TestItLearns:
    @pytest.mark.parametrize("seed", [1, 2, 3])
    def test_xor(self, seed):
        network = Network.dense(2, [8], 1, activation="tanh", head="sigmoid", seed=seed)
        trainer = Trainer(network, XOR_X, XOR_Y, optimizer="adam", learning_rate=0.05, seed=seed)
        watch = StopRules(epochs=1000, loss=0.01).watch()
        stopped = next(filter(None, (watch.after_epoch(trainer.epoch()) for _ in itertools.count())))
        assert stopped.key == "loss"
        assert (forward(trainer.network, XOR_X).output > 0.5).tolist() == (XOR_Y > 0.5).tolist()

    @pytest.mark.parametrize("optimizer", OPTIMIZERS)
    def test_circles(self, optimizer):
        generator = np.random.default_rng(0)
        angle = generator.uniform(0, 2 * math.pi, 200)
        inside = np.arange(200) % 2
        radius = np.where(inside, 0.4, 1.0)
        x = np.column_stack((radius * np.cos(angle), radius * np.sin(angle))).astype(np.float32)
        network = Network.dense(2, [8, 8], 2, activation="relu", head="softmax", seed=1)
        rate = 0.01 if optimizer in ("rmsprop", "adam", "adamw") else 0.1
        trainer = Trainer(network, x, inside, optimizer=optimizer, learning_rate=rate, batch_size=10, seed=1)
        for _ in range(60):
            loss = trainer.epoch()
        assert loss < 0.05
        assert (forward(trainer.network, x).output.argmax(axis=1) == inside).all()

    def test_sine(self):
        x = np.linspace(-3, 3, 100, dtype=np.float32)[:, np.newaxis]
        network = Network.dense(1, [16, 16], 1, activation="tanh", seed=1)
        trainer = Trainer(
            network, x, np.sin(2 * x), learning_rate=0.01, schedule="cosine", schedule_params={"epochs": 400}, seed=1
        )
        for _ in range(400):
            loss = trainer.epoch()
        assert loss < 1e-3


def test_so_many_steps_in_one_go_are_the_same_steps():
    random = np.random.default_rng(3)
    x = random.normal(size=(70, 2)).astype(np.float32)
    y = (x[:, :1] > 0).astype(np.float32)
    network = Network.dense(2, [3], 1, activation="tanh", head="sigmoid", seed=1)
    one, many = Trainer(network, x, y, seed=4, batch_size=10), Trainer(network, x, y, seed=4, batch_size=10)
    losses = [one.step() for _ in range(7)]
    done = [many.advance(3), many.advance(100)]
    assert [samples for _, samples in done] == [30, 40]
    assert done[0][0] == pytest.approx(np.mean(losses[:3]), rel=1e-6)
    assert (many.epochs, many.steps) == (1, 7)
    assert many.network == one.network
