"""Training as one reads it: `gradients`, and an optimizer's rule on one vector. `Trainer` does the same faster.

The tests compare the two, and whoever wants to know what `Trainer` computes reads this.
"""

import math
from collections.abc import Iterator
from typing import Any

import numpy as np
from numpy.typing import ArrayLike

from nnstudio.engine.backpropagation import gradients
from nnstudio.engine.flat import Layout
from nnstudio.engine.hyperparameters import Hyperparameters
from nnstudio.engine.network import Network
from nnstudio.engine.optimizers import OPTIMIZERS
from nnstudio.engine.samples import as_samples, draw_order


def train_by_the_book(
    network: Network, x: ArrayLike, y: ArrayLike, *, seed: int = 0, **options: Any
) -> Iterator[tuple[float, Network]]:
    """Yield the mean training loss of an epoch and the network after it, without end.

    Parameters are those of `Trainer`. Numbers that stop being finite raise InvalidNetwork.
    """
    x, y = as_samples(network, x, y)
    hyperparameters = Hyperparameters().changed(**options)
    optimizer = OPTIMIZERS[hyperparameters.optimizer]
    batch = hyperparameters.batch_of(len(x))
    generator = np.random.default_rng(seed)
    layout = Layout(network)
    p = layout.vector(network, x.dtype)
    memory = {name: np.zeros_like(p) for name in optimizer.memory}
    count = epoch = 0
    while True:
        order = draw_order(generator, len(x), batch)
        rate = hyperparameters.rate_in(epoch)
        losses = []
        for start in range(0, len(x), batch):
            rows = order[start : start + batch]
            loss, by_layer = gradients(network, x[rows], y[rows])
            losses.append(loss * len(rows))
            g = np.concatenate([np.column_stack((layer.weights, layer.bias)).ravel() for layer in by_layer])
            g = g + hyperparameters.l1 * np.sign(p)
            if hyperparameters.clip_norm is not None:
                g = g * min(1.0, hyperparameters.clip_norm / (math.sqrt(np.sum(g**2)) + 1e-6))
            if optimizer.decoupled:
                p = p * (1 - rate * hyperparameters.decay)
            else:
                g = g + hyperparameters.decay * p
            count += 1
            p = optimizer.update(p, g, memory, count, rate, **hyperparameters.optimizer_params)
            network = layout.network(p, network)
        epoch += 1
        yield sum(losses) / len(x), network
