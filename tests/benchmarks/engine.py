"""The forward pass beside its peers: `python tests/benchmarks/engine.py`.

torch is a peer where it is installed and named as missing where not; textbook numpy always runs.
"""

import sys
from pathlib import Path

import numpy as np

sys.path.insert(0, str(Path(__file__).parent))

from figures import interleaved, machine, row

from nnstudio.engine import Network, forward

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
    """Print the table."""
    print(machine())
    if torch is None:
        print("torch is not installed: no ratio to it")
    network = Network.dense(inputs=2, hidden=[8, 8], outputs=1, activation="tanh", head="sigmoid", seed=1)
    generator = np.random.default_rng(0)
    for batch, calls, rounds in ((1, 300, 41), (10_000, 5, 41)):
        x = generator.normal(size=(batch, 2)).astype(np.float32)
        contenders = {"nnstudio": lambda x=x: forward(network, x), "textbook numpy": lambda x=x: textbook(network, x)}
        if torch is not None:
            peer, tensor = torch_peer(network), torch.tensor(x)

            def run(peer=peer, tensor=tensor):
                with torch.inference_mode():
                    return peer(tensor)

            contenders["torch eager"] = run
        figures = interleaved(contenders, rounds, calls)
        own = figures["nnstudio"]
        row(f"forward 2-8-8-1, batch {batch}, with every z and a", f"{own * 1e6:.1f} us")
        for name, seconds in figures.items():
            if name != "nnstudio":
                row(f"    {name}", f"{seconds * 1e6:.1f} us", f"{seconds / own:.2f} x nnstudio's time")


if __name__ == "__main__":
    main()
