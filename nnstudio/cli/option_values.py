"""What the text of an option turns into, and the complaint where it can't.

Needs neither numpy nor Qt, as all parsing.
"""

import argparse
import re

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
        allowed = f"up to {_MOST}" if value > _MOST else f"from {least}"
        raise argparse.ArgumentTypeError(f"expected a whole number {allowed}, found {text!r}")
    return value


def picture_size(text: str) -> tuple[int, int]:
    """Return width and height in pixels of a text like 1600x1000."""
    match = _SIZE.fullmatch(text.strip())
    if not match:
        raise argparse.ArgumentTypeError(f"expected a size like 1600x1000, found {text!r}")
    width, height = (int(side[:9]) for side in match.groups())
    if not (_SMALLEST <= width <= _LARGEST and _SMALLEST <= height <= _LARGEST and width * height <= _PIXELS):
        raise argparse.ArgumentTypeError(
            f"expected sides from {_SMALLEST} to {_LARGEST} and at most {_PIXELS // 10**6} megapixels, found {text}"
        )
    return width, height
