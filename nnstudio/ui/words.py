"""Messages of the program's parts below the window, in the window's language."""

from PySide6.QtCore import QCoreApplication

from nnstudio.engine import Network
from nnstudio.project import Project
from nnstudio.project.edits.classes import default_class
from nnstudio.wording import Text, render

UNTITLED = Text("Untitled")


def say(message: object) -> str:
    """Return an error, a remark, a phrase, a title or a layer's name in the language of the window.

    A plain text, such as a name that a person gave, stays as it is. All templates of what knows no Qt are in one
    context, because one sentence is put together from several modules.
    """
    return render(message, _translated)


def layer_name(network: Network, layer: int) -> str:
    """Return what a layer is called, in the language of the window; a name that a person gave stays as it is."""
    return say(network.layer_name(layer))


def default_classes(count: int) -> tuple[str, ...]:
    """Return what classes without names are called, in the language of the window."""
    return tuple(say(default_class(index)) for index in range(count))


def project_name(project: Project) -> str:
    """Return what a project is called, in the language of the window where nobody has named it."""
    return say(UNTITLED) if project.name in ("", UNTITLED) else project.name


def _translated(template: str) -> str:
    return QCoreApplication.translate("messages", template)
