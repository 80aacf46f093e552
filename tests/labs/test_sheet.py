"""Hand-calculation sheets: numbers worked on paper first, then what holds of every sheet."""

from dataclasses import replace
from decimal import Decimal

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from sample_networks import xor_project

from nnstudio.engine import Input, Layer, Network, OutputLayer
from nnstudio.errors import InvalidInput
from nnstudio.labs.sheet import rounded, work_out
from nnstudio.labs.symbols import Symbol, symbols_of


def _d(*texts):
    return [Decimal(text) for text in texts]


def _float32(values):
    return np.array(values, dtype=np.float32)


def _single(weights, bias, head="linear", **rest):
    """One layer of outputs and nothing else."""
    weights = _float32(weights)
    inputs = tuple(Input(f"x{index + 1}") for index in range(weights.shape[1]))
    return Network(inputs, (), OutputLayer(head, weights, _float32(bias), **rest))


# --- worked on paper --------------------------------------------------------------------------


def test_xor_worked_on_paper():
    # x = (0, 1). h1: 2.1*0 + 2.1*1 - 0.9 = 1.2, tanh 1.2 = 0.8337 -> 0.83
    #             h2: -1.5*0 - 1.5*1 + 2.2 = 0.7, tanh 0.7 = 0.6044 -> 0.60
    # y: 3*0.83 + 3*0.60 - 2 = 2.49 + 1.80 - 2 = 2.29, s(2.29) = 1/(1 + 0.10127) = 0.9080 -> 0.91
    sheet = work_out(xor_project().network, [0.0, 1.0], 2)
    first, second = sheet.layers[0].sums
    assert [term.product for term in first.terms] == _d("0.00", "2.10")
    assert (first.bias, first.z, first.a) == tuple(_d("-0.90", "1.20", "0.83"))
    assert [term.product for term in second.terms] == _d("0.00", "-1.50")
    assert (second.bias, second.z, second.a) == tuple(_d("2.20", "0.70", "0.60"))
    last = sheet.layers[1].sums[0]
    assert [(term.value, term.product) for term in last.terms] == [tuple(_d("0.83", "2.49")), tuple(_d("0.60", "1.80"))]
    assert (last.z, last.a) == tuple(_d("2.29", "0.91"))
    assert [(str(one.symbol), one.name, one.value) for one in sheet.answers] == [
        ("p", "odd", Decimal("0.91")),
        ("1 − p", "even", Decimal("0.09")),
    ]
    assert sheet.chosen == ("odd",)


def test_xor_with_one_decimal_carries_the_rounded_numbers():
    # h1 = 0.8, h2 = 0.6; z = 2.4 + 1.8 - 2 = 2.2; s(2.2) = 0.9002 -> 0.9
    sheet = work_out(xor_project().network, [0.0, 1.0], 1)
    assert [one.a for one in sheet.layers[0].sums] == _d("0.8", "0.6")
    assert (sheet.layers[1].sums[0].z, sheet.layers[1].sums[0].a) == tuple(_d("2.2", "0.9"))


def test_the_programs_own_numbers_stand_beside():
    # all digits: tanh 1.2 = 0.833655, tanh 0.7 = 0.604368, z = 2.314068, s = 0.910039
    sheet = work_out(xor_project().network, [0.0, 1.0], 2)
    assert sheet.answers[0].exact == pytest.approx(0.910039, abs=1e-5)
    assert sheet.answers[1].exact == pytest.approx(1 - 0.910039, abs=1e-5)


def test_softmax_worked_on_paper():
    # z = (1.00, 2.00, 0.00): e^z = 2.72, 7.39, 1.00; S = 11.11; p = 0.2448, 0.6652, 0.0900
    sheet = work_out(_single([[1], [2], [0]], [0, 0, 0], "softmax", classes=("a", "b", "c")), [1.0], 2)
    shares = sheet.shares
    assert shares.shift is None
    assert [row.exponential for row in shares.rows] == _d("2.72", "7.39", "1.00")
    assert shares.total == Decimal("11.11")
    assert [row.p for row in shares.rows] == _d("0.24", "0.67", "0.09")
    assert shares.check == Decimal("1.00")
    assert sheet.chosen == ("b",)
    assert [str(row.symbol) for row in shares.rows] == ["p₁", "p₂", "p₃"]


