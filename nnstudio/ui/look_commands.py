"""The commands that choose how the window looks and which language it speaks."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QMenu

from nnstudio.ui.actions import Actions, Command
from nnstudio.ui.chinese_fonts import advice, can_show_chinese
from nnstudio.ui.language import LANGUAGES

if TYPE_CHECKING:
    from nnstudio.ui.main_window import MainWindow


class LookCommands(QObject):
    """Adds its actions to those of the window: ``view.theme.*``, ``view.language.*``."""

    def __init__(self, window: "MainWindow", actions: Actions) -> None:
        super().__init__(window)
        self._window = window
        self._actions = actions
        theme, language = self._theme_chosen, self._language_chosen
        for command in (
            Command("view.theme.system", self.tr("Theme of the &system"), theme, checkable=True),
            Command("view.theme.light", self.tr("&Light theme"), theme, checkable=True),
            Command("view.theme.dark", self.tr("&Dark theme"), theme, checkable=True),
            Command("view.theme.toggle", self.tr("Switch light and dark"), self.toggle_theme, ("Ctrl+T",)),
            Command(
                "view.large_type", self.tr("Large t&ype"), self._large_type_chosen, ("Ctrl+Shift+T",), checkable=True,
                tip=self.tr("Larger text and buttons, as for a projector"),
            ),
            Command("view.language.toggle", "", self.toggle_language),
            Command("view.language.system", self.tr("Language of the &system"), language, checkable=True),
        ):  # fmt: skip
            actions.add(command)
        for code, name in LANGUAGES.items():
            # Each by its own name, so that those who read no other find it.
            actions.add(Command(f"view.language.{code}", name, language, checkable=True))
        actions.choose_one("view.theme.system", "view.theme.light", "view.theme.dark")
        actions.choose_one("view.language.system", *(f"view.language.{code}" for code in LANGUAGES))
        toggle = actions["view.language.toggle"]
        toggle.setText("中" if window.language.code == "en" else "EN")
        toggle.setToolTip("切换为中文" if window.language.code == "en" else "Switch to English")
        self._show_choices()

    def fill(self, menu: QMenu) -> None:
        """Put the commands into the menu of the view."""
        self._actions.fill(menu, "view.theme.system", "view.theme.light", "view.theme.dark", "", "view.large_type")
        languages = menu.addMenu(self.tr("Lan&guage"))
        languages.setObjectName("view.language")
        # Found by those, too, who don't read the language that the window speaks.
        languages.setTitle(
            languages.title() if self._window.language.code == "en" else f"{languages.title()} · Language"
        )
        self._actions.fill(languages, "view.language.system", *(f"view.language.{code}" for code in LANGUAGES))

    def check_fonts(self) -> None:
        """Say which font to install where the window speaks Chinese and has none to write it with."""
        if self._window.language.code == "zh_CN" and not can_show_chinese():
            self._window.area.message.show_notice(advice(), "English", self._speak_english)

    def _speak_english(self) -> None:
        self.speak("en")

    def toggle_theme(self) -> None:
        """Change between light and dark."""
        self._set_theme("light" if self._window.theme.dark else "dark")

    def toggle_language(self) -> None:
        """Change between English and Chinese."""
        self.speak("zh_CN" if self._window.language.code == "en" else "en")

    def speak(self, choice: str) -> None:
        """Choose a language, remembered for the next time."""
        self._window.settings.language = choice
        # The choice may come from a menu or a button that goes with the old language.
        QTimer.singleShot(0, self._window.speak)

    def _large_type_chosen(self, on: bool) -> None:
        self._window.settings.large_type = on
        # The choice may come from a menu that goes with the old size.
        QTimer.singleShot(0, self.resize_type)

    def resize_type(self) -> None:
        """Make text and hit areas as large as the settings say, without a restart."""
        window = self._window
        before, after = window.theme.scale, window.settings.type_scale
        if after != before:
            docks = window.docks.sizes()
            window.theme.scale = after
            window.rebuild()
            # The docks are others by now, as these commands are.
            window.docks.resize(docks, after / before)

    def _theme_chosen(self, on: bool) -> None:
        if on:
            self._set_theme(self.sender().objectName().removeprefix("view.theme."))

    def _language_chosen(self, on: bool) -> None:
        if on:
            self.speak(self.sender().objectName().removeprefix("view.language."))

    def _set_theme(self, mode: str) -> None:
        self._window.theme.mode = mode
        self._window.settings.theme = mode
        self._show_choices()

    def _show_choices(self) -> None:
        theme, language = self._window.theme.mode, self._window.language.choice
        large = self._actions["view.large_type"]
        large.blockSignals(True)
        large.setChecked(self._window.theme.scale != 1.0)
        large.blockSignals(False)
        for name, action in self._actions.by_name.items():
            kind, _, key = name.removeprefix("view.").partition(".")
            if name.startswith("view.") and key and kind in ("theme", "language") and action.isCheckable():
                action.blockSignals(True)
                action.setChecked(key == (theme if kind == "theme" else language))
                action.blockSignals(False)
