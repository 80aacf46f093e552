"""Edits of several things at once."""

import numpy as np
import pytest
from ui.inspector.inspector_bench import f32, pictured_project

from nnstudio.engine import forward
from nnstudio.errors import EditRefused
from nnstudio.ui.inspector import bulk


def test_a_layer_grows_and_keeps_its_outputs():
    project = pictured_project()
    after = bulk.set_units(project, 2, 6, keep_outputs=True, seed=1)
    assert after.network.sizes == (2, 4, 6, 1)
    x = f32([[0.8, -0.6]])
    np.testing.assert_allclose(forward(after.network, x).output, forward(project.network, x).output, rtol=1e-6)


def test_a_layer_shrinks_from_its_end():
    project = pictured_project()
    after = bulk.set_units(project, 1, 2, keep_outputs=True, seed=1)
    assert after.network.layers[0].neuron_uids == project.network.layers[0].neuron_uids[:2]


def test_the_same_number_changes_nothing():
    project = pictured_project()
    assert bulk.set_units(project, 1, 4, keep_outputs=True, seed=1) is project


def test_a_layer_without_neurons_is_refused():
    with pytest.raises(EditRefused, match="remove the whole layer instead"):
        bulk.set_units(pictured_project(), 1, 0, keep_outputs=True, seed=1)


def test_inputs_get_names():
    after = bulk.set_units(pictured_project(), 0, 4, keep_outputs=True, seed=1)
    assert [one.name for one in after.network.inputs] == ["x1", "x2", "x3", "x4"]


def test_biases_of_several_layers():
    after = bulk.set_biases(pictured_project(), [(1, 0), (1, 3), (2, 1)], 0.5)
    assert after.network.layers[0].bias[[0, 3]].tolist() == [0.5, 0.5]
    assert after.network.layers[1].bias.tolist() == pytest.approx([-0.5, 0.5, -0.3])


def test_weights_and_activations():
    after = bulk.set_weights(pictured_project(), [(1, 0, 0), (2, 1, 2)], -1.0)
    assert after.network.layers[0].weights[0, 0] == -1.0
    assert after.network.layers[1].weights[1, 2] == -1.0
    after = bulk.set_activations(after, [1, 2], "relu")
    assert [layer.activation for layer in after.network.layers] == ["relu", "relu"]
