"""Gradients layer by layer, worked by hand for a chain of single neurons."""

import math

import numpy as np
import pytest

from nnstudio.engine import Input, Layer, Network, OutputLayer
from nnstudio.labs.gradient_flow import COMPARED, comparison, flow, with_activation
from nnstudio.labs.samples import Samples
from nnstudio.project import Project, edits


def chain(*activations: str, weight: float = 1.0) -> Network:
    """One input, hidden layers of one neuron, one linear output; all weights alike, no bias."""
    matrix = np.array([[weight]])
    layers = tuple(Layer(f"Hidden {n}", key, matrix, np.zeros(1)) for n, key in enumerate(activations, start=1))
    return Network((Input("x"),), layers, OutputLayer("linear", matrix, np.zeros(1)))


def at(x: float, y: float) -> Samples:
    return Samples(np.array([[x]], np.float32), np.array([[y]], np.float32), random=False)


def test_linear_chain() -> None:
    # x = 1, w = 2: z = 2, 4, 8; y = 5, so dL/dz3 = 2 (8 - 5) = 6, then 12 and 24; times what came in: 24, 24, 24.
    found = flow(chain("identity", "identity", weight=2.0), at(1, 5))
    assert found.sums == (24, 12, 6)
    assert found.weights == (24, 24, 24)
    assert found.ratio("sums") == 4
    assert found.ratio("weights") == 1


def test_a_sigmoid_takes_three_quarters_and_more() -> None:
    # x = 0: z1 = 0, a1 = 0.5, f' = 0.25; z2 = 0.5, y = 0: dL/dz2 = 1, dL/dz1 = 0.25; times 0 and 0.5.
    found = flow(chain("sigmoid"), at(0, 0))
    assert found.sums == (0.25, 1)
    assert found.weights == (0, 0.5)


def test_the_mean_is_over_samples_of_each_ones_own_loss() -> None:
    samples = Samples(np.array([[1.0], [1.0]], np.float32), np.array([[5.0], [9.0]], np.float32), random=False)
    # z = 8: 2 * 3 = 6 and 2 * -1 = -2. Their sizes mean 4; the gradient of the mean loss is (6 - 2) / 2 = 2, times 4.
    found = flow(chain("identity", "identity", weight=2.0), samples)
    assert found.sums == (16, 8, 4)
    assert found.weights == (8, 8, 8)


def test_a_dead_neuron_lets_nothing_through() -> None:
    # x = -1: z1 = -1, ReLU 0: nothing comes back.
    found = flow(chain("relu", "relu"), at(-1, 3))
    assert found.sums == (0, 0, 6)
    assert found.dead == (1, 1)
    assert found.ratio("sums") == 0


def test_a_neuron_at_its_limits() -> None:
    found = flow(chain("tanh", weight=9.0), at(1, 0))
    assert found.saturated == (1,)
    assert found.dead == (0,)


def test_gradients_vanish_with_sigmoids_and_not_with_relus() -> None:
    # Five neurons: a sigmoid's slope is a quarter at most, so each layer takes three quarters; a ReLU here takes none.
    found = comparison(chain(*["tanh"] * 5), at(1, 0))
    assert list(found) == ["", *COMPARED]
    assert found["sigmoid"].ratio("sums") < 0.25**5
    assert found["tanh"] == found[""]
    assert found["relu"].ratio("sums") == 1


def test_only_the_activation_is_exchanged() -> None:
    project = edits.set_activation(Project(chain("identity", "tanh")), 1, "leaky_relu", {"slope": 0.5})
    relu = with_activation(project.network, "relu")
    assert [layer.activation for layer in relu.layers] == ["relu", "relu"]
    assert relu.layers[0].weights is project.network.layers[0].weights
    assert relu.output is project.network.output
    kept = with_activation(project.network, "leaky_relu")
    assert kept.layers[0] is project.network.layers[0]
    assert dict(kept.layers[1].activation_params) == {"slope": 0.01}


def test_no_hidden_layer() -> None:
    found = flow(chain(), at(2, 0))
    # dL/dz = 2 * 2 = 4, dL/dw = 8
    assert (found.sums, found.weights, found.dead) == ((4,), (8,), ())
    assert found.ratio("sums") == 1


def test_cut_connections_have_no_gradient() -> None:
    project = edits.cut(Project(chain("tanh")), [(1, 0, 0)])
    found = flow(project.network, at(1, 1))
    assert math.isnan(found.weights[0])
    assert math.isnan(found.ratio("weights"))


def test_overflow_is_no_number_and_no_warning() -> None:
    found = flow(chain("identity", "identity", weight=1e30), at(1, 0))
    assert not np.isfinite(found.sums).all()
    assert math.isnan(found.ratio("sums")) or found.ratio("sums") == pytest.approx(math.inf)
