"""The board: what it shows of a network, what it repaints, what is under a point, how things move."""

import itertools

import numpy as np
import pytest
from PySide6.QtCore import QPointF, QRectF
from PySide6.QtTest import QSignalSpy, QTest
from sample_networks import xor_project

from nnstudio.engine import Input, Layer, Network, OutputLayer
from nnstudio.project import Project, edits
from nnstudio.ui.canvas.board import Board
from nnstudio.ui.canvas.geometry import Drop, Hit
from nnstudio.ui.canvas.head_item import row_names
from nnstudio.ui.canvas.header_item import APART, COUNT, FULL, GONE, NO_ACTIVATION, NO_CURVE, SYMBOL
from nnstudio.ui.canvas.inscriptions import disc_number, logit_name, written_name
from nnstudio.ui.canvas.view import Canvas
from nnstudio.ui.numbers import MINUS
from nnstudio.ui.selection import ConnectionRef, LayerRef, NeuronRef


def small():
    """2-4-3-1, tanh and ReLU, with weights of both signs."""
    network = Network.dense(2, [4, 3], 1, activation=["tanh", "relu"], head="sigmoid", seed=1)
    return Project(network=network, input=(0.5, -0.25))


def large():
    return Project(network=Network.dense(784, [128, 64], 10, head="softmax", seed=1))


@pytest.fixture
def board_of(workspace_of, theme):
    """Make boards without a view, laid out for 900 x 594."""
    made = []

    def make(project):
        board = Board(workspace_of(project), theme)
        board.arrange(900, 594)
        made.append(board)
        return board

    yield make
    for board in made:
        board.deleteLater()


@pytest.fixture
def canvas_of(qtbot, workspace_of, theme):
    """Make canvases of 900 x 594."""

    made = []  # A window without an owner can be collected in the middle of painting itself.

    def make(project):
        canvas = Canvas(workspace_of(project), theme)
        qtbot.addWidget(canvas)
        made.append(canvas)
        canvas.resize(900, 594)
        canvas.show()
        qtbot.waitExposed(canvas)
        return canvas

    yield make
    made.clear()


def uid(workspace, layer, index):
    return workspace.network.neuron_uid(layer, index)


# --- numbers and colours ---------------------------------------------------------------------------


def test_inputs_show_x_hidden_neurons_a_and_outputs_their_logits(board_of):
    stage = board_of(xor_project()).stage
    # x = (0, 1): z = (2.1 - 0.9, -1.5 + 2.2), a = tanh z, logit = 3 (tanh 1.2 + tanh 0.7) - 2
    a = np.tanh([1.2, 0.7])
    assert stage.values(0).tolist() == [0, 1]
    assert stage.values(1) == pytest.approx(a, rel=1e-6)
    assert stage.values(2) == pytest.approx([3 * a.sum() - 2], rel=1e-6)


def test_a_bounded_activation_is_coloured_by_its_value(board_of):
    stage = board_of(xor_project()).stage
    assert stage.shades(1) == pytest.approx(stage.values(1))


def test_an_unbounded_one_by_its_share_of_the_largest(board_of):
    layer = Layer("Hidden 1", "relu", [[2.0], [-1.0], [8.0]], [0.0, 0.0, 0.0])
    network = Network((Input("x1"),), (layer,), OutputLayer("linear", [[1.0, 1.0, -2.0], [0.5, 0, 0]], [0.0, 0.0]))
    stage = board_of(Project(network, input=(0.5,))).stage
    assert stage.shades(1).tolist() == [0.25, 0.0, 1.0]  # a = 1, 0, 4
    assert stage.shades(2) == pytest.approx([-1.0, 0.5 / 7])  # logits -7 and 0.5


def test_an_input_is_coloured_by_its_share_of_its_range(board_of):
    network = Network((Input("x1", 0, 16), Input("x2", -4, 2)), (), OutputLayer("linear", [[1.0, 1.0]], [0.0]))
    assert board_of(Project(network, input=(4.0, -2.0))).stage.shades(0).tolist() == [0.25, -0.5]


