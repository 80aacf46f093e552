"""The application around the window: starting it, faults of ours, the smoke test, the picture of the window."""

import gc
import os
import sys
import types
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QBuffer, QCoreApplication, QEvent, QIODevice, QObject, QPoint, QSize, Qt
from PySide6.QtGui import QFileOpenEvent
from PySide6.QtWidgets import QApplication, QMessageBox

from nnstudio import log
from nnstudio.errors import FileRefused, InvalidInput, StudioError
from nnstudio.formats import load, save
from nnstudio.formats.disk import write_whole
from nnstudio.project import Project
from nnstudio.resources import find
from nnstudio.ui.main_window import MainWindow
from nnstudio.ui.settings import Settings
from nnstudio.ui.theme import Theme

_TITLE_BAR = 36
"""Pixels that a desktop's frame takes at the top; how many it really is, is known too late."""


def recovery_file() -> Path:
    """Return where the project is kept when the program meets a fault of its own: beside the log."""
    return log.log_file().with_name("recovery.nns")


def application() -> QApplication:
    """Return the QApplication, made if there is none yet."""
    existing = QApplication.instance()
    if isinstance(existing, QApplication):
        return existing
    QApplication.setHighDpiScaleFactorRoundingPolicy(Qt.HighDpiScaleFactorRoundingPolicy.PassThrough)
    made = QApplication(sys.argv[:1])
    made.setApplicationName("nnstudio")
    made.setApplicationDisplayName("NN Studio")
    made.setDesktopFileName("nnstudio")
    return made


class FaultHandler(QObject):
    """Keeps the work of a person safe when something that nobody foresaw goes wrong.

    A fault is logged with its traceback, the project goes to the recovery file, and the first fault is told once.
    """

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._told = False
        self.faults = 0

    def handle(self, kind: type[BaseException], error: BaseException, trace: types.TracebackType | None) -> None:
        """Take the place of `sys.excepthook`."""
        if issubclass(kind, KeyboardInterrupt):
            QApplication.quit()
            return
        self.faults += 1
        sys.stderr.write(log.describe(error))
        where = log.record(error)
        kept = self._keep_project()
        if self._told:
            return
        self._told = True
        box = QMessageBox(QMessageBox.Icon.Warning, self.tr("A fault in NN Studio"), "", parent=self._window)
        box.setText(self.tr("Something went wrong inside the program. Your network is still open."))
        lines = []
        if kept is not None:
            lines.append(self.tr("A copy of it is kept in {path}").format(path=kept))
        if where is not None:
            lines.append(self.tr("The details are in {path}").format(path=where))
        box.setInformativeText("\n".join(lines))
        copy = box.addButton(self.tr("Copy details"), QMessageBox.ButtonRole.ActionRole)
        box.addButton(QMessageBox.StandardButton.Close)
        box.exec()
        if box.clickedButton() is copy:
            QApplication.clipboard().setText(log.describe(error))

    def _keep_project(self) -> Path | None:
        try:
            path = recovery_file()
            path.parent.mkdir(parents=True, exist_ok=True)
            save(self._window.workspace.project_to_save(), path)
        except (StudioError, OSError):
            return None
        return path


