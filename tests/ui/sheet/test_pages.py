"""What stands on the pages: the numbers that were worked on paper, line by line, in both languages."""

from dataclasses import replace

import numpy as np
import pytest
from sample_networks import xor_project
from ui.sheet.paper import lines

from nnstudio.engine import Network
from nnstudio.labs.sheet import work_out
from nnstudio.ui.sheet.pages import BOTTOM, PAPERS, TOP, Wishes, lay_out
from nnstudio.ui.sheet.words import SheetWords

pytestmark = pytest.mark.usefixtures("qapp")


def _pages(network=None, x=(0.0, 1.0), decimals=2, language="en", raw=None, **wishes):
    network = network if network is not None else xor_project().network
    sheet = work_out(network, list(x), decimals, raw)
    return lay_out(sheet, Wishes(**{"title": "XOR", **wishes}), SheetWords(language))


def _has(page, *expected):
    found = lines(page)
    for line in expected:
        assert any(line in each for each in found), (line, found)


# --- numbers ----------------------------------------------------------------------------------


def test_the_key_of_xor_line_by_line():
    # The numbers are worked out in tests/labs/test_sheet.py.
    key = _pages()[-1]
    _has(
        key,
        "z = 2.10 · x1 + 2.10 · x2 + (−0.90)",
        "= 2.10 · 0.00 + 2.10 · 1.00 + (−0.90)",
        "= 0.00 + 2.10 + (−0.90) = 1.20",
        "h1 = tanh(z) = tanh(1.20) = 0.83",
        "= 0.00 + (−1.50) + 2.20 = 0.70",
        "h2 = tanh(z) = tanh(0.70) = 0.60",
        "= 3.00 · 0.83 + 3.00 · 0.60 + (−2.00)",
        "= 2.49 + 1.80 + (−2.00) = 2.29",
        "p = σ(z) = σ(2.29) = 0.91",
        "1 − p = 1 − 0.91 = 0.09",
        "The network decides for odd if p is 0.5 or more, else for even: odd",
        "The program calculates with all digits and gets p = 0.9100, 1 − p = 0.0900.",
    )
    assert lines(key)[0] == "Answer key"


def test_the_task_gives_weights_and_x_but_no_result():
    task, _, _ = _pages()
    _has(
        task,
        "XOR",
        "Name:",
        "Given: x1 = 0.00 x2 = 1.00",
        "z = 2.10 · x1 + 2.10 · x2 + (−0.90)",
        "h1 = tanh(z) = tanh( ) =",
        "Page 1 of 3",
    )
    whole = " ".join(lines(task))
    for result in ("0.83", "0.60", "1.20", "0.70", "2.29", "0.91"):
        assert result not in whole
    assert "to 2 decimals" in whole


def test_what_is_looked_up_is_in_the_tables():
    _, tables, _ = _pages()
    # tanh 1.20 = 0.83, 1.21: 0.84; s(1.20) = 0.77 in the table beside it.
    row = next(line for line in lines(tables) if line.startswith("1.2 "))
    assert row.startswith("1.2 0.83 0.84 0.84 0.84 0.85 0.85")
    assert " 1.2 0.77 0.77 0.77 0.77 0.78" in row


def test_numbers_instead_of_blanks_need_no_key():
    pages = _pages(filled=True)
    assert len(pages) == 2
    _has(pages[0], "h1 = tanh(z) = tanh(1.20) = 0.83", "Name:")


def test_key_tables_and_the_line_for_a_name_can_be_left_out():
    (page,) = _pages(key=False, tables=False, name_line=False)
    assert not any("Name:" in line for line in lines(page))


def test_softmax_has_its_table():
    # z = (1, 2, 0): e^z = 2.72, 7.39, 1.00; S = 11.11; p = 0.24, 0.67, 0.09
    network = Network.dense(["x1"], [], ["red", "green", "blue"], head="softmax")
    output = replace(network.output, weights=np.array([[1], [2], [0]], dtype=np.float32))
    key = _pages(network.with_layer(1, output), [1.0])[-1]
    _has(
        key,
        "From z to probabilities",
        "red 1.00 2.72 p1 = 2.72 / 11.11 = 0.24",
        "p2 = 7.39 / 11.11 = 0.67",
        "S = 11.11",
        "Check: all together 1.00",
        "the largest p: green",
    )


