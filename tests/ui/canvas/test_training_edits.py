"""Editing while training runs: what a person is doing goes on, whatever is learned meanwhile."""

import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt
from ui.canvas.canvas_pointer import bias_point, empty_point, field, header_point, part_point, type_into

from nnstudio.datasets import Generated, KeptDataset


@pytest.fixture
def workspace(canvas, qtbot):
    """The canvas's workspace, training on circles."""
    workspace = canvas.workspace
    assert workspace.data.choose(KeptDataset(Generated("circles", samples=200)))
    assert workspace.training.run()
    canvas.interaction._set_hover(None)
    yield workspace
    workspace.training.leave()


@pytest.fixture
def learn_more(workspace, qtbot):
    """Let three more states be shown."""

    def wait():
        seen = []

        def count(*_):
            seen.append(workspace.training.publishing)

        workspace.changed.connect(count)
        qtbot.waitUntil(lambda: sum(seen) >= 3, timeout=20_000)
        workspace.changed.disconnect(count)

    return wait


def weights(workspace):
    return np.concatenate([layer.weights.ravel() for layer in workspace.network.computing_layers])


class TestGestures:
    def test_a_neuron_is_dragged_to_another_place(self, canvas, workspace, pointer, learn_more):
        uids = workspace.network.layers[0].neuron_uids
        pointer.hold(canvas.neuron_point(1, 0), canvas.slot_point(1, 3) + QPoint(0, 10))
        gesture = canvas.interaction.gesture
        learn_more()
        assert canvas.interaction.gesture is gesture
        assert canvas.board.stage.dragged == (1, 0)
        assert canvas.board.stage.drop is not None
        pointer.release()
        assert workspace.network.layers[0].neuron_uids != uids
        assert workspace.training.running
        learn_more()

    def test_a_neuron_comes_from_the_palette(self, canvas, workspace, palette, learn_more):
        hand = palette("neuron")
        hand.to(canvas.slot_point(2, 1))
        drop = canvas.board.stage.drop
        learn_more()
        assert canvas.board.stage.drop == drop
        assert drop is not None
        hand.release()
        assert workspace.network.sizes == (2, 4, 4, 1)
        learn_more()

    def test_a_layer_is_dragged_by_its_header(self, canvas, workspace, pointer, learn_more):
        uid = workspace.network.layers[0].uid
        pointer.hold(header_point(canvas, 1), QPoint(canvas.gap_point(3).x(), 37))
        learn_more()
        assert canvas.board.stage.dragged == (1, None)
        pointer.release()
        assert workspace.network.layers[1].uid == uid

    def test_a_rubber_band_stays(self, canvas, workspace, pointer, learn_more):
        pointer.hold(empty_point(canvas), canvas.neuron_point(2, 0) + QPoint(30, -40))
        band, chosen = canvas.board._overlay.band, workspace.selection.items
        learn_more()
        assert canvas.board._overlay.band == band
        assert workspace.selection.items == chosen
        pointer.release()
        assert workspace.selection.items == chosen

    def test_a_slider_is_held(self, canvas, workspace, pointer, learn_more):
        box = canvas.board.layout.columns[0].slider_rect(0)
        pointer.hold(canvas.mapFromScene(box.center()), canvas.mapFromScene(box.center()) + QPoint(10, 0))
        x = workspace.x[0]
        learn_more()
        assert workspace.x[0] == x
        pointer.move(pointer.at + QPoint(8, 0))
        assert workspace.x[0] > x
        pointer.release()

    def test_a_bias_is_dragged_and_what_was_learned_elsewhere_stays(self, canvas, workspace, pointer, learn_more):
        start = float(workspace.network.layers[0].bias[1])
        pointer.hold(bias_point(canvas, 1, 1), bias_point(canvas, 1, 1) - QPoint(0, 40))
        gesture = canvas.interaction.gesture
        learn_more()
        assert canvas.interaction.gesture is gesture
        pointer.move(pointer.at - QPoint(0, 20))
        assert float(workspace.network.layers[0].bias[1]) == pytest.approx(start + 0.6, abs=1e-5)
        before = weights(workspace)
        pointer.key(Qt.Key.Key_Escape)
        assert float(workspace.network.layers[0].bias[1]) == pytest.approx(start, abs=1e-6)
        assert np.array_equal(weights(workspace), before)
        assert workspace.training.running
        pointer.release()

    def test_what_is_pointed_at_stays(self, canvas, workspace, pointer, learn_more):
        pointer.hover(canvas.neuron_point(1, 2))
        hover = canvas.board.stage.hover
        learn_more()
        assert hover is not None
        assert canvas.board.stage.hover == hover

    def test_a_menu_stays_open_and_does_what_it_says(self, canvas, workspace, pointer, learn_more):
        menu = pointer.menu(canvas.neuron_point(1, 2))
        learn_more()
        assert menu.isVisible()
        menu.close()

    def test_the_stepper_of_a_header(self, canvas, workspace, pointer, learn_more):
        x = canvas.neuron_point(1, 0).x()
        pointer.hover(QPoint(x, 37))
        learn_more()
        pointer.click(part_point(canvas, 1, "header_plus"))
        assert workspace.network.sizes[1] == 5
        assert workspace.training.running


