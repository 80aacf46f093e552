"""A network small enough to work out by hand, and ways to look at what an edit made of it."""

from collections.abc import Callable
from dataclasses import replace
from typing import Any

import numpy as np
import pytest

from nnstudio.engine import Input, Layer, Network, OutputLayer, forward
from nnstudio.project import Project


@pytest.fixture
def hand() -> Project:
    """Two inputs, two hidden layers, one linear output, in integers.

    x = (1, 2):  z1 = (1 + 4, 3 - 2 + 1) = (5, 2)            a1 = relu = (5, 2)
                 z2 = (5 - 2, 2 * 5 + 1, -5 + 2) = (3, 11, -3)   a2 = relu = (3, 11, 0)
                 y  = 3 + 2 * 11 - 0 - 1 = 24
    """
    return Project(
        Network(
            (Input("x1"), Input("x2", 0.0, 10.0)),
            (
                Layer(
                    "Hidden 1", "relu", np.array([[1.0, 2.0], [3.0, -1.0]]), np.array([0.0, 1.0]), neurons=("p", "q")
                ),
                Layer("Hidden 2", "relu", np.array([[1.0, -1.0], [2.0, 0.0], [-1.0, 1.0]]), np.array([0.0, 1.0, 0.0])),
            ),
            OutputLayer("linear", np.array([[1.0, 2.0, -4.0]]), np.array([-1.0])),
        ),
        name="By hand",
        input=(1.0, 2.0),
    )


@pytest.fixture
def with_head() -> Callable[..., Project]:
    """Make a project of two inputs straight into a head."""

    def make(head: str, weights: Any, bias: Any, classes: tuple[str, ...] = (), **more: Any) -> Project:
        output = OutputLayer(head, np.array(weights, dtype=float), np.array(bias, dtype=float), classes=classes, **more)
        return Project(Network((Input("x1"), Input("x2")), (), output), input=(1.0, 2.0))

    return make


@pytest.fixture
def outputs() -> Callable[[Project], list[float]]:
    """Compute what a project gives for the input it shows."""

    def compute(project: Project) -> list[float]:
        assert project.input is not None
        values: list[float] = forward(project.network, np.array([project.input])).output[0].tolist()
        return values

    return compute


@pytest.fixture
def changed_layer() -> Callable[..., Project]:
    """Exchange fields of one layer, behind the edits' back."""

    def change(project: Project, number: int, **fields: Any) -> Project:
        layer = replace(project.network.layer(number), **fields)
        return replace(project, network=project.network.with_layer(number, layer))

    return change
