"""Training beside its peers, and the budgets: `python tests/benchmarks/learning.py`.

torch, scikit-learn and node (a network as a graph of objects, in JavaScript) are peers where they are installed, and
named as missing where not, as is numba, with which nnstudio runs a second time; textbook numpy always runs. One thread
each.
"""

# ruff: noqa: E402 - the numbers of threads are read when numpy and torch are imported

import os

for variable in ("OPENBLAS_NUM_THREADS", "OMP_NUM_THREADS", "MKL_NUM_THREADS"):
    os.environ.setdefault(variable, "1")

import shutil
import sys
import warnings
from pathlib import Path

import numpy as np

sys.path.insert(0, str(Path(__file__).parent))

from figures import budget, interleaved, javascript, machine, row

from nnstudio.engine import Network, Trainer, backends
from nnstudio.engine.reference import train_by_the_book

try:
    import torch
except ImportError:
    torch = None
try:
    from sklearn.neural_network import MLPClassifier
except ImportError:
    MLPClassifier = None

OWN, FAST = "nnstudio", "nnstudio with [fast]"
TORCH, GRAPH = "torch eager", "JavaScript object graph"


class Textbook:
    """Backpropagation with SGD for tanh layers and a sigmoid, as one writes it on the first day."""

    def __init__(self, network, x, y, batch, rate):
        self.weights = [layer.weights.copy() for layer in network.computing_layers]
        self.biases = [layer.bias.copy() for layer in network.computing_layers]
        self.x, self.y, self.batch, self.rate = x, y, batch, np.float32(rate)
        self.generator = np.random.default_rng(0)

    def epoch(self):
        """Run one epoch."""
        order = self.generator.permutation(len(self.x))
        for start in range(0, len(order), self.batch):
            rows = order[start : start + self.batch]
            self.step(self.x[rows], self.y[rows])

    def step(self, x, y):
        """Run one step."""
        values = [x]
        for weights, bias in zip(self.weights[:-1], self.biases[:-1], strict=True):
            values.append(np.tanh(values[-1] @ weights.T + bias))
        p = 1 / (1 + np.exp(-(values[-1] @ self.weights[-1].T + self.biases[-1])))
        delta = (p - y) / len(x)
        for i in reversed(range(len(self.weights))):
            weights, bias = delta.T @ values[i], delta.sum(axis=0)
            if i:
                delta = (delta @ self.weights[i]) * (1 - values[i] ** 2)
            self.weights[i] -= self.rate * weights
            self.biases[i] -= self.rate * bias


def torch_step(network, loss, optimizer, **options):
    """Return a training step of the same network in torch, eager, on one thread."""
    torch.set_num_threads(1)
    modules = []
    for layer in network.computing_layers:
        linear = torch.nn.Linear(layer.fan_in, layer.units)
        linear.weight.data = torch.tensor(np.array(layer.weights))
        linear.bias.data = torch.tensor(np.array(layer.bias))
        modules += [linear, torch.nn.ReLU() if getattr(layer, "activation", "") == "relu" else torch.nn.Tanh()]
    model = torch.nn.Sequential(*modules[:-1])
    chosen = optimizer(model.parameters(), **options)

    def step(x, y):
        chosen.zero_grad()
        value = loss(model(x), y)
        value.backward()
        chosen.step()
        return value

    return step


def torch_epoch(step, x, y, batch):
    """Return a function that runs an epoch of shuffled batches."""
    x, y = torch.tensor(x), torch.tensor(y)

    def epoch():
        order = torch.randperm(len(x))
        for start in range(0, len(x), batch):
            rows = order[start : start + batch]
            step(x[rows], y[rows])

    return epoch


def sklearn_epoch(hidden, x, y, batch, **options):
    """Return a function that runs an epoch in scikit-learn; the classes are those in y."""
    model = MLPClassifier(hidden, batch_size=batch, **options)
    classes = np.unique(y)
    model.partial_fit(x, y, classes=classes)
    return lambda: model.partial_fit(x, y)


