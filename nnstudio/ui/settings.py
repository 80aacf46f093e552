"""What the studio remembers between runs: window, docks, theme, recent files. Never anything of a project."""

import json
from pathlib import Path

from PySide6.QtCore import QByteArray, QSettings

from nnstudio.ui.theme import LARGE

MOST_RECENT = 8


class _Forgetful:
    """Settings that last as long as the window: for pictures of it and for tests."""

    def __init__(self) -> None:
        self._values: dict[str, object] = {}

    def value(self, key: str, default: object = None) -> object:
        return self._values.get(key, default)

    def setValue(self, key: str, value: object) -> None:
        self._values[key] = value


class Settings:
    """What is remembered, in an INI file or in memory only.

    Parameters
    ----------
    store : QSettings, optional
        Where it is kept; in memory only if missing.
    """

    def __init__(self, store: QSettings | None = None) -> None:
        self._store = store if store is not None else _Forgetful()

    @classmethod
    def of_user(cls) -> "Settings":
        """Return the settings of the person who runs the program."""
        return cls(QSettings(QSettings.Format.IniFormat, QSettings.Scope.UserScope, "nnstudio", "nnstudio"))

    def _bytes(self, key: str) -> QByteArray | None:
        value = self._store.value(key)
        return value if isinstance(value, QByteArray) and not value.isEmpty() else None

    @property
    def geometry(self) -> QByteArray | None:
        """The window's place and size."""
        return self._bytes("window/geometry")

    @geometry.setter
    def geometry(self, value: QByteArray) -> None:
        self._store.setValue("window/geometry", value)

    @property
    def docks(self) -> QByteArray | None:
        """Where the docks are."""
        return self._bytes("window/docks")

    @docks.setter
    def docks(self, value: QByteArray) -> None:
        self._store.setValue("window/docks", value)

    @property
    def theme(self) -> str:
        """ "system", "light" or "dark"."""
        value = self._store.value("theme", "system")
        return str(value) if value in ("light", "dark") else "system"

    @theme.setter
    def theme(self, value: str) -> None:
        self._store.setValue("theme", value)

    @property
    def large_type(self) -> bool:
        """Whether text is large, as for a projector."""
        return str(self._store.value("large_type", "false")).lower() == "true"

    @large_type.setter
    def large_type(self, value: bool) -> None:
        self._store.setValue("large_type", "true" if value else "false")

    @property
    def type_scale(self) -> float:
        """How much larger than designed text is."""
        return LARGE if self.large_type else 1.0

    @property
    def logarithmic_loss(self) -> bool:
        """Whether the losses are shown on a logarithmic axis."""
        return str(self._store.value("plots/logarithmic_loss", "false")).lower() == "true"

    @logarithmic_loss.setter
    def logarithmic_loss(self, value: bool) -> None:
        self._store.setValue("plots/logarithmic_loss", "true" if value else "false")

    @property
    def neuron_pictures(self) -> bool:
        """Whether neurons have a picture of what they answer, where the data have two inputs."""
        return str(self._store.value("canvas/neuron_pictures", "true")).lower() == "true"

    @neuron_pictures.setter
    def neuron_pictures(self, value: bool) -> None:
        self._store.setValue("canvas/neuron_pictures", "true" if value else "false")

    @property
    def language(self) -> str:
        """ "system", or the language that a person chose: "en", "zh_CN"."""
        value = self._store.value("language", "system")
        return str(value) if value in ("en", "zh_CN") else "system"

    @language.setter
    def language(self, value: str) -> None:
        self._store.setValue("language", value)

    @property
    def lab(self) -> str:
        """The key of the lab that was shown last."""
        return str(self._store.value("labs/shown", "neuron"))

    @lab.setter
    def lab(self, value: str) -> None:
        self._store.setValue("labs/shown", value)

    @property
    def lessons(self) -> dict[str, object]:
        """The progress in each lesson, plain values by the lesson's key."""
        try:
            kept = json.loads(str(self._store.value("lessons/progress", "{}")))
        except ValueError:
            return {}
        return kept if isinstance(kept, dict) else {}

    @lessons.setter
    def lessons(self, value: dict[str, object]) -> None:
        self._store.setValue("lessons/progress", json.dumps(value))

    @property
    def folder(self) -> str:
        """Where the last file was opened or saved."""
        return str(self._store.value("files/folder", ""))

    @folder.setter
    def folder(self, value: str) -> None:
        self._store.setValue("files/folder", value)

    @property
    def recent(self) -> list[Path]:
        """The files opened or saved last, newest first, at most eight."""
        value = self._store.value("files/recent", [])
        # QSettings reads a list of one back as a plain string.
        names = [value] if isinstance(value, str) else value if isinstance(value, list) else []
        return [Path(name) for name in names if isinstance(name, str) and name][:MOST_RECENT]

    def add_recent(self, path: Path) -> None:
        """Put a file at the top of the recent ones."""
        path = path.absolute()
        self._set_recent([path, *(other for other in self.recent if other != path)])

    def forget_recent(self, path: Path) -> None:
        """Drop a file that is gone."""
        self._set_recent([other for other in self.recent if other != path.absolute()])

    def clear_recent(self) -> None:
        """Drop all recent files."""
        self._set_recent([])

    def _set_recent(self, paths: list[Path]) -> None:
        self._store.setValue("files/recent", [str(path) for path in paths[:MOST_RECENT]])
