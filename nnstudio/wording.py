"""How words, text from files, counts and shapes are put into one line for a person, in any language.

What a person reads is kept as a template and its fields until it is shown: the window and the command line look the
template up in a translation first. So no English word may hide in a field; one that has to be there is a `Phrase` or a
`Text` of its own.
"""

import json
import string
import unicodedata
from collections.abc import Callable, Mapping, Sequence
from typing import Any, Protocol, runtime_checkable

_SHOWN = 40


_JOINERS = "\u200c\u200d"
"""Invisible, but Persian words and emoji of several parts are spelt with them."""


class Text(str):
    """A word of the program's own where a name that a person gave may stand too, such as what a layer is called.

    Titles of registries are such texts as well. It is its own template.
    """

    __slots__ = ()


HIDDEN_LAYER = Text("Hidden {number}")


class LayerName(str):
    """What a hidden layer is called; a name that the program gave it can be said in another language."""

    __slots__ = ()

    @property
    def number(self) -> str:
        """The number in a name of the program's own, such as "Hidden 2"; empty in one that a person gave."""
        word, _, number = self.partition(" ")
        return number if word == "Hidden" and number.isascii() and number.isdecimal() else ""


@runtime_checkable
class Message(Protocol):
    """What can be said in another language: a template and the values of its `str.format` fields."""

    @property
    def template(self) -> str: ...

    @property
    def fields(self) -> Mapping[str, Any]: ...


class Phrase:
    """Words for a person that can be said in another language; `str` of it is English.

    Parameters
    ----------
    template : str
        In English, with `str.format` fields, e.g. ``"{count} of {all} samples"``.
    **fields : object
        The values of the template's fields. Phrases, texts and errors among them are translated too, and a tuple is
        a list of them, written as the language does.
    """

    __slots__ = ("fields", "template")

    def __init__(self, template: str, /, **fields: object) -> None:
        self.template = template
        self.fields: Mapping[str, object] = fields

    def __str__(self) -> str:
        return render(self)

    def __repr__(self) -> str:
        return f"Phrase({str(self)!r})"

    def __format__(self, format_spec: str) -> str:
        return format(str(self), format_spec)

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Phrase):
            return NotImplemented
        return self.template == other.template and self.fields == other.fields

    def __hash__(self) -> int:
        return hash((self.template, tuple(self.fields)))


Words = str | Phrase
"""What a function gives that speaks of one thing: a phrase, or a text that is the same in each language."""

SEPARATOR = Text(", ")
"""What is between the things of a list."""


def same(template: str) -> str:
    """Return the English template itself: the translation into English."""
    return template


def render(message: object, translate: Callable[[str], str] = same) -> str:
    """Say a message in a language.

    Parameters
    ----------
    message : Message, Text or object
        A phrase, an error, a remark, ...; what is no message is written as `str` does.
    translate : callable, optional
        Gives the template in that language for the English one. English if not given.

    Returns
    -------
    str
    """
    if isinstance(message, Text):
        return translate(message)
    if isinstance(message, LayerName) and message.number:
        return translate(HIDDEN_LAYER).format(number=message.number)
    if isinstance(message, str):
        return message
    if isinstance(message, tuple):
        return translate(SEPARATOR).join(render(one, translate) for one in message)
    if isinstance(message, Message):
        fields = {name: _filled(value, translate) for name, value in message.fields.items()}
        template = translate(message.template)
        return template.format(**fields) if template.isascii() else filled_in(template, fields)
    return str(message)


def _filled(value: object, translate: Callable[[str], str]) -> object:
    """Return a field's value: numbers stay numbers, because a template may say how they are written."""
    return render(value, translate) if isinstance(value, str | tuple | Message) else value


def filled_in(pattern: str, fields: Mapping[str, object]) -> str:
    """Fill a pattern in as `str.format` does, with spaces as Chinese has them where a field begins or ends.

    A space belongs between Chinese and Latin letters or digits, and none between two Chinese characters; what a
    field begins with isn't known when the pattern is written.
    """
    text = ""
    for literal, name, specification, conversion in string.Formatter().parse(pattern):
        text = _beside(text, literal)
        if name is not None:
            text = _beside(text, format(_CONVERSIONS[conversion](fields[name]), specification or ""))
    return text


_CONVERSIONS: dict[str | None, Callable[[Any], Any]] = {None: lambda value: value, "r": repr, "s": str, "a": ascii}


def _beside(text: str, more: str) -> str:
    if text and more:
        if (_is_chinese(text[-1]) and _is_latin(more[0])) or (_is_latin(text[-1]) and _is_chinese(more[0])):
            return f"{text} {more}"
        if _is_chinese(text[-1]) and more[0] == " " and _is_chinese(more[1:2]):
            return text + more[1:]
        if text[-1] == " " and _is_chinese(text[-2:-1]) and _is_chinese(more[0]):
            return text[:-1] + more
    return text + more


def _is_chinese(mark: str) -> bool:
    return "\u4e00" <= mark <= "\u9fff"


def _is_latin(mark: str) -> bool:
    return mark.isascii() and mark.isalnum()


def printable(text: str) -> str:
    """Return a text without what a terminal or a message box would act on: line breaks, escapes, half characters.

    Spaces of all widths stay; Chinese text has its own.
    """
    return text if text.isprintable() else "".join(mark if _harmless(mark) else "�" for mark in text)


def _harmless(mark: str) -> bool:
    return mark.isprintable() or mark in _JOINERS or unicodedata.category(mark) == "Zs"


def short(text: str) -> str:
    """Return a text from a file, printable, cut to some forty characters."""
    return printable(text) if len(text) <= _SHOWN else printable(text[:_SHOWN]) + "…"


def quoted(text: str) -> str:
    """Return a text from a file, printable and short, in the quotation marks of JSON."""
    return json.dumps(short(text), ensure_ascii=False)


def shape_text(shape: Sequence[int], times: str = "x") -> Words:
    """Write the shape of an array as a person does: ``2 x 3``, ``4`` or ``a single number``."""
    return f" {times} ".join(map(str, shape)) if len(shape) else Phrase("a single number")


def counted(number: int, thing: str, things: str | None = None) -> Phrase:
    """Write a number and what it counts: ``1 unit``, ``2 units``.

    Parameters
    ----------
    number : int
    thing, things : str
        One and several of them; several have an s if not given. A literal: the tool for translations reads it and
        makes the templates ``"{count} unit"`` and ``"{count} units"``.
    """
    return Phrase("{count} " + (thing if number == 1 else things or thing + "s"), count=f"{number:,}")


def first_of(names: Sequence[str], most: int = 12) -> tuple[str, ...]:
    """Return the first names of a list, short, and an ellipsis where there are more."""
    return (*map(short, names[:most]), *(["…"] if len(names) > most else []))


def either(choices: Sequence[object]) -> Words:
    """Write what one of is expected: ``a``, ``a or b``, ``a, b or c``."""
    return _ended("{first} or {last}", choices)


def both(things: Sequence[object]) -> Words:
    """Write what belongs together: ``a``, ``a and b``, ``a, b and c``."""
    return _ended("{first} and {last}", things)


def _ended(template: str, things: Sequence[object]) -> Words:
    if len(things) == 1:
        return things[0] if isinstance(things[0], Phrase) else str(things[0])
    return Phrase(template, first=tuple(things[:-1]), last=things[-1])