def test_softmax_of_negative_sums_takes_the_largest_away():
    # z = (-8, -9): e^z would be 0.00 and 0.00; shifted (0, -1): 1.00, 0.37, S = 1.37, p = 0.7299, 0.2701
    sheet = work_out(_single([[-8], [-9]], [0, 0], "softmax"), [1.0], 2)
    assert sheet.shares.shift == Decimal("-8.00")
    assert [row.exponential for row in sheet.shares.rows] == _d("1.00", "0.37")
    assert [row.p for row in sheet.shares.rows] == _d("0.73", "0.27")


def test_softmax_of_large_sums_takes_the_largest_away():
    sheet = work_out(_single([[12], [11]], [0, 0], "softmax"), [1.0], 2)
    assert [row.shifted for row in sheet.shares.rows] == _d("0.00", "-1.00")


def test_probabilities_that_dont_add_up_to_one_as_displayed_say_so():
    # three equal ones: 1 / 3 = 0.33, three times is 0.99
    sheet = work_out(_single([[0], [0], [0]], [0, 0, 0], "softmax", classes=("a", "b", "c")), [1.0], 2)
    assert sheet.shares.check == Decimal("0.99")
    assert sheet.chosen == ("a", "b", "c")


@pytest.mark.parametrize(("z", "expected"), [(0.0, "yes"), (-0.5, "no"), (0.5, "yes")])
def test_a_sigmoid_decides_at_a_half(z, expected):
    sheet = work_out(_single([[1]], [0], "sigmoid", classes=("no", "yes")), [z], 2)
    assert sheet.chosen == (expected,)


def test_several_sigmoids_decide_nothing_between_them():
    assert work_out(_single([[1], [2], [3]], [0, 0, 0], "sigmoid", classes=("a", "b", "c")), [1.0]).chosen == ()


def test_a_linear_output_is_its_sum():
    # 0.5 * 1.25 = 0.625 -> 0.63; 0.63 + 1.00 = 1.63
    sheet = work_out(_single([[0.5]], [1.0]), [1.25], 2)
    one = sheet.layers[0].sums[0]
    assert (one.terms[0].product, one.z, one.a) == (Decimal("0.63"), Decimal("1.63"), None)
    assert [(str(answer.symbol), answer.value) for answer in sheet.answers] == [("y", Decimal("1.63"))]
    assert sheet.chosen == ()


@pytest.mark.parametrize(
    ("value", "decimals", "expected"),
    [("0.125", 2, "0.13"), ("-0.125", 2, "-0.13"), ("0.005", 2, "0.01"), ("-0.004", 2, "0.00"), ("2.35", 1, "2.4")],
)
def test_halves_are_rounded_away_from_zero_as_at_school(value, decimals, expected):
    assert str(rounded(Decimal(value), decimals)) == expected


def test_a_weight_is_rounded_as_it_is_written():
    # The float32 nearest to 0.145 is a little more or less; it is written 0.145, and 0.145 rounds to 0.15.
    sheet = work_out(_single([[0.145]], [0]), [1.0], 2)
    assert sheet.layers[0].sums[0].terms[0].weight == Decimal("0.15")


def test_a_leak_of_a_hundredth_is_exact():
    # 0.01 * -0.5 = -0.005 -> -0.01
    network = Network(
        (Input("x1"),),
        (Layer("Hidden 1", "leaky_relu", _float32([[1]]), _float32([0])),),
        OutputLayer("linear", _float32([[1]]), _float32([0])),
    )
    assert work_out(network, [-0.5], 2).layers[0].sums[0].a == Decimal("-0.01")


# --- what isn't there -------------------------------------------------------------------------


def test_cut_connections_and_missing_biases_have_no_term():
    network = xor_project().network
    hidden = replace(network.layers[0], mask=np.array([[True, False], [False, False]]), use_bias=False)
    first, second = work_out(network.with_layer(1, hidden), [0.5, 1.0], 2).layers[0].sums
    assert [str(term.symbol) for term in first.terms] == ["x₁"]
    assert [str(one) for one in first.cut] == ["x₂"]
    assert (first.bias, first.z) == (None, Decimal("1.05"))
    assert (second.terms, second.bias, str(second.z), str(second.a)) == ((), None, "0.00", "0.00")


