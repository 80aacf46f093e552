"""Chinese in a PDF as the characters that it is made of, so that it can be searched, copied and read aloud.

Typefaces draw a character and the radical of the same shape with one letter. Qt, which writes into a PDF which letter
is which character, takes the radical where there is one: 页 would be copied as U+2EDA, which looks like it, and which
no search finds.
"""

import re
import unicodedata

_SIMPLIFIED = dict(
    zip(
        "⺁⺇⺋⺎⺟⺠⻁⻄⻅⻆⻉⻋⻓⻔⻘⻙⻚⻛⻜⻝⻢⻣⻤⻥⻦⻧⻨⻩⻬⻮⻰⻳",
        "厂几㔾兀母民虎西见角贝车长门青韦页风飞食马骨鬼鱼鸟卤麦黄齐齿龙龟",
        strict=True,
    )
)
"""Of those that Unicode doesn't call the same: each radical's character."""

_TABLE = re.compile(rb"beginbfrange.*?endbfrange", re.DOTALL)
_CODE = re.compile(rb"<(2[EeFf][0-9A-Fa-f]{2})>")


def readable(pdf: bytes) -> bytes:
    """Return a PDF of Qt with the characters in the place of radicals; its length and its parts' places stay."""
    return _TABLE.sub(_mend, pdf)


def _mend(table: re.Match[bytes]) -> bytes:
    return _CODE.sub(_character, table[0])


def _character(code: re.Match[bytes]) -> bytes:
    radical = chr(int(code[1], 16))
    character = _SIMPLIFIED.get(radical) or unicodedata.normalize("NFKC", radical)
    return b"<%04x>" % ord(character) if len(character) == 1 and ord(character) < 0x10000 else code[0]
