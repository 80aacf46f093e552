"""What is written in and beside neurons: numbers that fit, symbols with lowered digits, units of the output."""

import math
import re

from PySide6.QtCore import QCoreApplication

from nnstudio.engine import Network
from nnstudio.ui.numbers import MINUS, format_number

translate = QCoreApplication.translate

_LOWERED = str.maketrans("0123456789", "₀₁₂₃₄₅₆₇₈₉")
_SYMBOL = re.compile(r"([A-Za-z])_?(\d{1,3})")


def disc_number(value: float, compact: bool = False) -> str:
    """Write a value so that it fits in a disc: two decimals (one in a compact disc), fewer for large numbers."""
    if not math.isfinite(value):
        return format_number(value)
    size = abs(value)
    if size >= (999.5 if compact else 9999.5):
        text = f"{value:.0e}" if compact or size >= 9.95e9 else f"{value:.1e}"
        text = text.replace("e+0", "e").replace("e+", "e")
    else:
        decimals = 2 if size < 9.995 else 1 if size < 99.95 else 0
        text = f"{value:.{max(0, decimals - compact)}f}"
    if text.lstrip("-").strip("0.") == "":
        text = text.lstrip("-")
    return text.replace("-", MINUS)


def small_number(value: float) -> str:
    """Write a delta or a gradient: three decimals, and tiny ones with their power of ten, so that they aren't 0."""
    if not math.isfinite(value) or value == 0.0 or abs(value) >= 0.0005:
        return format_number(value, 3)
    return f"{value:.1e}".replace("e-0", "e-").replace("-", MINUS)


def written_name(name: str) -> str:
    """Write a symbol with its number lowered: "x1" becomes "x₁"; other names stay as they are."""
    found = _SYMBOL.fullmatch(name)
    return found[1] + found[2].translate(_LOWERED) if found else name


def lowered(number: int) -> str:
    """Write a number as an index: 12 becomes "₁₂"."""
    return str(number).translate(_LOWERED)


def logit_name(network: Network, index: int) -> str:
    """Return what stands above an output neuron, whose number is the logit z."""
    output = network.output
    own = output.neurons[index]
    if output.head == "linear":
        return written_name(own or network.neuron_name(network.depth - 1, index))
    if own:
        return translate("Canvas", "{name} · z").format(name=own)
    return translate("Canvas", "logit z") if output.units == 1 else f"z{lowered(index + 1)}"
