"""Rings are around what a step points at, and stay there, whatever moves; what is hidden is brought to view."""

import pytest
from PySide6.QtCore import QPoint, QPointF
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from sample_networks import xor_project

from nnstudio.lessons import parse_target
from nnstudio.project import edits
from nnstudio.ui.lessons.revealing import reveal
from nnstudio.ui.selection import NeuronRef


def rings(person):
    """Return the middles of the rings that can be seen, in the window, by their targets."""
    pointer = person.lessons.pointer
    pointer.refresh()
    return {
        str(target): ring.place.rect.center()
        for ring, target in zip(pointer.rings, pointer.targets, strict=False)
        if ring.isVisible()
    }


def in_window(person, widget, point):
    """Return where a point of a widget is in the window."""
    return QPointF(widget.mapTo(person.window, point))


def near(point, other, room=3.0):
    """Return whether two points are as good as the same."""
    return (point - other).manhattanLength() <= room


def point_at(person, *texts):
    """Point at things, as a step does when it begins."""
    targets = tuple(map(parse_target, texts))
    reveal(person.window, person.lessons.pointer.places, targets)
    person.lessons.pointer.point_at(targets)
    person.settle()


@pytest.fixture
def person(learner):
    """Somebody in a lesson whose network is put aside for the XOR network."""
    person = learner(size=(1440, 900))
    person.open("bias")
    person.window.workspace.new(xor_project())
    person.window.workspace.locks.set_lesson(None)
    person.settle()
    return person


def test_a_step_points_at_its_things(learner):
    person = learner(size=(1440, 900))
    person.open("bias")
    canvas = person.window.canvas
    found = rings(person)
    assert list(found) == ["bias:1/0", "inspector.neuron.bias_slider", "panel.response"]
    marker = canvas.scene_to_viewport(canvas.board.layout.columns[1].bias_point(0)).toPoint()
    assert near(found["bias:1/0"], in_window(person, canvas.viewport(), marker))
    slider = person.window.findChild(QWidget, "inspector.neuron.bias_slider")
    assert near(found["inspector.neuron.bias_slider"], in_window(person, slider, slider.rect().center()))


def test_things_on_the_canvas(person):
    canvas = person.window.canvas
    view = canvas.viewport()
    point_at(person, "input:1", "neuron:1/0", "connection:2/0/1", "slot:1/2", "gap:2")
    found = rings(person)
    for text, point in (
        ("input:1", canvas.neuron_point(0, 1)),
        ("neuron:1/0", canvas.neuron_point(1, 0)),
        ("connection:2/0/1", canvas.connection_point(2, 0, 1)),
        ("slot:1/2", canvas.slot_point(1, 2)),
        ("gap:2", canvas.gap_point(2)),
    ):
        assert near(found[text], in_window(person, view, point)), text
    point_at(person, "layer:1", "header:1", "head")
    found = rings(person)
    x = canvas.neuron_point(1, 0).x()
    assert near(found["layer:1"], QPointF(in_window(person, view, QPoint(x, 0)).x(), found["layer:1"].y()))
    pill = next(one for one in canvas.board.header.pills if one.layer == 1)
    assert near(found["header:1"], in_window(person, view, pill.rect.center().toPoint()))
    head = canvas.scene_to_viewport(canvas.board.layout.head.center()).toPoint()
    assert near(found["head"], in_window(person, view, head), room=8)


def test_rings_follow_zoom_pan_and_the_network(person):
    canvas = person.window.canvas
    point_at(person, "neuron:1/1", "slot:1/2")
    before = rings(person)["neuron:1/1"]
    size = person.lessons.pointer.rings[0].place.rect.width()
    canvas.set_zoom(1.4)
    canvas.pan_by(-30, 12)
    person.settle()
    ring = person.lessons.pointer.rings[0]
    there = in_window(person, canvas.viewport(), canvas.neuron_point(1, 1))
    assert near(ring.place.rect.center(), there)
    assert not near(there, before)
    assert ring.place.rect.width() > size
    canvas.fit()
    person.window.workspace.edit("Add neuron", edits.add_neuron, 1)
    person.settle()
    found = rings(person)
    assert near(found["neuron:1/1"], in_window(person, canvas.viewport(), canvas.neuron_point(1, 1)))
    assert "slot:1/2" not in found  # something is there now