def test_a_layer_of_zeros_has_the_neutral_colour(board_of):
    network = Network((Input("x1"),), (), OutputLayer("linear", [[0.0]], [0.0]))
    assert board_of(Project(network)).stage.shades(1).tolist() == [0.0]


def test_what_is_not_finite_is_an_error_and_nothing_else_is(board_of):
    layer = Layer("Hidden 1", "relu", [[3e38], [1.0]], [3e38, 0.0])
    network = Network((Input("x1"),), (layer,), OutputLayer("linear", [[1.0, 1.0]], [0.0]))
    stage = board_of(Project(network, input=(1.0,))).stage
    assert np.isnan(stage.shades(1)).tolist() == [True, False]
    assert stage.shades(1)[1] == 1.0


@pytest.mark.parametrize(
    ("value", "compact", "text"),
    [
        (0.8, False, "0.80"), (-0.6, False, f"{MINUS}0.60"), (-0.004, False, "0.00"), (12.345, False, "12.3"),
        (-123.4, False, f"{MINUS}123"), (12345, False, "1.2e4"), (1e38, False, "1e38"), (0.84, True, "0.8"),
        (-3.14, True, f"{MINUS}3.1"), (-0.04, True, "0.0"), (123.4, True, "123"),
        (-12.9, True, f"{MINUS}13"), (float("nan"), False, "NaN"),
        (float("-inf"), True, f"{MINUS}∞"),
    ],
)  # fmt: skip
def test_numbers_fit_their_discs(value, compact, text):
    assert disc_number(value, compact) == text


def test_symbols_have_their_numbers_lowered():
    assert [written_name(name) for name in ("x1", "y12", "age", "x", "温度1")] == ["x₁", "y₁₂", "age", "x", "温度1"]


def test_what_stands_above_output_neurons():
    one = Network.dense(2, [], 1, head="sigmoid")
    assert logit_name(one, 0) == "logit z"
    assert logit_name(xor_project().network, 0) == "odd · z"
    assert logit_name(Network.dense(2, [], 3, head="softmax"), 2) == "z₃"
    assert logit_name(Network.dense(2, [], 2), 1) == "y₂"


# --- what is drawn ---------------------------------------------------------------------------------


def test_one_item_a_layer_and_one_a_pair(board_of):
    board = board_of(large())
    assert [item.layer for item in board.layer_items()] == [0, 1, 2, 3]
    assert [item.layer for item in board.pair_items()] == [1, 2, 3]
    assert len(board.items()) == 4 + 3 + 6


def test_items_follow_their_layers_through_moves(board_of):
    board = board_of(small())
    first = board.layer_items()[1]
    board.workspace.edit("Move", edits.move_layer, 1, 2)
    assert board.layer_items()[2] is first
    board.workspace.edit("Remove", edits.remove_layer, 2)
    assert first not in board.items()
    assert len(board.pair_items()) == 2
    board.workspace.undo_stack.undo()
    assert [item.layer for item in board.layer_items()] == [0, 1, 2, 3]


def test_pairs_of_up_to_2000_are_all_drawn_larger_ones_share_a_thousand(board_of):
    board = board_of(large())
    stage = board.stage
    assert len(stage.drawn_connections(3)[0]) == 640
    drawn = [len(stage.drawn_connections(layer)[0]) for layer in (1, 2)]
    assert sum(drawn) == 1000
    assert board.drawn_counts == (1000, 784 * 128 + 128 * 64)


def test_the_strongest_are_the_strongest(board_of):
    board = board_of(large())
    weights = np.abs(board.workspace.network.layer(1).weights)
    targets, sources = board.stage.drawn_connections(1)
    assert weights[targets, sources].min() >= np.sort(weights.ravel())[-len(targets)]


def test_the_sign_filter_leaves_one_sign(board_of):
    board = board_of(large())
    board.set_sign_filter(-1)
    targets, sources = board.stage.drawn_connections(1)
    assert (board.workspace.network.layer(1).weights[targets, sources] < 0).all()


def test_full_strength_is_what_98_of_100_weights_lie_below_but_at_least_1_6(board_of):
    assert board_of(small()).stage.reference_weight == 1.6
    network = Network((Input("x1"),), (), OutputLayer("linear", np.arange(1.0, 101.0)[:, None], np.zeros(100)))
    assert board_of(Project(network)).stage.reference_weight == 99  # 98 of the 100 lie below


