"""What a file keeps of how a network is trained: read strictly, written so that it reads back to the same."""

import json

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from sample_networks import xor_project

from nnstudio.engine import OPTIMIZERS, SCHEDULES, Hyperparameters, Parameter, StopRules
from nnstudio.errors import FileRefused
from nnstudio.formats import dumps, loads
from nnstudio.project import Project
from nnstudio.training import Plan, plan_of, set_plan


def keeping(training: object) -> Project:
    """XOR with this in `training`."""
    return Project(xor_project().network, name="XOR", training=training)


def test_nothing_kept_is_the_default() -> None:
    assert plan_of(xor_project()) == Plan(Hyperparameters(), 0, StopRules(), None)
    assert plan_of(keeping({})) == Plan()


def test_every_key() -> None:
    plan = plan_of(
        keeping(
            {
                "optimizer": "sgd",
                "learning_rate": 0.5,
                "batch_size": 4,
                "weight_decay": 0.01,
                "l1": 0.001,
                "clip_norm": 1,
                "schedule": "cosine",
                "schedule_params": {"epochs": 50, "floor": 0.1},
                "seed": 3,
                "stop": {"epochs": 100, "loss": 0.01, "patience": 20, "least_gain": 0.001},
                "initial_seed": 7,
            }
        )
    )
    chosen = Hyperparameters("sgd", 0.5, 4, 0.01, 0.001, 1.0, "cosine", schedule_params={"epochs": 50.0, "floor": 0.1})
    assert plan == Plan(chosen, 3, StopRules(100, 0.01, 20, 0.001), 7)


def test_what_is_left_out_or_null_has_its_default() -> None:
    plan = plan_of(keeping({"optimizer": "momentum", "batch_size": None, "stop": {"loss": None}}))
    assert plan.hyperparameters == Hyperparameters("momentum")
    assert plan.stop == StopRules()


def test_what_is_written() -> None:
    plan = Plan(Hyperparameters("momentum", 0.1, 32, schedule="step"), 5, StopRules(patience=10))
    assert set_plan(xor_project(), plan).training == {
        "optimizer": "momentum",
        "learning_rate": 0.1,
        "batch_size": 32,
        "schedule": "step",
        "seed": 5,
        "stop": {"patience": 10},
    }


def test_setting_the_same_plan_changes_nothing() -> None:
    project = set_plan(xor_project(), Plan(seed=1))
    assert set_plan(project, Plan(seed=1)) is project


def test_unknown_keys_stay() -> None:
    training = {"optimizer": "adam", "later": [1], "stop": {"loss": 0.1, "hours": 2}, "optimizer_params": {"beta3": 1}}
    project = set_plan(keeping(training), Plan(Hyperparameters(learning_rate=0.1), stop=StopRules(epochs=3)))
    assert project.training == {
        "optimizer": "adam",
        "learning_rate": 0.1,
        "optimizer_params": {"beta3": 1},
        "stop": {"epochs": 3, "hours": 2},
        "later": [1],
    }


def test_unknown_parameters_go_with_their_optimizer() -> None:
    project = set_plan(keeping({"optimizer": "adam", "optimizer_params": {"beta3": 1}}), Plan(Hyperparameters("sgd")))
    assert "optimizer_params" not in (project.training or {})


