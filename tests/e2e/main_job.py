"""The main job, done by hand: XOR from an empty canvas, inputs moved, outputs read, saved, opened again.

Run by test_main_job.py in a process and on a screen of its own: `python main_job.py FILE PICTURES`.
"""

import sys
import time
from pathlib import Path

import numpy as np
from person import Person
from PySide6.QtCore import QPoint, QPointF
from studio import Job, run

# XOR by hand: h1 is OR, h2 is AND, the output is OR and not AND.
HIDDEN = ((("4", "4"), "-2"), (("4", "4"), "-6"))
OUTPUT = (("8", "-8"), "-4")


class XorJob(Job):
    """What the person does, step by step."""

    def build(self) -> None:
        """Build 2-2-1 with a sigmoid head from the blank start."""
        person = self.person
        blank = self.window.area.welcome.tiles["blank"]
        person.click(person.on_screen(blank, QPoint(60, 60)))
        self.expect_sizes(2, 1)
        person.take_picture("1-blank")
        person.drag(self.tile("neuron"), self.at("gap_point", 1))
        self.expect_sizes(2, 1, 1)
        person.drag(self.tile("neuron"), self.at("slot_point", 1, 1))
        self.expect_sizes(2, 2, 1)
        person.drag(self.tile("sigmoid"), self.at("neuron_point", 1, 0))
        person.wait_for(lambda: self.window.workspace.network.layers[0].activation == "sigmoid", "a sigmoid layer")
        person.drag(self.tile("head.sigmoid"), self.at("neuron_point", 2, 0))
        person.wait_for(lambda: self.window.workspace.network.output.head == "sigmoid", "a sigmoid head")
        time.sleep(0.4)
        person.take_picture("2-built")

    def set_numbers(self) -> None:
        """Type every weight on its connection and every bias in the inspector."""
        for layer, rows in ((1, HIDDEN), (2, (OUTPUT,))):
            for neuron, (weights, bias) in enumerate(rows):
                for source, weight in enumerate(weights):
                    self.person.click(self.at("connection_point", layer, neuron, source), times=2)
                    self.type_value(weight)
                    self.person.wait_for(
                        lambda layer=layer, neuron=neuron, source=source, weight=weight: self.window.workspace.network
                        .layer(layer).weights[neuron, source] == float(weight),
                        f"weight {weight} into neuron {neuron} of layer {layer}",
                    )  # fmt: skip
                # The inspector shows the connection that was clicked last.
                self.person.click(self.at("neuron_point", layer, neuron))
                time.sleep(0.2)
                field = self.window.inspector.findChild(object, "inspector.neuron.bias")
                self.person.click(
                    self.person.on_screen(field, self.person.ask(lambda field=field: field.rect().center()))
                )
                self.type_value(bias)
                self.person.wait_for(
                    lambda layer=layer, neuron=neuron, bias=bias: self.window.workspace.network
                    .layer(layer).bias[neuron] == float(bias),
                    f"bias {bias} of neuron {neuron} of layer {layer}",
                )  # fmt: skip
        self.person.click(self.at("neuron_point", 1, 0))
        self.person.take_picture("3-numbers")

    def move_inputs(self) -> None:
        """Drag both sliders to both ends and read what the network says."""
        for x1, x2 in ((0, 0), (0, 1), (1, 0), (1, 1)):
            for index, end in ((0, x1), (1, x2)):
                self.drag_slider(index, end)
            x, p = self.person.ask(
                lambda: (self.window.workspace.x.tolist(), float(self.window.workspace.trace.output[0, 0]))
            )
            assert x == [x1, x2], f"the sliders stand at {x}, not at {[x1, x2]}"
            assert (p > 0.5) == (x1 != x2), f"{x}: p = {p}"

    def drag_slider(self, index: int, value: float) -> None:
        """Drag the thumb of an input's slider to an end of its track."""
        canvas = self.window.canvas

        def places() -> tuple[QPoint, QPoint]:
            box = canvas.board.layout.columns[0].slider_rect(index)
            one = self.window.workspace.network.inputs[index]
            now = (float(self.window.workspace.x[index]) - one.min) / (one.max - one.min)
            left, right = box.left() + 8.5, box.right() - 8.5
            y = box.center().y()
            # A little past the end: the thumb stops there by itself.
            end = right + 6 if value == one.max else left - 6
            start = canvas.scene_to_viewport(QPointF(left + now * (right - left), y))
            return start.toPoint(), canvas.scene_to_viewport(QPointF(end, y)).toPoint()

        start, end = self.person.ask(places)
        viewport = canvas.viewport()
        self.person.drag(self.person.on_screen(viewport, start), self.person.on_screen(viewport, end), steps=6)

    def set_ranges(self) -> None:
        """Let both inputs go from 0 to 1, in the inspector."""
        for index in (0, 1):
            self.person.click(self.at("neuron_point", 0, index))
            field = self.window.inspector.findChild(object, "inspector.input.min")
            self.person.click(self.person.on_screen(field, self.person.ask(lambda field=field: field.rect().center())))
            self.type_value("0")
            self.person.wait_for(
                lambda index=index: self.window.workspace.network.inputs[index].min == 0.0, "a range from 0"
            )

    def undo_and_redo(self) -> None:
        """Take everything back and do it again by keyboard; the network is the very same."""
        before = self.person.ask(lambda: self.window.workspace.project)
        steps = self.person.ask(lambda: self.window.workspace.undo_stack.count())
        for _ in range(steps):
            self.person.key("ctrl+z")
        self.expect_sizes(2, 1)
        for _ in range(steps):
            self.person.key("ctrl+shift+z")
        self.person.wait_for(lambda: self.window.workspace.project is before, "the network back after undo and redo")

    def both_themes(self) -> None:
        """Look at it in light and dark."""
        self.person.click(self.at("neuron_point", 1, 1))
        for name in ("4-light", "5-dark"):
            self.person.move((5, 5))
            time.sleep(0.5)
            self.person.take_picture(name)
            self.person.key("ctrl+t")
            time.sleep(0.5)


def build_and_save(person: Person, file: Path) -> None:
    """First run: from the empty canvas to a file."""
    job = XorJob(person, file)
    job.build()
    job.set_numbers()
    job.set_ranges()
    job.move_inputs()
    job.undo_and_redo()
    job.both_themes()
    job.save()
    person.key("ctrl+q")


def reopen(person: Person, file: Path) -> None:
    """Second run: the file is what was saved, and still computes XOR."""
    job = XorJob(person, file)
    network = person.ask(lambda: job.window.workspace.network)
    assert network.sizes == (2, 2, 1)
    assert np.array_equal(network.output.weights, [[8, -8]])
    job.move_inputs()
    person.take_picture("6-reopened")
    person.key("ctrl+q")


if __name__ == "__main__":
    target, folder = Path(sys.argv[1]), Path(sys.argv[2])
    run([], build_and_save, target, folder)
    run([str(target)], reopen, target, folder)
    print("done")