@pytest.fixture
def drawings(canvas_of):
    """A canvas of the small network, and how often each pair's pictures were drawn since the last question."""
    canvas = canvas_of(small())
    canvas.grab()
    pairs = canvas.board.pair_items()
    before = [pair.drawn for pair in pairs]

    def since():
        canvas.grab()
        counts = [pair.drawn for pair in pairs]
        result = [now - then for now, then in zip(counts, before, strict=True)]
        before[:] = counts
        return result

    return canvas, since


def test_new_activations_redraw_no_connections(drawings):
    canvas, since = drawings
    canvas.workspace.set_all_x([0.9, 0.1])
    canvas.workspace.flush()
    assert since() == [0, 0, 0]


def test_panning_and_hovering_redraw_no_connections(drawings):
    canvas, since = drawings
    canvas.pan_by(30, -20)
    canvas.board.set_hover(Hit("connection", 2, 1, 2))
    assert since() == [0, 0, 0]


def test_an_edit_redraws_the_pair_that_it_touches(drawings):
    canvas, since = drawings
    canvas.workspace.edit("Set", edits.set_weight, 2, 0, 0, 0.123)
    assert since() == [0, 1, 0]
    canvas.workspace.edit("Set", edits.set_bias, 1, 0, 0.5)
    assert since() == [0, 0, 0]


def test_selecting_draws_the_dimmed_pictures_once_and_then_only_the_neurons_own(drawings):
    canvas, since = drawings
    workspace = canvas.workspace
    workspace.selection.set([NeuronRef(uid(workspace, 2, 0))])
    assert since() == [1, 2, 1]
    workspace.selection.set([NeuronRef(uid(workspace, 2, 1))])
    assert since() == [0, 1, 0]
    workspace.selection.clear()
    assert since() == [0, 0, 0]


def test_undo_brings_the_drawing_back(canvas_of):
    canvas = canvas_of(small())
    before = canvas.grab().toImage()
    canvas.workspace.edit("Set", edits.set_weight, 2, 0, 0, 1.5)
    assert canvas.grab().toImage() != before
    canvas.workspace.undo_stack.undo()
    assert canvas.grab().toImage() == before


# --- emphasis --------------------------------------------------------------------------------------


def emphasised(board, layer):
    targets, sources = board.stage.emphasised_connections(layer, 100)
    return sorted(zip(targets.tolist(), sources.tolist(), strict=True))


def test_a_selected_neuron_lifts_its_incoming_connections(board_of):
    board = board_of(small())
    board.workspace.selection.set([NeuronRef(uid(board.workspace, 2, 1))])
    assert emphasised(board, 2) == [(1, 0), (1, 1), (1, 2), (1, 3)]
    assert emphasised(board, 3) == []
    assert board.stage.dimming


def test_a_selected_input_lifts_its_outgoing_ones(board_of):
    board = board_of(small())
    board.workspace.selection.set([NeuronRef(uid(board.workspace, 0, 1))])
    assert emphasised(board, 1) == [(0, 1), (1, 1), (2, 1), (3, 1)]


def test_a_selected_layer_dims_nothing(board_of):
    board = board_of(small())
    board.workspace.selection.set([LayerRef(board.workspace.network.layer_uid(1))])
    assert not board.stage.dimming


def labels(board):
    return {(label.layer, label.index, label.source): label.text for label in board.weight_labels}


def test_the_weights_into_the_selected_neuron_are_written_on_their_connections(board_of):
    board = board_of(xor_project())
    board.workspace.selection.set([NeuronRef(uid(board.workspace, 1, 1))])
    assert labels(board) == {(1, 1, 0): f"{MINUS}1.50", (1, 1, 1): f"{MINUS}1.50"}
    board.workspace.edit("Set", edits.set_weight, 1, 1, 0, 0.25)
    assert labels(board)[1, 1, 0] == "0.25"
    board.workspace.selection.clear()
    assert labels(board) == {}


