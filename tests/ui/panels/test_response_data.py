"""The response with data: where samples stand and what they look like, units, scales, legends, score, files."""

import numpy as np
import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QImage, QPainter
from PySide6.QtTest import QTest

from nnstudio.datasets import Dataset, Embedded, Generated, KeptDataset
from nnstudio.engine import Network, OutputLayer
from nnstudio.project import Project, edits
from nnstudio.ui.class_marks import class_color, paint_mark
from nnstudio.ui.panels import ResponsePanel
from nnstudio.ui.panels.sampled import LIVE
from nnstudio.ui.panels.samples import SHOWN

CORNERS = Dataset(
    [[-3, -1], [3, 1], [-3, 1], [3, -1]], [0, 1, 0, 1], ("x1", "x2"), ("class",), ("left", "right"), name="Corners"
)
LINE = Dataset([[-1], [0], [1]], [[-2], [0], [2]], ("x",), ("y",), name="Line")


def step_project(classes=2):
    """p = sigmoid(4 x1), or for three classes z = (-4 x1, 4 x1, 4 x2 - 4)."""
    if classes == 2:
        output = OutputLayer("sigmoid", np.array([[4, 0]], np.float32), np.zeros(1, np.float32))
        return Project(Network(Network.dense(["x1", "x2"], [], 1).inputs, (), output))
    weights = np.array([[-4, 0], [4, 0], [0, 4]], np.float32)
    output = OutputLayer("softmax", weights, np.array([0, 0, -4], np.float32))
    return Project(Network(Network.dense(["x1", "x2"], [], 3).inputs, (), output))


def give(panel, dataset, *, kind="none", test_share=0.0):
    source = Embedded(dataset) if isinstance(dataset, Dataset) else dataset
    assert panel.workspace.data.choose(KeptDataset(source, test_share=test_share), kind=kind)
    panel.workspace.flush()
    QTest.qWait(1)


def color_at(panel, x1, x2):
    picture = panel.plot.grab().toImage()
    return picture.pixelColor(panel.frame.point(x1, x2).toPoint())


def near(one, other, distance=40):
    return sum(abs(a - b) for a, b in zip(one.getRgb()[:3], other.getRgb()[:3], strict=True)) <= distance


class TestPlaces:
    def test_axes_reach_as_far_as_the_data(self, card):
        panel = card(ResponsePanel, step_project())
        give(panel, CORNERS)
        assert (panel.frame.left, panel.frame.right) == (-3, 3)
        panel.workspace.edit("Set the range", edits.set_input_range, 0, -1.0, 1.0)
        panel.workspace.flush()
        assert (panel.frame.left, panel.frame.right) == (-3, 3)

    def test_samples_are_marks_in_the_colours_of_their_classes(self, card, theme):
        panel = card(ResponsePanel, step_project())
        # In the middle of the other class, where a mark differs from the map.
        give(
            panel,
            Dataset([[2, 0.5], [-2, 0.5]], [0, 1], ("x1", "x2"), ("class",), ("left", "right"), [(-3, 3), (-1, 1)]),
        )
        assert near(color_at(panel, 2, 0.5), class_color(theme, 0))
        assert near(color_at(panel, -2, 0.5), class_color(theme, 1))

    def test_those_that_are_only_tested_with_are_hollow(self, card, theme):
        panel = card(ResponsePanel, step_project())
        give(panel, CORNERS, test_share=0.5)
        marks = panel.scatter.marks
        assert marks.tested.sum() == 2
        x1, x2 = marks.x[marks.tested][0], marks.y[marks.tested][0]
        assert near(color_at(panel, x1 * 0.9999, x2), theme.tokens.panel, 60)

    def test_inputs_are_scaled_before_the_network_gets_them(self, card):
        panel = card(ResponsePanel, step_project())
        give(panel, CORNERS, kind="standard")
        # x1 is ±3 with a deviation of 3: the network gets x1 / 3, over a map from -3 to 3.
        x1 = -3 + (np.arange(LIVE) + 0.5) * 6 / LIVE
        assert panel.surface[0] == pytest.approx(1 / (1 + np.exp(-4 * x1 / 3)), rel=1e-4)
        panel.workspace.set_all_x([1.5, 0.0])
        panel.workspace.flush()
        assert panel.current_value() == pytest.approx(1 / (1 + np.exp(-2)), rel=1e-5)
        assert panel.frame.at(panel.cross_point()) == pytest.approx((1.5, 0.0))

    def test_numbers_over_one_input_stand_at_their_height(self, card):
        panel = card(ResponsePanel, Project(Network.dense(["x"], [], 1)))
        give(panel, LINE)
        marks = panel.scatter.marks
        assert (marks.x.tolist(), marks.y.tolist()) == ([-1, 0, 1], [-2, 0, 2])
        assert panel.scale_low <= -2
        assert panel.scale_high >= 2

    def test_numbers_over_two_inputs_have_the_colours_of_the_map(self, card, theme):
        panel = card(ResponsePanel, Project(Network.dense(["x1", "x2"], [], 1)))
        give(panel, Dataset([[-0.5, 0.4], [0.5, 0.4]], [[-8], [8]], ("x1", "x2"), ("y",), (), [(-1, 1), (-1, 1)]))
        assert (panel.scale_low, panel.scale_high) == (-8, 8)
        assert near(color_at(panel, -0.5, 0.4), theme.value_color(-1))
        assert near(color_at(panel, 0.5, 0.4), theme.value_color(1))

    def test_of_very_many_a_part_is_shown_and_that_is_said(self, card):
        panel = card(ResponsePanel, step_project(), width=420)
        give(panel, Generated("circles", 12_000))
        assert len(panel.scatter.marks.x) == SHOWN
        shown = panel.samples.rows
        panel.workspace.edit("Set bias", edits.set_bias, 1, 0, 0.5)
        panel.workspace.flush()
        assert panel.samples.rows is shown
        assert "10,000 shown" in [entry.name for entry in panel.legend]

    def test_undo_takes_them_away(self, card):
        panel = card(ResponsePanel, step_project())
        give(panel, CORNERS)
        panel.workspace.undo_stack.undo()
        QTest.qWait(1)
        assert panel.scatter.marks is None
        assert panel.note == "Drop a data set here"


