"""The window's training in any order: whatever a person does, nothing raises and everything still fits together."""

import math
import sys
import tempfile
import threading
import time
from pathlib import Path

import numpy as np
import pytest
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication

from nnstudio.datasets import GENERATORS, Dataset, Embedded, FunctionPoints, Generated, KeptDataset, Shipped
from nnstudio.engine import ACTIVATIONS, HEADS, Network, StopRules, forward, mean_loss
from nnstudio.formats import dumps, loads
from nnstudio.project import Project, edits
from nnstudio.ui.workspace import Workspace

numbers = st.integers(0, 7)
values = st.sampled_from([0.0, -1.5, 0.25, 40.0, 3e38])


def table(rows, kind):
    x = np.linspace(-1, 1, 2 * rows, dtype=np.float32).reshape(rows, 2)
    if kind == "one class":
        return Dataset(x, np.zeros(rows, np.int64), ("x1", "x2"), ("class",), ("a", "b"))
    if kind == "constant":
        return Dataset(np.full((rows, 2), 3.0, np.float32), np.full((rows, 1), 7.0, np.float32), ("x1", "x2"), ("y",))
    if kind == "huge":
        return Dataset(x * 1e38, np.full((rows, 1), 3e38, np.float32), ("x1", "x2"), ("y",))
    return Dataset(x, np.arange(rows) % 2, ("x1", "x2"), ("class",), ("a", "b"))


SOURCES = st.one_of(
    st.builds(Generated, st.sampled_from(sorted(GENERATORS)), st.sampled_from([1, 2, 30, 120])),
    st.builds(Shipped, st.sampled_from(["iris", "digits"])),
    st.builds(
        lambda rows, kind: Embedded(table(rows, kind)),
        st.sampled_from([0, 1, 2, 9]),
        st.sampled_from(["plain", "one class", "constant", "huge"]),
    ),
    st.just(FunctionPoints("sin(x1) * x2", samples=50)),
)


