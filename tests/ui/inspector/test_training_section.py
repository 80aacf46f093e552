"""The part about training: every control changes the plan as an undo step, and says no where it must."""

import math

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QApplication

from nnstudio.datasets import Generated, KeptDataset
from nnstudio.engine import OPTIMIZERS, SCHEDULES, Network
from nnstudio.project import Project
from nnstudio.ui.inspector.setting_field import Nudge, SettingField

LEFT = Qt.MouseButton.LeftButton
SHIFT = Qt.KeyboardModifier.ShiftModifier
UP, DOWN = Qt.Key.Key_Up, Qt.Key.Key_Down


@pytest.fixture
def opened(bench_of):
    """An inspector with data to learn from, that shows the unfolded part on the page of a layer."""
    bench = bench_of(Project(Network.dense(["x1", "x2"], [4, 3], 1, activation="tanh", head="sigmoid", seed=1)))
    assert bench.workspace.data.choose(KeptDataset(Generated("circles", samples=200)))
    bench.select(bench.layer(1))
    bench.qtbot.mouseClick(bench.find(QAbstractButton, "inspector.layer.training"), LEFT)
    bench.form = bench.page.training_section.form
    return bench


def plan(bench):
    return bench.workspace.plan.value


def field(bench, name):
    return bench.find(SettingField, f"inspector.layer.training.{name}")


def choose(bench, combo, key):
    combo.setCurrentIndex(combo.findData(key))
    combo.activated.emit(combo.currentIndex())
    bench.settle()


# --- folding --------------------------------------------------------------------------------------


def test_it_is_folded_with_a_summary_on_every_page(bench):
    network = bench.network
    for items in (
        [], [bench.neuron(1, 0)], [bench.neuron(0, 0)], [bench.layer(1)], [bench.layer(0)],
        [bench.layer(network.depth - 1)], [bench.connection(1, 0, 0)], [bench.neuron(1, 0), bench.neuron(1, 1)],
    ):  # fmt: skip
        page = bench.select(*items)
        section = page.training_section
        assert not section.section.header.isChecked()
        assert section.section.header.summary == "Adam · rate 0.001"
        assert section.form is None, "the form is made when somebody looks"


def test_unfolded_it_stays_so_on_other_pages(opened):
    page = opened.select(opened.neuron(1, 0))
    assert page.training_section.section.header.isChecked()
    opened.qtbot.mouseClick(page.training_section.section.header, LEFT)
    assert not opened.select(opened.layer(1)).training_section.section.header.isChecked()


# --- optimizer and rate ---------------------------------------------------------------------------


def test_every_optimizer_shows_its_own_parameters(opened):
    for key, optimizer in OPTIMIZERS.items():
        choose(opened, opened.form.optimizer, key)
        assert plan(opened).hyperparameters.optimizer == key
        assert list(opened.form.optimizer_rows.fields) == [one.name for one in optimizer.parameters]


def test_a_rate_that_nobody_chose_goes_with_its_optimizer(opened):
    choose(opened, opened.form.optimizer, "rmsprop")
    assert plan(opened).hyperparameters.rate == 0.01
    opened.type(field(opened, "learning_rate"), "0.02")
    choose(opened, opened.form.optimizer, "adam")
    assert plan(opened).hyperparameters.rate == 0.02


def test_the_learning_rate_is_typed_nudged_and_undone(opened):
    rate = field(opened, "learning_rate")
    opened.type(rate, "0,008")
    assert plan(opened).hyperparameters.rate == 0.008
    assert opened.page.training_section.section.header.summary == "Adam · rate 0.008"
    count = opened.undo.count()
    for _ in range(2):
        opened.qtbot.keyClick(rate, UP)
    assert plan(opened).hyperparameters.rate == 0.0097
    assert opened.undo.count() == count + 1
    opened.qtbot.keyClick(rate, DOWN, SHIFT)
    assert plan(opened).hyperparameters.rate == 0.00097
    opened.undo.undo()
    opened.undo.undo()
    opened.settle()
    assert plan(opened).hyperparameters.rate == 0.001
    assert rate.text() == "0.001"


