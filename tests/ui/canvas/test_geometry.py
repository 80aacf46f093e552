"""Where things are on the canvas: hand-worked places first, then what holds for every network and viewport."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QRectF

from nnstudio.engine import Input, Network
from nnstudio.ui.canvas.curves import Curves, advance, distances, fan_offsets, parameter_at, rise
from nnstudio.ui.canvas.geometry import Mark, Names, Sliders, arrange
from nnstudio.ui.canvas.rows import arrange_rows

WIDTH, HEIGHT = 900, 594


def dense(inputs, hidden, outputs, **options):
    return Network.dense(inputs, hidden, outputs, **options)


# --- by hand: 900 x 594 ----------------------------------------------------------------------------


@pytest.fixture(scope="module")
def small():
    """2-4-3-1 with a sigmoid head.

    Between the headers (down to 54) and the tools (44 from below) lie 496 px; rows may spread over
    594 - 98 - 131 = 365 around 54 + 496/2 - 8 = 294. The tallest column takes 3 x 102 = 306, so all stand
    (365 - 306) / 3 = 19.7, rounded 20 higher.
    """
    return arrange(dense(2, [4, 3], 1, head="sigmoid"), WIDTH, HEIGHT)


def test_rows_stand_102_apart_around_one_horizontal(small):
    assert small.center == 274
    assert small.columns[1].ys.tolist() == [121, 223, 325, 427]
    assert small.columns[2].ys.tolist() == [172, 274, 376]
    assert small.columns[3].ys.tolist() == [274]


def test_inputs_stand_further_apart_for_their_sliders(small):
    inputs = small.columns[0]
    assert inputs.ys.tolist() == [196, 352]
    assert (inputs.names, inputs.sliders) == (Names.LEFT, Sliders.BELOW)
    # 81 px wide with the thumb's room: the track is 68; 38 px under the disc's centre.
    assert inputs.slider_rect(0) == QRectF(70 - 40.5, 196 + 26, 81, 24)
    assert small.columns[1].slider_rect(0) is None


def test_columns_have_equal_room_between_their_faces(small):
    # From the sliders' reach at 70 + 34 to the head's line at 740 - 46: two discs and three gaps of (590 - 3 * 44) / 3.
    assert [column.x for column in small.columns] == [70, 279, 475, 672]


def test_the_head_block_stands_12_from_the_right_beside_the_output(small):
    assert small.head == QRectF(740, 220, 148, 108)


def test_a_bias_marker_is_at_the_lower_left(small):
    marker = small.columns[1].bias_point(0)
    assert (marker.x(), marker.y()) == pytest.approx((279 - 16.56, 121 + 16.56))
    assert small.columns[0].bias_point(0) is None


@pytest.mark.parametrize(
    ("count", "mark", "pitch"),
    [
        (1, Mark.DISC, 102),
        (4, Mark.DISC, 102),
        (6, Mark.DISC, 73),  # 365 / 5
        (7, Mark.COMPACT, 60),  # 365 / 6 = 60.8: under 66
        (11, Mark.COMPACT, 36),
        (12, Mark.DOT, 24),  # 365 / 11 = 33.2: under 34; dots stand at most 24 apart
        (64, Mark.DOT, 365 / 63),
        (65, Mark.STRIP, 384 / 65),
        (1000, Mark.STRIP, 0.384),
    ],
)
def test_the_mark_follows_from_the_pitch(count, mark, pitch):
    column = arrange(dense(2, [count], 1), WIDTH, HEIGHT).columns[1]
    assert column.mark is mark
    assert column.pitch == pytest.approx(pitch)


def test_radii():
    columns = arrange(dense(2, [4, 8, 64, 128], 1), 1600, HEIGHT).columns
    assert [column.radius for column in columns[1:5]] == [22, 14, 2.5, pytest.approx(1.5)]


def test_784_inputs_are_an_image_of_6_px_cells():
    inputs = arrange(dense(784, [10], 10), WIDTH, HEIGHT).columns[0]
    assert inputs.mark is Mark.IMAGE
    assert inputs.pitch == 6
    assert inputs.x == 102
    assert inputs.frame.width() == 28 * 6 + 9
    # Row by row: pixel 29 is the second of the second row.
    assert inputs.xs[29] - inputs.xs[0] == 6
    assert inputs.ys[29] - inputs.ys[0] == 6


@pytest.mark.parametrize(
    ("count", "image"), [(49, False), (63, False), (64, True), (65, False), (100, True), (783, False)]
)
def test_square_numbers_of_inputs_from_64_are_images(count, image):
    assert (arrange(dense(count, [], 1), WIDTH, HEIGHT).columns[0].mark is Mark.IMAGE) is image


def test_long_input_names_go_above_their_discs():
    network = dense(["sepal length", "sepal width"], [2], 1)
    assert arrange(network, WIDTH, HEIGHT).columns[0].names is Names.ABOVE


def test_two_chinese_characters_are_a_short_name():
    assert arrange(dense(["温度", "湿度"], [2], 1), WIDTH, HEIGHT).columns[0].names is Names.LEFT


def test_many_inputs_have_their_sliders_at_the_left():
    column = arrange(dense(8, [2], 1), WIDTH, HEIGHT).columns[0]
    assert (column.mark, column.sliders) == (Mark.COMPACT, Sliders.LEFT)
    assert column.slider_rect(0).right() < column.x - column.radius


def test_a_slot_lies_half_way_between_rows_of_the_same_pitch(small):
    assert [small.slot(1, index).y() for index in range(5)] == [92, 183, 274, 365, 456]
    assert [small.slot(2, index).y() for index in range(4)] == [121, 223, 325, 427]
    assert small.slot(2, 1).x() == 475


def test_a_gap_lies_in_the_middle_between_two_faces(small):
    assert small.gap(2).x() == (279 + 22 + 475 - 22) / 2
    assert small.gap_at(377) == 2
    assert small.gap_at(300) is None
    assert small.gap_at(300, nearest=True) == 2


def test_a_lane_reaches_to_the_gaps_beside_it(small):
    assert small.column_at(279) == 1
    assert small.column_at(340) == 1
    assert small.column_at(420) == 2
    assert small.column_at(small.head.left() + 1) is None


def test_columns_part_by_24_for_a_layer(small):
    parted = small.parted(2)
    moved = [after.x - before.x for before, after in zip(small.columns, parted.columns, strict=True)]
    assert moved == [-12, -12, 12, 12]
    assert parted.head.left() - small.head.left() == 12


def test_thirty_layers_keep_120_between_their_centres_in_a_wider_scene():
    layout = arrange(dense(2, [4] * 30, 1), WIDTH, HEIGHT)
    xs = [column.x for column in layout.columns]
    assert min(np.diff(xs)) >= 119
    assert layout.size.width() > 3600
    assert layout.size.width() / layout.size.height() == pytest.approx(WIDTH / HEIGHT)


def test_a_single_connection_is_centred():
    layout = arrange(dense(1, [], 1), WIDTH, HEIGHT)
    left, right = layout.columns[0].x - 70, WIDTH - layout.head.right()
    assert left == pytest.approx(right - 12, abs=1)


# --- connections, by hand --------------------------------------------------------------------------


def test_a_label_at_36_hundredths_of_a_curve():
    # x: 504 + 157.6 (1.5 * 0.36 * 0.64 + 0.36^3) = 565.82; y: 170 + 93 (3 * 0.36^2 - 2 * 0.36^3) = 197.48
    curves = Curves(np.array([504.0]), np.array([170.0]), np.array([[661.6]]), np.array([[263.0]]))
    assert curves.point(0, 0, 0.36) == (pytest.approx(565.82, abs=0.01), pytest.approx(197.48, abs=0.01))


def test_the_way_along_a_curve():
    assert [float(advance(t)) for t in (0.0, 0.5, 1.0)] == [0.0, 0.5, 1.0]
    assert [float(rise(t)) for t in (0.0, 0.5, 1.0)] == [0.0, 0.5, 1.0]
    t = np.linspace(0, 1, 50)
    assert parameter_at(advance(t)) == pytest.approx(t, abs=1e-3)


def test_incoming_connections_fan_out_6_px_apart():
    assert fan_offsets(4, 22).tolist() == [-9, -3, 3, 9]
    assert fan_offsets(1, 22).tolist() == [0]
    # Six share 1.18 radii: 5.19 px apart.
    assert np.diff(fan_offsets(6, 22)) == pytest.approx(5.192)
    assert not fan_offsets(6, 2.5).any()


def test_connections_run_from_rim_to_rim(small):
    curves = Curves.between(small.columns[1], small.columns[2])
    assert curves.x0.tolist() == [301] * 4
    assert curves.y1[0].tolist() == [163, 169, 175, 181]
    # 9 px above the centre a disc of radius 22 is 20.07 px wide; half a pixel further in, no gap shows.
    assert curves.x1[0, 0] == pytest.approx(475 - 20.07 + 0.5, abs=0.01)


def test_connections_of_an_image_leave_from_their_pixels_rows():
    layout = arrange(dense(784, [4], 1), WIDTH, HEIGHT)
    curves = Curves.between(layout.columns[0], layout.columns[1])
    assert len(set(curves.y0.tolist())) == 28
    assert set(curves.x0.tolist()) == {layout.columns[0].frame.right() + 5}


def test_the_distance_to_a_straight_connection():
    ends = [np.array([value]) for value in (0.0, 10.0, 100.0, 10.0)]
    assert distances(*ends, 50, 14)[0] == pytest.approx(4)
    assert distances(*ends, 50, 10)[0] == 0
    assert distances(*ends, 120, 10)[0] == np.inf


def test_a_slope_shortens_the_distance():
    # In the middle the curve rises twice as steeply as its chord: 2 * 100 / 100 = 2 (6 t (1 - t) / 0.75 at t = 1/2).
    ends = [np.array([value]) for value in (0.0, 0.0, 100.0, 100.0)]
    assert distances(*ends, 50, 60)[0] == pytest.approx(10 / np.sqrt(5), rel=1e-3)


# --- every network, every viewport -----------------------------------------------------------------

counts = st.one_of(st.integers(1, 12), st.integers(1, 300), st.sampled_from([64, 65, 100, 784]))
names = st.lists(st.text(min_size=1, max_size=12), min_size=1, max_size=14)


@st.composite
def layouts(draw):
    sizes = draw(st.lists(counts, min_size=2, max_size=6))
    head = draw(st.sampled_from(["linear", "sigmoid", "softmax"]))
    outputs = max(sizes[-1], 2 if head == "softmax" else 1)
    network = Network.dense(sizes[0], sizes[1:-1], outputs, head=head, initializer="zeros")
    if draw(st.booleans()):
        named = draw(names)
        network = Network.dense(named, sizes[1:-1], outputs, head=head, initializer="zeros")
    width, height = draw(st.integers(200, 2000)), draw(st.integers(150, 1400))
    return network, arrange(network, width, height), width, height


@settings(max_examples=60, deadline=None)
@given(layouts())
def test_everything_is_inside_and_in_order(case):
    network, layout, width, height = case
    assert tuple(column.count for column in layout.columns) == network.sizes
    for column in layout.columns:
        assert layout.bounds.contains(QRectF(column.frame))
        assert len(column.xs) == len(column.ys) == column.count
    assert layout.bounds.right() >= layout.head.right()
    for before, after in zip(layout.columns, layout.columns[1:], strict=False):
        # 76 between frames, which connections leave up to 5 px after and reach 2 px before.
        assert before.face_out + 66 < after.face_in
    assert layout.columns[-1].face_out < layout.head.left()
    assert layout.size.width() / layout.size.height() == pytest.approx(width / height, rel=0.02)
    assert layout.size.width() >= width


@settings(max_examples=60, deadline=None)
@given(layouts())
def test_a_point_leads_back_to_what_it_is_the_place_of(case):
    _, layout, *_ = case
    for layer, column in enumerate(layout.columns):
        assert layout.column_at(column.x) == layer
        if layer:
            assert layout.gap_at(layout.gap(layer).x()) == layer
        if column.mark is Mark.IMAGE:
            continue
        for index in {0, column.count // 2, column.count}:
            assert layout.slot_at(layer, layout.slot(layer, index).y()) == index


@settings(max_examples=60, deadline=None)
@given(st.integers(1, 400), st.floats(90, 1500), st.booleans())
def test_rows_fill_no_more_than_their_span(count, span, inputs):
    rows = arrange_rows(count, 500.0, span, inputs=inputs)
    assert np.ptp(rows.ys) <= span + 20
    assert (rows.top + rows.bottom) / 2 == pytest.approx(500, abs=1.01)
    assert (np.diff(rows.ys) >= 0).all()


@settings(max_examples=40, deadline=None)
@given(layouts())
def test_every_connection_passes_through_its_own_points(case):
    _, layout, *_ = case
    for before, after in zip(layout.columns, layout.columns[1:], strict=False):
        curves = Curves.between(before, after)
        target, source = after.count - 1, before.count // 2
        ends = curves.ends(np.array([target]), np.array([source]))
        for t in (0.2, 0.36, 0.5, 0.9):
            assert distances(*ends, *curves.point(target, source, t))[0] < 0.6


def test_names_of_inputs_of_any_length_leave_the_sliders_inside():
    network = Network(tuple(Input(name) for name in ("a", "b" * 300)), (), dense(2, [], 1).output)
    layout = arrange(network, WIDTH, HEIGHT)
    assert layout.columns[0].slider_rect(0).left() > 0
