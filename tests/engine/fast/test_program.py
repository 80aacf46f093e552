"""Machine code does what numpy does. Where numba isn't installed, the same loops run as the Python that they are."""

from dataclasses import replace

import numpy as np
import pytest

from nnstudio.engine import ACTIVATIONS, HEADS, OPTIMIZERS, Network
from nnstudio.engine.fast.compiling import code_folder
from nnstudio.engine.fast.program import MachineProgram, knows
from nnstudio.engine.flat import Layout
from nnstudio.engine.hyperparameters import Hyperparameters
from nnstudio.engine.program import Program, Samples

BATCH, STEPS = 3, 2
DOUBLE, SINGLE = np.dtype(np.float64), np.dtype(np.float32)


def after_two_steps(program_class, network, x, y, dtype, **options):
    """The state after two steps, and the logits they started from."""
    chosen = Hyperparameters().changed(learning_rate=0.1, **options)
    layout = Layout(network)
    state = np.zeros((1 + len(OPTIMIZERS[chosen.optimizer].memory), layout.size), dtype)
    state[0] = layout.vector(network, dtype)
    program = program_class(network, layout, chosen, state, Samples(network, x.astype(dtype), y), BATCH)
    program.load(np.array([5, 0, 3, 1, 6, 2]))
    program.prepare(chosen, 1, 0.1)
    program.run(0, STEPS)
    return state, program.logits(0, STEPS)


def assert_alike(network, *, dtype=DOUBLE, tolerance=1e-11, **options):
    generator = np.random.default_rng(0)
    x = generator.normal(size=(7, network.sizes[0]))
    units = network.output.units
    if network.output.head == "softmax":
        y = generator.integers(0, units, 7)
    else:
        y = generator.uniform(size=(7, units)).astype(dtype)
    assert knows(network, Hyperparameters().changed(**options))
    mine, expected = (after_two_steps(one, network, x, y, dtype, **options) for one in (MachineProgram, Program))
    for ours, numpys in zip(mine, expected, strict=True):
        assert ours == pytest.approx(numpys, rel=tolerance, abs=tolerance)


@pytest.mark.parametrize("activation", ACTIVATIONS)
def test_every_activation_in_more_neurons_than_an_eight(activation):
    network = Network.dense(2, [9, 3], 2, activation=activation, seed=1)
    assert_alike(network, optimizer="sgd")
    assert_alike(network, optimizer="sgd", dtype=SINGLE, tolerance=1e-5)


@pytest.mark.parametrize("head", HEADS)
def test_every_head(head):
    for hidden in ([], [3]):
        assert_alike(Network.dense(2, hidden, 3, head=head, seed=1), optimizer="sgd")


@pytest.mark.parametrize("optimizer", OPTIMIZERS)
def test_every_optimizer_with_every_penalty(optimizer):
    network = Network.dense(2, [3], 1, seed=1)
    assert_alike(network, optimizer=optimizer)
    assert_alike(network, optimizer=optimizer, l1=1e-3, weight_decay=0.02, clip_norm=0.1)


def test_masks_and_biases_that_are_off():
    network = Network.dense(2, [4, 3], 2, activation=["tanh", "leaky_relu"], seed=3)
    network = network.with_layer(1, replace(network.layers[0], mask=[[1, 0], [0, 1], [1, 1], [0, 0]]))
    network = network.with_layer(2, replace(network.layers[1], use_bias=False))
    assert_alike(network, optimizer="adamw", l1=1e-3)


def test_tanh_in_float32_is_exact_to_four_in_ten_million():
    # The loss of one linear layer behind shows a: z = a.
    z = np.concatenate((np.linspace(-12, 12, 97), [0.0, 1e-6, -1e-6, 1e4, -1e4]))
    network = Network.dense(1, [1], 1, activation="tanh")
    network = network.with_layer(1, replace(network.layers[0], weights=[[1.0]], bias=[0.0]))
    network = network.with_layer(2, replace(network.output, weights=[[1.0]], bias=[0.0]))
    layout, chosen = Layout(network), Hyperparameters().changed(optimizer="sgd")
    x = z[:, np.newaxis].astype(np.float32)
    state = layout.vector(network, x.dtype)[np.newaxis]
    program = MachineProgram(network, layout, chosen, state, Samples(network, x, np.zeros_like(x)), len(x))
    program.prepare(chosen, 1, 0.0)
    program.run(0, 1)
    assert program.logits(0, 1)[:, 0] == pytest.approx(np.tanh(z), abs=4e-7, rel=1e-6)


def test_the_code_is_kept_below_the_users_caches(tmp_path, monkeypatch):
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path))
    monkeypatch.setattr("sys.platform", "linux")
    assert code_folder().parent == tmp_path / "nnstudio"
    assert not code_folder().exists()
