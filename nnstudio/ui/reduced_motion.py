"""Whether a person asked the system for less motion.

Every system keeps that wish in a place of its own, and Qt before 6.12 hands none of them on: its desktop effects,
which look like it, are off on every Linux desktop, whatever its settings say.
"""

import sys
from pathlib import Path

from PySide6.QtCore import QObject, QProcess, QSettings, QStandardPaths, Signal
from PySide6.QtGui import QGuiApplication

_KEYS = (
    ("org.gnome.desktop.interface", "enable-animations", "false"),
    ("org.gnome.desktop.a11y.interface", "reduced-motion", "'reduce'"),
)
"""Schema and key of GNOME's settings, and the answer that means less motion; the second is there from GNOME 50 on."""


def wished_at_start() -> bool:
    """Return what can be known without waiting: from Qt, from the system, or from the files of a Linux desktop."""
    hints = QGuiApplication.styleHints().accessibility() if QGuiApplication.instance() is not None else None
    preference = getattr(hints, "motionPreference", None)
    if preference is not None:
        return "reduce" in str(preference()).lower()
    if sys.platform == "win32":
        return _windows_wish()
    if sys.platform == "darwin":
        home = Path.home() / "Library/Preferences/com.apple.universalaccess.plist"
        return _is_on(QSettings(str(home), QSettings.Format.NativeFormat).value("reduceMotion"))
    folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.GenericConfigLocation)
    return wished_by_files(Path(folder))


def wished_by_files(folder: Path) -> bool:
    """Return whether KDE's or GTK's settings in a folder of settings switch animations off."""
    speed = _value(folder / "kdeglobals", "KDE/AnimationDurationFactor")
    if speed is not None:
        try:
            return float(str(speed)) == 0.0
        except ValueError:
            return False
    shown = (
        _value(folder / name / "settings.ini", "Settings/gtk-enable-animations") for name in ("gtk-4.0", "gtk-3.0")
    )
    return any(value is not None and not _is_on(value) for value in shown)


class DesktopWish(QObject):
    """Asks GNOME's settings, which only a program of theirs can read, without making anybody wait.

    Desktops without that program don't answer, and nothing changes.
    """

    told = Signal()
    """Emitted when the desktop wants less motion."""
    finished = Signal()
    """Emitted when all has been asked."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._left = list(_KEYS)
        self._process = QProcess(self)
        self._process.setStandardErrorFile(QProcess.nullDevice())
        self._process.finished.connect(self._answered)
        self._process.errorOccurred.connect(self._failed)
        application = QGuiApplication.instance()
        if application is not None:
            application.aboutToQuit.connect(self.stop)

    def ask(self) -> None:
        """Start to ask; answers come by signal."""
        if not self._left:
            self.finished.emit()
            return
        schema, key, _ = self._left[0]
        self._process.start("gsettings", ["get", schema, key])

    def stop(self) -> None:
        """Wait for no more answers."""
        self._left = []
        if self._process.state() is not QProcess.ProcessState.NotRunning:
            self._process.kill()
            self._process.waitForFinished(200)

    def _answered(self) -> None:
        if not self._left:
            return
        _, _, less = self._left.pop(0)
        if bytes(self._process.readAllStandardOutput().data()).decode("utf-8", "replace").strip() == less:
            self._left = []
            self.told.emit()
        self.ask()

    def _failed(self, error: QProcess.ProcessError) -> None:
        if error is QProcess.ProcessError.FailedToStart:
            self._left = []
            self.finished.emit()


def _value(path: Path, key: str) -> object:
    """Return what an INI file says, None if it doesn't."""
    return QSettings(str(path), QSettings.Format.IniFormat).value(key) if path.is_file() else None


def _is_on(value: object) -> bool:
    return str(value).strip().lower() in ("1", "true", "yes", "on")


def _windows_wish() -> bool:
    import ctypes

    shown = ctypes.c_int(1)
    # "Animation effects" in the settings of Windows 10 and 11; see SystemParametersInfo, SPI_GETCLIENTAREAANIMATION.
    windll = getattr(ctypes, "windll", None)
    if windll is None or not windll.user32.SystemParametersInfoW(0x1042, 0, ctypes.byref(shown), 0):
        return False
    return shown.value == 0
