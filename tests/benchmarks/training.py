"""The window while it trains: `python tests/benchmarks/training.py`, with a display (Xvfb does) or offscreen.

A thread of its own sends mouse moves to the canvas, 60 a second, from neuron to neuron, so that each has something to
repaint; timed is each from being sent to all being painted, training at full speed meanwhile. Beside that stand how
many states were shown and how many epochs were done a second. `--minutes 10` trains so long and prints memory.
"""

import os

# As the command line sets it; numpy reads it when it is imported.
os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")

import argparse
import sys
import threading
import time
from collections import deque
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent))

import numpy as np
from figures import machine, percentile, row
from PySide6.QtCore import QCoreApplication, QEvent, QEventLoop, QObject, QPointF, Qt, QTimer
from PySide6.QtGui import QMouseEvent

from nnstudio.app import close, settled_window
from nnstudio.datasets import Dataset, Embedded, Generated, KeptDataset
from nnstudio.engine import Network
from nnstudio.project import Project

FRAME = 1 / 60
_PAINTED = QEvent.Type(QEvent.registerEventType())


def small():
    """Return 2-8-8-1 and 500 points of two spirals, in batches of 10."""
    network = Network.dense(2, [8, 8], 1, activation="tanh", head="sigmoid", seed=1)
    return network, KeptDataset(Generated("two_spirals", samples=500)), {"batch_size": 10}


def large():
    """Return 784-128-64-10 and 2,000 random pictures, in batches of 64."""
    generator = np.random.default_rng(0)
    classes = [str(number) for number in range(10)]
    network = Network.dense(784, [128, 64], 10, activation="relu", head="softmax", seed=1, classes=classes)
    x = generator.uniform(-1, 1, (2000, 784)).astype(np.float32)
    names = [one.name for one in network.inputs]
    samples = Dataset(x, generator.integers(0, 10, 2000), names, ["digit"], classes, name="pictures")
    return network, KeptDataset(Embedded(samples)), {"batch_size": 64, "learning_rate": 1e-3}


class Hand(QObject):
    """Moves the mouse over a canvas from a thread, and notes when what it did has been painted."""

    def __init__(self, canvas):
        super().__init__()
        self._viewport = canvas.viewport()
        network = canvas.board.workspace.network
        last = network.depth - 1
        places = [canvas.neuron_point(layer, 0) for layer in (last - 1, last)]
        self._points = [(QPointF(at), QPointF(self._viewport.mapToGlobal(at))) for at in places]
        self._sent: deque[float] = deque()
        self._waiting: list[float] = []
        self._posted = False
        self.times: list[float] = []
        self._over = threading.Event()
        self._thread = threading.Thread(target=self._move)
        self._viewport.installEventFilter(self)

    def start(self):
        """Begin to move."""
        self._thread.start()

    def stop(self):
        """Stop, and leave the canvas alone."""
        self._over.set()
        self._thread.join()
        self._viewport.removeEventFilter(self)

    def _move(self):
        due, count = time.perf_counter(), 0
        none = Qt.MouseButton.NoButton
        while not self._over.is_set():
            due += FRAME
            time.sleep(max(0.0, due - time.perf_counter()))
            at, everywhere = self._points[count % 2]
            count += 1
            event = QMouseEvent(
                QEvent.Type.MouseMove, at, everywhere, none, none, Qt.KeyboardModifier.NoModifier
            )  # fmt: skip
            self._sent.append(time.perf_counter())
            QCoreApplication.postEvent(self._viewport, event)

    def eventFilter(self, watched, event):
        """Note what arrives and what is painted."""
        if event.type() == QEvent.Type.MouseMove and self._sent:
            self._waiting.append(self._sent.popleft())
        elif event.type() == QEvent.Type.Paint and self._waiting and not self._posted:
            # Comes when all that is painted along is painted, and shown.
            self._posted = True
            QCoreApplication.postEvent(self, QEvent(_PAINTED), Qt.EventPriority.HighEventPriority.value)
        return False

    def customEvent(self, event):
        """All is on the screen."""
        now = time.perf_counter()
        self._posted = False
        self.times += [now - sent for sent in self._waiting]
        self._waiting.clear()


def trained_window(network, kept, options):
    """Return a window of 1440 x 900 with a network and its data, ready to train."""
    window = settled_window(Project(network=network), "light", (1440, 900))
    workspace = window.workspace
    assert workspace.data.choose(kept), "the data don't fit"
    assert workspace.training.set_plan(**options)
    settle(0.3)
    return window


def settle(seconds):
    """Let the window work for a while."""
    loop = QEventLoop()
    QTimer.singleShot(round(seconds * 1000), loop.quit)
    loop.exec()


def beside_training(window, seconds, *, running=True):
    """Return the seconds from each mouse move to its paint, and the states shown and epochs done a second."""
    training, shown = window.workspace.training, [0]

    def count(*_):
        shown[0] += training.publishing

    window.workspace.changed.connect(count)
    if running:
        assert training.run(), training.why_not
    settle(1.0)
    hand = Hand(window.canvas)
    shown[0], epochs, start = 0, training.epochs, time.perf_counter()
    hand.start()
    settle(seconds)
    hand.stop()
    took = time.perf_counter() - start
    rates = shown[0] / took, (training.epochs - epochs) / took
    training.pause()
    window.workspace.changed.disconnect(count)
    return hand.times, *rates


def resident():
    """Return the memory that the process holds, in MiB; 0 where the system doesn't say."""
    try:
        with open("/proc/self/status", encoding="utf-8") as lines:
            return next(int(line.split()[1]) for line in lines if line.startswith("VmRSS")) / 1024
    except (OSError, StopIteration):
        return 0.0


def memory(minutes):
    """Train so long and print the memory of each minute, and how much it grew after the first."""
    window = trained_window(*small())
    assert window.workspace.training.run()
    held = []
    for minute in range(round(minutes)):
        settle(60)
        held.append(resident())
        training = window.workspace.training
        moments = f"{len(training.timeline)} moments of {training.timeline.nbytes / 2**20:.0f} MiB"
        note = f"{training.epochs:,} epochs, {moments}"
        row(f"minute {minute + 1}", f"{held[-1]:.0f} MiB", note)
    window.workspace.training.pause()
    if len(held) > 1:
        row("growth after the first minute", f"{held[-1] - held[0]:+.1f} MiB", "the timeline's 64 MiB fill meanwhile")
    close(window)


def main():
    """Print the table."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--seconds", type=float, default=10.0)
    parser.add_argument("--minutes", type=float, default=0.0)
    parser.add_argument("--network", choices=["small", "large", "both"], default="both")
    chosen = parser.parse_args()
    print(machine())
    print(f"platform {os.environ.get('QT_QPA_PLATFORM', 'default')}")
    if chosen.minutes:
        memory(chosen.minutes)
        return
    for name, case in (("2-8-8-1", small), ("784-128-64-10", large)):
        if chosen.network not in ("both", case.__name__):
            continue
        window = trained_window(*case())
        for running in (False, True):
            times, shown, epochs = beside_training(window, chosen.seconds, running=running)
            what = "while training" if running else "at rest"
            note = f"{shown:.0f} states and {epochs:,.1f} epochs a second" if running else ""
            figures = f"p50 {percentile(times, 0.5) * 1e3:.1f}, max {max(times) * 1e3:.1f} ms"
            p95 = f"{percentile(times, 0.95) * 1e3:.1f} ms p95"
            row(f"{name} {what}, move to paint (budget 8 ms p95)", p95, f"{figures} of {len(times)}; {note}")
        close(window)


if __name__ == "__main__":
    main()