@pytest.mark.parametrize(
    ("training", "line"),
    [
        ([], "$.training: expected an object, found a list"),
        ({"optimizer": "adamant"}, f'$.training.optimizer: expected one of {", ".join(OPTIMIZERS)}, found "adamant"'),
        ({"optimizer": None}, f"$.training.optimizer: expected one of {', '.join(OPTIMIZERS)}, found null"),
        ({"learning_rate": "0.1"}, '$.training.learning_rate: expected a finite number, found "0.1"'),
        ({"learning_rate": True}, "$.training.learning_rate: expected a finite number, found true"),
        ({"learning_rate": -0.1}, "$.training.learning_rate: expected a number from 0, found -0.1"),
        ({"learning_rate": 10**400}, None),
        ({"batch_size": 0}, "$.training.batch_size: expected a whole number from 1, found 0"),
        ({"batch_size": 1.5}, "$.training.batch_size: expected a whole number from 1, found 1.5"),
        ({"weight_decay": float("nan")}, "$.training.weight_decay: expected a finite number, found nan"),
        ({"l1": -1}, "$.training.l1: expected a number from 0, found -1"),
        ({"clip_norm": 0}, "$.training.clip_norm: expected a number above 0, found 0"),
        ({"schedule": 1}, f"$.training.schedule: expected one of {', '.join(SCHEDULES)}, found 1"),
        ({"optimizer_params": {"beta1": 2}}, "$.training.optimizer_params.beta1: expected a number from 0 to 0.999999"),
        ({"optimizer_params": [1]}, "$.training.optimizer_params: expected an object, found a list"),
        (
            {"schedule": "cosine", "schedule_params": {"floor": "low"}},
            '$.training.schedule_params.floor: expected a number from 0 to 1, found "low"',
        ),
        ({"seed": -1}, "$.training.seed: expected a whole number from 0, found -1"),
        ({"seed": 2**63}, "$.training.seed: expected a whole number from 0"),
        ({"stop": 3}, "$.training.stop: expected an object, found 3"),
        ({"stop": {"epochs": 0}}, "$.training.stop.epochs: expected a whole number from 1, found 0"),
        ({"stop": {"loss": "low"}}, '$.training.stop.loss: expected a finite number, found "low"'),
        ({"stop": {"least_gain": -1}}, "$.training.stop.least_gain: expected a number from 0, found -1"),
        ({"initial_seed": 0.5}, "$.training.initial_seed: expected a whole number from 0, found 0.5"),
    ],
)
def test_refusals_name_the_place(training: object, line: str | None) -> None:
    with pytest.raises(FileRefused) as refusal:
        plan_of(keeping(training), file="xor.nns")
    assert str(refusal.value).startswith(f"xor.nns: {line or '$.training.learning_rate: expected a finite number'}")


def parameters(chosen: tuple[Parameter, ...]) -> st.SearchStrategy[dict[str, float]]:
    """Values within their ranges."""
    return st.fixed_dictionaries({}, optional={one.name: st.floats(one.minimum, one.maximum) for one in chosen})


@st.composite
def plans(draw: st.DrawFn) -> Plan:
    """Any plan."""
    optimizer = draw(st.sampled_from(list(OPTIMIZERS)))
    schedule = draw(st.sampled_from(list(SCHEDULES)))
    numbers = st.none() | st.floats(0, 1e9)
    counts = st.none() | st.integers(1, 2**63 - 1)
    chosen = Hyperparameters(
        optimizer,
        draw(numbers),
        draw(counts),
        draw(numbers),
        draw(st.floats(0, 1e9)),
        draw(st.none() | st.floats(1e-9, 1e9)),
        schedule,
        draw(parameters(OPTIMIZERS[optimizer].parameters)),
        draw(parameters(SCHEDULES[schedule].parameters)),
    )
    stop = StopRules(draw(counts), draw(st.none() | st.floats(-1e9, 1e9)), draw(counts), draw(st.floats(0, 1e9)))
    seeds = st.integers(0, 2**63 - 1)
    return Plan(chosen, draw(seeds), stop, draw(st.none() | seeds))


@settings(max_examples=60, deadline=None)
@given(plans(), plans())
def test_what_was_set_is_read_whatever_was_there(before: Plan, plan: Plan) -> None:
    project = set_plan(set_plan(xor_project(), before), plan)
    json.dumps(project.training, allow_nan=False)
    assert plan_of(project) == plan
    assert plan_of(loads(dumps(project), "xor.nns")) == plan
    assert project == set_plan(xor_project(), plan)