class Studio(RuleBasedStateMachine):
    def __init__(self):
        super().__init__()
        self.app = QApplication.instance() or QApplication([])
        self.workspace = Workspace(
            Project(Network.dense(["x1", "x2"], [3, 2], 1, activation="tanh", head="sigmoid", seed=1))
        )
        self.training = self.workspace.training
        self.first = self.workspace.project
        self.folder = tempfile.TemporaryDirectory()
        self.refusals = []
        self.faults = []
        self.hook, sys.excepthook = sys.excepthook, self.fault
        self.workspace.refused.connect(self.refusals.append)
        self.workspace.changed.connect(self.check_change)

    def fault(self, kind, error, trace):
        self.faults.append(error)

    def check_change(self, before, after):
        if after is not self.workspace.project:
            self.faults.append(AssertionError("changed doesn't tell the project"))
        if self.training.publishing:
            a, b = before.network, after.network
            if [one.uid for one in a.computing_layers] != [one.uid for one in b.computing_layers] or a.sizes != b.sizes:
                self.faults.append(AssertionError("publishing with another architecture"))

    def teardown(self):
        try:
            self.training.pause()
            self.check_all()
            while self.workspace.undo_stack.canUndo():
                self.workspace.undo_stack.undo()
                self.turn()
            assert self.workspace.project is self.first
            while self.workspace.undo_stack.canRedo():
                self.workspace.undo_stack.redo()
                self.check_all()
            self.turn()
            assert not self.faults, self.faults
        finally:
            sys.excepthook = self.hook
            self.training.leave()
            self.workspace.deleteLater()
            QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
            self.folder.cleanup()
        assert not [t for t in threading.enumerate() if t.name == "training"]

    def turn(self):
        self.app.processEvents()

    @initialize(kind=st.sampled_from(["none", "standard"]))
    def data(self, kind):
        self.workspace.data.choose(KeptDataset(Generated("circles", samples=60)), kind=kind)

    # --- training
    @rule()
    def run(self):
        running = self.training.running
        if not running:
            assert self.training.run() == self.training.can_run or self.refusals

    @rule()
    def pause(self):
        self.training.pause()
        assert not self.training.running

    @rule()
    def toggle(self):
        self.training.toggle()

    @rule()
    def step(self):
        self.training.step()

    @rule()
    def epoch(self):
        self.training.step_epoch()

    @rule(ms=st.sampled_from([0, 5, 40]))
    def wait(self, ms):
        end = time.monotonic() + ms / 1000
        self.turn()
        while time.monotonic() < end:
            self.turn()
            time.sleep(0.002)

    @rule(share=st.floats(0, 1))
    def seek(self, share):
        self.training.seek(round(share * len(self.training.timeline)))

    @rule()
    def end_seek(self):
        self.training.end_seek()

    @rule()
    def continue_here(self):
        self.training.continue_here()

    @rule(new=st.booleans())
    def reset(self, new):
        self.training.reset(new_weights=new)

    @rule(speed=st.sampled_from([1.0, 30.0, 1000.0, math.inf]))
    def speed(self, speed):
        self.training.speed = speed

    @rule(
        options=st.one_of(
            st.fixed_dictionaries(
                {"optimizer": st.sampled_from(["sgd", "momentum", "nesterov", "adagrad", "rmsprop", "adam", "adamw"])}
            ),
            st.fixed_dictionaries({"learning_rate": st.sampled_from([0.0, 0.01, 1.0, 1e9, 1e38])}),
            st.fixed_dictionaries({"batch_size": st.sampled_from([None, 1, 7, 24, 48, 5000])}),
            st.fixed_dictionaries({"weight_decay": st.sampled_from([None, 0.0, 0.5])}),
            st.fixed_dictionaries({"l1": st.sampled_from([0.0, 0.5])}),
            st.fixed_dictionaries({"clip_norm": st.sampled_from([None, 1.0])}),
            st.fixed_dictionaries({"schedule": st.sampled_from(["constant", "step", "cosine"])}),
            st.fixed_dictionaries({"seed": numbers}),
            st.fixed_dictionaries(
                {
                    "stop": st.sampled_from(
                        [StopRules(), StopRules(epochs=2), StopRules(patience=1), StopRules(loss=1.0)]
                    )
                }
            ),
        )
    )
    def plan(self, options):
        self.training.set_plan(**options)

    # --- data
    @rule(
        source=SOURCES,
        kind=st.sampled_from(["none", "standard", "minmax"]),
        share=st.sampled_from([0.0, 0.2, 0.5]),
        fit=st.booleans(),
    )
    def choose(self, source, kind, share, fit):
        self.workspace.data.choose(KeptDataset(source, test_share=share), kind=kind)
        if fit:
            self.accept()

    @rule()
    def accept(self):
        if self.workspace.data.misfit is not None:
            offers = self.workspace.data.misfit.offers
            if offers:
                assert self.workspace.data.accept(offers[0]) or self.refusals

    @rule()
    def remove_data(self):
        self.workspace.data.remove()

    # --- edits
    def edit(self, function, *args, **kw):
        return self.workspace.edit("Edit", function, *args, **kw)

    def layer(self, n, low=0):
        return low + n % (self.workspace.network.depth - low)

    def neuron(self, layer, n):
        return n % self.workspace.network.sizes[layer]

    @rule(n=numbers)
    def add_layer(self, n):
        self.edit(edits.add_layer, self.layer(n, 1), units=2)

    @rule(n=numbers)
    def remove_layer(self, n):
        self.edit(edits.remove_layer, self.layer(n, 1))

    @rule(n=numbers)
    def duplicate_layer(self, n):
        self.edit(edits.duplicate_layer, self.layer(n, 1))

    @rule(n=numbers, m=numbers)
    def move_layer(self, n, m):
        self.edit(edits.move_layer, self.layer(n, 1), self.layer(m, 1))

    @rule(n=numbers, m=numbers)
    def add_neuron(self, n, m):
        layer = self.layer(n)
        self.edit(edits.add_neuron, layer, self.neuron(layer, m))

    @rule(n=numbers, m=numbers)
    def remove_neuron(self, n, m):
        layer = self.layer(n)
        self.edit(edits.remove_neurons, [(layer, self.neuron(layer, m))])

    @rule(n=numbers, m=numbers)
    def duplicate_neuron(self, n, m):
        layer = self.layer(n)
        self.edit(edits.duplicate_neuron, layer, self.neuron(layer, m))

    @rule(n=numbers, m=numbers, k=numbers)
    def move_neuron(self, n, m, k):
        layer = self.layer(n)
        self.edit(edits.move_neuron, layer, self.neuron(layer, m), self.neuron(layer, k))

    @rule(n=numbers, m=numbers, k=numbers)
    def move_to_layer(self, n, m, k):
        layer, to = self.layer(n), self.layer(m)
        self.edit(edits.move_neuron_to_layer, layer, self.neuron(layer, k), to, 0)

    @rule(n=numbers, m=numbers)
    def rename(self, n, m):
        layer = self.layer(n)
        self.edit(edits.rename_neuron, layer, self.neuron(layer, m), f"n{n}")

    @rule(n=numbers, key=st.sampled_from(sorted(ACTIVATIONS)))
    def activation(self, n, key):
        self.edit(edits.set_activation, self.layer(n, 1), key)

    @rule(key=st.sampled_from(sorted(HEADS)))
    def head(self, key):
        self.edit(edits.set_head, key)

    @rule(n=numbers)
    def rename_class(self, n):
        self.edit(edits.rename_class, 0, f"c{n}")

    @rule(names=st.sampled_from([(), ("a", "b"), ("inner", "outer"), ("p", "q", "r")]))
    def classes(self, names):
        self.edit(edits.set_classes, names)

    @rule(n=numbers, m=numbers, k=numbers, value=values)
    def weight(self, n, m, k, value):
        layer = self.layer(n, 1)
        self.edit(edits.set_weight, layer, self.neuron(layer, m), self.neuron(layer - 1, k), value)

    @rule(n=numbers, m=numbers, value=values)
    def bias(self, n, m, value):
        layer = self.layer(n, 1)
        self.edit(edits.set_bias, layer, self.neuron(layer, m), value)

    @rule(n=numbers, m=numbers, k=numbers, back=st.booleans())
    def cut(self, n, m, k, back):
        layer = self.layer(n, 1)
        self.edit(edits.restore if back else edits.cut, [(layer, self.neuron(layer, m), self.neuron(layer - 1, k))])

    @rule(n=numbers, on=st.booleans())
    def use_bias(self, n, on):
        self.edit(edits.set_use_bias, self.layer(n, 1), on)

    @rule(n=numbers)
    def reinitialize(self, n):
        self.edit(edits.reinitialize, self.layer(n, 1) if n else None, seed=n)

    @rule(n=numbers)
    def input_range(self, n):
        self.edit(edits.set_input_range, self.neuron(0, n), -n - 1.0, n + 1.0)

    @rule(n=numbers)
    def notes(self, n):
        self.edit(edits.set_notes, f"note {n}")

    @rule(v=st.floats(-3, 3, width=32))
    def set_x(self, v):
        self.workspace.set_x(0, v)

    # --- history and files
    @rule(n=st.integers(1, 3))
    def undo(self, n):
        for _ in range(n):
            self.workspace.undo_stack.undo()
        assert not self.training.running

    @rule(n=st.integers(1, 3))
    def redo(self, n):
        for _ in range(n):
            self.workspace.undo_stack.redo()

    @rule()
    def save(self):
        self.workspace.save(Path(self.folder.name) / "a.nns")
        assert not self.workspace.unsaved

    @precondition(lambda self: (Path(self.folder.name) / "a.nns").exists())
    @rule()
    def open(self):
        self.workspace.open(Path(self.folder.name) / "a.nns")
        self.first = self.workspace.project
        assert not self.training.running
        assert self.training.epochs == 0

    @rule()
    def new(self):
        self.workspace.new()
        self.first = self.workspace.project
        assert not self.training.running
        assert self.training.epochs == 0
        self.turn()
        assert not self.training.running
        assert self.training.epochs == 0

    # --- what holds
    @invariant()
    def check_all(self):
        assert not self.faults
        workspace, training = self.workspace, self.training
        network, prepared = workspace.network, workspace.data.prepared
        for layer in network.computing_layers:
            assert np.isfinite(layer.weights).all()
            assert np.isfinite(layer.bias).all()
        fresh = forward(network, workspace.data.scaled(workspace.x[None]))
        assert np.array_equal(fresh.output, workspace.trace.output, equal_nan=True)
        if prepared is None:
            assert training.loss is None
        else:
            assert_loss(training.loss, network, prepared.x, prepared.y)
            assert_loss(training.test_loss, network, prepared.test_x, prepared.test_y)
        if training.running:
            assert not training.why_not
        assert len(training.ghosts) <= 3
        self.check_timeline()
        self.refusals.clear()

    def check_timeline(self):
        training, timeline = self.training, self.training.timeline
        moments = [timeline[index] for index in range(len(timeline))]
        assert timeline.nbytes == sum(moment.state.nbytes for moment in moments)
        assert timeline.nbytes <= timeline.memory_limit
        assert 0 <= training.position < max(1, len(timeline))
        for counts in ([one.steps for one in moments], [one.epochs for one in moments]):
            assert counts == sorted(counts)
        curve = training.losses.epochs
        assert (np.diff(curve) > 0).all()
        if len(curve) and moments and not training.running:
            assert moments[-1].epochs <= curve[-1] < moments[-1].epochs + 1

    @invariant()
    def file_holds(self):
        assert loads(dumps(self.workspace.project_to_save()), "x").network == self.workspace.network


def assert_loss(shown, network, x, y):
    expected = mean_loss(network, x, y) if len(x) else math.nan
    assert shown == (pytest.approx(expected, rel=1e-5) if math.isfinite(expected) else None)


TestStudio = Studio.TestCase
TestStudio.settings = settings(
    max_examples=20, stateful_step_count=40, deadline=None, suppress_health_check=list(HealthCheck)
)
