"""Symbols of inputs and neurons as LaTeX, and the name that a function has in a formula."""

from nnstudio.engine import ACTIVATIONS, Layer, OutputLayer
from nnstudio.labs.symbols import Symbol
from nnstudio.ui.inspector.wording import function_word
from nnstudio.ui.words import say


def symbol_latex(symbol: Symbol) -> str:
    """Return a symbol as LaTeX: one letter slanted, more upright, Chinese as text."""
    base = symbol.base
    if not base.isascii():
        base = rf"\text{{{base}}}"
    elif len(base) > 1:
        base = rf"\mathrm{{{base}}}".replace("_", r"\_")
    return f"{base}_{{{symbol.index}}}" if symbol.index else base


def function_of(layer: Layer | OutputLayer) -> str:
    """Return what stands before the bracket: "tanh", "ReLU", "σ"; nothing where a layer's values are its sums.

    Softmax takes all sums of its layer at once, so that nothing stands before the sum of one neuron.
    """
    if isinstance(layer, OutputLayer):
        return "σ" if layer.head == "sigmoid" else ""
    return "" if layer.activation == "identity" else function_word(say(ACTIVATIONS[layer.activation].title))


def function_latex(name: str) -> str:
    """Return a function's name as LaTeX."""
    if name in ("tanh",):
        return rf"\{name}"
    if name == "σ":
        return r"\sigma"
    return rf"\text{{{name}}}" if not name.isascii() or " " in name else rf"\mathrm{{{name}}}"
