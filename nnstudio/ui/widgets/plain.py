"""Names and messages as they were typed: Qt takes some texts for HTML, and an & for the mark of a key."""

import html

from PySide6.QtGui import Qt

LONGEST_LINE = 100
"""Characters of a tool tip's line that isn't wrapped."""


def tip(text: str) -> str:
    """Return a text for a tool tip: never read as HTML, and wrapped where it is long."""
    if max(map(len, text.split("\n"))) <= LONGEST_LINE and not Qt.mightBeRichText(text):
        return text
    # Only what Qt takes for HTML is wrapped.
    return f"<qt>{html.escape(text, quote=False).replace(chr(10), '<br>')}</qt>"


def caption(text: str) -> str:
    """Return a text for a button or a menu, with every & in it shown."""
    return text.replace("&", "&&")
