"""What the output panel says: numbers that add up as displayed, names, predictions."""

import math

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from panel_networks import array, linear_project, softmax_project
from sample_networks import xor_project

from nnstudio.engine import Input, Network, OutputLayer, forward
from nnstudio.ui.panels.readings import (
    class_names,
    distribution_readings,
    label_readings,
    largest,
    linear_readings,
    probability_texts,
    quoted,
    two_class_readings,
)


def traced(project):
    """Network and trace of a project's own x."""
    return project.network, forward(project.network, np.array([project.input], np.float32))


def test_softmax_of_one_two_three():
    # e, e², e³ over their sum: 0.0900, 0.2447, 0.6652.
    readings = distribution_readings(*traced(softmax_project((1.0, 2.0, 3.0))), by_size=False)
    assert [(one.name, one.text, one.caption, one.role) for one in readings] == [
        ("low", "0.09", "z 1.00", "other"),
        ("middle", "0.24", "z 2.00", "other"),
        ("high", "0.67", "z 3.00", "chosen"),
    ]


def test_the_most_probable_first():
    readings = distribution_readings(*traced(softmax_project((1.0, 3.0, 2.0))), by_size=True)
    assert [one.name for one in readings] == ["middle", "high", "low"]


def test_three_equal_thirds_add_up_to_one():
    assert sorted(probability_texts([1 / 3] * 3)) == ["0.33", "0.33", "0.34"]


def test_small_probabilities_are_written_as_below_a_hundredth():
    assert probability_texts([0.996, 0.004, 0.0]) == ["1.00", "<0.01", "<0.01"]


@given(st.lists(st.floats(-30, 30), min_size=2, max_size=10))
@settings(max_examples=100, deadline=None)
def test_displayed_probabilities_add_up_to_one(logits):
    exponentials = np.exp(np.array(logits) - max(logits))
    texts = probability_texts((exponentials / exponentials.sum()).tolist())
    assert sum(0 if text == "<0.01" else round(float(text) * 100) for text in texts) == 100


def test_more_than_ten_classes_are_the_top_eight_and_the_others():
    logits = [float(index) for index in range(12)]
    names = [f"c{index}" for index in range(12)]
    readings = distribution_readings(*traced(softmax_project(logits, names)), by_size=True)
    assert [one.name for one in readings] == [f"c{index}" for index in range(11, 3, -1)] + [""]
    assert readings[-1].caption == "4"
    assert readings[-1].value == pytest.approx(np.exp(np.arange(4)).sum() / np.exp(np.arange(12)).sum(), rel=1e-5)
    assert math.isnan(readings[-1].z)


def test_a_single_sigmoid_is_p_of_class_1_and_the_rest_of_class_0():
    # z = 3 tanh 1.2 + 3 tanh 0.7 - 2 = 2.3141.
    z = 3 * np.tanh(1.2) + 3 * np.tanh(0.7) - 2
    one, zero = two_class_readings(*traced(xor_project()))
    assert (one.name, one.caption, one.role, one.text) == ("odd", "y = 1", "pos", "0.91")
    assert (zero.name, zero.caption, zero.role, zero.text) == ("even", "y = 0", "neg", "0.09")
    assert one.z == pytest.approx(z, rel=1e-6)
    assert zero.z == pytest.approx(-z, rel=1e-6)


def test_a_probability_next_to_one_leaves_its_exact_rest():
    output = OutputLayer("sigmoid", array([[0.0]]), array([40.0]))
    network = Network((Input("x"),), (), output)
    one, zero = two_class_readings(network, forward(network, np.zeros((1, 1), np.float32)))
    assert (one.name, zero.name) == ("1", "0")
    assert zero.value == pytest.approx(math.exp(-40.0), rel=1e-6)
    assert (one.text, zero.text) == ("1.00", "<0.01")


def test_softmax_of_two_classes_is_read_with_class_1_first():
    one, zero = two_class_readings(*traced(softmax_project((0.0, math.log(3.0)), ("no", "yes"))))
    assert (one.name, one.text, one.caption) == ("yes", "0.75", "z 1.10")
    assert (zero.name, zero.text, zero.caption) == ("no", "0.25", "z 0.00")


def test_labels_are_yes_from_the_threshold_on():
    output = OutputLayer("sigmoid", np.zeros((3, 1), np.float32), array([0.0, 2.0, -2.0]), classes=("a", "b", "c"))
    network = Network((Input("x"),), (), output)
    trace = forward(network, np.zeros((1, 1), np.float32))
    assert [one.role for one in label_readings(network, trace, 0.5)] == ["chosen", "chosen", "other"]
    assert [one.role for one in label_readings(network, trace, 0.9)] == ["other", "other", "other"]
    assert [one.text for one in label_readings(network, trace, 0.5)] == ["0.50", "0.88", "0.12"]


def test_linear_outputs_are_their_values():
    # y1 = 2 - 0.5 + 0.5, y2 = -1.
    (one, two) = linear_readings(*traced(linear_project([[2.0, -1.0], [-1.0, 0.0]], [0.5, 0.0])))
    assert (one.name, one.text, one.role) == ("y1", "2.00", "pos")
    assert (two.name, two.text, two.role) == ("y2", "−1.00", "neg")


def test_the_largest_keep_their_order():
    readings = linear_readings(*traced(linear_project([[1.0, 0.0], [-5.0, 0.0], [3.0, 0.0]], [0.0] * 3)))
    assert [one.name for one in largest(readings, 2)] == ["y2", "y3"]
    assert largest(readings, 3) is readings


def test_outputs_without_class_names_are_numbered():
    assert class_names(softmax_project((0.0, 1.0, 2.0), ()).network) == ("0", "1", "2")


def test_not_a_number_is_said_as_such():
    readings = distribution_readings(*traced(softmax_project((1.0, 2.0, 3.0))), by_size=False)
    assert all(one.text != "NaN" for one in readings)
    assert probability_texts([math.nan, 0.5]) == ["NaN", "0.50"]


def test_numbers_as_names_are_quoted():
    assert quoted("3") == "“3”"
    assert quoted("True") == "True"
