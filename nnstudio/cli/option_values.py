"""What the text of an option turns into, and the complaint where it can't.

Needs neither numpy nor Qt, as all parsing.
"""

import argparse
import re

from nnstudio.translation import say
from nnstudio.wording import Phrase

_SIZE = re.compile(r"(\d+)\s*[xX×]\s*(\d+)")
_SMALLEST, _LARGEST, _PIXELS = 100, 16_384, 64_000_000
_MOST = 2**63 - 1


def count(text: str) -> int:
    """Return how many of something, 1 or more."""
    return _whole_number(text, 1)


def seed(text: str) -> int:
    """Return the seed of a random generator."""
    return _whole_number(text, 0)


def _whole_number(text: str, least: int) -> int:
    try:
        value = int(text)
    except ValueError:
        value = -1
    if not least <= value <= _MOST:
        template = "expected a whole number from {least}, found {text!r}"
        if value > _MOST:
            template = "expected a whole number up to {most}, found {text!r}"
        raise _refusal(Phrase(template, least=least, most=_MOST, text=text))
    return value


def picture_size(text: str) -> tuple[int, int]:
    """Return width and height in pixels of a text like 1600x1000."""
    match = _SIZE.fullmatch(text.strip())
    if not match:
        raise _refusal(Phrase("expected a size like 1600x1000, found {text!r}", text=text))
    width, height = (int(side[:9]) for side in match.groups())
    if not (_SMALLEST <= width <= _LARGEST and _SMALLEST <= height <= _LARGEST and width * height <= _PIXELS):
        template = "expected sides from {least} to {most} and at most {megapixels} megapixels, found {text}"
        megapixels = _PIXELS // 10**6
        raise _refusal(Phrase(template, least=_SMALLEST, most=_LARGEST, megapixels=megapixels, text=text))
    return width, height


def _refusal(message: Phrase) -> argparse.ArgumentTypeError:
    return argparse.ArgumentTypeError(say(message))