def test_rings_follow_the_size_of_the_window(person):
    point_at(person, "neuron:2/0", "train.run")
    person.window.resize(1300, 820)
    person.settle()
    QTest.qWait(30)
    ring = person.lessons.pointer.rings[0]
    canvas = person.window.canvas
    assert near(ring.place.rect.center(), in_window(person, canvas.viewport(), canvas.neuron_point(2, 0)))


def test_what_leaves_the_view_has_no_ring(person):
    point_at(person, "neuron:1/1")
    person.window.canvas.pan_by(5000, 0)
    person.settle()
    assert rings(person) == {}


def test_the_pointer_goes_through_a_ring(person):
    point_at(person, "neuron:1/1")
    ring = person.lessons.pointer.rings[0]
    assert ring.isVisible()
    under = person.window.childAt(ring.geometry().center())
    assert under is person.window.canvas.viewport()


def test_buttons_tiles_and_panels(person):
    for text, name in (
        ("train.run", "button.train.run"),
        ("train.step", "button.train.step"),
        ("transport", "transport"),
        ("palette:tanh", "palette.tanh"),
        ("palette:head.softmax", "palette.head.softmax"),
    ):
        point_at(person, text)
        widget = person.window.findChild(QWidget, name)
        assert near(rings(person)[text], in_window(person, widget, widget.rect().center()), room=8), text


@pytest.mark.parametrize("key", ["activation", "layers", "output", "loss", "metrics", "response"])
def test_a_covered_or_closed_card_is_brought_to_view(person, key):
    card = person.window.card_docks[key]
    card.close()
    person.settle()
    point_at(person, f"panel.{key}")
    assert card.on_top
    assert near(rings(person)[f"panel.{key}"], in_window(person, card, card.rect().center()))


def test_a_ring_is_over_a_card_that_comes_up_later(person):
    point_at(person, "panel.output", "panel.loss")
    window = person.window
    window.docks.raise_card("loss")
    person.settle()
    order = [child for child in window.children() if isinstance(child, QWidget)]
    shown = [ring for ring in person.lessons.pointer.rings if ring.isVisible()]
    assert shown
    assert all(order.index(ring) > order.index(window.card_docks["loss"]) for ring in shown)


def test_a_folded_section_is_opened_and_scrolled_to(person):
    window = person.window
    window.inspector_dock.close()
    network = window.workspace.network
    window.workspace.selection.set([NeuronRef(network.neuron_uid(1, 0))])
    window.inspector_dock.show()
    person.settle()
    page = window.inspector.page
    page.layer_section.set_open(False)
    window.inspector_dock.close()
    person.settle()
    point_at(person, "inspector.neuron.layer.use_bias")
    switch = window.findChild(QWidget, "inspector.neuron.layer.use_bias")
    assert switch.isVisible()
    assert near(
        rings(person)["inspector.neuron.layer.use_bias"], in_window(person, switch, switch.rect().center()), room=8
    )


def test_the_inspector_comes_back_from_behind_a_lab(person):
    window = person.window
    window.workspace.selection.set([NeuronRef(window.workspace.network.neuron_uid(1, 0))])
    window.commands.labs.open("neuron")
    person.settle()
    point_at(person, "inspector.neuron.bias_slider")
    person.settle()
    slider = window.findChild(QWidget, "inspector.neuron.bias_slider")
    assert slider.isVisible()
    assert near(rings(person)["inspector.neuron.bias_slider"], in_window(person, slider, slider.rect().center()))


def test_rings_pulse_a_few_times_unless_motion_is_unwanted(person):
    pointer = person.lessons.pointer
    point_at(person, "neuron:1/1")
    assert not pointer.pulsing
    person.window.theme.reduced_motion = False
    point_at(person, "neuron:1/1")
    assert pointer.pulsing
    pointer.point_at(())
    assert not pointer.pulsing
    person.window.theme.reduced_motion = True


def test_no_ring_is_left_after_the_lesson(person):
    point_at(person, "neuron:1/1")
    person.lessons.leave()
    person.settle()
    assert not any(ring.isVisible() for ring in person.lessons.pointer.rings)
    QApplication.processEvents()
