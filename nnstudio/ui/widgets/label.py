"""Text in one of the studio's few styles."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget

from nnstudio.ui.theme import Theme

ROLES = {
    "title": (14, 600),
    "heading": (13, 600),
    "section": (12, 500),
    "caption": (12, 400),
    "label": (12.5, 400),
    "body": (12.5, 400),
    "value": (13, 600),
    "error": (12, 400),
}
"""Size in pixels and weight a role; its colour is in the style sheet."""


class Label(QLabel):
    """A label whose role gives its font and colour.

    Parameters
    ----------
    role : str
        A key of `ROLES`.
    """

    def __init__(self, theme: Theme, text: str = "", role: str = "label", parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setProperty("role", role)
        self.setFont(theme.font(*ROLES[role], tabular=role == "value"))
