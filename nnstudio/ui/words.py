"""Messages of the program's parts below the window, in the window's language."""

from PySide6.QtCore import QCoreApplication

from nnstudio.wording import render


def say(message: object) -> str:
    """Return an error, a remark, a phrase, a title or a layer's name in the language of the window.

    A plain text, such as a name that a person gave, stays as it is. All templates of what knows no Qt are in one
    context, because one sentence is put together from several modules.
    """
    return render(message, _translated)


def _translated(template: str) -> str:
    return QCoreApplication.translate("messages", template)