def test_a_cut_connection_carries_no_weight(board_of):
    board = board_of(xor_project())
    board.workspace.selection.set([NeuronRef(uid(board.workspace, 1, 1))])
    board.workspace.edit("Cut", edits.cut, [(1, 1, 0)])
    assert list(labels(board)) == [(1, 1, 1)]


def test_a_selected_connection_carries_its_weight(board_of):
    board = board_of(xor_project())
    workspace = board.workspace
    workspace.selection.set([ConnectionRef(uid(workspace, 1, 0), uid(workspace, 2, 0))])
    assert labels(board) == {(2, 0, 0): "3.00"}


def test_labels_never_touch(board_of):
    board = board_of(Project(Network.dense(2, [11, 5], 1, seed=3)))
    board.workspace.selection.set([NeuronRef(uid(board.workspace, 2, 2))])
    boxes = [label.rect for label in board.weight_labels]
    assert len(boxes) > 5
    assert not any(a.intersects(b) for k, a in enumerate(boxes) for b in boxes[:k])


@pytest.mark.parametrize(
    ("head", "classes", "expected"),
    [
        ("softmax", ("cat", "dog"), ("dog", "dog")),
        ("softmax", (), ("class 1", "1")),
        ("sigmoid", (), ("class 1", "1")),
        ("linear", (), ("y₂", "y₂")),
    ],
)
def test_rows_of_the_head_are_called_as_everywhere_else(head, classes, expected):
    """Classes without names are counted from 0, as the inspector and the output panel count them."""
    assert row_names(Network.dense(2, [], 2, head=head, classes=classes), 1) == expected


# --- headers ---------------------------------------------------------------------------------------


def test_pills_say_name_activation_and_count(board_of):
    board = board_of(small())
    assert [(pill.name, pill.function, pill.count) for pill in board.header.pills] == [
        ("Inputs", "", "2"), ("Hidden 1", "Tanh", "4"), ("Hidden 2", "ReLU", "3"), ("Output", "Sigmoid", "1"),
    ]  # fmt: skip
    assert all(pill.level == FULL for pill in board.header.pills)
    board.workspace.edit("Set", edits.set_activation, 1, "gelu")
    assert board.header.pills[1].function == "GELU"


def test_an_image_says_its_edges(board_of):
    assert board_of(large()).header.pills[0].count == "28 × 28"


def test_a_pill_that_is_pointed_at_has_minus_and_plus(board_of):
    board = board_of(small())
    board.set_hover(Hit("header", 1))
    pill = board.header.pills[1]
    assert pill.expanded
    for part, box in (("header_minus", pill.minus), ("header_plus", pill.plus)):
        assert board.hit(box.center(), 0) == Hit(part, 1)
    board.set_hover(None)
    assert not board.header.pills[1].expanded


@pytest.mark.parametrize("width", [400, 640, 900, 1600])
@pytest.mark.parametrize("hidden", [1, 3, 6, 12, 30])
@pytest.mark.parametrize(
    "name", ["Hidden 1", "一个名字特别长的隐藏层", "A layer with a name that is far too long for its pill"]
)
def test_pills_never_touch(board_of, width, hidden, name):
    network = Network.dense(2, [4] * hidden, 1)
    project = edits.rename_layer(Project(network), 1, name)
    board = board_of(project)
    board.arrange(width, 500)
    zoom = min(1.0, width / board.layout.size.width())
    board.set_view(QPointF(0, 0), zoom, 1.0, board.stage.viewport)
    board.set_hover(Hit("header", 1))
    shown = [pill for pill in board.header.pills if pill.level < GONE]
    assert shown
    for before, after in itertools.pairwise(shown):
        assert after.rect.left() - before.rect.right() >= APART - 1


def test_pills_take_back_the_room_that_others_left(board_of):
    """Where strips stand close the output, at the end of the row, still has room for its head."""
    board = board_of(large())
    assert board.header.pills[-1].level <= NO_CURVE
    for before, after in itertools.pairwise(board.header.pills):
        assert after.rect.left() - before.rect.right() >= APART - 1


