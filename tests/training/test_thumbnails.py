"""Pictures of what neurons answer over the plane of two inputs."""

import numpy as np

from nnstudio.engine import Input, Layer, Network, OutputLayer
from nnstudio.training.thumbnails import fits, plane, thumbnails


def network() -> Network:
    """Hidden z = (x1, x2), an output of their sum."""
    layer = Layer("Hidden 1", "identity", np.eye(2, dtype=np.float32), np.zeros(2, np.float32))
    output = OutputLayer("linear", np.ones((1, 2), np.float32), np.zeros(1, np.float32))
    return Network((Input("x1", -2, 2), Input("x2", 0, 3)), (layer,), output)


def test_the_plane_goes_from_upper_left_to_lower_right() -> None:
    points = plane(network(), 2)
    assert points.tolist() == [[-2, 3], [2, 3], [-2, 0], [2, 0]]


def test_every_neuron_has_its_answers() -> None:
    hidden, output = thumbnails(network(), side=2)
    assert hidden.tolist() == [[[-2, 2], [-2, 2]], [[3, 3], [0, 0]]]
    assert output.tolist() == [[[1, 5], [-2, 2]]]


def test_what_the_network_gets_is_scaled() -> None:
    hidden, _ = thumbnails(network(), lambda x: x / 2, side=2)
    assert hidden[0].tolist() == [[-1, 1], [-1, 1]]


def test_which_networks_have_them() -> None:
    assert fits(network())
    assert fits(Network.dense(2, [32, 31], 1))
    assert not fits(Network.dense(2, [32, 32], 1))
    assert not fits(Network.dense(3, [4], 1))