class _FileOpener(QObject):
    """Opens the files that the desktop hands over while the program runs (macOS sends them as events)."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QFileOpenEvent):
            self._window.files.open_path(Path(event.file()))
            return True
        return super().eventFilter(watched, event)


def run(path: Path | None = None) -> int:
    """Open the window, on a file if one is given, and stay until it is closed.

    Returns
    -------
    int
        0, or 1 if the program met a fault of its own.
    """
    qt = application()
    settings = Settings.of_user()
    window = MainWindow(settings=settings)
    faults = FaultHandler(window)
    sys.excepthook = faults.handle
    opener = _FileOpener(window)
    qt.installEventFilter(opener)
    if path is not None:
        # A file that can't be opened leaves the start page with the reason over it.
        window.files.open_path(path)
    _offer_recovery(window)
    if settings.geometry is None:
        fit_into(window, window.screen().availableGeometry().size())
    window.show()
    window.theme.ask_for_motion()
    # What is there by now stays: looking through it for garbage again and again would hold the window up.
    gc.freeze()
    code = qt.exec()
    sys.excepthook = sys.__excepthook__
    return 1 if faults.faults else code


def fit_into(window: MainWindow, room: QSize) -> None:
    """Make a window that nobody has placed yet no larger than a screen, with room for its frame."""
    window.resize(window.size().boundedTo(room - QSize(0, _TITLE_BAR)).expandedTo(window.minimumSize()))


def _offer_recovery(window: MainWindow) -> None:
    recovery = recovery_file()
    if recovery.exists():
        offer = _Recovery(window, recovery)
        window.area.message.show_notice(
            QCoreApplication.translate("Recovery", "NN Studio met a fault last time. A copy of the network was kept."),
            QCoreApplication.translate("Recovery", "Open the copy"),
            offer.open,
        )


class _Recovery(QObject):
    """Opens the copy that was kept at a fault, as a new document, and then lets go of it."""

    def __init__(self, window: MainWindow, path: Path) -> None:
        super().__init__(window)
        self._window = window
        # Renamed at once, so that it is offered one time only.
        self._path = path.with_name("recovered.nns")
        os.replace(path, self._path)

    def open(self) -> None:
        if self._window.files.open_path(self._path):
            self._window.workspace.forget_path()
            self._window.settings.forget_recent(self._path)


def screenshot(
    path_in: Path, path_out: Path, theme: str = "light", language: str = "en", size: tuple[int, int] = (1440, 900)
) -> None:
    """Write a picture of the whole window with a network in it.

    Parameters
    ----------
    path_in, path_out : Path
        The network, and the PNG to write.
    theme : {"light", "dark"}
    language : {"en", "zh_CN"}
    size : (int, int)
        Width and height of the window in pixels.

    Raises
    ------
    FileRefused
        If the network can't be read or the picture can't be written.
    InvalidInput
        If the window can't be that small.
    """
    project = load(path_in)
    qt = application()
    window = settled_window(project, theme, size, language)
    if (window.width(), window.height()) != size:
        smallest = window.minimumSize()
        close(window)
        raise InvalidInput(
            "--size: the window can't be {width} x {height}; it takes at least {least_width} x {least_height}",
            width=size[0],
            height=size[1],
            least_width=smallest.width(),
            least_height=smallest.height(),
        )
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    if not window.grab().save(buffer, "PNG"):
        raise FileRefused("{path}: the picture could not be made", path=path_out)
    write_whole(path_out, bytes(buffer.data().data()))
    close(window)
    qt.processEvents()


def settled_window(project: Project | None, theme: str, size: tuple[int, int], language: str = "en") -> MainWindow:
    """Return a window that is shown, with its plots loaded, nothing in motion and nothing remembered."""
    qt = application()
    look = Theme(theme)
    look.reduced_motion = True
    window = MainWindow(project, theme=look, language=language)
    window.resize(*size)
    # Away from the pointer, which rests at the origin where there is no mouse: nothing looks hovered.
    window.move(40, 40)
    window.show()
    window.load_views()
    for _ in range(5):
        qt.processEvents()
    window.workspace.flush()
    qt.processEvents()
    return window


def close(window: MainWindow) -> None:
    """Close a window without asking, and free it."""
    window.workspace.undo_stack.setClean()
    window.close()
    window.deleteLater()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


def smoke_test() -> int:
    """Open the window on a built-in example, work it as a person would, close it.

    Returns
    -------
    int
        0 if everything went well; 1 with the fault on standard error if not.
    """
    problems: list[BaseException] = []

    def note(kind: type[BaseException], error: BaseException, trace: types.TracebackType | None) -> None:
        problems.append(error)

    sys.excepthook = note
    try:
        _work(settled_window(load(find("examples/xor.nns")), "light", (1280, 800)))
    except Exception as error:
        problems.append(error)
    finally:
        sys.excepthook = sys.__excepthook__
    for problem in problems:
        sys.stderr.write(log.describe(problem))
    return 1 if problems else 0


def _work(window: MainWindow) -> None:
    # Nobody else needs it, and the start shouldn't wait for it.
    from PySide6.QtTest import QTest

    qt = application()
    workspace, canvas = window.workspace, window.canvas
    start = workspace.project

    def check(condition: bool, what: str) -> None:
        if not condition:
            raise AssertionError(f"smoke test: {what}")

    outputs = set()
    for x1 in (0.0, 1.0):
        for x2 in (0.0, 1.0):
            workspace.set_all_x([x1, x2])
            workspace.flush()
            outputs.add((x1 != x2, round(float(workspace.trace.output[0, 0]))))
    check(outputs == {(False, 0), (True, 1)}, "the example doesn't compute XOR")

    viewport = canvas.viewport()
    QTest.mouseClick(viewport, Qt.MouseButton.LeftButton, pos=canvas.neuron_point(1, 0))
    check(len(workspace.selection.neurons) == 1, "a click selects no neuron")
    QTest.keyClick(viewport, Qt.Key.Key_N)
    check(workspace.network.sizes[1] == start.network.sizes[1] + 1, "N adds no neuron")
    workspace.undo_stack.undo()
    check(workspace.project is start, "undo doesn't give the project back")
    workspace.undo_stack.redo()
    workspace.undo_stack.undo()

    # Some bindings lose references with every call and abort after thousands: so many are made here.
    names: list[Callable[[str], None]] = [window.setWindowTitle, window.toolbar.name.setToolTip]
    for count in range(12_000):
        for name in names:
            name(str(count))
        if count % 200 == 0:
            workspace.set_all_x([count / 12_000, 1.0 - count / 12_000])
            canvas.setToolTip("")
            qt.processEvents()
    for mode in ("dark", "light"):
        window.theme.mode = mode
        qt.processEvents()
    QTest.mouseMove(viewport, QPoint(5, 5))
    close(window)