def test_many_layers_are_all_called_by_symbols(board_of):
    board = board_of(Project(Network.dense(3, [4] * 8, 2)))
    board.set_view(QPointF(0, 0), min(1.0, 900 / board.layout.size.width()), 1.0, board.stage.viewport)
    hidden = board.header.pills[1:-1]
    assert [pill.name for pill in hidden] == [f"H{number}" for number in range(1, 9)]
    assert {pill.level for pill in hidden} == {SYMBOL}


def test_what_does_not_fit_goes_in_order(board_of):
    board = board_of(Project(Network.dense(2, [4] * 5, 1)))
    levels = []
    for width in (1700, 1250, 1050, 900, 640):
        board.arrange(width, 594)
        board.set_view(QPointF(0, 0), min(1.0, width / board.layout.size.width()), 1.0, board.stage.viewport)
        levels.append(max(pill.level for pill in board.header.pills))
    assert levels == sorted(levels)
    assert levels[0] == FULL
    assert NO_ACTIVATION <= levels[-1] <= COUNT


# --- what is under a point -------------------------------------------------------------------------


@pytest.fixture
def board(board_of):
    """The small network's board."""
    return board_of(small())


def test_neurons_and_their_bias_markers(board):
    layout = board.layout
    for layer, column in enumerate(layout.columns):
        for index in range(column.count):
            assert board.hit(layout.neuron(layer, index), 0) == Hit("neuron", layer, index)
            if layer:
                assert board.hit(column.bias_point(index), 0) == Hit("bias", layer, index)


def test_a_layer_without_bias_has_no_markers(board):
    board.workspace.edit("Switch", edits.set_use_bias, 1, False)
    column = board.layout.columns[1]
    assert board.hit(column.bias_point(0), 0) == Hit("layer", 1)


def test_sliders_and_their_thumbs(board):
    box = board.layout.columns[0].slider_rect(0)
    # x1 = 0.5 on a track from -1 to 1 that is 64 px long between the thumb's ends.
    assert board.hit(QPointF(box.center().x() + 0.5 * 32, box.center().y()), 0) == Hit("slider_thumb", 0, 0)
    assert board.hit(QPointF(box.left() + 10, box.center().y()), 0) == Hit("slider", 0, 0)


def test_connections_within_reach(board):
    curves = board.stage.settled_curves(2)
    x, y = curves.point(0, 3, 0.8)
    assert board.hit(QPointF(x, y), 1) == Hit("connection", 2, 0, 3)
    assert board.hit(QPointF(30, 480), 4).part in ("empty", "layer")


def test_where_connections_cross_the_stronger_is_meant(board_of):
    hidden = Layer("Hidden 1", "tanh", [[0.0, 0.1], [1.0, 0.0]], [0.0, 0.0])
    network = Network((Input("x1"), Input("x2")), (hidden,), OutputLayer("linear", [[1.0, 1.0]], [0.0]))
    board = board_of(Project(network))
    # They cross on the horizontal that all rows are centred on.
    share = np.linspace(0, 1, 2001)
    points = np.array([board.stage.settled_curves(1).point(1, 0, t) for t in share])
    x, y = points[np.abs(points[:, 1] - board.layout.center).argmin()]
    assert board.hit(QPointF(x, y), 4) == Hit("connection", 1, 1, 0)


def test_headers_and_their_activations(board):
    pill = board.header.pills[1]
    assert board.hit(QPointF(pill.rect.left() + 16, 38), 0) == Hit("header", 1)
    assert board.hit(pill.activation.center(), 0) == Hit("header_activation", 1)
    assert board.header.pills[0].activation is None


def test_the_head_block_and_its_rows(board):
    head = board.layout.head
    assert board.hit(QPointF(head.center().x(), head.top() + 15), 0) == Hit("head", 3)
    assert board.hit(QPointF(head.center().x(), head.top() + 60), 0) == Hit("class", 3, 1)
    assert board.hit(QPointF(head.center().x(), head.top() + 90), 0) == Hit("class", 3, 0)


