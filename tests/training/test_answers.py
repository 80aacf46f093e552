"""What two networks answer to the same samples."""

from dataclasses import replace

import numpy as np
import pytest

from nnstudio.datasets import Dataset, Embedded, KeptDataset, Scaling, generate
from nnstudio.datasets.keeping import to_plain
from nnstudio.engine import Input, Network, OutputLayer
from nnstudio.project import Project, edits
from nnstudio.training.comparison import compare


def line(weight, bias=0.0, *, head="linear", classes=()):
    """One input, one output: weight x + bias."""
    return Project(Network((Input("x", -2, 2),), (), OutputLayer(head, [[weight]], [bias], classes=classes)))


def numbers(*pairs):
    x, y = np.array(pairs, dtype=float).T
    return Dataset(x[:, None], y[:, None], ("x",), ("y",), name="numbers")


def classes(*pairs, names=("no", "yes")):
    x, y = zip(*pairs, strict=True)
    return Dataset(np.array(x)[:, None], np.array(y), ("x",), ("class",), names, name="classes")


def test_numbers_by_hand():
    # 2 x and 3 x + 1 at 0, 1, 2: 0, 2, 4 and 1, 4, 7; the targets are 0, 2, 5.
    found = compare(line(2.0), line(3.0, 1.0)).answers(numbers((0, 0), (1, 2), (2, 5)))
    assert found.a[:, 0].tolist() == [0, 2, 4]
    assert found.b[:, 0].tolist() == [1, 4, 7]
    assert found.distances.tolist() == [1, 2, 3]
    assert (found.largest, found.mean, found.agreeing) == (3.0, 2.0, None)
    assert found.order.tolist() == [2, 1, 0]
    assert found.measured_a.loss == pytest.approx(1 / 3)
    assert found.measured_b.loss == pytest.approx((1 + 4 + 4) / 3)
    assert found.remarks == ()


def test_predictions_that_flip_come_first():
    # p above 0.5 where x is above 0, and where x is above 1: only 0.5 flips, though 4 is further apart than -3.
    data = classes((-3, 0), (0.5, 1), (4, 1))
    names = ("no", "yes")
    found = compare(
        line(1.0, head="sigmoid", classes=names), line(1.0, -1.0, head="sigmoid", classes=names)
    ).answers(data)  # fmt: skip
    assert found.predicted_a.tolist() == [0, 1, 1]
    assert found.predicted_b.tolist() == [0, 0, 1]
    assert found.agreeing == pytest.approx(2 / 3)
    assert found.order[0] == 1
    assert (found.measured_a.accuracy, found.measured_b.accuracy) == (1.0, pytest.approx(2 / 3))


def softmax(weights, bias, names):
    return Project(Network((Input("x"),), (), OutputLayer("softmax", weights, bias, classes=names)))


def test_classes_are_told_by_their_names():
    ordered = softmax([[1.0], [0.0], [0.0]], [0, 0, -9], ("a", "b", "c"))
    other = softmax([[0.0], [0.0], [1.0]], [0, -9, 0], ("b", "c", "a"))
    found = compare(ordered, other).answers(None)
    assert found.largest < 1e-6
    assert found.agreeing == 1.0
    assert found.names == ("a", "b", "c")


def test_one_sigmoid_neuron_and_two_of_softmax():
    one = line(1.0, head="sigmoid")
    two = Project(Network((Input("x"),), (), OutputLayer("softmax", [[0.0], [1.0]], [0, 0])))
    found = compare(one, two).answers(None)
    assert found.largest < 1e-6
    assert found.agreeing == 1.0
    assert [str(remark) for remark in found.remarks] == [
        "Without data, random samples stand in",
        "A has a Sigmoid head and B a Softmax head: their losses can't be compared",
    ]


def test_random_samples_are_within_the_ranges_and_the_same_every_time():
    comparison = compare(line(1.0), line(2.0))
    found, again = comparison.answers(None), comparison.answers(None)
    assert found.rows is None
    assert found.x.shape == (500, 1)
    assert -2 <= found.x.min() < -1.9 < 1.9 < found.x.max() <= 2
    assert np.array_equal(found.x, again.x)
    assert found.measured_a is None


def test_an_input_that_only_one_has_is_held():
    before = Project(Network((Input("u", 2, 4),), (), OutputLayer("linear", [[1.0]], [0.0])))
    after = edits.set_weight(edits.add_neuron(before, 0, name="v"), 1, 0, 1, 10.0)
    two = Dataset(np.array([[1, 5], [2, 6]]), np.zeros((2, 1)), ("u", "v"), ("y",))
    found = compare(before, after).answers(two)
    assert found.inputs_of == "b"
    assert found.a[:, 0].tolist() == [1, 2]
    assert found.b[:, 0].tolist() == [51, 62]
    back = compare(before, after).answers(Dataset(np.array([[3.0]]), np.zeros((1, 1)), ("u",), ("y",)))
    # The new input goes from -1 to 1, so it is held at 0.
    assert (back.inputs_of, back.a.tolist(), back.b.tolist()) == ("a", [[3.0]], [[3.0]])
    assert str(back.remarks[0]) == "Only one of the two has v; where the samples don't say it, it is held"


def test_data_of_other_inputs_are_not_used():
    found = compare(line(1.0), line(2.0)).answers(generate("circles", samples=20))
    assert found.rows is None
    assert str(found.remarks[0]) == "The data have the inputs of neither: random samples stand in"


def test_outputs_that_both_have():
    before = Project(Network.dense(2, [3], 2, seed=1))
    after = edits.add_neuron(before, 2)
    found = compare(before, after).answers(None)
    assert found.a.shape[1] == 2
    assert found.largest == 0.0
    assert str(found.remarks[-1]) == "A has 2 outputs and B 3: only those of both are compared"


def test_each_is_scaled_by_its_own_project():
    # In one project x is halved before the network gets it, in the other it isn't.
    project = line(1.0)
    data = numbers((0, 0), (2, 2))
    halved = KeptDataset(Embedded(data), scaling=Scaling("standard", (0.0,), (2.0,)))
    found = compare(project, replace(project, dataset=to_plain(halved))).answers(data)
    assert found.a[:, 0].tolist() == [0, 2]
    assert found.b[:, 0].tolist() == [0, 1]


def test_what_overflows_is_the_furthest_apart():
    finite, infinite = line(1.0), line(3e38)
    found = compare(finite, infinite).answers(numbers((0, 0), (1, 1), (3, 3)))
    assert found.order[0] == 2
    assert found.largest == np.inf
    assert compare(infinite, infinite).answers(numbers((3, 3))).largest == 0.0


def test_a_large_network_is_asked_less():
    large = Network.dense(400, [1500, 1500], 10, head="softmax")
    project = Project(large)
    inputs, names = [f"x{index}" for index in range(400)], [str(index) for index in range(10)]
    data = Dataset(np.zeros((2000, 400)), np.zeros(2000, dtype=int), inputs, ("digit",), names)
    found = compare(project, edits.set_bias(project, 1, 0, 1.0)).answers(data)
    assert 32 <= len(found.x) < 2000
    assert "drawn at random" in str(found.remarks[0])


def test_no_samples_at_all():
    empty = Dataset(np.zeros((0, 1)), np.zeros((0, 1)), ("x",), ("y",), (), ((-1.0, 1.0),))
    assert compare(line(1.0), line(2.0)).answers(empty).rows is None