@pytest.mark.parametrize("text", ["-1", "abc", "inf", "1e39", ""])
def test_a_rate_that_cannot_be_is_refused_at_the_field(opened, text):
    rate = field(opened, "learning_rate")
    rate.setFocus()
    opened.type(rate, text)
    assert rate.property("invalid") or rate.text() == "0.001"
    assert plan(opened).hyperparameters.rate == 0.001


def test_a_billion_is_taken_with_a_warning(opened):
    opened.type(field(opened, "learning_rate"), "1e9")
    assert plan(opened).hyperparameters.rate == 1e9
    assert opened.form.warning.isVisible()
    assert opened.form.warning.text() == "Far above the usual 0.001"
    opened.type(field(opened, "learning_rate"), "0.1")
    assert not opened.form.warning.isVisible()


def test_parameters_of_the_optimizer_have_their_limits(opened):
    beta = opened.form.optimizer_rows.fields["beta1"]
    opened.type(beta, "0.95")
    assert plan(opened).hyperparameters.optimizer_params["beta1"] == 0.95
    opened.type(beta, "1")
    assert beta.property("invalid")
    opened.qtbot.keyClick(beta, Qt.Key.Key_Escape)
    opened.qtbot.keyClick(beta, UP)
    assert plan(opened).hyperparameters.optimizer_params["beta1"] == 0.96


# --- batch, regularization, clipping --------------------------------------------------------------


def test_a_batch_may_be_all_samples_and_no_more(opened):
    batch = field(opened, "batch_size")
    assert batch.text() == "10"
    opened.type(batch, "all")
    assert plan(opened).hyperparameters.batch_size == 160
    assert batch.text() == "all"
    opened.type(batch, "161")
    assert batch.property("invalid")
    assert "160" in batch.toolTip()
    opened.type(batch, "32")
    opened.qtbot.keyClick(batch, UP)
    assert plan(opened).hyperparameters.batch_size == 64
    opened.type(batch, "2.5")
    assert batch.property("invalid")


def test_regularization_and_clipping(opened):
    for name, key in (("weight_decay", "weight_decay"), ("l1", "l1"), ("clip_norm", "clip_norm")):
        opened.type(field(opened, name), "0.5")
        assert getattr(plan(opened).hyperparameters, key) == 0.5
    clip = field(opened, "clip_norm")
    opened.type(clip, "off")
    assert plan(opened).hyperparameters.clip_norm is None
    assert clip.placeholderText() == "off"
    opened.qtbot.keyClick(clip, UP)
    assert plan(opened).hyperparameters.clip_norm == 1.0


# --- schedule -------------------------------------------------------------------------------------


def test_every_schedule_has_its_parameters_and_a_curve(opened):
    for key, schedule in SCHEDULES.items():
        choose(opened, opened.form.schedule, key)
        assert plan(opened).hyperparameters.schedule == key
        assert list(opened.form.schedule_rows.fields) == [one.name for one in schedule.parameters]
        assert opened.form.curve.isVisible() == (key != "constant")
    opened.type(opened.form.schedule_rows.fields["epochs"], "40")
    assert plan(opened).hyperparameters.schedule_params["epochs"] == 40
    assert "52 epochs" in opened.form.curve.accessibleName()


@pytest.mark.parametrize("width", [280, 308])
def test_the_form_fits_into_the_inspector(opened, width):
    opened.inspector.resize(width, 820)
    choose(opened, opened.form.schedule, "step")
    opened.qtbot.wait(1)
    area = opened.page.scroll_area
    assert area.horizontalScrollBar().maximum() == 0
    assert opened.page.content.width() <= area.viewport().width()
    for name in SCHEDULES:
        choose(opened, opened.form.schedule, name)
        assert opened.form.minimumSizeHint().width() <= width - 32


