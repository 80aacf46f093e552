"""Numbers of layers by hand, bins, and the history of gradients over a timeline."""

import numpy as np
import pytest

from nnstudio.datasets import Generated, KeptDataset
from nnstudio.engine import Layer, Network, OutputLayer, Trainer, gradients
from nnstudio.engine.layers import Input
from nnstudio.project import Project
from nnstudio.training import prepare
from nnstudio.training.layer_statistics import (
    GradientHistory,
    counts,
    gradient_sizes,
    layer_values,
    mean_size,
    samples_for,
)
from nnstudio.training.sampling import rows_within, spread
from nnstudio.training.timeline import Moment, Timeline


def masked_network():
    hidden = Layer(
        "H", "tanh", np.array([[1, 2], [3, 4]], np.float32), np.array([5, 6], np.float32),
        mask=np.array([[True, False], [True, True]]),
    )  # fmt: skip
    output = OutputLayer("linear", np.array([[7, 8]], np.float32), np.array([9], np.float32), use_bias=False)
    return Network((Input("x1"), Input("x2")), (hidden,), output)


@pytest.fixture(scope="module")
def circles():
    network = Network.dense(["x1", "x2"], [4, 3], 1, head="sigmoid", seed=1)
    kept = KeptDataset(Generated("circles", samples=100))
    return network, prepare(Project(network), kept, kept.source.load())


def test_what_is_cut_or_switched_off_is_not_among_the_numbers():
    network = masked_network()
    assert [one.tolist() for one in layer_values(network, "weights")] == [[1, 3, 4], [7, 8]]
    assert [one.tolist() for one in layer_values(network, "biases")] == [[5, 6], []]
    assert [one.size for one in layer_values(network, "gradients")] == [0, 0]


def test_activations_and_gradients_are_those_of_the_samples(circles):
    network, prepared = circles
    assert [one.size for one in layer_values(network, "activations", prepared)] == [320, 240, 80]
    _, found = gradients(network, *samples_for(network, prepared))
    for one, gradient in zip(layer_values(network, "gradients", prepared), found, strict=True):
        assert np.allclose(one, gradient.weights.ravel())
    sizes = gradient_sizes(network, *samples_for(network, prepared))
    assert sizes == pytest.approx([np.abs(gradient.weights).mean() for gradient in found])


def test_counts_by_hand():
    values = np.array([-1.0, -0.5, 0.0, 0.4, 0.99, 1.0, 1.5, np.nan, np.inf])
    assert counts(values, -1.0, 1.0, 4).tolist() == [1, 1, 2, 2]
    assert counts(np.zeros(0), -1.0, 1.0, 4).tolist() == [0, 0, 0, 0]


def test_of_a_million_values_some_are_counted():
    values = np.linspace(-1, 1, 1_000_000)
    found = counts(values, -1.0, 1.0, 8)
    assert 2**17 <= found.sum() <= 2**18
    assert found.max() - found.min() <= 2


def test_mean_size_by_hand():
    assert mean_size(np.array([-1.0, 3.0])) == 2.0
    assert np.isnan(mean_size(np.zeros(0)))


def test_samples_are_the_same_every_time_and_in_order():
    assert spread(10, 10) is None
    chosen = spread(1000, 10)
    assert len(chosen) == 10
    assert np.all(np.diff(chosen) > 0)
    assert np.array_equal(chosen, spread(1000, 10))


def test_a_larger_network_takes_fewer_samples():
    small, large = Network.dense(2, [8, 8], 1), Network.dense(784, [128], 10)
    assert rows_within(small, 3e5) > 10_000
    assert 32 <= rows_within(large, 3e5) < 100


def trained_timeline(network, prepared, epochs):
    trainer, timeline = Trainer(network, prepared.x, prepared.y, seed=0), Timeline()
    timeline.record(Moment(trainer.snapshot()))
    for _ in range(epochs):
        trainer.epoch()
        timeline.record(Moment(trainer.snapshot()))
    return timeline


def test_a_history_is_computed_bit_by_bit(circles):
    network, prepared = circles
    timeline = trained_timeline(network, prepared, 9)
    history = GradientHistory()
    assert history.advance(timeline, prepared, 0.0)
    assert len(history.known(timeline)) == 1
    while history.advance(timeline, prepared, 0.01):
        pass
    moments = history.known(timeline)
    assert [moment.epochs for moment in moments] == list(range(10))
    uids = [layer.uid for layer in network.computing_layers]
    table = history.sizes(moments, [*uids, -1])
    assert table.shape == (10, 4)
    assert np.isnan(table[:, -1]).all()
    expected = gradient_sizes(timeline[4].network, *samples_for(network, prepared))
    assert table[4, :3].tolist() == pytest.approx(expected)


def test_the_moments_of_a_long_training_are_spread_and_stay_the_same_as_it_grows(circles):
    network, prepared = circles
    timeline = trained_timeline(network, prepared, 450)
    few = GradientHistory.chosen(timeline)
    assert len(few) <= 201
    assert few[0] is timeline[0]
    assert few[-1] is timeline[450]
    epochs = [moment.epochs for moment in few[:-1]]
    assert len(set(np.diff(epochs).tolist())) == 1
    assert GradientHistory.chosen(Timeline()) == []


def test_what_the_timeline_forgets_the_history_forgets(circles):
    network, prepared = circles
    timeline = trained_timeline(network, prepared, 5)
    history = GradientHistory()
    while history.advance(timeline, prepared, 0.01):
        pass
    timeline.branch(2)
    assert len(history._sizes) == 3
    assert not history.advance(timeline, None, 0.0)
    assert history.known(timeline) == []
