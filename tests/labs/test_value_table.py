"""Tables of values: what a pupil looks up is what the key has."""

from decimal import Decimal

import numpy as np
import pytest
from sample_networks import xor_project

from nnstudio.engine import Network
from nnstudio.labs.sheet import apply, exponential, work_out
from nnstudio.labs.value_table import tables_for


def _look_up(tables, function, z):
    table = next(one for one in tables if one.function == function and one.negative == (z < 0))
    digits = int(abs(z) / table.step)
    return table.rows[digits // 10].values[digits % 10]


def test_tanh_with_two_decimals_as_in_a_book_of_tables():
    # tanh 1.20 = 0.8337, tanh 0.70 = 0.6044, tanh 2.99 = 0.9950; from 3.00 on it rounds to 1.00
    tables = tables_for(work_out(xor_project().network, [0.0, 1.0], 2))
    assert [one.function for one in tables] == ["tanh", "sigmoid"]
    assert _look_up(tables, "tanh", Decimal("1.20")) == Decimal("0.83")
    assert _look_up(tables, "tanh", Decimal("0.70")) == Decimal("0.60")
    assert tables[0].complete
    assert tables[0].rows[0].values[:3] == (Decimal("0.00"), Decimal("0.01"), Decimal("0.02"))
    assert tables[0].end == Decimal("3.00")
    # s(2.29) = 0.9080
    assert _look_up(tables, "sigmoid", Decimal("2.29")) == Decimal("0.91")


def test_with_one_decimal_the_columns_are_tenths():
    tables = tables_for(work_out(xor_project().network, [0.0, 1.0], 1))
    # tanh is 0.9 up to 1.8 (0.9468), and rounds to 1.0 from 1.9 on (0.9562)
    assert [row.start for row in tables[0].rows] == [Decimal("0.0"), Decimal("1.0")]
    assert _look_up(tables, "tanh", Decimal("0.7")) == Decimal("0.6")


@pytest.mark.parametrize("decimals", [3, 4])
def test_more_decimals_are_for_a_calculator_and_the_table_for_checking(decimals):
    tables = tables_for(work_out(xor_project().network, [0.0, 1.0], decimals))
    assert not any(table.complete for table in tables)
    assert tables[0].step == Decimal("0.1")
    assert _look_up(tables, "tanh", Decimal("1.2")) == apply("tanh", Decimal("1.2"), {}, decimals)


def test_straight_functions_need_no_table():
    assert tables_for(work_out(Network.dense(2, [2], 1, activation="relu"), [1, 1])) == ()


def test_a_function_has_its_table_once():
    network = Network.dense(2, [2, 2], 1, activation="tanh")
    assert [one.function for one in tables_for(work_out(network, [1, 1]))] == ["tanh"]


def test_softmax_has_powers_of_e_as_far_as_they_are_needed():
    network = Network.dense(3, [], 3, head="softmax", seed=2)
    sheet = work_out(network, [1.0, -1.0, 0.5], 2)
    tables = tables_for(sheet)
    assert {one.function for one in tables} == {"exp"}
    for row in sheet.shares.rows:
        assert _look_up(tables, "exp", row.shifted) == row.exponential


@pytest.mark.parametrize("activation", ["sigmoid", "tanh", "elu", "selu", "gelu", "silu", "softplus", "mish"])
@pytest.mark.parametrize("decimals", [1, 2])
def test_every_value_is_in_the_table_or_beyond_its_end(activation, decimals):
    network = Network.dense(1, [1], 1, activation=activation)
    tables = tables_for(work_out(network, [0.5], decimals))
    assert {one.function for one in tables} == {activation}
    for table in tables:
        for z in np.round(np.arange(-8, 8, 0.1), 1):
            number = Decimal(str(z)).quantize(Decimal("0.1") ** decimals)
            if (z < 0) == table.negative and abs(number) < table.end:
                assert _look_up(tables, activation, number) == apply(
                    activation, number, {"alpha": 1.0} if activation == "elu" else {}, decimals
                )


def test_beyond_the_end_a_function_is_at_its_limit():
    for key, limit in (("tanh", 1), ("sigmoid", 1), ("softplus", None), ("gelu", None)):
        table = tables_for(work_out(Network.dense(1, [1], 1, activation=key), [0.5], 2))[0]
        for beyond in range(20):
            z = table.end + beyond * Decimal("0.17")
            assert apply(key, z, {}, 2) == (limit if limit is not None else z)


@pytest.mark.parametrize("key", ["gelu", "silu", "softplus", "tanh", "sigmoid"])
def test_the_other_side_follows_from_the_values(key):
    for hundredths in range(0, 400, 7):
        z = Decimal(hundredths) / 100
        value, other = apply(key, z, {}, 2), apply(key, -z, {}, 2)
        assert other == {"tanh": -value, "sigmoid": 1 - value}.get(key, value - z)


def test_powers_of_e():
    assert exponential(Decimal("1.00"), 2) == Decimal("2.72")
    assert exponential(Decimal("-1.00"), 3) == Decimal("0.368")
