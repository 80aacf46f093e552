"""The view of the board: points that others count on, zoom and pan, what the pixels show, what stays behind."""

import gc
import weakref

import numpy as np
import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QHelpEvent
from PySide6.QtTest import QSignalSpy, QTest
from PySide6.QtWidgets import QApplication, QGraphicsItem, QToolTip
from sample_networks import xor_project

from nnstudio.engine import Input, Layer, Network, OutputLayer
from nnstudio.project import Project, edits
from nnstudio.ui.canvas.geometry import Hit, Mark
from nnstudio.ui.canvas.legend import legend_rect
from nnstudio.ui.canvas.view import Canvas
from nnstudio.ui.selection import NeuronRef
from nnstudio.ui.theme import EdgeState, Theme

LARGE = Network.dense(784, [128, 64], 10, head="softmax", seed=1)
NETWORKS = {
    "smallest": Network.dense(1, [], 1),
    "2-4-3-1": Network.dense(2, [4, 3], 1, head="sigmoid", seed=1),
    "2-8-8-1": Network.dense(2, [8, 8], 1, seed=2),
    "iris": Network.dense(["sepal length", "sepal width", "petal length", "petal width"], [6], 3, head="softmax"),
    "digits": Network.dense(64, [32], 10, head="softmax"),
    "large": LARGE,
    "wide": Network.dense(1000, [1000], 1000),
    "deep": Network.dense(2, [4] * 30, 1),
}  # fmt: skip
SIZES = [(640, 400), (900, 594), (1600, 1000)]


@pytest.fixture
def canvas_of(qtbot, workspace_of, theme):
    """Make canvases, 900 x 594 if nothing else is asked for."""

    made = []  # A window without an owner can be collected in the middle of painting itself.

    def make(project, width=900, height=594):
        canvas = Canvas(workspace_of(project), theme)
        qtbot.addWidget(canvas)
        made.append(canvas)
        canvas.resize(width, height)
        canvas.show()
        qtbot.waitExposed(canvas)
        return canvas

    yield make
    made.clear()


@pytest.fixture
def canvas(canvas_of):
    """A canvas of the small network."""
    return canvas_of(Project(NETWORKS["2-4-3-1"], input=(0.5, -0.25)))


def at(canvas, point, reach=5.0):
    return canvas.board.hit(canvas.viewport_to_scene(point), reach / canvas.zoom)


