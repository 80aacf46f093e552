"""Which changes of a control are one step to undo: those of one drag, or of one burst of key strokes."""

from PySide6.QtCore import QElapsedTimer

PAUSE = 1000
"""Milliseconds without a change after which the next one is a new step."""


class Burst:
    """Hands out the token under which `Workspace.edit` merges what belongs together."""

    def __init__(self) -> None:
        self._token = object()
        self._since = QElapsedTimer()

    def token(self, *, held: bool = False) -> object:
        """Return the token of a change that happens now.

        Parameters
        ----------
        held : bool
            True while a button is down: a drag is one step, however long a person pauses in it.
        """
        if self._since.isValid() and self._since.hasExpired(PAUSE) and not held:
            self._token = object()
        self._since.start()
        return self._token

    def end(self) -> None:
        """Make the next change a step of its own."""
        self._token = object()
        self._since.invalidate()
