"""Samples that a lab looks at a network with."""

import numpy as np
import pytest

from nnstudio.datasets import Scaling
from nnstudio.engine import HEADS, Network, as_samples
from nnstudio.labs.samples import RANDOM, samples_of
from nnstudio.project import Project, edits


@pytest.mark.parametrize("head", list(HEADS))
def test_made_up_ones_fit_the_network(head: str) -> None:
    network = Network.dense(3, [4], 2, head=head)
    found = samples_of(network, None, Scaling(), 1e5)
    assert found.random
    assert len(found) == RANDOM
    as_samples(network, found.x, found.y)
    assert np.array_equal(samples_of(network, None, Scaling(), 1e5).x, found.x)


def test_made_up_ones_are_scaled_as_data_would_be() -> None:
    project = edits.set_input_range(Project(Network.dense(1, [], 1)), 0, 100.0, 102.0)
    scaling = Scaling("standard", (101.0,), (0.5,))
    found = samples_of(project.network, None, scaling, 1e5).x
    assert found.min() >= -2
    assert found.max() <= 2
