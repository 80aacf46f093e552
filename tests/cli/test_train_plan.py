"""`nnstudio train`: schedules and stop rules, and what the file keeps of a training and goes on with."""

import json
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from cli.by_hand import Run

from nnstudio.engine import Hyperparameters, Input, Network, OutputLayer, StopRules, Trainer
from nnstudio.formats import load
from nnstudio.training import Plan, kept_data, plan_of, prepare

POINT = ("--csv", "d.csv", "--target", "y", "--scale", "none", "--test-share", "0")
DESCENT = (*POINT, "--optimizer", "sgd", "--learning-rate", "0.25")


@pytest.fixture
def n(write: Callable[..., str], tmp_path: Path) -> str:
    """A network y = 0 x + b without its bias, and one point (1, 1): each step of 0.25 halves what w lacks to 1."""
    (tmp_path / "d.csv").write_text("x,y\n1,1\n")
    output = OutputLayer("linear", np.float32([[0]]), np.float32([0]), use_bias=False)
    return write(Network((Input("x"),), (), output))


def weight(path: str = "b.nns") -> float:
    """What was learned."""
    return float(load(path).network.output.weights[0, 0])


# The gradient is 2 (w - 1), so that a step of rate r leaves the share 1 - 2 r of the error.
@pytest.mark.parametrize(
    ("schedule", "left"),
    [
        ("constant", 0.5**4),
        ("step:every=2,drop=0.5", 0.5**2 * 0.75**2),
        ("step:every=1,drop=0", 0.5),
        ("warm-up:epochs=2,start=0", 1 * 0.75 * 0.5**2),
        ("cosine:epochs=2,floor=0.5", 0.5 * (1 - 0.75 / 2) * 0.75**2),
    ],
)
def test_schedules_by_hand(schedule: str, left: float, run: Run, n: str) -> None:
    assert run("train", n, *DESCENT, "--schedule", schedule, "--epochs", "4", "-o", "b.nns").code == 0
    assert weight() == pytest.approx(1 - left)


def test_it_stops_at_a_loss(run: Run, n: str) -> None:
    """The loss before each step is 1, 1/4, 1/16: the third is low enough."""
    done = run("train", n, *DESCENT, "--stop-loss", "0.1", "-o", "b.nns")
    assert done.out.splitlines()[0].startswith("b.nns: 3 epochs in ")
    assert done.out.splitlines()[-1] == "The loss reached 0.0625"
    assert weight() == 1 - 0.5**3
    done = run("train", n, *DESCENT, "--stop-loss", "0.1", "--json", "-o", "b.nns")
    assert json.loads(done.out)["epochs"] == 3
    assert list(json.loads(done.out)) == ["epochs", "seconds", "train", "test"]
    assert done.err == "The loss reached 0.0625\n"


def test_it_stops_when_nothing_gets_better(run: Run, n: str) -> None:
    """With a rate of 1 the weight jumps from 0 to 2 and back, and the loss stays 1."""
    done = run("train", n, *POINT, "--optimizer", "sgd", "--learning-rate", "1", "--patience", "3", "-o", "b.nns")
    assert done.out.splitlines()[0].startswith("b.nns: 4 epochs in ")
    assert done.out.splitlines()[-1] == "No lower loss for 3 epochs; the lowest was 1 in epoch 1"


def test_the_epochs_come_first(run: Run, n: str) -> None:
    done = run("train", n, *DESCENT, "--stop-loss", "-1", "--patience", "50", "--epochs", "2", "-o", "b.nns")
    assert done.out.splitlines()[-1].startswith("train loss ")
    assert weight() == 0.75


def test_what_was_chosen_is_kept(run: Run, n: str) -> None:
    chosen = ("--schedule", "cosine:epochs=9", "--clip", "5", "--l1", "0.5", "--batch-size", "1", "--seed", "4")
    run("train", n, *DESCENT, *chosen, "--epochs", "2", "--patience", "7", "-o", "b.nns")
    assert plan_of(load("b.nns")) == Plan(
        Hyperparameters("sgd", 0.25, 1, 0.0, 0.5, 5.0, "cosine", schedule_params={"epochs": 9}),
        4,
        StopRules(epochs=2, patience=7),
    )
    run("train", n, *POINT, "--epochs", "2", "-o", "b.nns")
    assert plan_of(load("b.nns")) == Plan(stop=StopRules(epochs=2))


def test_what_was_kept_is_used_again(run: Run, n: str, write: Callable[..., str]) -> None:
    """Two and two epochs are four, though the second command says nothing of how."""
    run("train", n, *DESCENT, "--epochs", "2", "-o", "b.nns")
    run("train", "b.nns", "-o", "c.nns")
    assert weight("c.nns") == 1 - 0.5**4
    assert load("c.nns").training == load("b.nns").training
    run("train", "b.nns", "--learning-rate", "0.5", "--epochs", "1", "-o", "c.nns")
    assert weight("c.nns") == 1
    assert plan_of(load("c.nns")).hyperparameters.optimizer == "sgd"


def test_another_optimizer_has_its_own_learning_rate(run: Run, n: str) -> None:
    run("train", n, *DESCENT, "--schedule", "step:every=3", "--epochs", "1", "-o", "b.nns")
    run("train", "b.nns", "--optimizer", "adagrad", "-o", "c.nns")
    assert plan_of(load("c.nns")).hyperparameters == Hyperparameters(
        "adagrad", schedule="step", schedule_params={"every": 3}
    )
    run("train", "b.nns", "--optimizer", "sgd", "--schedule", "step:drop=0.5", "-o", "c.nns")
    assert plan_of(load("c.nns")).hyperparameters == Hyperparameters(
        "sgd", 0.25, schedule="step", schedule_params={"every": 3, "drop": 0.5}
    )


def test_a_default_number_of_epochs_is_not_kept(run: Run, n: str) -> None:
    """In the window a training goes on until it is paused, unless somebody chose an end."""
    run("train", n, *POINT, "-o", "b.nns")
    assert plan_of(load("b.nns")).stop == StopRules()


def test_a_plan_that_can_not_be_read(
    run: Run, refused: Callable[..., str], write: Callable[..., str], tmp_path: Path
) -> None:
    write(training={"learning_rate": "high"})
    line = refused("train", "n.nns", "--data", "xor", "-o", "b.nns")
    assert line == 'n.nns: $.training.learning_rate: expected a finite number, found "high"'
    assert not (tmp_path / "b.nns").exists()


def test_what_the_file_keeps_gives_the_same_numbers(run: Run) -> None:
    """Whoever reads the file and trains as it says, as the window does, gets what the command line gets."""
    run("new", "--layers", "6,4", "--head", "softmax", "--outputs", "3", "-o", "a.nns")
    chosen = ("--optimizer", "nesterov", "--learning-rate", "0.05", "--schedule", "cosine:epochs=8", "--seed", "3")
    run("train", "a.nns", "--data", "three_spirals", *chosen, "--scale", "standard", "--epochs", "5", "-o", "b.nns")
    project = load("b.nns")
    kept, plan = kept_data(project), plan_of(project)
    prepared = prepare(project, kept, kept.source.load())
    trainer = Trainer(load("a.nns").network, prepared.x, prepared.y, seed=plan.seed, **vars(plan.hyperparameters))
    for _ in range(plan.stop.epochs):
        trainer.epoch()
    for one, other in zip(trainer.network.computing_layers, project.network.computing_layers, strict=True):
        assert np.array_equal(one.weights, other.weights)
        assert np.array_equal(one.bias, other.bias)
