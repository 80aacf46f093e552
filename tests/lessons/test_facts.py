"""What a goal can ask of data, outputs and training, with numbers worked out by hand."""

import math
from pathlib import Path

import numpy as np
import pytest

from nnstudio.datasets import Dataset, KeptDataset
from nnstudio.datasets.sources import Embedded, Generated
from nnstudio.engine import Input, Layer, Network, OutputLayer
from nnstudio.lessons import FACTS, Situation, parse_condition
from nnstudio.project import Project
from nnstudio.training import set_data

DOCS = Path(__file__).parents[2] / "docs" / "lessons.md"


def met(text: str, project: Project, **options: object) -> bool:
    return parse_condition(text).met(Situation(project, **options))


def line() -> Project:
    """y = x on the points (1, 2) and (2, 4): errors 1 and 2, loss (1 + 4) / 2, squares about the mean 1 + 1."""
    network = Network((Input("x"),), (), OutputLayer("linear", np.float32([[1]]), np.float32([0])))
    dataset = Dataset(np.float32([[1], [2]]), np.float32([[2], [4]]), ("x",), ("y",), (), ((0, 3),), "Two")
    return set_data(Project(network), KeptDataset(Embedded(dataset), test_share=0.0), dataset, "none")


def test_loss_and_r2_of_two_points() -> None:
    assert met("loss == 2.5 and samples == 2", line())
    assert met("abs(r2 + 1.5) < 0.00001", line())  # 1 - 5 / 2
    assert not met("accuracy >= 0", line())
    assert not met("test_loss >= 0", line())
    assert met('data == "embedded"', line())


def test_the_gradient_of_two_points() -> None:
    # dL/dw = mean of 2 (wx - y) x = (2 (-1) 1 + 2 (-2) 2) / 2 = -5
    assert met("gradient(1) == 5", line())
    assert not met("gradient(2) >= 0", line())


def test_the_loss_of_the_start() -> None:
    from nnstudio.project import edits

    start = line()
    better = edits.set_weight(start, 1, 0, 0, 2.0)
    assert parse_condition("loss == 0 and start_loss == 2.5 and loss < start_loss / 2").met(Situation(better, start))


def test_two_classes_by_one_sigmoid() -> None:
    output = OutputLayer("sigmoid", np.float32([[1, 1]]), np.float32([0]), classes=("no", "yes"))
    project = Project(Network((Input("a"), Input("b")), (), output), input=(1.0, 1.0))
    p = 1 / (1 + math.exp(-2))
    assert met(f"abs(output(1, 1) - {p}) < 0.000001 and abs(probability(1, 1, 1) - {p}) < 0.000001", project)
    assert met(f"abs(probability(0, 1, 1) - {1 - p}) < 0.000001", project)
    assert met("prediction(1, 1) == 1 and prediction(-1, -1) == 0 and prediction(0, 0) == 1", project)
    assert not met("probability(2, 1, 1) >= 0", project)
    assert not met("probability(0.5, 1, 1) >= 0", project)


def test_three_classes_by_softmax() -> None:
    output = OutputLayer("softmax", np.float32([[1], [0], [0]]), np.float32([0, 0, math.log(2)]))
    project = Project(Network((Input("x"),), (), output), input=(0.0,))
    assert met("abs(probability(2, 0) - 0.5) < 0.000001 and abs(probability(0, 0) - 0.25) < 0.000001", project)
    assert met("prediction(0) == 2 and prediction(5) == 0 and abs(output_total - 1) < 0.000001", project)
    assert not met("output(0) >= 0", project)  # there are three


def test_accuracy_and_data_by_name() -> None:
    output = OutputLayer("sigmoid", np.float32([[-1, -1]]), np.float32([0]))
    project = Project(Network((Input("x1"), Input("x2")), (), output))
    source = Generated("gaussians", 40, 0.0, 0)
    project = set_data(project, KeptDataset(source), source.load(), "none")
    assert met('data == "gaussians" and accuracy == 1 and test_accuracy == 1 and samples == 32', project)


def test_dead_neurons_over_the_data() -> None:
    layer = Layer("H", "relu", np.float32([[1], [1], [-1]]), np.float32([-5, 0, 0]))
    network = Network((Input("x"),), (layer,), OutputLayer("linear", np.float32([[1, 1, 1]]), np.float32([0])))
    dataset = line().dataset
    assert met("dead(1) == 2", Project(network, dataset=dataset))
    assert not met("dead(2) >= 0", Project(network, dataset=dataset))


def test_the_plan() -> None:
    project = Project(line().network, training={"optimizer": "adam", "learning_rate": 0.25})
    assert met('optimizer == "adam" and learning_rate == 0.25', project)
    assert met('optimizer == "adam" and learning_rate == 0.001', line())


def test_scaled_inputs_are_given_in_the_units_of_the_data() -> None:
    project = line()
    dataset = Dataset(np.float32([[10], [30]]), np.float32([[2], [4]]), ("x",), ("y",), (), ((0, 40),), "Two")
    scaled = set_data(project, KeptDataset(Embedded(dataset), test_share=0.0), dataset, "standard")
    assert met("abs(output(20)) < 0.00001 and abs(output(30) - 1) < 0.00001", scaled)


def test_data_that_cannot_be_had_are_unknown() -> None:
    for dataset in ({"kind": "linked", "path": "d.csv", "targets": ["y"]}, {"kind": "nothing"}):
        project = Project(line().network, dataset=dataset)
        assert not met("loss >= 0 or loss < 0", project)
    assert met('data == "linked"', Project(line().network, dataset={"kind": "linked", "path": "d", "targets": ["y"]}))


@pytest.mark.parametrize("fact", FACTS.values(), ids=FACTS)
def test_every_fact_is_in_the_docs(fact: object) -> None:
    assert f"`{fact.usage}`" in DOCS.read_text(encoding="utf-8")
