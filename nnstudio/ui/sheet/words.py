"""The words of a sheet, in a language of its own: a class may read another one than the window speaks."""

import re

from PySide6.QtCore import QTranslator

from nnstudio import resources
from nnstudio.wording import render

_NUMBERED = re.compile(r"Hidden (\d+)")


class SheetWords:
    """Translates into one language, whatever the application speaks.

    Parameters
    ----------
    code : str
        A key of `nnstudio.ui.language.LANGUAGES`. A text that has no translation stays English.
    """

    def __init__(self, code: str) -> None:
        self.code = code
        self._translator = QTranslator()
        if code != "en":
            self._translator.load(f"nnstudio_{code}.qm", str(resources.find("translations")))

    def translate(self, context: str, text: str) -> str:
        """Return a text in the sheet's language."""
        return self._translator.translate(context, text) or text

    def say(self, message: object) -> str:
        """Return an error, a phrase, a title or a layer's name in the sheet's language."""
        return render(message, self._message)

    def layer_name(self, name: str) -> str:
        """Return a layer's name; one that the program gave is said in the sheet's language."""
        given = _NUMBERED.fullmatch(name)
        return self.translate("Sheet", "Hidden {number}").format(number=given[1]) if given else self.say(name)

    def _message(self, template: str) -> str:
        return self.translate("messages", template)
