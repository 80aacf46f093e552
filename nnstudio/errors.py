"""Errors that are meant for a person: what is wrong, where, and what to do.

The message is kept as a template and its fields, so that the window can look the template up in a
translation before it fills the fields in (`nnstudio.wording`). Everything else that is raised is a fault of ours.
"""

from nnstudio.wording import render


class StudioError(Exception):
    """Base of all errors that a person can act on.

    Parameters
    ----------
    template : str
        The message in English, with `str.format` fields, e.g. ``"{name} has no layer {layer}"``.
    **fields : object
        The values of the template's fields; words among them are a `Phrase` or a `Text`.
    """

    def __init__(self, template: str, /, **fields: object) -> None:
        self.template = template
        self.fields = fields
        super().__init__(template, fields)

    def __str__(self) -> str:
        return render(self)


class InvalidNetwork(StudioError):
    """Values that can't be a network: shapes that don't fit, numbers that aren't finite, unknown keys."""


class InvalidInput(StudioError):
    """An x, a number or an argument that doesn't fit what it is for."""


class EditRefused(StudioError):
    """An edit that is impossible for this project; the message says why."""


class FileRefused(StudioError):
    """A file that can't be read or written as asked; nothing was changed by the attempt."""
