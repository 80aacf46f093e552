"""Optimizers, schedules, hyperparameters and stop rules: by hand first."""

import math

import numpy as np
import pytest

from nnstudio.engine import OPTIMIZERS, SCHEDULES, Hyperparameters, Input, Network, OutputLayer, StopRules, Trainer
from nnstudio.errors import InvalidInput


def one_weight(w=1.0):
    """Return y = w x without a bias; with x = 1 and target 0, the loss is w² and its gradient 2 w."""
    return Network((Input("x"),), (), OutputLayer("linear", np.array([[w]]), [0.0], use_bias=False))


def weights_after(steps, w=1.0, **options):
    trainer = Trainer(one_weight(w), [[1.0]], [[0.0]], **options)
    result = []
    for _ in range(steps):
        trainer.step()
        result.append(trainer.network.output.weights.item())
    return result


def test_the_registry_has_the_names_of_the_contract():
    assert list(OPTIMIZERS) == ["sgd", "momentum", "nesterov", "rmsprop", "adagrad", "adam", "adamw"]
    assert [optimizer.key for optimizer in OPTIMIZERS.values()] == list(OPTIMIZERS)


class TestByHand:
    def test_sgd(self):
        # g = 2: 1 - 0.1·2 = 0.8, then g = 1.6: 0.8 - 0.16.
        assert weights_after(2, optimizer="sgd", learning_rate=0.1) == pytest.approx([0.8, 0.64])

    def test_momentum(self):
        # v = 2, w = 0.8; v = 0.9·2 + 1.6 = 3.4, w = 0.8 - 0.34.
        assert weights_after(2, optimizer="momentum", learning_rate=0.1) == pytest.approx([0.8, 0.46])
        assert weights_after(2, optimizer="momentum", learning_rate=0.1, momentum=0.5) == pytest.approx([0.8, 0.54])

    def test_nesterov(self):
        # v = 2, w = 1 - 0.1·(2 + 0.9·2) = 0.62; g = 1.24, v = 3.04, w = 0.62 - 0.1·(1.24 + 0.9·3.04).
        assert weights_after(2, optimizer="nesterov", learning_rate=0.1) == pytest.approx([0.62, 0.2224])

    def test_rmsprop(self):
        # v = 0.01·4, root 0.2: 1 - 0.01·2/0.2.
        assert weights_after(1, optimizer="rmsprop", learning_rate=0.01) == pytest.approx([0.9])

    def test_adagrad(self):
        # root 2: 1 - 0.1·2/2; g = 1.8, root of 4 + 3.24.
        second = 0.9 - 0.1 * 1.8 / math.sqrt(7.24)
        assert weights_after(2, optimizer="adagrad", learning_rate=0.1) == pytest.approx([0.9, second])

    def test_adam_s_first_step_is_the_learning_rate(self):
        assert weights_after(1, optimizer="adam", learning_rate=0.1) == pytest.approx([0.9])

    def test_adamw_shrinks_first(self):
        # 1·(1 - 0.1·0.01) - 0.1
        assert weights_after(1, optimizer="adamw", learning_rate=0.1) == pytest.approx([0.899])

    def test_weight_decay_is_part_of_the_gradient(self):
        # g = 2 + 0.5·1
        assert weights_after(1, optimizer="sgd", learning_rate=0.1, weight_decay=0.5) == pytest.approx([0.75])

    def test_l1_pulls_to_zero_by_the_sign(self):
        # g = -2 - 0.5
        assert weights_after(1, -1.0, optimizer="sgd", learning_rate=0.1, l1=0.5) == pytest.approx([-0.75])

    def test_a_gradient_longer_than_the_limit_is_cut_to_it(self):
        # 2 becomes 1 (but for PyTorch's 1e-6); 2 stays below 3.
        assert weights_after(1, optimizer="sgd", learning_rate=0.1, clip_norm=1) == pytest.approx([0.9], abs=1e-6)
        assert weights_after(1, optimizer="sgd", learning_rate=0.1, clip_norm=3) == pytest.approx([0.8])