class TestClasses:
    def test_three_classes_are_shown_by_the_likeliest(self, card, theme):
        panel = card(ResponsePanel, step_project(classes=3))
        assert panel.header.subtitle_text == "all classes"
        assert panel.surface.shape == (LIVE, LIVE, 3)
        strong = [theme.mix(theme.tokens.panel, class_color(theme, index), 0.66) for index in range(2)]
        assert near(color_at(panel, -0.95, -0.9), strong[0])
        assert near(color_at(panel, 0.95, -0.9), strong[1])
        assert panel.tip(panel.frame.point(0.5, -1)) == "1 0.98 · x1 0.50, x2 −1.00"

    def test_one_of_them_has_its_own_colour(self, card, theme):
        panel = card(ResponsePanel, step_project(classes=3))
        panel.menus.target.chosen.emit(str(panel.workspace.network.output.neuron_uids[0]))
        assert near(color_at(panel, -0.95, -0.9), theme.mix(theme.tokens.panel, class_color(theme, 0), 0.66))

    def test_the_second_of_two_classes_is_blue(self, card, theme):
        panel = card(ResponsePanel, Project(Network.dense(["x1", "x2"], [], 2, head="softmax", classes=("no", "yes"))))
        assert panel.header.subtitle_text == "p of yes"
        panel.workspace.edit("Set", edits.set_matrix, 1, np.array([[-9, 0], [9, 0]], np.float32))
        panel.workspace.flush()
        blue = theme.mix(theme.tokens.panel, theme.value_color(1), 0.8)
        assert near(color_at(panel, 0.9, 0.8), blue)
        panel.menus.target.chosen.emit(str(panel.workspace.network.output.neuron_uids[0]))
        assert near(color_at(panel, 0.9, 0.8), blue)

    def test_marks_differ_in_shape_and_colour(self, theme):
        pictures = set()
        for index in range(16):
            image = QImage(24, 24, QImage.Format.Format_RGB32)
            image.fill(theme.tokens.panel)
            painter = QPainter(image)
            paint_mark(painter, theme, QPointF(12, 12), index, 5)
            painter.end()
            pictures.add(bytes(image.constBits()))
        assert len(pictures) == 16

    def test_a_neuron_that_is_pointed_at_is_shown_as_long_as_it_is(self, card):
        panel = card(ResponsePanel, Project(Network.dense(["x1", "x2"], [3], 1, head="sigmoid", seed=1)))
        network = panel.workspace.network
        panel.workspace.hovered.emit(network.neuron_uid(1, 2))
        QTest.qWait(1)
        assert panel.header.subtitle_text == network.neuron_name(1, 2)
        panel.workspace.hovered.emit(network.neuron_uid(0, 1))
        QTest.qWait(1)
        assert panel.header.subtitle_text.startswith("p of")


