"""Small networks that several tests work with."""

import numpy as np

from nnstudio.engine import Input, Layer, Network, OutputLayer
from nnstudio.project import Project


def xor_project() -> Project:
    """Two inputs, two tanh neurons, one sigmoid output: the network of the file format's description."""
    hidden = Layer(
        name="Hidden 1", activation="tanh", neurons=("h1", "h2"),
        weights=_float32([[2.1, 2.1], [-1.5, -1.5]]), bias=_float32([-0.9, 2.2]),
    )  # fmt: skip
    output = OutputLayer(
        head="sigmoid", neurons=("odd",), classes=("even", "odd"),
        weights=_float32([[3.0, 3.0]]), bias=_float32([-2.0]),
    )  # fmt: skip
    network = Network(inputs=(Input("x1"), Input("x2")), layers=(hidden,), output=output)
    return Project(network=network, name="XOR", input=(0.0, 1.0))


def _float32(values):
    return np.array(values, dtype=np.float32)