def test_softmax_rows_stand_beside_their_neurons(board_of):
    board = board_of(Project(Network.dense(2, [], 3, head="softmax", classes=("a", "b", "c"))))
    for index in range(3):
        place = QPointF(board.layout.head.center().x(), board.layout.neuron(1, index).y())
        assert board.hit(place, 0) == Hit("class", 1, index)


def test_lanes_and_nothing(board):
    column = board.layout.columns[2]
    assert board.hit(QPointF(column.x, column.frame.bottom() + 15), 0) == Hit("layer", 2)
    assert board.hit(QPointF(600, 560), 0) == Hit("empty")


def test_neurons_of_strips_and_images(board_of):
    board = board_of(large())
    strip = board.layout.columns[1]
    assert board.hit(QPointF(strip.x + 5, strip.ys[77]), 0) == Hit("neuron", 1, 77)
    image = board.layout.columns[0]
    assert board.hit(QPointF(image.xs[29], image.ys[29]), 0) == Hit("neuron", 0, 29)


def test_weight_labels_lie_over_connections(board):
    workspace = board.workspace
    workspace.selection.set([NeuronRef(uid(workspace, 2, 1))])
    label = board.weight_labels[0]
    assert board.hit(label.rect.center(), 0) == Hit("weight_label", 2, 1, label.source)


# --- hover texts -----------------------------------------------------------------------------------


def test_texts_give_the_exact_number_and_where_it_comes_from(board_of):
    board = board_of(xor_project())
    a = np.tanh(np.float32(1.2))
    text = board.describe(Hit("neuron", 1, 0))
    assert text.startswith(f"h1 = tanh(2.1·x1 + 2.1·x2 {MINUS} 0.9) = 0.83365")
    assert float(text.rsplit("= ")[-1]) == pytest.approx(float(a), rel=1e-6)
    assert board.describe(Hit("neuron", 0, 1)) == f"x2 = 1, from {MINUS}1 to 1"
    assert board.describe(Hit("bias", 1, 0)) == f"Bias of h1 = {MINUS}0.9"
    assert board.describe(Hit("connection", 1, 1, 1)) == f"x2 → h2: weight {MINUS}1.5, × 1 = {MINUS}1.5"
    assert board.describe(Hit("neuron", 2, 0)).startswith(f"odd: logit z = 3·h1 + 3·h2 {MINUS} 2 = 2.31")
    assert board.describe(Hit("class", 2, 1)).startswith("p(odd) = 1 / (1 + e^−z), z = 2.314: 0.9100")
    assert board.describe(Hit("header", 1)) == "Hidden 1: 2 neurons, Tanh"
    assert board.describe(Hit("empty")) == ""


def test_long_sums_name_the_largest_terms(board_of):
    board = board_of(large())
    board.workspace.set_all_x(np.linspace(0, 1, 784))
    text = board.describe(Hit("neuron", 1, 0))
    assert "… (780 more)" in text
    assert len(text) < 160


def test_a_cut_connection_is_said_to_be_cut(board_of):
    board = board_of(xor_project())
    board.workspace.edit("Cut", edits.cut, [(1, 0, 0)])
    assert board.describe(Hit("connection", 1, 0, 0)) == "x1 → h1: cut, its weight was 2.1"
    assert "x1" not in board.describe(Hit("neuron", 1, 0))


def test_a_layer_without_bias_computes_without_it(board_of):
    board = board_of(xor_project())
    board.workspace.edit("Switch", edits.set_use_bias, 1, False)
    assert board.describe(Hit("neuron", 1, 0)).startswith("h1 = tanh(2.1·x1 + 2.1·x2) = ")


# --- motion ----------------------------------------------------------------------------------------


@pytest.fixture
def moving(canvas_of, theme):
    """A canvas on which things move."""
    theme.reduced_motion = False
    return canvas_of(small())


def test_neurons_slide_to_their_places_and_the_layout_says_where_those_are(moving):
    board, before = moving.board, moving.board.stage.columns[2].ys.tolist()
    moving.workspace.edit("Add", edits.add_neuron, 2, 1)
    settled = board.layout.columns[2].ys.tolist()
    assert board.moving
    assert board.stage.columns[2].ys[[0, 2, 3]].tolist() == before
    assert settled != before
    assert board.hit(board.layout.neuron(2, 1), 0) == Hit("neuron", 2, 1)
    QTest.qWait(260)
    assert not board.moving
    assert board.stage.columns[2].ys.tolist() == settled


