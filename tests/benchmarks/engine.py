"""The forward pass beside its peers: `python tests/benchmarks/engine.py`.

torch and node (a network as a graph of objects, in JavaScript) are peers where they are installed and named as missing
where not; textbook numpy always runs. One thread each.
"""

# ruff: noqa: E402 - the numbers of threads are read when numpy and torch are imported

import os

for variable in ("OPENBLAS_NUM_THREADS", "OMP_NUM_THREADS", "MKL_NUM_THREADS"):
    os.environ.setdefault(variable, "1")

import shutil
import sys
from pathlib import Path

import numpy as np

sys.path.insert(0, str(Path(__file__).parent))

from figures import budget, interleaved, javascript, machine, row

from nnstudio.engine import Network, forward, outputs

try:
    import torch
except ImportError:
    torch = None


def textbook(network, x):
    """z = W x + b, layer after layer, as one writes it on the first day."""
    a = x
    for layer in network.layers:
        a = np.tanh(a @ layer.weights.T + layer.bias)
    z = a @ network.output.weights.T + network.output.bias
    return 1 / (1 + np.exp(-z))


def torch_peer(network):
    """The same network in torch, eager, on one thread."""
    torch.set_num_threads(1)
    modules = []
    for layer in network.computing_layers:
        linear = torch.nn.Linear(layer.fan_in, layer.units)
        linear.weight.data = torch.tensor(np.array(layer.weights))
        linear.bias.data = torch.tensor(np.array(layer.bias))
        modules += [linear, torch.nn.Tanh()]
    modules[-1] = torch.nn.Sigmoid()
    return torch.nn.Sequential(*modules).eval()


def main():
    """Print the tables."""
    print(machine())
    for name, peer in (("torch", torch), ("node", shutil.which("node"))):
        if peer is None:
            print(f"{name} is not installed: no ratio to it")
    network = Network.dense(inputs=2, hidden=[8, 8], outputs=1, activation="tanh", head="sigmoid", seed=1)
    one = np.array([[0.3, -0.4]], np.float32)
    grid = np.stack([each.ravel() for each in np.meshgrid(*[np.linspace(-1, 1, 100, dtype=np.float32)] * 2)]).T
    table("forward 2-8-8-1, batch 1, with every z and a", network, one, lambda: forward(network, one), 300, 6, None)
    whole = {"calls": 5, "against_torch": 6, "against_graph": 40}
    table("10,000-point surface 2-8-8-1", network, grid, lambda: outputs(network, grid, 3, 0), **whole)


def table(what, network, x, own, calls, against_torch, against_graph):
    """Print what the outputs at x take, the ratios, and what they should be."""
    contenders = {"nnstudio": own, "textbook numpy": lambda: textbook(network, x)}
    if torch is not None:
        peer, tensor = torch_peer(network), torch.tensor(np.ascontiguousarray(x))

        def run():
            with torch.inference_mode():
                return peer(tensor)

        contenders["torch eager"] = run
    figures = interleaved(contenders, 41, calls)
    if against_graph is not None and (graph := javascript(len(x))) is not None:
        figures["JavaScript object graph"] = graph
    row(what, f"{figures['nnstudio'] * 1e6:.1f} us")
    for name, seconds in figures.items():
        if name != "nnstudio":
            row(f"    {name}", f"{seconds * 1e6:.1f} us", f"{seconds / figures['nnstudio']:.2f} x nnstudio's time")
    budget(figures, "nnstudio", "torch eager", against_torch)
    if against_graph is not None:
        budget(figures, "nnstudio", "JavaScript object graph", against_graph)


if __name__ == "__main__":
    main()
