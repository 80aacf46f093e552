"""What all jobs at the program have in common: finding things in the window, typing, saving, starting and ending."""

import time
from pathlib import Path

from person import Person
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QWidget

from nnstudio.app import application
from nnstudio.cli import main
from nnstudio.ui.main_window import MainWindow


def window() -> MainWindow | None:
    """Return the program's window once it is on the screen."""
    return next((w for w in QApplication.topLevelWidgets() if isinstance(w, MainWindow) and w.isVisible()), None)


class Job:
    """A person's hands and eyes at the program; what is done with them is up to each job."""

    def __init__(self, person: Person, file: Path) -> None:
        self.person = person
        self.file = file
        self.window: MainWindow = person.wait_for(window, "the window")
        person.wait_for(lambda: self.window.views_loaded, "the plots")
        time.sleep(0.4)

    def at(self, name: str, *place: int) -> tuple[int, int]:
        """Return where a named point of the canvas is on the screen."""
        canvas = self.window.canvas
        point = self.person.ask(lambda: getattr(canvas, name)(*place))
        return self.person.on_screen(canvas.viewport(), point)

    def tile(self, key: str) -> tuple[int, int]:
        """Return where the drag of a palette item starts on the screen."""
        palette = self.window.palette_panel
        return self.person.on_screen(palette, self.person.ask(lambda: palette.item_point(key)))

    def sizes(self) -> tuple[int, ...]:
        """Return the network's sizes as they are now."""
        return self.person.ask(lambda: self.window.workspace.network.sizes)

    def expect_sizes(self, *sizes: int) -> None:
        """Wait until the network has these sizes."""
        self.person.wait_for(
            lambda: self.window.workspace.network.sizes == sizes, f"sizes {sizes}, have {self.sizes()}"
        )
        time.sleep(0.35)

    def type_value(self, text: str) -> None:
        """Replace what stands in the field that has the focus."""
        time.sleep(0.15)
        self.person.key("ctrl+a")
        self.person.type(text)
        self.person.key("Return")
        time.sleep(0.15)

    def save(self) -> None:
        """Save with the keyboard."""
        self.person.key("ctrl+s")
        self.person.wait_for(lambda: QApplication.activeModalWidget() is not None, "the dialog that asks where to")
        time.sleep(0.3)
        self.person.key("ctrl+a")
        self.person.type(str(self.file))
        self.person.key("Return")
        self.person.wait_for(lambda: not self.window.workspace.unsaved, "a saved network")
        assert self.file.exists()

    def click_on(self, name: str, kind: type[QWidget] = QWidget) -> None:
        """Click in the middle of the visible widget with this object name."""

        def found() -> QWidget | None:
            return next((one for one in self.window.findChildren(kind, name) if one.isVisible()), None)

        widget = self.person.wait_for(found, f"something called {name}")
        self.person.click(self.person.on_screen(widget, self.person.ask(lambda: widget.rect().center())))


def run(arguments: list[str], job, file: Path, pictures: Path) -> None:
    """Start the program as its command does, with a person at it."""
    qt = application()
    person = Person(lambda p: job(p, file), pictures)
    person.attach()
    QTimer.singleShot(0, person.start)
    code = main(arguments)
    person.join(30)
    if person.problem is not None:
        raise person.problem
    assert code == 0, f"the program ended with {code}"
    qt.processEvents()
