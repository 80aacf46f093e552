"""What the tests of the window share: small networks, workspaces, and a guard against leaks.

The guard fails the very test that leaves a window, a running timer or a thread behind.
"""

import gc
import threading

import pytest
import shiboken6
from PySide6.QtCore import QEvent, QTimer
from PySide6.QtWidgets import QApplication
from sample_networks import xor_project

from nnstudio.engine import backends
from nnstudio.ui.main_window import MainWindow
from nnstudio.ui.theme import Theme
from nnstudio.ui.workspace import Workspace


@pytest.fixture(scope="session", autouse=True)
def _machine_code(tmp_path_factory):
    """Compile the steps of a training, where numba is installed, before a test waits for the first of them."""
    with pytest.MonkeyPatch.context() as environment:
        environment.setenv("XDG_CACHE_HOME", str(tmp_path_factory.mktemp("machine-code")))
        backends.warm_up()


@pytest.fixture
def theme(qapp):
    """The light theme, without motion."""
    made = Theme("light")
    made.reduced_motion = True
    made.apply(qapp)
    return made


@pytest.fixture
def workspace_of(qapp):
    """Make workspaces; they are gone after the test."""
    made = []

    def make(project=None):
        workspace = Workspace(project if project is not None else xor_project())
        made.append(workspace)
        return workspace

    yield make
    for workspace in made:
        workspace.deleteLater()
    made.clear()


@pytest.fixture
def workspace(workspace_of):
    """A workspace that holds the XOR network."""
    return workspace_of()


@pytest.fixture
def open_window(qtbot):
    """Open windows, with plots and without motion; they are closed and freed after the test."""
    windows = []

    def make(project=None, *, size=(1440, 900), theme=None, **options):
        theme = theme if theme is not None else Theme("light")
        theme.reduced_motion = True
        window = MainWindow(project, theme=theme, **options)
        windows.append(window)
        if options.get("settings") is None:
            window.resize(*size)
        with qtbot.waitActive(window):
            window.show()
            window.activateWindow()
        window.load_views()
        QApplication.processEvents()
        return window

    yield make
    for window in windows:
        if shiboken6.isValid(window):
            window.workspace.training.leave()
            window.workspace.undo_stack.setClean()
            window.close()
            window.deleteLater()
    windows.clear()


@pytest.fixture(autouse=True)
def _no_leaks(request):
    """Fail a test that leaves a top-level widget, a running timer or a thread behind."""
    threads = set(threading.enumerate())
    # What is there already isn't looked through again after every test: that would take most of the time.
    gc.freeze()
    yield
    application = QApplication.instance()
    if application is None:
        return
    application.processEvents()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    gc.collect()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    # Qt itself keeps the tip label; everything else without a parent should be gone.
    widgets = [widget for widget in QApplication.topLevelWidgets() if widget.metaObject().className() != "QTipLabel"]
    timers = [
        thing
        for thing in gc.get_objects()
        if isinstance(thing, QTimer) and shiboken6.isValid(thing) and thing.isActive()
    ]
    started = set(threading.enumerate()) - threads
    assert not widgets, f"widgets left behind: {widgets}"
    assert not timers, f"timers left running: {timers}"
    assert not started, f"threads left behind: {started}"
