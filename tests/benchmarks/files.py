"""Opening and saving a network of a million parameters: `python tests/benchmarks/files.py`.

The peer is Python's own json with the arrays as nested lists.
"""

import json
import sys
import tempfile
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent))

from figures import interleaved, machine, row

from nnstudio.engine import Network
from nnstudio.formats import load, save
from nnstudio.project import Project


def main():
    """Print the table."""
    print(machine())
    network = Network.dense(inputs=784, hidden=[1000, 200], outputs=10, activation="relu", head="softmax", seed=1)
    project = Project(network=network, name="a million parameters")
    print(f"{network.parameter_count:,} parameters")
    with tempfile.TemporaryDirectory() as folder:
        path, plain = Path(folder, "million.nns"), Path(folder, "plain.json")
        save(project, path)
        lists = [[layer.weights.tolist(), layer.bias.tolist()] for layer in network.computing_layers]
        figures = interleaved(
            {
                "save": lambda: save(project, path),
                "open": lambda: load(path),
                "json save": lambda: plain.write_text(json.dumps(lists), encoding="utf-8"),
                "json open": lambda: json.loads(plain.read_text(encoding="utf-8")),
            },
            rounds=5,
            calls=1,
        )
    for name in ("open", "save"):
        ratio = figures[f"json {name}"] / figures[name]
        row(f"{name} 1M parameters (budget 150 ms)", f"{figures[name] * 1e3:.1f} ms", f"json: {ratio:.1f} x the time")


if __name__ == "__main__":
    main()