def test_with_reduced_motion_all_is_in_place_at_once(canvas_of):
    canvas = canvas_of(small())
    canvas.workspace.edit("Add", edits.add_neuron, 2, 1)
    assert not canvas.board.moving
    assert canvas.board.stage.columns == canvas.board.layout.columns


def test_dimming_takes_a_moment(moving):
    board = moving.board
    moving.workspace.selection.set([NeuronRef(uid(moving.workspace, 2, 1))])
    assert board.stage.fade < 1.0
    half_way = moving.grab().toImage()
    QTest.qWait(200)
    assert board.stage.fade == 1.0
    assert moving.grab().toImage() != half_way


def test_nothing_moves_where_nobody_sees_it(moving):
    moving.hide()
    moving.workspace.edit("Add", edits.add_neuron, 2, 1)
    assert not moving.board.moving


def test_motion_can_be_switched_off(moving):
    moving.board.animated = False
    moving.workspace.edit("Add", edits.add_neuron, 2, 1)
    assert not moving.board.moving


def test_edits_on_the_way_lead_to_the_last_place(moving):
    for _ in range(5):
        moving.workspace.edit("Add", edits.add_neuron, 1)
        QTest.qWait(20)
    moving.workspace.edit("Remove", edits.remove_layer, 2)
    moving.workspace.undo_stack.undo()
    QTest.qWait(260)
    assert moving.board.stage.columns == moving.board.layout.columns
    assert moving.workspace.network.sizes == (2, 9, 3, 1)


# --- feedback for gestures -------------------------------------------------------------------------


def test_a_slot_opens_between_the_neurons(canvas_of):
    board = canvas_of(small()).board
    settled = board.layout.columns[2].ys.tolist()
    board.set_drop(Drop("slot", 2, 1))
    slots = [board.layout.slot(2, index).y() for index in range(4)]
    assert board.stage.columns[2].ys.tolist() == [slots[0], slots[2], slots[3]]
    assert board.layout.columns[2].ys.tolist() == settled
    board.set_drop(None)
    assert board.stage.columns[2].ys.tolist() == settled


def test_columns_part_at_a_gap(canvas_of):
    board = canvas_of(small()).board
    board.set_drop(Drop("gap", 2))
    xs = [column.x for column in board.stage.columns]
    settled = [column.x for column in board.layout.columns]
    assert [now - then for now, then in zip(xs, settled, strict=True)] == [-12, -12, 12, 12]
    board.set_drop(None)
    assert [column.x for column in board.stage.columns] == settled


def test_feedback_is_painted_and_taken_back(canvas_of):
    canvas = canvas_of(small())
    board = canvas.board
    before = canvas.grab().toImage()
    for show, hide in (
        (lambda: board.set_drop(Drop("slot", 2, 3)), lambda: board.set_drop(None)),
        (lambda: board.set_drop(Drop("gap", 1)), lambda: board.set_drop(None)),
        (lambda: board.set_drop(Drop("head", 3)), lambda: board.set_drop(None)),
        (lambda: board.set_band(QRectF(100, 400, 90, 50)), lambda: board.set_band(None)),
        (lambda: board.set_ghost("neuron", QPointF(600, 480)), lambda: board.set_ghost("", None)),
        (lambda: board.set_ghost("tanh", QPointF(600, 480)), lambda: board.set_ghost("", None)),
        (lambda: board.set_tip("Add", "3 → 4", QPointF(600, 450)), lambda: board.set_tip("", "", None)),
        (lambda: board.set_tip("No", "", QPointF(600, 450), True), lambda: board.set_tip("", "", None)),
        (lambda: board.set_dragged(1, 0, QPointF(600, 450)), lambda: board.set_dragged(-1, None, None)),
        (lambda: board.set_dragged(1, None, QPointF(600, 450)), lambda: board.set_dragged(-1, None, None)),
        (lambda: board.set_focus_neuron(uid(canvas.workspace, 1, 0)), lambda: board.set_focus_neuron(None)),
        (lambda: board.set_hover(Hit("neuron", 1, 0)), lambda: board.set_hover(None)),
        (lambda: board.set_hover(Hit("connection", 2, 0, 0)), lambda: board.set_hover(None)),
        (lambda: board.set_hover(Hit("slider_thumb", 0, 0)), lambda: board.set_hover(None)),
        (lambda: board.set_hover(Hit("header_plus", 1)), lambda: board.set_hover(None)),
        (lambda: board.set_hover(Hit("class", 3, 1)), lambda: board.set_hover(None)),
    ):
        show()
        assert canvas.grab().toImage() != before
        hide()
        assert canvas.grab().toImage() == before


