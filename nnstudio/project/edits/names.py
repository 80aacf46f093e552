"""Names that edits make up or accept: tidy ones from a person, free ones for what is new."""

import re
from collections.abc import Collection

from nnstudio.errors import EditRefused

_NUMBERED = re.compile(r"(.*?)([0-9]{1,9})", re.DOTALL)


def tidy(name: str) -> str:
    """Return `name` as one line without spaces around it; refuse one that no file could hold."""
    check_text(name)
    return " ".join(name.split())


def required(name: str, template: str) -> str:
    """Return the tidied `name`; refuse an empty one with the message `template`."""
    tidied = tidy(name)
    if not tidied:
        raise EditRefused(template)
    return tidied


def check_text(text: str) -> None:
    """Refuse text with half a character in it (a lone surrogate): it can't be written as UTF-8."""
    try:
        text.encode("utf-8")
    except UnicodeEncodeError as error:
        raise EditRefused(
            "Character {place} of the text is only half a character and can't be saved; type it again",
            place=error.start + 1,
        ) from None


def next_free(name: str, taken: Collection[str]) -> str:
    """Count the number at the end of `name` up until the name is free.

    "h1" gives "h2", "Hidden 9" gives "Hidden 10", "odd" gives "odd 2": no word that would need a
    translation.
    """
    match = _NUMBERED.fullmatch(name)
    if match is None:
        stem, number, digits = f"{name} ", 1, 1
    else:
        stem, number, digits = match[1], int(match[2]), len(match[2])
    unavailable = set(taken)
    while True:
        number += 1
        candidate = f"{stem}{number:0{digits}d}"
        if candidate not in unavailable:
            return candidate
