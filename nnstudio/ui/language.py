"""The language that the window speaks: the system's, or one that a person chose; Qt's own texts along with it."""

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QObject, QTranslator, Signal

from nnstudio import resources

LANGUAGES = {"en": "English", "zh_CN": "简体中文"}
"""What the window speaks, each language by its own name."""
LEAST_TYPE = {"en": 0.0, "zh_CN": 12.0}
"""In pixels: Chinese can't be read any smaller."""
CHOICES = ("system", *LANGUAGES)


class Language(QObject):
    """The language of one window; its translators are the application's.

    Parameters
    ----------
    choice : {"system", "en", "zh_CN"}
    """

    changed = Signal()
    """Emitted when texts are to be read anew."""

    def __init__(self, choice: str = "system", parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._choice = choice
        self._translators: list[QTranslator] = []
        self._load()

    @property
    def choice(self) -> str:
        """ "system", "en" or "zh_CN"."""
        return self._choice

    @choice.setter
    def choice(self, choice: str) -> None:
        if choice not in CHOICES:
            raise ValueError(f"unknown language {choice!r}")
        before = self.code
        self._choice = choice
        if self.code != before:
            self._load()
            self.changed.emit()

    @property
    def code(self) -> str:
        """The language that is spoken: "en" or "zh_CN"."""
        return system_language() if self._choice == "system" else self._choice

    def _load(self) -> None:
        application = QCoreApplication.instance()
        for translator in self._translators:
            if application is not None:
                application.removeTranslator(translator)
            translator.deleteLater()
        self._translators = []
        if application is None:
            return
        qt = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
        # English has one too: for plurals.
        for folder, name in (
            (qt, f"qtbase_{self.code}"),
            (str(resources.find("translations")), f"nnstudio_{self.code}"),
        ):
            translator = QTranslator(self)
            if translator.load(f"{name}.qm", folder):
                application.installTranslator(translator)
                self._translators.append(translator)
        QLocale.setDefault(QLocale(self.code))


def spoken() -> str:
    """Return the language that the application speaks now: "en" or "zh_CN"."""
    return "zh_CN" if QLocale().language() is QLocale.Language.Chinese else "en"


def system_language() -> str:
    """Return the first of the system's languages that the window speaks, else English."""
    for name in QLocale.system().uiLanguages():
        spoken = name.replace("-", "_").split("_")[0]
        if spoken == "zh":
            return "zh_CN"
        if spoken == "en":
            return "en"
    return "en"