def test_a_tip_stays_inside_the_viewport(canvas_of):
    canvas = canvas_of(small())
    canvas.board.set_tip("A tip that would reach beyond the edge", "", QPointF(890, 590))
    box = canvas.board.tip_rect
    assert canvas.viewport().rect().toRectF().contains(box)


def test_what_was_pointed_at_is_forgotten_when_it_is_gone(canvas_of):
    canvas = canvas_of(small())
    canvas.board.set_hover(Hit("neuron", 1, 3))
    canvas.workspace.edit("Remove", edits.remove_neurons, [(1, 3)])
    assert canvas.board.stage.hover is None
    canvas.board.set_hover(Hit("header_plus", 1))
    canvas.workspace.edit("Add", edits.add_neuron, 1)
    assert canvas.board.stage.hover == Hit("header_plus", 1)


# --- odd networks ----------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "network",
    [
        Network.dense(1, [], 1),
        Network.dense(1, [1], 1, head="sigmoid"),
        Network.dense(3, [2], 4, head="sigmoid", classes=("a", "b", "c", "d")),
        Network.dense(2, [70], 70, head="softmax"),
        Network.dense(30, [20], 30, head="linear"),
        Network.dense(10, [12, 64, 65], 12, head="softmax"),
        Network.dense(100, [5], 2, head="softmax", classes=("猫", "一种名字特别长的稀有动物类别的名称")),
        Network.dense(2, [3] * 30, 1),
        Network.dense(["", " ", "\u202e", "a\nb", "🙂" * 30], [2], ["", "🙂"]),
    ],
)
@pytest.mark.parametrize("size", [(900, 594), (640, 400), (120, 80)])
def test_every_network_is_painted(canvas_of, network, size):
    canvas = canvas_of(Project(network))
    canvas.resize(*size)
    workspace = canvas.workspace
    workspace.selection.set([NeuronRef(uid(workspace, 1, 0))])
    canvas.board.set_hover(Hit("neuron", 1, 0))
    assert not canvas.grab().isNull()
    last = network.depth - 1
    for layer in range(network.depth):
        for part in ("neuron", "bias", "class", "header"):
            assert isinstance(canvas.board.describe(Hit(part, layer, 0)), str)
    canvas.board.set_drop(Drop("slot", last, network.sizes[last]))
    assert not canvas.grab().isNull()


def test_overflow_is_painted(canvas_of):
    layer = Layer("Hidden 1", "relu", [[3e38], [1.0]], [3e38, 0.0])
    network = Network((Input("x1"),), (layer,), OutputLayer("softmax", [[3e38, 1.0], [-3e38, 1.0]], [0.0, 0.0]))
    canvas = canvas_of(Project(network, input=(1.0,)))
    assert not canvas.grab().isNull()
    assert canvas.board.describe(Hit("neuron", 1, 0)).endswith("= ∞")
    assert canvas.board.describe(Hit("class", 2, 0))


def test_a_new_project_takes_the_place_of_the_old(canvas_of):
    canvas = canvas_of(small())
    changed = QSignalSpy(canvas.workspace.changed)
    canvas.workspace.selection.set([NeuronRef(uid(canvas.workspace, 2, 1))])
    canvas.workspace.new(xor_project())
    assert changed.count() == 1
    assert [column.count for column in canvas.board.layout.columns] == [2, 2, 1]
    assert len(canvas.board.layer_items()) == 3
    assert not canvas.grab().isNull()
