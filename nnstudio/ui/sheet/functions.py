"""How an activation or a head is written on a sheet: its short name in a line, and its rule beside the heading."""

from collections.abc import Mapping

from nnstudio.labs.sheet import SheetLayer
from nnstudio.ui.numbers import format_plain
from nnstudio.ui.sheet.lettering import Pieces, Run, Style
from nnstudio.ui.sheet.words import SheetWords

_SHORT = {"tanh": "tanh", "sigmoid": "σ", "relu": "ReLU"}
_RULE = Style(9, 400, False, True)


def short_name(function: str) -> str:
    """Return what stands before the parentheses."""
    return _SHORT.get(function, "f")


def rule(layer: SheetLayer, words: SheetWords) -> Pieces:
    """Return how a function is calculated; empty where there is nothing to calculate."""
    text = _rule(layer.function, layer.parameters, words)
    return (Run(text, _RULE),) if text else ()


def _rule(function: str, parameters: Mapping[str, float], words: SheetWords) -> str:
    if function in ("identity", "softmax"):
        return ""
    if function in ("elu", "selu", "leaky_relu", "step"):
        return _in_two_pieces(function, parameters, words)
    return {
        "sigmoid": "σ(z) = 1 / (1 + e⁻ᶻ)",
        "tanh": "tanh(z) = (eᶻ − e⁻ᶻ) / (eᶻ + e⁻ᶻ)",
        "relu": "ReLU(z) = max(0, z)",
        "gelu": "f(z) = z · Φ(z)",
        "silu": "f(z) = z / (1 + e⁻ᶻ)",
        "softplus": "f(z) = ln(1 + eᶻ)",
        "mish": "f(z) = z · tanh(ln(1 + eᶻ))",
        "hard_tanh": "f(z) = max(−1, min(1, z))",
    }[function]


def _in_two_pieces(function: str, parameters: Mapping[str, float], words: SheetWords) -> str:
    right = "1" if function == "step" else "1.0507 · z" if function == "selu" else "z"
    left = (
        {
            "elu": "{alpha} · (eᶻ − 1)",
            "selu": "1.7581 · (eᶻ − 1)",
            "leaky_relu": "{slope} · z",
            "step": "0",
        }[function]
        .format(**{key: format_plain(value) for key, value in parameters.items()})
        .removeprefix("1 · ")
    )
    if function == "step":
        return words.translate("Sheet", "f(z) = {right} from z = 0 on, {left} below").format(right=right, left=left)
    return words.translate("Sheet", "f(z) = {right} where z is above 0, else {left}").format(right=right, left=left)
