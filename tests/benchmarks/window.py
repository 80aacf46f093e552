"""The window's speed: `python tests/benchmarks/window.py`, with a display (Xvfb does) or QT_QPA_PLATFORM=offscreen.

Prints the time from a moved slider to everything painted, first paint, all usable, and memory. The peer of the
slider is a scene with one item a connection and one a neuron that gets the same new values.
"""

import os

# As the command line sets it; numpy reads it when it is imported.
os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")

import subprocess
import sys
import time
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent))

import numpy as np
from figures import machine, percentile, row
from PySide6.QtCore import QLineF, QRectF
from PySide6.QtGui import QColor, QPen
from PySide6.QtWidgets import QGraphicsScene, QGraphicsView

from nnstudio.app import application, close, settled_window
from nnstudio.engine import Network, forward
from nnstudio.project import Project

NETWORKS = {
    "2-8-8-1": {"inputs": 2, "hidden": [8, 8], "outputs": 1, "activation": "tanh", "head": "sigmoid"},
    "784-128-64-10": {"inputs": 784, "hidden": [128, 64], "outputs": 10, "activation": "relu", "head": "softmax"},
}
MOVES = 300


def slider_to_paint(network):
    """Return the seconds from each move of an input to everything painted, in the whole window with its plots."""
    qt = application()
    window = settled_window(Project(network=network), "light", (1440, 900))
    times = []
    for move in range(MOVES + 20):
        value = float(np.sin(move / 10))
        start = time.perf_counter()
        window.workspace.set_x(0, value)
        qt.processEvents()
        qt.processEvents()
        times.append(time.perf_counter() - start)
    close(window)
    return times[20:]


def item_scene_to_paint(network, moves):
    """Return the same for one QGraphicsItem a connection and a neuron, coloured anew at every move."""
    qt = application()
    scene = QGraphicsScene()
    nodes = []
    for column, size in enumerate(network.sizes):
        ys = np.linspace(20, 560, size)
        nodes.append([scene.addEllipse(QRectF(column * 250, y, 10, 10)) for y in ys.tolist()])
    for column, layer in enumerate(network.computing_layers):
        for left in nodes[column]:
            for right in nodes[column + 1]:
                line = QLineF(left.rect().center(), right.rect().center())
                scene.addLine(line, QPen(QColor("#9CBDE1"), 1.5))
        assert layer.units == len(nodes[column + 1])
    view = QGraphicsView(scene)
    view.resize(900, 594)
    view.show()
    qt.processEvents()
    x = np.zeros((1, network.sizes[0]), dtype=np.float32)
    times = []
    for move in range(moves):
        start = time.perf_counter()
        x[0, 0] = np.sin(move / 10)
        trace = forward(network, x)
        for column, items in enumerate(nodes):
            values = np.tanh((x if column == 0 else trace.a[column - 1])[0])
            for item, value in zip(items, values.tolist(), strict=True):
                item.setBrush(QColor(255, 255, 255 - int(abs(value) * 255)))
        view.viewport().repaint()
        times.append(time.perf_counter() - start)
    view.close()
    return times


def start_times():
    """Return the seconds from the start of a process to its first paint and to its plots being there."""
    code = (
        "import sys, time\n"
        "from nnstudio.app import application, load, find\n"
        "from nnstudio.ui.main_window import MainWindow\n"
        "start = float(sys.argv[1])\n"
        "qt = application()\n"
        "window = MainWindow(load(find('examples/xor.nns')))\n"
        "window.show()\n"
        "while not window._painted: qt.processEvents()\n"
        "first = time.time() - start\n"
        "while not window.views_loaded: qt.processEvents()\n"
        "for _ in range(4): qt.processEvents()\n"
        "usable = time.time() - start\n"
        "memory = next((int(line.split()[1]) for line in open('/proc/self/status') if line.startswith('VmRSS')), 0)\n"
        "print(first, usable, memory)\n"
    )
    # As on a user's machine, where Python keeps what it compiled.
    environment = {key: value for key, value in os.environ.items() if key != "PYTHONDONTWRITEBYTECODE"}
    output = subprocess.run(
        [sys.executable, "-c", code, str(time.time())], check=True, capture_output=True, text=True, env=environment
    ).stdout
    return [float(figure) for figure in output.split()]


def main():
    """Print the table."""
    print(machine())
    print(f"platform {os.environ.get('QT_QPA_PLATFORM', 'default')}")
    for name, options in NETWORKS.items():
        network = Network.dense(**options, seed=1)
        own = slider_to_paint(network)
        peer = item_scene_to_paint(network, 60 if network.parameter_count < 1000 else 5)
        row(
            f"slider moved to all painted, {name} (budget 8 ms p95)",
            f"{percentile(own, 0.95) * 1e3:.2f} ms p95",
            f"median {percentile(own, 0.5) * 1e3:.2f} ms; an item a connection, canvas alone: "
            f"{percentile(peer, 0.5) / percentile(own, 0.5):.2g} x the time",
        )
    start_times()
    figures = [start_times() for _ in range(5)]
    bare = []
    for _ in range(5):
        start = time.perf_counter()
        subprocess.run([sys.executable, "-c", "import numpy, PySide6.QtWidgets"], check=True)
        bare.append(time.perf_counter() - start)
    base = percentile(bare, 0.5)
    first, usable, memory = (percentile([each[i] for each in figures], 0.5) for i in range(3))
    row("first paint (budget 300 ms)", f"{first * 1e3:.0f} ms", f"{first / base:.1f} x importing numpy and Qt")
    row("all usable, plots too (budget 700 ms)", f"{usable * 1e3:.0f} ms", f"{usable / base:.1f} x")
    row("memory with XOR open (budget 200 MiB)", f"{memory / 1024:.0f} MiB", "resident")


if __name__ == "__main__":
    main()