def small(batch, epochs, budgets):
    """SGD of 2-8-8-1 with 500 samples, an epoch with shuffling; `epochs` of them are timed at once."""
    generator = np.random.default_rng(0)
    x = generator.uniform(-1, 1, (500, 2)).astype(np.float32)
    y = (x[:, :1] * x[:, 1:] > 0).astype(np.float32)
    network = Network.dense(inputs=2, hidden=[8, 8], outputs=1, activation="tanh", head="sigmoid", seed=1)
    options = {"optimizer": "sgd", "learning_rate": 0.03, "batch_size": batch}
    numpys = Trainer(network, x, y, backend="numpy", **options)
    contenders = {OWN: lambda: numpys.train(epochs)}
    if backends.installed():
        numbas = Trainer(network, x, y, backend="numba", **options)
        contenders[FAST] = lambda: numbas.train(epochs)
    contenders["nnstudio's readable reference"] = repeated(train_by_the_book(network, x, y, **options).__next__, epochs)
    contenders["textbook numpy"] = repeated(Textbook(network, x, y, batch, 0.03).epoch, epochs)
    if torch is not None:
        step = torch_step(network, torch.nn.BCEWithLogitsLoss(), torch.optim.SGD, lr=0.03)
        contenders[TORCH] = repeated(torch_epoch(step, x, y, batch), epochs)
    if MLPClassifier is not None:
        rule = {"solver": "sgd", "activation": "tanh", "learning_rate_init": 0.03, "momentum": 0.0, "alpha": 0.0}
        contenders["scikit-learn"] = repeated(sklearn_epoch((8, 8), x, y.ravel(), batch, **rule), epochs)
    graphs = [javascript(500, batch)]
    figures = {name: seconds / epochs for name, seconds in interleaved(contenders, 15, 1).items()}
    graphs.append(javascript(500, batch))
    if None not in graphs:
        figures[GRAPH] = min(graphs)
    table(f"SGD, 2-8-8-1, 500 samples, batch {batch}: an epoch", figures, 1e6, "us", budgets)


def large(budgets):
    """Adam of 784-512-512-10 with batches of 64, a step with its share of shuffling."""
    generator = np.random.default_rng(0)
    x = generator.uniform(0, 1, (640, 784)).astype(np.float32)
    y = generator.integers(0, 10, 640)
    network = Network.dense(784, [512, 512], 10, activation="relu", head="softmax", seed=1)
    contenders = {OWN: Trainer(network, x, y, optimizer="adam", batch_size=64).epoch}
    if torch is not None:
        for name, fused in ((TORCH, False), ("torch eager, fused Adam", True)):
            step = torch_step(network, torch.nn.CrossEntropyLoss(), torch.optim.Adam, lr=0.001, fused=fused)
            contenders[name] = torch_epoch(step, x, y, 64)
    if MLPClassifier is not None:
        contenders["scikit-learn"] = sklearn_epoch((512, 512), x, y, 64, solver="adam", activation="relu", alpha=0.0)
    figures = {name: seconds / 10 for name, seconds in interleaved(contenders, 15, 1).items()}
    table("Adam, 784-512-512-10, batch 64: a step", figures, 1e3, "ms", budgets)


def repeated(epoch, epochs):
    """Return a function that runs several epochs."""
    return lambda: [epoch() for _ in range(epochs)]


def table(what, figures, factor, unit, budgets):
    """Print what was measured, the ratios, and what they should be."""
    own = figures[OWN]
    row(what, f"{own * factor:.3g} {unit}")
    for name, seconds in figures.items():
        if name != OWN:
            row(f"    {name}", f"{seconds * factor:.4g} {unit}", f"{seconds / own:.2f} x nnstudio's time")
    for ours, peer, wanted in budgets:
        budget(figures, ours, peer, wanted)


def main():
    """Print the tables."""
    print(machine())
    peers = {"torch": torch, "scikit-learn": MLPClassifier, "node": shutil.which("node")}
    for name, peer in {**peers, "numba": backends.installed() or None}.items():
        if peer is None:
            print(f"{name} is not installed: no ratio to it")
    warnings.simplefilter("ignore")
    small(10, 5, [(OWN, TORCH, 15), (OWN, GRAPH, 1.4), (FAST, GRAPH, 8)])
    small(500, 64, [(OWN, TORCH, 10), (OWN, GRAPH, 30)])
    small(1, 1, [])
    large([(OWN, TORCH, 1.3)])


if __name__ == "__main__":
    main()