# --- points that others count on -------------------------------------------------------------------


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("name", NETWORKS)
def test_points_are_inside_and_lead_back(canvas_of, name, size):
    network = NETWORKS[name]
    canvas = canvas_of(Project(network), *size)
    layout, inside = canvas.board.layout, canvas.viewport().rect()
    for layer, count in enumerate(network.sizes):
        for index in sorted({0, count // 2, count - 1}):
            point = canvas.neuron_point(layer, index)
            assert inside.contains(point)
            if layout.columns[layer].pitch * canvas.zoom >= 1.5:
                assert at(canvas, point, 0) == Hit("neuron", layer, index)
        for index in (0, count):
            point = canvas.slot_point(layer, index)
            assert inside.contains(point)
            scene = canvas.viewport_to_scene(point)
            assert layout.column_at(scene.x()) == layer
            if layout.opened(layer).pitch * canvas.zoom >= 2 and layout.columns[layer].mark is not Mark.IMAGE:
                assert layout.slot_at(layer, scene.y()) == index
        if layer:
            point = canvas.gap_point(layer)
            assert inside.contains(point)
            assert layout.gap_at(canvas.viewport_to_scene(point).x()) == layer
            assert layout.column_at(canvas.viewport_to_scene(point).x()) is None


@pytest.mark.parametrize("name", ["smallest", "2-4-3-1", "2-8-8-1", "iris"])
@pytest.mark.parametrize("size", SIZES)
def test_every_connection_of_a_small_network_has_a_point_to_hit(canvas_of, name, size):
    network = NETWORKS[name]
    canvas = canvas_of(Project(network), *size)
    missed = []
    for layer in range(1, network.depth):
        for to in range(network.sizes[layer]):
            for source in range(network.sizes[layer - 1]):
                point = canvas.connection_point(layer, to, source)
                assert canvas.viewport().rect().contains(point)
                if at(canvas, point) != Hit("connection", layer, to, source):
                    missed.append((layer, to, source))
    assert not missed


def test_a_connection_with_its_weight_written_on_it_is_hit_there(canvas):
    canvas.workspace.selection.set([NeuronRef(canvas.workspace.network.neuron_uid(2, 1))])
    for source in range(4):
        assert at(canvas, canvas.connection_point(2, 1, source)) == Hit("weight_label", 2, 1, source)


def test_points_follow_zoom_and_pan(canvas):
    scene = canvas.board.layout.neuron(2, 1)
    canvas.set_zoom(2.0, QPointF(100, 100))
    canvas.pan_by(13, -7)
    assert canvas.neuron_point(2, 1) == canvas.scene_to_viewport(scene).toPoint()
    assert at(canvas, canvas.neuron_point(2, 1)) == Hit("neuron", 2, 1)


def test_points_are_the_settled_ones_while_things_move(canvas_of, theme):
    theme.reduced_motion = False
    canvas = canvas_of(Project(NETWORKS["2-4-3-1"]))
    canvas.workspace.edit("Add", edits.add_neuron, 2)
    on_the_way = [canvas.neuron_point(2, index) for index in range(4)]
    assert canvas.board.moving
    QTest.qWait(260)
    assert [canvas.neuron_point(2, index) for index in range(4)] == on_the_way


# --- zoom, fit, pan --------------------------------------------------------------------------------


def test_a_small_network_is_fitted_at_100_percent(canvas):
    assert canvas.zoom == 1.0
    assert canvas.fitted
    assert canvas.viewport_to_scene(QPoint(0, 0)) == QPointF(0, 0)


def test_a_wide_network_is_fitted_smaller_and_never_larger(canvas_of):
    deep = canvas_of(Project(NETWORKS["deep"]))
    assert 0.1 < deep.zoom < 0.5
    assert canvas_of(Project(NETWORKS["smallest"]), 3000, 2000).zoom == 1.0


def test_zooming_keeps_what_is_under_the_pointer(canvas):
    for factor in (2.0, 0.37, 5.0):
        before = canvas.viewport_to_scene(QPointF(620, 130))
        canvas.set_zoom(factor, QPointF(620, 130))
        after = canvas.viewport_to_scene(QPointF(620, 130))
        assert (after - before).manhattanLength() < 1.1 / canvas.zoom
        # What is painted agrees with what is said.
        painted = canvas.mapToScene(620, 130)
        assert (painted - after).manhattanLength() < 1.1 / canvas.zoom


@pytest.mark.parametrize(("asked", "got"), [(0.01, 0.1), (100, 8.0), (1.7, 1.7)])
def test_the_zoom_goes_from_10_to_800_percent(canvas, asked, got):
    changed = QSignalSpy(canvas.zoom_changed)
    canvas.set_zoom(asked)
    assert canvas.zoom == got
    assert [changed.at(k) for k in range(changed.count())] == [[got]]


def test_zoom_in_and_out_return(canvas):
    canvas.zoom_in()
    assert canvas.zoom == 1.25
    canvas.zoom_out()
    assert canvas.zoom == pytest.approx(1.0)


def test_panning_moves_what_is_seen(canvas):
    before = canvas.neuron_point(1, 0)
    canvas.pan_by(40, -25)
    assert canvas.neuron_point(1, 0) - before == QPoint(40, -25)
    assert not canvas.fitted


def test_fit_brings_everything_back(canvas):
    before = canvas.neuron_point(1, 0)
    canvas.set_zoom(3.0)
    canvas.pan_by(500, 500)
    canvas.fit()
    assert canvas.zoom == 1.0
    assert canvas.neuron_point(1, 0) == before


def test_fit_glides_where_motion_is_wanted(canvas_of, theme):
    theme.reduced_motion = False
    canvas = canvas_of(Project(NETWORKS["2-4-3-1"]))
    canvas.set_zoom(4.0)
    canvas.fit()
    assert canvas.zoom == 1.0
    assert canvas.transform().m11() > 1.5
    QTest.qWait(300)
    assert canvas.transform().m11() == 1.0


def test_a_fitted_view_follows_its_size_and_the_network(canvas):
    before = canvas.neuron_point(3, 0)
    canvas.resize(1300, 800)
    assert canvas.neuron_point(3, 0).x() > before.x()
    for _ in range(7):
        canvas.workspace.edit("Add", edits.add_layer, 1)
    assert canvas.zoom < 1.0
    assert canvas.viewport().rect().contains(canvas.neuron_point(10, 0))


def test_a_view_that_was_put_somewhere_stays_there(canvas):
    canvas.set_zoom(2.0, QPointF(300, 300))
    kept = canvas.viewport_to_scene(QPoint(300, 300))
    canvas.resize(1000, 700)
    canvas.workspace.edit("Add", edits.add_layer, 1)
    assert canvas.zoom == 2.0
    assert canvas.viewport_to_scene(QPoint(300, 300)) == kept


# --- what the pixels show --------------------------------------------------------------------------


def pixel(canvas, point):
    canvas.repaint()
    return canvas.viewport().grab().toImage().pixelColor(QPoint(point))


def alike(one, other):
    """Whether two colours are the same on a display of 16 bits a pixel, too."""
    return all(abs(a - b) <= 9 for a, b in zip(one.getRgb(), other.getRgb(), strict=True))


def among(color, colors):
    return any(alike(color, one) for one in colors)


@pytest.mark.parametrize("mode", ["light", "dark"])
def test_neurons_have_the_colour_of_their_value(canvas_of, qapp, mode):
    canvas = canvas_of(Project(NETWORKS["2-4-3-1"], input=(0.9, -0.6)))
    canvas.theme.mode = mode
    stage = canvas.board.stage
    for layer in range(4):
        for index, shade in enumerate(stage.shades(layer).tolist()):
            beside_the_number = canvas.neuron_point(layer, index) + QPoint(0, -14)
            assert alike(pixel(canvas, beside_the_number), canvas.theme.value_color(shade))


def test_a_new_x_recolours(canvas):
    place = canvas.neuron_point(0, 0) + QPoint(0, -14)
    for value in (-1.0, 0.25, 1.0):
        canvas.workspace.set_x(0, value)
        canvas.workspace.flush()
        assert alike(pixel(canvas, place), canvas.theme.value_color(value))


def test_a_value_that_is_not_finite_has_the_error_colours(canvas_of):
    layer = Layer("Hidden 1", "relu", [[3e38]], [3e38])
    network = Network((Input("x1"),), (layer,), OutputLayer("linear", [[1.0]], [0.0]))
    canvas = canvas_of(Project(network, input=(1.0,)))
    assert alike(pixel(canvas, canvas.neuron_point(1, 0) + QPoint(0, -14)), canvas.theme.tokens.err_soft)


def edge_pixels(canvas, layer, to, source):
    """The colours along the middle of a connection, away from its ends."""
    image = canvas.viewport().grab().toImage()
    curves = canvas.board.stage.settled_curves(layer)
    points = [canvas.scene_to_viewport(QPointF(*curves.point(to, source, t))) for t in np.linspace(0.3, 0.7, 200)]
    return [image.pixelColor(int(point.x()), int(point.y())) for point in points]


def one_weight(weight):
    return Project(Network((Input("x1"),), (), OutputLayer("linear", [[weight]], [0.0])), input=(0.5,))


def test_positive_connections_are_solid_and_negative_ones_dashed(canvas_of):
    canvas = canvas_of(one_weight(1.6))
    assert all(alike(color, canvas.theme.edge_color(1.0, False)) for color in edge_pixels(canvas, 1, 0, 0))
    canvas = canvas_of(one_weight(-1.6))
    dashed = edge_pixels(canvas, 1, 0, 0)
    assert among(canvas.theme.edge_color(1.0, True), dashed)
    assert among(canvas.theme.tokens.canvas, dashed)


def test_a_cut_connection_is_dotted_grey(canvas_of):
    canvas = canvas_of(one_weight(1.6))
    canvas.workspace.edit("Cut", edits.cut, [(1, 0, 0)])
    colors = edge_pixels(canvas, 1, 0, 0)
    assert among(canvas.theme.tokens.canvas, colors)
    assert not all(alike(canvas.theme.tokens.canvas, color) for color in colors)
    assert not among(canvas.theme.edge_color(1.0, False), colors)


def test_selecting_dims_the_rest_and_lifts_its_own(canvas_of):
    network = Network((Input("x1"),), (), OutputLayer("linear", [[1.6], [1.6]], [0.0, 0.0]))
    canvas = canvas_of(Project(network, input=(0.5,)))
    canvas.workspace.selection.set([NeuronRef(network.neuron_uid(1, 0))])
    theme = canvas.theme
    assert among(theme.edge_color(1.0, False, EdgeState.SELECTED), edge_pixels(canvas, 1, 0, 0))
    assert among(theme.edge_color(1.0, False, EdgeState.DIMMED), edge_pixels(canvas, 1, 1, 0))


def test_a_selected_neuron_has_its_ring(canvas):
    canvas.workspace.selection.set([NeuronRef(canvas.workspace.network.neuron_uid(2, 1))])
    ring = canvas.neuron_point(2, 1) + QPoint(0, -27)
    assert alike(pixel(canvas, ring), canvas.theme.tokens.accent)
    canvas.workspace.selection.clear()
    assert not alike(pixel(canvas, ring), canvas.theme.tokens.accent)


def test_the_theme_changes_all_of_it(canvas):
    canvas.grab()
    canvas.theme.mode = "dark"
    image = canvas.viewport().grab().toImage()
    assert alike(image.pixelColor(450, 540), canvas.theme.tokens.canvas)
    # All that is as light as the light theme's ground is writing on discs.
    light = Theme("light").tokens.canvas
    places = [(x, y) for x in range(0, 900, 3) for y in range(0, 594, 3)]
    assert sum(alike(image.pixelColor(x, y), light) for x, y in places) < 0.005 * len(places)


def test_a_zoomed_drawing_is_sharp_again_when_the_zoom_settles(canvas):
    canvas.grab()
    pair = canvas.board.pair_items()[1]
    drawn = pair.drawn
    canvas.set_zoom(2.0, QPointF(400, 250))
    canvas.grab()
    assert pair.drawn == drawn
    QTest.qWait(250)
    canvas.grab()
    assert pair.drawn == drawn + 1


def test_headers_and_legend_keep_their_size_and_place(canvas):
    canvas.set_zoom(3.0, QPointF(70, 200))
    canvas.pan_by(10, 60)
    pills = [pill for pill in canvas.board.header.pills if pill.rect.left() > 0]
    assert {(pill.rect.top(), pill.rect.height()) for pill in pills} == {(22, 32)}
    middle = canvas.scene_to_viewport(canvas.board.layout.neuron(0, 0)).x()
    assert abs(canvas.board.header.pills[0].rect.center().x() - middle) <= 12
    legend = legend_rect(canvas.board.stage)
    assert (legend.bottom(), legend.right()) == (594 - 12, 900 - 12)
    assert alike(pixel(canvas, legend.topLeft().toPoint() + QPoint(4, 4)), canvas.theme.tokens.panel)


def test_the_lower_left_is_free(canvas):
    image = canvas.viewport().grab(QRect(0, 540, 126, 54)).toImage()
    colors = {image.pixel(x, y) for x in range(126) for y in range(54)}
    # The ground and its dots, which are smoothed at their edges.
    assert len(colors) <= 4
    assert among(canvas.theme.tokens.canvas, map(QColor, colors))


# --- networks too large to draw --------------------------------------------------------------------


def test_the_chip_says_how_many_are_drawn(canvas_of):
    canvas = canvas_of(Project(LARGE))
    assert canvas.chip().text == "Strongest 1,000 of 108,544 connections"
    assert canvas_of(xor_project()).chip() is None


def test_the_chips_filter_is_clicked(canvas_of, qtbot):
    canvas = canvas_of(Project(LARGE))
    both = canvas.grab().toImage()
    minus = canvas.chip().segments[2].center().toPoint()
    QTest.mouseClick(canvas.viewport(), Qt.MouseButton.LeftButton, pos=minus)
    assert canvas.board.stage.sign_filter == -1
    assert canvas.grab().toImage() != both
    QTest.mouseClick(canvas.viewport(), Qt.MouseButton.LeftButton, pos=canvas.chip().segments[0].center().toPoint())
    assert canvas.board.stage.sign_filter == 0
    assert not canvas.workspace.selection.items


# --- hover texts and the rest ----------------------------------------------------------------------


def test_a_tool_tip_tells_what_is_under_the_pointer(canvas):
    point = canvas.neuron_point(1, 2)
    event = QHelpEvent(QEvent.Type.ToolTip, point, canvas.viewport().mapToGlobal(point))
    QApplication.sendEvent(canvas.viewport(), event)
    assert QToolTip.text() == canvas.board.describe(Hit("neuron", 1, 2))
    QToolTip.hideText()


def test_names_for_tests_and_assistive_tools(canvas):
    assert canvas.objectName() == "canvas"
    assert canvas.accessibleName()


def test_a_closed_canvas_is_gone(workspace_of, theme):
    workspace = workspace_of(Project(NETWORKS["2-4-3-1"]))
    canvas = Canvas(workspace, theme)
    canvas.resize(900, 594)
    canvas.show()
    workspace.selection.set([NeuronRef(workspace.network.neuron_uid(2, 1))])
    canvas.board.set_hover(Hit("connection", 2, 1, 2))
    canvas.grab()
    workspace.edit("Add", edits.add_neuron, 1)
    kept = [weakref.ref(one) for one in (canvas, canvas.board, canvas.board.stage, *canvas.board.pair_items())]
    canvas.close()
    canvas.deleteLater()
    del canvas
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    gc.collect()
    assert [one() for one in kept] == [None] * len(kept)
    workspace.edit("Remove", edits.remove_layer, 1)


class _Faulty(QGraphicsItem):
    """Something with a fault in it, of the kind that Python itself raises."""

    def boundingRect(self):
        return QRectF(0, 0, 400, 400)

    def paint(self, painter, option, widget=None):
        return ()[0]


def test_a_fault_while_painting_is_a_fault_and_not_the_end_of_the_program(canvas, qtbot):
    with qtbot.capture_exceptions() as faults:
        item = _Faulty()
        canvas.board.addItem(item)
        canvas.viewport().update()
        QApplication.processEvents()
    assert [kind for kind, _, _ in faults] == [IndexError]
    canvas.board.removeItem(item)
