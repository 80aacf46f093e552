"""Learning, with the mouse alone: two spirals from an empty canvas, watched, paused, gone back in, and saved.

Run by test_spirals_job.py in a process and on a screen of its own: `python spirals_job.py FILE PICTURES`.
"""

import sys
import time
from pathlib import Path

from person import PATIENCE, Person
from PySide6.QtCore import QPoint
from studio import Job, run

UNITS = 8
LOSS = 0.05


class SpiralsJob(Job):
    """What the person does, step by step; the keyboard is used for the name of the file alone."""

    def build(self) -> None:
        """Two layers of eight from the blank start."""
        blank = self.window.area.welcome.tiles["blank"]
        self.person.click(self.person.on_screen(blank, QPoint(60, 60)))
        self.expect_sizes(2, 1)
        self.person.drag(self.tile("layer"), self.at("gap_point", 1))
        self.expect_sizes(2, 4, 1)
        self.person.drag(self.tile("layer"), self.at("gap_point", 2))
        self.expect_sizes(2, 4, 4, 1)
        for layer in (1, 2):
            for count in range(5, UNITS + 1):
                sizes = [2, UNITS if layer == 2 else count, count if layer == 2 else 4, 1]
                self.person.drag(self.tile("neuron"), self.at("slot_point", layer, count - 1), steps=6)
                self.expect_sizes(*sizes)

    def choose_data(self) -> None:
        """Drag the spirals onto the canvas, and take what is offered to make the network fit them."""
        workspace = self.window.workspace
        self.person.drag(self.tile("data.two_spirals"), self.at("neuron_point", 1, 3))
        self.person.wait_for(lambda: workspace.data.dataset is not None, "spirals to learn from")
        self.person.take_picture("1-spirals")
        self.click_on("data.offers.0")
        self.person.wait_for(lambda: workspace.data.prepared is not None, "a network that fits them")
        assert self.person.ask(lambda: workspace.network.output.head) == "sigmoid"

    def learn(self, name: str) -> None:
        """Press Play, look, and pause when it has learned."""
        training = self.window.workspace.training
        self.click_on("button.train.run")
        self.person.wait_for(lambda: training.running and training.epochs > 3, "a training that runs")
        self.person.take_picture(f"{name}-running")
        end = time.monotonic() + 4 * PATIENCE
        while self.person.ask(lambda: training.loss) > LOSS:
            assert time.monotonic() < end, f"the loss is {self.person.ask(lambda: training.loss)}"
            time.sleep(0.2)
        self.click_on("button.train.run")
        self.person.wait_for(lambda: not training.running, "a pause")
        time.sleep(0.6)
        self.person.take_picture(f"{name}-learned")

    def go_back(self) -> None:
        """Drag the timeline to an earlier epoch and to the end again."""
        training = self.window.workspace.training
        bar = self.window.findChild(object, "train.timeline.bar")
        newest = self.person.ask(lambda: training.epochs)
        middle = self.person.on_screen(bar, self.person.ask(lambda: bar.rect().center()))
        self.person.click(middle)
        self.person.wait_for(lambda: 0 < training.epochs < newest, "an earlier epoch")
        self.person.take_picture("4-earlier")
        end = self.person.ask(lambda: QPoint(bar.width() - 1, bar.height() // 2))
        self.person.drag(middle, self.person.on_screen(bar, end))
        self.person.wait_for(lambda: training.epochs == newest, "the newest epoch")

    def darken(self) -> None:
        """Switch to the dark theme with the toolbar."""
        self.click_on("button.view.theme.toggle")
        self.person.wait_for(lambda: self.window.theme.dark, "the dark theme")
        self.person.move((5, 5))
        time.sleep(0.6)
        self.person.take_picture("5-dark")


def learn_and_save(person: Person, file: Path) -> None:
    """From the empty canvas to a file."""
    job = SpiralsJob(person, file)
    job.build()
    job.choose_data()
    job.learn("2")
    job.go_back()
    job.darken()
    job.save()
    person.key("ctrl+q")


if __name__ == "__main__":
    run([], learn_and_save, Path(sys.argv[1]), Path(sys.argv[2]))
    print("done")