class TestWords:
    def test_the_legend_names_and_counts(self, card):
        panel = card(ResponsePanel, step_project(), width=420)
        give(panel, CORNERS, test_share=0.5)
        assert [(one.kind, one.name, one.count) for one in panel.legend] == [
            ("class", "right", 2), ("class", "left", 2), ("test", "test", 2), ("input", "input", None),
        ]  # fmt: skip

    def test_in_a_narrow_card_the_tip_counts(self, card):
        panel = card(ResponsePanel, step_project())
        give(panel, CORNERS)
        assert panel.legend[0].count is None
        assert panel.tip(panel.legend_rect.topLeft() + QPointF(8, 8)) == "right 2"

    def test_the_score_is_that_of_the_samples_that_are_tested_with(self, card):
        panel = card(ResponsePanel, step_project())
        wrong = Dataset([[-3, 0], [3, 0], [2, 0], [1, 0]], [0, 1, 0, 1], ("x1", "x2"), ("c",), ("left", "right"))
        give(panel, wrong)
        assert (panel.score_label.word, panel.score_label.number) == ("accuracy", "75 %")
        panel.workspace.edit("Set bias", edits.set_bias, 1, 0, -30.0)
        panel.workspace.flush()
        panel.score.measure()
        assert panel.score_label.number == "50 %"

    def test_it_describes_what_there_is(self, card):
        panel = card(ResponsePanel, step_project())
        give(panel, CORNERS, test_share=0.5)
        words = panel.describe()
        assert "4 samples: left 2, right 2, 2 of them only tested with" in words
        assert words.endswith("accuracy 100 %")

    def test_the_tip_tells_what_a_sample_is(self, card):
        panel = card(ResponsePanel, step_project())
        give(panel, CORNERS)
        assert panel.tip(panel.frame.point(3, 1)) == "right · x1 3.00, x2 1.00 · training sample 2"

    def test_data_that_do_not_fit_are_told(self, card):
        panel = card(ResponsePanel, step_project())
        give(panel, LINE)
        assert panel.note == "Data don't fit yet"
        assert panel.samples is None


class TestFiles:
    def test_a_table_has_the_samples_too(self, card, tmp_path):
        panel = card(ResponsePanel, step_project())
        give(panel, CORNERS, test_share=0.5)
        panel.save(tmp_path / "a.csv")
        lines = (tmp_path / "a.csv").read_text().splitlines()
        assert lines[0] == "x1,x2,right,sample,part"
        assert lines[1].endswith(",map")
        assert sorted(line.split(",")[-1] for line in lines[-4:]) == ["test", "test", "training", "training"]
        assert lines[-4].startswith("-3,-1,,left,")

    def test_a_drawing_has_them_as_shapes(self, card, tmp_path):
        panel = card(ResponsePanel, step_project())
        panel.save(tmp_path / "without.svg")
        give(panel, Generated("circles", 50))
        panel.save(tmp_path / "with.svg")
        with_, without = ((tmp_path / name).read_text().count("<path") for name in ("with.svg", "without.svg"))
        assert with_ - without >= 50


def drag(panel, key, kind, what):
    mime = QMimeData()
    mime.setData("application/x-nnstudio-item", key.encode())
    event = what(
        panel.rect().center() if what is QDragEnterEvent else QPointF(panel.rect().center()),
        Qt.DropAction.CopyAction, mime, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier,
    )  # fmt: skip
    kind(event)
    return event.isAccepted()


def test_a_tile_of_data_can_be_dropped(card, qtbot):
    panel = card(ResponsePanel, step_project())
    assert not drag(panel, "tanh", panel.dragEnterEvent, QDragEnterEvent)
    assert drag(panel, "data.circles", panel.dragEnterEvent, QDragEnterEvent)
    assert panel.note == "Release to use these data"
    with qtbot.waitSignal(panel.dropped) as told:
        drag(panel, "data.circles", panel.dropEvent, QDropEvent)
    assert told.args == ["data.circles"]
    assert panel.note == "Drop a data set here"


def test_while_a_training_runs_the_map_follows(card, qtbot):
    project = Project(Network.dense(["x1", "x2"], [4], 1, head="sigmoid", seed=1))
    panel = card(ResponsePanel, project)
    give(panel, Generated("gaussians", 60))
    before, marks = panel.surface, panel.scatter.marks
    panel.workspace.training.run()
    qtbot.waitUntil(lambda: panel.workspace.training.epochs > 20 and panel.surface is not before, timeout=10_000)
    panel.workspace.training.pause()
    panel.workspace.flush()
    assert panel.scatter.marks is marks
    panel.score.measure()
    assert panel.score_label.number.endswith("%")
    panel.workspace.training.leave()


def test_points_are_painted_once_for_many_frames(card):
    panel = card(ResponsePanel, step_project())
    give(panel, CORNERS)
    panel.plot.grab()
    kept = panel.scatter._picture
    panel.workspace.set_all_x([0.5, 0.5])
    panel.workspace.flush()
    panel.plot.grab()
    assert panel.scatter._picture is kept


def test_a_picture_shows_the_samples_and_the_score(card, theme, tmp_path):
    panel = card(ResponsePanel, step_project())
    give(panel, Dataset([[2, 0.5], [-2, 0.5]], [0, 1], ("x1", "x2"), ("class",), ("left", "right"), [(-3, 3), (-1, 1)]))
    panel.save(tmp_path / "a.png")
    picture = QImage(str(tmp_path / "a.png"))
    place = panel.frame.point(2, 0.5) + QPointF(panel.plot.pos().x(), 40)
    assert near(picture.pixelColor((place * 2).toPoint()), class_color(theme, 0))