def test_shifted_softmax_says_what_is_taken_away():
    network = Network.dense(["x1"], [], ["a", "b"], head="softmax")
    output = replace(network.output, weights=np.array([[9], [8]], dtype=np.float32))
    key = _pages(network.with_layer(1, output), [1.0])[-1]
    _has(key, "The largest z is taken away from all of them first, which changes no p: m = 9.00", "a 9.00 0.00 1.00")


def test_many_terms_are_a_table_in_task_and_key():
    network = Network.dense(8, [2], 1, seed=4)
    task, *_rest = pages = _pages(network, [0.5] * 8)
    _has(task, "w value product w value product")
    product = work_out(network, [0.5] * 8).layers[0].sums[0].terms[0].product
    assert any(f"0.50 = {product}".replace("-", "−") in line for page in pages for line in lines(page))


def test_cut_connections_and_missing_biases_are_told():
    network = xor_project().network
    hidden = replace(network.layers[0], mask=np.array([[True, False], [True, True]]), use_bias=False)
    task = _pages(network.with_layer(1, hidden))[0]
    _has(task, "Cut: x2 No bias", "z = 2.10 · x1")


def test_scaled_inputs_tell_their_own_units():
    network = Network.dense(["petal length"], [1], 1)
    _has(_pages(network, [-0.9], raw=[5.1])[0], "x1 = −0.90 petal length 5.1, scaled")


@pytest.mark.parametrize(
    "activation", ["relu", "leaky_relu", "elu", "selu", "gelu", "silu", "softplus", "mish", "step"]
)
def test_every_activation_has_its_rule_beside_the_heading(activation):
    task = _pages(Network.dense(2, [2], 1, activation=activation))[0]
    assert any("(z) = " in line and "Hidden 1 · " in line for line in lines(task))


# --- pages ------------------------------------------------------------------------------------


@pytest.mark.parametrize("paper", list(PAPERS))
@pytest.mark.parametrize("sizes", [([], 1), ([3], 2), ([8, 8], 4), ([20, 20], 12)])
def test_nothing_is_painted_beyond_the_margins(paper, sizes):
    hidden, outputs = sizes
    network = Network.dense(6, hidden, outputs, head="softmax" if outputs > 1 else "linear")
    pages = _pages(network, [0.5] * 6, paper=paper)
    for page in pages:
        assert page.size == PAPERS[paper]
        for block, top in page.blocks:
            assert top >= TOP
            assert top + block.height(page.size.width() - 84) <= page.size.height() - BOTTOM + 0.01


def test_a_heading_is_never_the_last_on_a_page():
    pages = _pages(Network.dense(6, [9, 9], 4, head="softmax"), [0.5] * 6)
    assert len(pages) > 4
    assert not any(page.blocks[-1][0].with_next for page in pages)


def test_long_titles_and_names_are_cut_not_squeezed():
    network = Network.dense(["an input with a name that is far too long for any sheet of paper"] * 2, [2], 1)
    (page, *_rest) = _pages(network, title="A title " * 40)
    assert any(line.endswith("…") for line in lines(page)[:3])


# --- languages --------------------------------------------------------------------------------


def test_a_chinese_sheet_has_no_english_on_it():
    for page in _pages(language="zh_CN", title="异或"):
        for line in lines(page):
            for word in (
                "Name",
                "Date",
                "Given",
                "Round",
                "Hidden",
                "Output",
                "Inputs",
                "Page",
                "key",
                "Tables",
                "from",
            ):
                assert word not in line


def test_the_chinese_words():
    task, tables, key = _pages(language="zh_CN", title="异或")
    _has(
        task,
        "姓名：",
        "日期：",
        "已知： x1 = 0.00",
        "四舍五入到小数点后 2 位",
        "隐藏层 1 · Tanh",
        "输出 · Sigmoid",
        "第 1 页，共 3 页",
    )
    _has(tables, "函数值表", "从 3.00 起 tanh(z) = 1")
    _has(key, "答案", "h1 = tanh(z) = tanh(1.20) = 0.83", "p 不小于 0.5 时，网络判断为 odd，否则为 even： odd")


def test_chinese_names_are_symbols_where_they_are_short():
    task = _pages(Network.dense(["面积", "房龄"], [1], ["价格"]), [1.0, 2.0], language="zh_CN")[0]
    assert any("· 面积" in line and "· 房龄" in line for line in lines(task))
