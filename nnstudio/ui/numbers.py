"""Numbers as people read and type them: a real minus sign, sums that add up as displayed, "1/3" and "0,5"."""

import math
import re
from collections.abc import Sequence
from fractions import Fraction

from nnstudio.errors import InvalidInput

MINUS = "\u2212"
_FRACTION = re.compile(r"([+-]?\d+(?:\.\d*)?)\s*/\s*([+-]?\d+(?:\.\d*)?)")


def format_number(value: float, decimals: int = 2) -> str:
    """Write a number with a fixed count of decimals and U+2212 as its minus sign.

    Large and tiny magnitudes switch to three significant digits with an exponent, so that a label keeps its width.
    """
    if not math.isfinite(value):
        return "NaN" if math.isnan(value) else ("∞" if value > 0 else MINUS + "∞")
    if abs(value) >= 10 ** (7 - decimals):
        text = f"{value:.2e}".replace("e+0", "e").replace("e+", "e")
    else:
        text = f"{value:.{decimals}f}"
    if float(text) == 0.0:
        text = text.lstrip("-")
    return text.replace("-", MINUS)


def format_exact(value: float) -> str:
    """Write a float32 in the shortest form that reads back to the same float32."""
    import numpy as np

    if not math.isfinite(value):
        return format_number(value)
    # Adding 0 makes 0 of −0.
    return str(np.float32(value + 0.0)).replace("-", MINUS).removesuffix(".0")


def format_plain(value: float) -> str:
    """Write a setting such as a learning rate as short as it can be: 0.008, 1e-5, 1e9."""
    if not math.isfinite(value):
        return format_number(value)
    text = f"{value:.6g}"
    if float(text) != value:
        text = repr(value)
    mantissa, e, exponent = text.partition("e")
    return (f"{mantissa}e{int(exponent)}" if e else text.removesuffix(".0")).replace("-", MINUS)


def parse_number(text: str) -> float:
    """Read a number that a person typed.

    Accepts a decimal point or comma, a fraction ("1/3"), an exponent, and U+2212 as the minus sign.

    Raises
    ------
    InvalidInput
        If the text is no finite number; the message says what is accepted.
    """
    plain = text.strip().replace(MINUS, "-").replace("\u2013", "-")
    if (plain.count(",") == 1 and "." not in plain) or ("/" in plain and "." not in plain):
        plain = plain.replace(",", ".")
    fraction = _FRACTION.fullmatch(plain)
    try:
        if fraction:
            value = float(Fraction(fraction[1].rstrip(".")) / Fraction(fraction[2].rstrip(".")))
        else:
            if "_" in plain:
                raise ValueError
            value = float(plain)
    except (ValueError, OverflowError):
        raise InvalidInput("“{text}” is not a number: type 0.5, 0,5 or 1/3", text=text.strip()) from None
    except ZeroDivisionError:
        raise InvalidInput("“{text}” divides by zero", text=text.strip()) from None
    if math.isnan(value):
        raise InvalidInput("“{text}” is not a number: type 0.5, 0,5 or 1/3", text=text.strip())
    if abs(value) > 3.4028234e38:
        raise InvalidInput("“{text}” is too large: at most 3.4e38 is possible", text=text.strip())
    return value


def rounded_terms(terms: Sequence[float], total: float, decimals: int = 2) -> list[float]:
    """Round terms so that they add up, as displayed, to the rounded total.

    The method of largest remainders: every term is rounded down, then those with the largest remainders are
    rounded up until the sum is right. Each displayed term is within one unit of its last place.

    Parameters
    ----------
    terms : sequence of float
        What is added up.
    total : float
        The true sum; it may differ from ``sum(terms)`` by floating-point rounding.
    decimals : int
        Decimals displayed.
    """
    scale = 10.0**decimals
    scaled = [term * scale for term in terms]
    if not all(map(math.isfinite, scaled)) or not math.isfinite(total):
        return list(terms)
    floors = [math.floor(value) for value in scaled]
    # The total is rounded as it is displayed: 0.005 shows as 0.01, though 0.5 rounds to 0.
    missing = round(round(total, decimals) * scale) - sum(floors)
    if not 0 <= missing <= len(terms):
        return [round(term, decimals) for term in terms]
    by_remainder = sorted(range(len(terms)), key=lambda i: floors[i] - scaled[i])
    for i in by_remainder[:missing]:
        floors[i] += 1
    return [value / scale for value in floors]
