"""A person at the real program: a thread that moves the mouse and types through the X server.

The program runs in the main thread as its command starts it; nothing is called in it but to ask where things are.
"""

import subprocess
import threading
import time
from collections.abc import Callable
from concurrent.futures import Future
from pathlib import Path

from PySide6.QtCore import QObject, QPoint, Qt, Signal, Slot
from PySide6.QtWidgets import QApplication, QWidget

PATIENCE = 20.0
"""Seconds to wait for something that should happen at once, on a machine that may be busy."""


class _Asker(QObject):
    """Answers questions in the thread of the window."""

    asked = Signal(object, object)

    def __init__(self) -> None:
        super().__init__()
        self.asked.connect(self._answer, Qt.ConnectionType.QueuedConnection)

    @Slot(object, object)
    def _answer(self, question: Callable[[], object], answer: Future) -> None:
        try:
            answer.set_result(question())
        except BaseException as error:
            answer.set_exception(error)


class Person(threading.Thread):
    """Does a job at the program and quits it.

    Parameters
    ----------
    job : callable
        Called with the person, in the person's thread.
    pictures : Path
        Where pictures of the screen go.
    """

    def __init__(self, job: Callable[["Person"], None], pictures: Path) -> None:
        super().__init__(name="person")
        self._job = job
        self._pictures = pictures
        self.problem: BaseException | None = None
        self._asker: _Asker | None = None

    def attach(self) -> None:
        """Take the thread of the window as the one that answers; call it there, with a QApplication."""
        self._asker = _Asker()

    def run(self) -> None:
        """Do the job; whatever comes of it, the program ends."""
        try:
            self._job(self)
        except BaseException as error:
            self.problem = error
            self.take_picture("problem")
            # `quit` would ask about unsaved changes.
            self.ask(lambda: QApplication.exit(3))

    # --- seeing -------------------------------------------------------------------------------

    def ask(self, question: Callable[[], object]):
        """Return the answer to a question that only the thread of the window may look up."""
        answer: Future = Future()
        self._asker.asked.emit(question, answer)
        return answer.result(PATIENCE)

    def wait_for(self, condition: Callable[[], object], what: str):
        """Wait until something holds and return it."""
        end = time.monotonic() + PATIENCE
        while time.monotonic() < end:
            found = self.ask(condition)
            if found:
                return found
            time.sleep(0.05)
        raise AssertionError(f"waited in vain for {what}")

    def take_picture(self, name: str) -> None:
        """Write what is on the screen to a PNG."""

        def grab() -> None:
            QApplication.primaryScreen().grabWindow(0).save(str(self._pictures / f"{name}.png"))

        self.ask(grab)

    def on_screen(self, widget: QWidget, point: QPoint) -> tuple[int, int]:
        """Return where a point of a widget is on the screen."""

        def place() -> tuple[int, int]:
            where = widget.mapToGlobal(point)
            return where.x(), where.y()

        return self.ask(place)

    # --- doing --------------------------------------------------------------------------------

    def xdotool(self, *words: object) -> None:
        """Move the mouse or press keys for real."""
        subprocess.run(["xdotool", *map(str, words)], check=True, timeout=PATIENCE)
        time.sleep(0.08)

    def move(self, place: tuple[int, int]) -> None:
        """Move the pointer to a place on the screen."""
        self.xdotool("mousemove", "--sync", *place)

    def click(self, place: tuple[int, int], times: int = 1) -> None:
        """Click once or, for a double-click, twice."""
        self.move(place)
        self.xdotool("click", "--repeat", times, "--delay", 60, 1)

    def drag(self, start: tuple[int, int], end: tuple[int, int], steps: int = 12) -> None:
        """Press, move in small steps as a hand does, release."""
        self.move(start)
        self.xdotool("mousedown", 1)
        for step in range(1, steps + 1):
            part = step / steps
            x = round(start[0] + (end[0] - start[0]) * part)
            y = round(start[1] + (end[1] - start[1]) * part)
            self.xdotool("mousemove", "--sync", x, y)
        time.sleep(0.15)
        self.xdotool("mouseup", 1)
        time.sleep(0.25)

    def key(self, keys: str) -> None:
        """Press a key or a chord, e.g. "ctrl+s"."""
        self.xdotool("key", keys)

    def type(self, text: str) -> None:
        """Type a text."""
        self.xdotool("type", "--delay", 15, "--", text)
