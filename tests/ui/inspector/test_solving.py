"""Which parameter gives the number that a person typed over a result."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from ui.inspector.inspector_bench import f32, pictured_project

from nnstudio.engine import ACTIVATIONS, forward
from nnstudio.errors import EditRefused
from nnstudio.project import edits
from nnstudio.ui.inspector.solving import set_output, set_product, set_z, solve

X = f32([[0.8, -0.6]])


def trace_of(project):
    return forward(project.network, X)


def z_of(key, wanted):
    activation = ACTIVATIONS[key]
    return solve(activation.f, wanted, activation.title, *activation.value_range)


def test_a_product_sets_its_weight():
    project = pictured_project()
    after = set_product(project, 2, 1, 2, -0.4, trace=trace_of(project))
    assert after.network.layers[1].weights[1, 2] == pytest.approx(-0.5)  # -0.4 / 0.80
    assert after.network.layers[1].bias is project.network.layers[1].bias


def test_a_product_with_a_value_of_0_is_refused_with_the_reason():
    project = pictured_project()
    trace = forward(project.network, f32([[0.0, -0.6]]))
    with pytest.raises(EditRefused, match="x1 is 0, so the product stays 0; change the value first"):
        set_product(project, 1, 0, 0, 0.5, trace=trace)


def test_z_sets_the_bias():
    project = pictured_project()
    after = set_z(project, 2, 1, 0.5, trace=trace_of(project))
    assert after.network.layers[1].bias[1] == pytest.approx(0.5 - -0.0621, abs=1e-6)
    assert trace_of(after).logits(2)[0, 1] == pytest.approx(0.5, abs=1e-6)


def test_z_is_refused_where_the_bias_is_switched_off():
    project = edits.set_use_bias(pictured_project(), 2, False)
    with pytest.raises(EditRefused, match="Hidden 2 uses no bias; switch its bias on or change a weight"):
        set_z(project, 2, 1, 0.5, trace=trace_of(project))


def test_an_output_sets_the_bias_through_the_inverse_of_tanh():
    project = pictured_project()
    after = set_output(project, 2, 1, 0.25, trace=trace_of(project))
    assert trace_of(after).values(2)[0, 1] == pytest.approx(0.25, abs=1e-6)


@pytest.mark.parametrize("head", ["linear", "sigmoid", "softmax"])
def test_an_output_of_each_head_sets_the_bias(head):
    project = edits.set_head(pictured_project(), head)
    last = project.network.output.units - 1
    after = set_output(project, 3, last, 0.3, trace=trace_of(project))
    assert trace_of(after).output[0, last] == pytest.approx(0.3, abs=1e-6)


def test_a_probability_of_1_is_refused():
    project = pictured_project()
    with pytest.raises(EditRefused, match="Sigmoid gives values between 0 and 1; type one inside"):
        set_output(project, 3, 0, 1.0, trace=trace_of(project))


@pytest.mark.parametrize(
    ("key", "wanted", "z"),
    [
        ("identity", -2.5, -2.5),
        ("sigmoid", 0.5, 0.0),
        ("sigmoid", 0.1, -np.log(9)),
        ("tanh", 0.5, np.arctanh(0.5)),
        ("relu", 3.3, 3.3),
        ("leaky_relu", -1.0, -100.0),
        ("elu", -0.5, np.log(0.5)),
        ("softplus", 1.0, np.log(np.e - 1)),
        ("hard_tanh", -0.1, -0.1),
    ],
)
def test_inverses_worked_by_hand(key, wanted, z):
    assert z_of(key, wanted) == pytest.approx(z, abs=1e-9)


@pytest.mark.parametrize(
    ("key", "wanted", "reason"),
    [
        ("tanh", 1.0, "Tanh gives values between −1 and 1; type one inside"),
        ("sigmoid", -0.1, "Sigmoid gives values between 0 and 1; type one inside"),
        ("hard_tanh", 1.0, "Hard tanh gives 1.00 at more than one z; set z instead"),
        ("relu", 0.0, "ReLU gives 0.00 at more than one z; set z instead"),
        ("relu", -1.0, "ReLU gives values above 0; type a larger one"),
        ("selu", -3.0, "SELU gives values above −1.76; type a larger one"),
        ("gelu", -0.1, "GELU gives −0.10 at more than one z; set z instead"),
        ("step", 0.5, "Step jumps over 0.50; set z instead"),
    ],
)
def test_what_has_no_single_answer_is_refused_with_the_reason(key, wanted, reason):
    with pytest.raises(EditRefused) as refusal:
        z_of(key, wanted)
    assert str(refusal.value) == reason


@pytest.mark.parametrize("key", list(ACTIVATIONS))
@settings(max_examples=25, deadline=None)
@given(z=st.floats(-6, 6))
def test_whatever_is_answered_gives_the_number_wanted(key, z):
    wanted = float(ACTIVATIONS[key].f(np.array([z]))[0])
    try:
        found = z_of(key, wanted)
    except EditRefused:
        return
    assert float(ACTIVATIONS[key].f(np.array([found]))[0]) == pytest.approx(wanted, rel=1e-5, abs=1e-6)
