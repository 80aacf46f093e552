"""Networks for the tests of the labs, with numbers that can be worked by hand."""

import numpy as np

from nnstudio.engine import Input, Layer, Network, OutputLayer
from nnstudio.project import Project


def f32(values):
    return np.array(values, dtype=np.float32)


def note_project(*, bias=0.1):
    """The neuron of the note: y = tanh(0.5 · 1.0 − 0.3 · 2.0 + 0.1) = tanh(0) = 0, and an output that takes it."""
    inputs = (Input("x1", -3.0, 3.0), Input("x2", -3.0, 3.0))
    hidden = Layer("Hidden 1", "tanh", f32([[0.5, -0.3]]), f32([bias]))
    return Project(Network(inputs, (hidden,), OutputLayer("linear", f32([[2.0]]), f32([1.0]))), "Note", (1.0, 2.0))


def line_project(weight=2.0, bias=1.0, x=0.25):
    """One input, one sigmoid: z = 2 x + 1 is 0 at x = −1/2."""
    output = OutputLayer("sigmoid", f32([[weight]]), f32([bias]), classes=("no", "yes"))
    return Project(Network((Input("x", -2.0, 2.0),), (), output), "Line", (x,))


def wide_project(inputs=20):
    """Weight i of the first neuron is i/100, and every x is 1."""
    weights = f32([np.arange(1, inputs + 1) / 100, np.zeros(inputs)])
    output = OutputLayer("linear", weights, f32([0.5, 0.0]))
    names = tuple(Input(f"x{index + 1}") for index in range(inputs))
    return Project(Network(names, (), output), "Wide", (1.0,) * inputs)


def overflowing_project():
    """z is infinite: 3e38 · 10."""
    output = OutputLayer("linear", f32([[3e38, -3e38]]), f32([0.0]))
    return Project(Network((Input("x1", -20, 20), Input("x2", -20, 20)), (), output), "Large", (10.0, 0.0))