def test_scaled_inputs_have_their_own_units_beside():
    one = work_out(_single([[1]], [0]), [-0.8977], 2, raw=[5.1]).inputs[0]
    assert (one.value, one.raw) == tuple(_d("-0.90", "5.1"))


@pytest.mark.parametrize(
    ("network", "x", "part"),
    [
        (Network.dense(2, [40, 30], 1), [0, 0], "71 neurons"),
        (Network.dense(25, [2], 1), [0] * 25, "Hidden 1 has 25 products"),
        (_single([[1e6]], [0]), [1.0], "too large for a calculation by hand: 1e+6"),
        (_single([[3000.0]], [0]), [3000.0], "too large"),
        (_single([[1.0]], [0]), [np.nan], "1 finite numbers"),
        (_single([[1.0]], [0]), [1.0, 2.0], "1 finite numbers"),
    ],
)
def test_what_is_too_much_for_paper_is_refused(network, x, part):
    with pytest.raises(InvalidInput, match=part.replace("+", r"\+")):
        work_out(network, x)


def test_sixty_neurons_with_twenty_four_terms_are_not_too_much():
    assert len(work_out(Network.dense(24, [24, 24], 12), [0.5] * 24).layers) == 3


@pytest.mark.parametrize("decimals", [0, 5])
def test_decimals_are_one_to_four(decimals):
    with pytest.raises(InvalidInput, match="1 to 4 decimals"):
        work_out(_single([[1.0]], [0]), [1.0], decimals)


# --- symbols ----------------------------------------------------------------------------------


def test_short_names_are_symbols():
    assert [[str(one) for one in layer] for layer in symbols_of(xor_project().network)] == [
        ["x₁", "x₂"],
        ["h₁", "h₂"],
        ["p"],
    ]


def test_long_names_are_replaced_by_places():
    network = Network.dense(["petal length (cm)", "weight"], [1, 2], ["a", "b"], head="softmax")
    assert [[str(one) for one in layer] for layer in symbols_of(network)] == [
        ["x₁", "x₂"],
        ["h₁,₁"],
        ["h₂,₁", "h₂,₂"],
        ["z₁", "z₂"],
    ]


def test_short_chinese_names_stay():
    assert symbols_of(Network.dense(["面积", "房龄"], [], 1))[0] == [Symbol("面积"), Symbol("房龄")]


def test_no_two_things_have_the_same_symbol():
    network = xor_project().network
    network = replace(network, inputs=(replace(network.inputs[0], name="h1"), replace(network.inputs[1], name="p")))
    symbols = [symbol for layer in symbols_of(network) for symbol in layer]
    assert len(set(symbols)) == len(symbols)


# --- of every sheet ---------------------------------------------------------------------------


@settings(max_examples=40, deadline=None)
@given(
    seed=st.integers(0, 2**16),
    decimals=st.integers(1, 4),
    activation=st.sampled_from(["tanh", "relu", "sigmoid", "leaky_relu", "gelu", "identity", "step"]),
    head=st.sampled_from(["linear", "sigmoid", "softmax"]),
)
def test_every_line_adds_up_as_displayed(seed, decimals, activation, head):
    generator = np.random.default_rng(seed)
    network = Network.dense(3, [4, 2], 3, activation=activation, head=head, seed=seed)
    sheet = work_out(network, generator.uniform(-3, 3, 3).tolist(), decimals)
    values = [one.value for one in sheet.inputs]
    for layer in sheet.layers:
        for one in layer.sums:
            assert [term.value for term in one.terms] == values
            for term in one.terms:
                assert term.product == rounded(term.weight * term.value, decimals)
                assert -term.product.as_tuple().exponent == decimals
            assert one.z == sum(term.product for term in one.terms) + one.bias
        values = [one.output for one in layer.sums]
    if sheet.shares is not None:
        assert sheet.shares.total == sum(row.exponential for row in sheet.shares.rows)
        for row in sheet.shares.rows:
            assert row.p == rounded(row.exponential / sheet.shares.total, decimals)
