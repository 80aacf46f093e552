"""A lesson in Chinese, done by hand: what the bias is for, from the start page to the last step, without its solutions.

Run by test_lesson_job.py in a process and on a screen of its own: `python lesson_job.py FILE PICTURES`.
"""

import sys
import time
from pathlib import Path

from person import Person
from PySide6.QtWidgets import QLabel
from studio import Job, run

LESSON = "bias"


class LessonJob(Job):
    """What the person does, step by step, as the texts of the lesson say."""

    def __init__(self, person: Person, file: Path) -> None:
        super().__init__(person, file)
        self.session = None

    def do_all(self) -> None:
        """The whole lesson."""
        self.choose()
        for do in (
            lambda: self.set_bias(-4),
            self.switch_bias,
            lambda: self.set_bias(-5),
            lambda: self.set_bias(-15),
            self.turn_around,
            self.learn,
            lambda: None,
        ):
            self.step(do)
        self.finish()

    def choose(self) -> None:
        """From the start page to the gallery, and from there to the lesson."""
        self.person.take_picture("1-start")
        self.click_on("welcome.lessons")
        self.person.wait_for(lambda: self.window.findChild(object, f"lessons.{LESSON}") is not None, "the gallery")
        time.sleep(0.4)
        self.person.take_picture("2-gallery")
        self.click_on(f"lessons.{LESSON}")
        self.person.wait_for(lambda: not self.window.docks.lesson.isHidden(), "the lesson")
        self.session = self.person.ask(lambda: self.window.commands.lessons.session)
        time.sleep(0.6)

    def step(self, do) -> None:
        """Do what a step asks for, see that its goal is met, and go on."""
        index = self.person.ask(lambda: self.session.run.index)
        words = self.person.ask(lambda: [label.text() for label in self.window.docks.lesson.findChildren(QLabel)])
        assert any("步" in text for text in words), words
        self.person.take_picture(f"3-step-{index + 1}")
        do()
        self.person.wait_for(lambda: self.session.run.can_go_on, f"the goal of step {index + 1}")
        time.sleep(0.3)
        self.person.take_picture(f"3-step-{index + 1}-done")
        self.click_on("lesson.next")
        self.person.wait_for(
            lambda: self.session.finished or self.session.run.index == index + 1, f"what comes after step {index + 1}"
        )
        time.sleep(0.6)

    def set_bias(self, value: float) -> None:
        """Click on the neuron and type its bias."""
        self.person.click(self.at("neuron_point", 1, 0))
        self.person.key("e")
        self.type_value(str(value))
        self.person.wait_for(lambda: self.window.workspace.network.layer(1).bias[0] == value, f"a bias of {value}")

    def switch_bias(self) -> None:
        """Switch the bias of the layer in the inspector."""
        self.click_on("inspector.neuron.layer.use_bias")

    def turn_around(self) -> None:
        """A negative weight on the connection, and a bias of half its size."""
        self.person.click(self.at("connection_point", 1, 0, 0))
        self.person.key("e")
        self.type_value("-10")
        self.set_bias(5)

    def learn(self) -> None:
        """Switch the bias on, press Play, and wait until the loss is low."""
        self.switch_bias()
        self.click_on("button.train.run")
        self.person.wait_for(lambda: self.session.run.met, "a low loss")
        training = self.window.workspace.training
        if self.person.ask(lambda: training.running):
            self.click_on("button.train.run")
        self.person.wait_for(lambda: not training.running, "the end of the run")

    def finish(self) -> None:
        """The page of the end offers the next lesson."""
        self.person.wait_for(lambda: self.session.finished, "the end of the lesson")
        self.person.take_picture("4-end")
        kept = self.person.ask(lambda: self.window.settings.language)
        assert kept == "system"
        assert self.person.ask(lambda: self.window.language.code) == "zh_CN"


def learn_by_hand(person: Person, file: Path) -> None:
    """Do the lesson and leave: an exercise that was never saved is nobody's work."""
    LessonJob(person, file).do_all()
    person.key("ctrl+q")


if __name__ == "__main__":
    run([], learn_by_hand, Path(sys.argv[1]), Path(sys.argv[2]))
