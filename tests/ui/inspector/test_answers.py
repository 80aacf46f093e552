"""What the output says, as displayed."""

import numpy as np
import pytest
from ui.inspector.inspector_bench import f32

from nnstudio.engine import Input, Network, OutputLayer, forward
from nnstudio.ui.inspector.answer_table import column_edges
from nnstudio.ui.inspector.answers import answers, probability_text
from nnstudio.ui.widgets.text_cache import TextCache


def said(head, z, classes=(), names=()):
    """Return what a head says of logits."""
    units = len(z)
    output = OutputLayer(head, f32(np.zeros((units, 1))), f32(z), classes=classes)
    network = Network((Input("x"),), (), output)
    trace = forward(network, f32([[0.0]]))
    return answers(output, names or tuple(f"y{index + 1}" for index in range(units)), trace)


def test_softmax_as_in_the_picture():
    found = said("softmax", [-2.86, 2.33, 0.94], ("Setosa", "Versicolor", "Virginica"))
    assert [row.texts for row in found.rows] == [
        ("−2.86", "0.06", "<0.01"),
        ("2.33", "10.28", "0.80"),
        ("0.94", "2.56", "0.20"),
    ]
    assert [row.predicted for row in found.rows] == [False, True, False]
    assert found.sums == ("", "12.89", "1.00") or found.sums == ("", "12.90", "1.00")
    assert found.numbers.startswith("exp(2.33) / 12.")
    assert found.numbers.endswith(" = 0.80")


def test_exponentials_add_up_as_displayed():
    found = said("softmax", [0.1, 0.2, 0.3])
    parts = [float(row.texts[1]) for row in found.rows]
    assert round(sum(parts), 2) == float(found.sums[1])


def test_probabilities_of_many_classes_add_up_as_displayed():
    found = said("softmax", [0.0] * 7)
    parts = [float(row.texts[2]) for row in found.rows]
    assert round(sum(parts), 2) == 1.0
    assert set(parts) == {0.14, 0.15}


def test_a_single_sigmoid_says_p_and_1_minus_p():
    found = said("sigmoid", [3.1], ("false", "true"))
    assert [(row.name, row.texts, row.predicted) for row in found.rows] == [
        ("true", ("p", "0.96"), True),
        ("false", ("1 − p", "0.04"), False),
    ]
    assert found.numbers == "1 / (1 + exp(−3.10)) = 0.96"


def test_several_sigmoids_are_separate_answers():
    found = said("sigmoid", [0.0, -2.0], ("cat", "dog"))
    assert [(row.name, row.texts, row.predicted) for row in found.rows] == [
        ("cat", ("0.00", "0.50"), True),
        ("dog", ("−2.00", "0.12"), False),
    ]
    assert found.sums == ()


def test_linear_says_values_with_signed_bars():
    found = said("linear", [1.5, -3.0], names=("price", "trend"))
    assert [(row.name, row.texts) for row in found.rows] == [("price", ("1.50",)), ("trend", ("−3.00",))]
    assert [row.share for row in found.rows] == [0.5, -1.0]


def test_classes_without_names_are_counted():
    assert [row.name for row in said("softmax", [0.0, 1.0]).rows] == ["class 0", "class 1"]


def test_logits_too_large_for_exp_say_so_and_still_give_probabilities():
    found = said("softmax", [1000.0, 0.0])
    assert found.rows[0].texts == ("1000.00", "∞", "1.00")


@pytest.mark.parametrize(("exact", "text"), [(0.0, "0.00"), (0.004, "<0.01"), (0.005001, "0.01"), (1.0, "1.00")])
def test_a_small_probability_never_reads_as_none(exact, text):
    assert probability_text(round(exact, 2), exact) == text


def test_columns_make_room_for_long_numbers(theme):
    """exp(7.57) once stood on the logit beside it."""
    number, strong = TextCache(theme.font(12.5)), TextCache(theme.font(12.5, 600))
    assert column_edges(said("softmax", [0.1, 0.2, 0.3]), number, strong) == (-50, -98, -152)
    found = said("softmax", [-9.51, 7.57, -12.85])
    last, before, first = column_edges(found, number, strong)
    assert (last, before) == (-50, -98)
    assert before - first >= strong.width(found.sums[1]) + 8