class TestTyping:
    def test_a_weight_is_typed(self, canvas, workspace, pointer, learn_more):
        pointer.double_click(bias_point(canvas, 1, 1))
        editor = field(canvas, "canvas.value")
        type_into(editor, "0.7")
        learn_more()
        assert editor.isVisible()
        assert editor.text() == "0.7"
        workspace.training.pause()
        pointer.viewport.window().activateWindow()
        editor.commit()
        assert float(workspace.network.layers[0].bias[1]) == pytest.approx(0.7)

    def test_a_name_is_typed(self, canvas, workspace, pointer, learn_more):
        pointer.double_click(header_point(canvas, 1))
        editor = field(canvas, "canvas.name")
        type_into(editor, "edges")
        learn_more()
        assert editor.isVisible()
        assert editor.text() == "edges"
        editor.returnPressed.emit()
        assert workspace.network.layers[0].name == "edges"


class TestDrawing:
    def test_nothing_is_laid_out_and_nothing_moves(self, canvas, workspace, learn_more):
        columns = canvas.board.layout.columns
        canvas.theme.reduced_motion = False
        learn_more()
        assert canvas.board.layout.columns is columns
        assert not canvas.board.moving

    def test_it_rests_with_smooth_lines(self, canvas, workspace, learn_more, qtbot):
        learn_more()
        assert canvas.board.stage.lively
        workspace.training.pause()
        qtbot.waitUntil(lambda: not canvas.board.stage.lively)

    def test_an_edit_while_it_runs_is_animated(self, canvas, workspace, learn_more, qtbot):
        from nnstudio.project import edits

        canvas.theme.reduced_motion = False
        assert workspace.edit("Add", edits.add_neuron, 1)
        assert canvas.board.moving
        learn_more()
        qtbot.waitUntil(lambda: not canvas.board.moving)
        assert workspace.training.running


class TestScaledInputs:
    @pytest.fixture
    def scaled(self, canvas):
        """The canvas's workspace with data that are scaled to mean 0 and deviation 1."""
        workspace = canvas.workspace
        assert workspace.data.choose(KeptDataset(Generated("circles", samples=200)), kind="standard")
        workspace.set_all_x([3.0, -1.0])
        workspace.flush()
        return workspace

    def test_the_disc_shows_what_the_network_gets(self, canvas, scaled):
        shift, scale = scaled.data.scaling.shift, scaled.data.scaling.scale
        stage = canvas.board.stage
        assert stage.values(0)[0] == pytest.approx((3.0 - shift[0]) / scale[0], rel=1e-5)
        assert np.abs(stage.shades(0)).max() <= 1.0

    def test_the_slider_is_in_the_units_of_the_data(self, canvas, scaled, pointer):
        box = canvas.board.layout.columns[0].slider_rect(0)
        one = scaled.network.inputs[0]
        part = (3.0 - one.min) / (one.max - one.min)
        thumb = canvas.mapFromScene(box.left() + 8.5 + part * (box.width() - 17), box.center().y())
        assert canvas.board.hit(canvas.viewport_to_scene(thumb.toPointF()), 0.0).part == "slider_thumb"

    def test_a_hover_says_both(self, canvas, scaled):
        hit = canvas.board.hit(canvas.board.layout.neuron(0, 0), 0.0)
        text = canvas.board.describe(hit)
        assert text.startswith("x1 = 3 → ")

    def test_a_sum_adds_up_with_the_scaled_value(self, canvas, scaled):
        weight = float(scaled.network.layers[0].weights[0, 0])
        hit = canvas.board.hit(canvas.board.layout.neuron(0, 0), 0.0)
        assert hit.part == "neuron"
        from nnstudio.ui.canvas.geometry import Hit

        text = canvas.board.describe(Hit("connection", 1, 0, 0))
        value = float(scaled.trace.x[0, 0])
        assert f"× {value:.4g}" in text.replace("−", "-")
        assert f"= {weight * value:.3g}"[:5] in text.replace("−", "-")

    def test_where_the_network_gets_a_value(self, scaled):
        scaled.set_scaled_x(0, 0.5)
        assert scaled.trace.x[0, 0] == pytest.approx(0.5, abs=1e-6)
        shift, scale = scaled.data.scaling.shift, scaled.data.scaling.scale
        assert scaled.x[0] == pytest.approx(0.5 * scale[0] + shift[0], rel=1e-6)
