"""What the studio's data are learned to: stated losses within stated epochs, from stated seeds, on every backend.

Inputs are standardized, as the window does it. The loss is measured on points that were not trained with.
"""

from dataclasses import dataclass, field
from typing import Any

import numpy as np
import pytest

from nnstudio.datasets import generate
from nnstudio.engine import Network, Trainer, backends, mean_loss

BACKENDS_HERE = ["numpy", "numba"] if backends.installed() else ["numpy"]


@dataclass(frozen=True)
class Task:
    key: str
    samples: int
    hidden: tuple[int, ...]
    head: str
    outputs: int
    epochs: int
    loss: float
    noise: float = 0.0
    options: dict[str, Any] = field(default_factory=dict)


TASKS = [
    Task("xor", 300, (8,), "sigmoid", 1, 100, 0.05, options={"learning_rate": 0.03}),
    Task("circles", 400, (8,), "sigmoid", 1, 100, 0.08, options={"learning_rate": 0.03}),
    Task("moons", 300, (8, 8), "sigmoid", 1, 60, 0.1, noise=0.1, options={"learning_rate": 0.02}),
    Task("three_spirals", 600, (32, 32), "softmax", 3, 200, 0.05, options={"learning_rate": 0.01, "batch_size": 30}),
    Task(
        "sine",
        200,
        (16, 16),
        "linear",
        1,
        500,
        0.002,
        options={
            "learning_rate": 0.02,
            "batch_size": 20,
            "schedule": "cosine",
            "schedule_params": {"epochs": 500},
        },
    ),
]


def points(task: Task, seed: int) -> tuple[np.ndarray, np.ndarray]:
    dataset = generate(task.key, task.samples, task.noise, seed)
    y = dataset.targets
    return dataset.x, y if task.head == "softmax" else y.reshape(len(y), 1).astype(np.float32)


@pytest.mark.parametrize("backend", BACKENDS_HERE)
@pytest.mark.parametrize("seed", [1, 2, 3])
@pytest.mark.parametrize("task", TASKS, ids=lambda task: task.key)
def test_it_is_learned(task: Task, seed: int, backend: str) -> None:
    (x, y), (new_x, new_y) = points(task, seed), points(task, seed + 100)
    shift, scale = x.mean(axis=0), x.std(axis=0)
    network = Network.dense(x.shape[1], task.hidden, task.outputs, activation="tanh", head=task.head, seed=seed)
    trainer = Trainer(network, (x - shift) / scale, y, seed=seed, backend=backend, **task.options)
    losses = [trainer.epoch() for _ in range(task.epochs)]
    assert trainer.divergence is None
    assert losses[-1] < task.loss
    assert mean_loss(trainer.network, (new_x - shift) / scale, new_y) < 2 * task.loss
