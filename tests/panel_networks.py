"""Networks with numbers that can be worked by hand, for the tests of the panels."""

import numpy as np

from nnstudio.engine import Input, Layer, Network, OutputLayer
from nnstudio.project import Project


def array(values):
    """Return float32 values."""
    return np.array(values, dtype=np.float32)


def softmax_project(logits=(1.0, 2.0, 3.0), classes=("low", "middle", "high")):
    """One input that counts for nothing, and a softmax head whose logits are its biases."""
    output = OutputLayer("softmax", np.zeros((len(logits), 1), np.float32), array(logits), classes=tuple(classes))
    return Project(Network((Input("x"),), (), output), "Softmax", (0.0,))


def linear_project(weights=((2.0, -1.0),), bias=(0.5,), x=(1.0, 0.5)):
    """y = W x + b."""
    inputs = tuple(Input(f"x{index + 1}") for index in range(len(x)))
    return Project(Network(inputs, (), OutputLayer("linear", array(weights), array(bias))), "Plane", x)


def sigmoid_project(bias=0.0, x=(0.0, 0.0)):
    """p = sigmoid(4 x1 + b): the line p = 0.5 is upright, at x1 = -b / 4."""
    output = OutputLayer("sigmoid", array([[4.0, 0.0]]), array([bias]), classes=("no", "yes"))
    return Project(Network((Input("x1"), Input("x2")), (), output), "Edge", x)


def relu_project(neurons=3, bias=1.0):
    """Neuron i of the hidden layer has z = i x1 + b; they are added up."""
    weights = array([[float(index), 0.0] for index in range(neurons)])
    layer = Layer("Hidden 1", "relu", weights, np.full(neurons, bias, np.float32))
    output = OutputLayer("linear", np.ones((1, neurons), np.float32), array([0.0]))
    return Project(Network((Input("x1"), Input("x2")), (layer,), output), "Fan", (0.5, 0.0))


def wide_project(inputs=5, seed=3):
    """More inputs than axes, three classes."""
    names = [f"input {index + 1}" for index in range(inputs)]
    network = Network.dense(names, [6], ["a", "b", "c"], activation="tanh", head="softmax", seed=seed)
    return Project(network, "Wide", tuple(0.1 * index for index in range(inputs)))