# --- seed and stopping ----------------------------------------------------------------------------


def test_seed_and_rules_of_stopping(opened):
    opened.type(field(opened, "seed"), "7")
    opened.type(field(opened, "epochs"), "300")
    opened.type(field(opened, "loss"), "0.05")
    opened.type(field(opened, "patience"), "25")
    stop = plan(opened).stop
    assert (plan(opened).seed, stop.epochs, stop.loss, stop.patience) == (7, 300, 0.05, 25)
    for name in ("epochs", "loss", "patience"):
        opened.type(field(opened, name), "never")
    stop = plan(opened).stop
    assert (stop.epochs, stop.loss, stop.patience) == (None, None, None)
    QApplication.focusWidget().clearFocus()
    assert field(opened, "patience").text() == "never"


# --- following ------------------------------------------------------------------------------------


def test_it_acts_on_a_run_at_once(opened):
    workspace, qtbot = opened.workspace, opened.qtbot
    workspace.training.run()
    qtbot.waitUntil(lambda: workspace.training.epochs >= 3)
    opened.type(field(opened, "learning_rate"), "0")
    now = workspace.training.epochs
    qtbot.waitUntil(lambda: workspace.training.epochs >= now + 5)
    first = workspace.network.output.weights
    now = workspace.training.epochs
    qtbot.waitUntil(lambda: workspace.training.epochs >= now + 5)
    assert (workspace.network.output.weights == first).all()
    assert workspace.training.running
    workspace.training.pause()


def test_what_is_typed_outlasts_a_run(opened):
    workspace, qtbot = opened.workspace, opened.qtbot
    rate = field(opened, "learning_rate")
    workspace.training.run()
    rate.setFocus()
    opened.type(rate, "0.0", end=None)
    now = workspace.training.epochs
    qtbot.waitUntil(lambda: workspace.training.epochs >= now + 20)
    qtbot.keyClicks(rate, "3")
    qtbot.keyClick(rate, Qt.Key.Key_Return)
    assert plan(opened).hyperparameters.rate == 0.03
    workspace.training.pause()


def test_another_project_brings_its_own_plan(opened):
    opened.type(field(opened, "learning_rate"), "0.5")
    opened.workspace.new()
    opened.settle()
    page = opened.select()
    assert page.training_section.section.header.summary == "Adam · rate 0.001"


# --- the field ------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("nudge", "whole", "before", "key", "shift", "after"),
    [
        (Nudge.FACTOR, False, 0.001, UP, False, 0.0011),
        (Nudge.FACTOR, False, 0.001, DOWN, False, 0.00091),
        (Nudge.FACTOR, False, 0.003, UP, True, 0.03),
        (Nudge.FACTOR, False, 0.0, UP, False, 5.0),
        (Nudge.FACTOR, False, 0.0, DOWN, False, None),
        (Nudge.FACTOR, False, None, UP, False, 5.0),
        (Nudge.FACTOR, False, None, DOWN, False, None),
        (Nudge.DOUBLE, True, 10, UP, False, 20),
        (Nudge.DOUBLE, True, 1, DOWN, False, 1),
        (Nudge.COUNT, True, 10, DOWN, False, 9),
        (Nudge.COUNT, True, 10, DOWN, True, 1),
        (Nudge.ADD, False, 0.9, UP, False, 0.91),
        (Nudge.ADD, False, 0.0, UP, True, 0.1),
    ],
)
def test_arrow_keys(theme, qtbot, nudge, whole, before, key, shift, after):
    made = SettingField(theme, nudge, 5.0, nothing="off", whole=whole)
    qtbot.addWidget(made)
    made.set_setting(before)
    qtbot.keyClick(made, key, SHIFT if shift else Qt.KeyboardModifier.NoModifier)
    assert math.isnan(made.value) if after is None else made.value == after
