"""The language of the command line: the system's, as its environment says.

The window has Qt for this. Here a table of templates is read, made of the same translations, and only where the
language isn't English, so that English costs nothing.
"""

import json
import os
from collections.abc import Mapping
from functools import cache

from nnstudio import resources
from nnstudio.wording import render

_CHINESE = ("zh", "zh_CN", "zh_SG", "zh_Hans")


def system_language(environment: Mapping[str, str] = os.environ) -> str:
    """Return the language of messages, as gettext finds it: ``"zh_CN"`` or ``"en"``.

    Parameters
    ----------
    environment : Mapping
        ``LC_ALL``, ``LC_MESSAGES`` and ``LANG`` name the locale, the first of them that isn't empty; unless that is
        ``C``, ``LANGUAGE`` may name other languages, in order, separated by colons.
    """
    names = (environment.get(name, "") for name in ("LC_ALL", "LC_MESSAGES", "LANG"))
    own = _plain(next(filter(None, names), ""))
    if own in ("", "C", "POSIX"):
        return "en"
    for name in (*environment.get("LANGUAGE", "").split(":"), own):
        language = _plain(name)
        if language in _CHINESE or language.startswith("zh_Hans"):
            return "zh_CN"
        if language:
            return "en"
    return "en"


def say(message: object) -> str:
    """Return a message, a title or a text in the language of the system; see `render`."""
    return render(message, translated)


def translated(english: str) -> str:
    """Return the template in the language of the system for the English one."""
    language = system_language()
    return english if language == "en" else _table(language).get(english, english)


def _plain(locale: str) -> str:
    return locale.split(".")[0].split("@")[0]


@cache
def _table(language: str) -> Mapping[str, str]:
    try:
        text = resources.find(f"translations/messages_{language}.json").read_text(encoding="utf-8")
    except FileNotFoundError:  # English is better than nothing
        return {}
    table: dict[str, str] = json.loads(text)
    return table