class TestSchedules:
    def test_by_hand(self):
        assert [SCHEDULES["constant"].factor(epoch) for epoch in (0, 99)] == [1, 1]
        step = SCHEDULES["step"].factor
        assert [step(epoch, every=2, drop=0.5) for epoch in range(5)] == [1, 1, 0.5, 0.5, 0.25]
        cosine = SCHEDULES["cosine"].factor
        assert [cosine(epoch, epochs=4, floor=0) for epoch in (0, 2, 4, 9)] == pytest.approx([1, 0.5, 0, 0])
        assert cosine(2, epochs=4, floor=0.2) == pytest.approx(0.6)
        warm_up = SCHEDULES["warm_up"].factor
        assert [warm_up(epoch, epochs=4, start=0.2) for epoch in (0, 2, 4, 9)] == pytest.approx([0.2, 0.6, 1, 1])

    def test_a_training_follows_its_schedule(self):
        # A rate of 0.1 for one epoch, 0.05 for the next: 1 → 0.8 → 0.8 - 0.05·1.6.
        found = weights_after(
            2, optimizer="sgd", learning_rate=0.1, schedule="step", schedule_params={"every": 1, "drop": 0.5}
        )
        assert found == pytest.approx([0.8, 0.72])


class TestHyperparameters:
    def test_defaults_are_pytorch_s(self):
        found = {key: Hyperparameters(key) for key in OPTIMIZERS}
        assert [value.learning_rate for value in found.values()] == [0.001, 0.001, 0.001, 0.01, 0.01, 0.001, 0.001]
        assert [key for key, value in found.items() if value.weight_decay] == ["adamw"]
        assert dict(found["adam"].optimizer_params) == {"beta1": 0.9, "beta2": 0.999, "epsilon": 1e-8}

    def test_a_new_optimizer_brings_its_own(self):
        value = Hyperparameters("momentum", 0.1).changed(momentum=0.5).changed(optimizer="adamw")
        assert (value.learning_rate, value.weight_decay) == (0.1, 0.01)
        assert list(value.optimizer_params) == ["beta1", "beta2", "epsilon"]

    @pytest.mark.parametrize(
        ("options", "message"),
        [
            ({"optimizer": "lion"}, "Unknown optimizer 'lion'; known are sgd, momentum"),
            ({"schedule": "sine"}, "Unknown schedule 'sine'; known are constant, step, cosine, warm_up"),
            ({"learning_rate": -1}, "The learning rate must be a number from 0, found -1"),
            ({"learning_rate": math.nan}, "The learning rate must be a number from 0, found nan"),
            ({"weight_decay": "a"}, "The weight decay must be a number from 0, found a"),
            ({"l1": -0.1}, "The L1 must be a number from 0, found -0.1"),
            ({"clip_norm": 0}, "The largest gradient norm must be above 0, or left out"),
            ({"batch_size": 0}, "The batch size must be a whole number from 1, found 0"),
            ({"batch_size": 2.5}, "The batch size must be a whole number from 1, found 2.5"),
            ({"momentum": 0.5}, "adam has no parameter 'momentum'; it has beta1, beta2, epsilon"),
            ({"beta1": 1.5}, "beta1 of adam must be a number from 0 to"),
        ],
    )
    def test_what_is_refused(self, options, message):
        with pytest.raises(InvalidInput) as refusal:
            Hyperparameters().changed(**options)
        assert str(refusal.value).startswith(message)

    def test_a_batch_larger_than_the_data(self):
        with pytest.raises(InvalidInput, match="batch size is 5, but there are only 1 samples"):
            Trainer(one_weight(), [[1.0]], [[0.0]], batch_size=5)
        assert Hyperparameters().batch_of(4) == 4
        assert Hyperparameters().batch_of(400) == 10


class TestStopRules:
    def test_after_epochs(self):
        watch = StopRules(epochs=3).watch()
        found = [watch.after_epoch(1.0) for _ in range(3)]
        assert [stopped and stopped.key for stopped in found] == [None, None, "epochs"]
        assert found[-1].message == "3 epochs are done"

    def test_at_a_loss(self):
        watch = StopRules(loss=0.1, epochs=100).watch()
        assert watch.after_epoch(0.2) is None
        assert watch.after_epoch(0.1).message == "The loss reached 0.1"

    def test_on_no_improvement(self):
        watch = StopRules(patience=2, least_gain=0.01).watch()
        found = [watch.after_epoch(loss) for loss in (1.0, 0.9, 0.895, 0.5, 0.6, 0.495)]
        assert [stopped and stopped.key for stopped in found] == [None] * 5 + ["patience"]
        assert found[-1].message == "No lower loss for 2 epochs; the lowest was 0.5 in epoch 4"

    def test_no_rule_never_stops(self):
        watch = StopRules().watch()
        assert {watch.after_epoch(1.0) for _ in range(50)} == {None}

    @pytest.mark.parametrize("rule", [{"epochs": 0}, {"patience": -1}, {"loss": math.nan}])
    def test_what_is_refused(self, rule):
        with pytest.raises(InvalidInput, match="expected a"):
            StopRules(**rule)
