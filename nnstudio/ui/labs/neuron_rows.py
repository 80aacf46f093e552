"""One neuron's formula, filled with its numbers: y = f(w1 x1 + w2 x2 + b) → tanh(0.50 × 1.00 + ...) → ... → y.

Every number is rounded, and what is shown adds up: the products and the bias to z.
"""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from PySide6.QtCore import QCoreApplication

from nnstudio.engine import Network, OutputLayer, Trace
from nnstudio.labs.neuron_steps import Kind, Step, largest, steps
from nnstudio.labs.symbols import Symbol, symbols_of
from nnstudio.ui.canvas.gestures.values import Bias, weight_of
from nnstudio.ui.inspector.terms import DECIMALS, Shown, Terms, shown, terms_of
from nnstudio.ui.labs.flow_formula import Piece, Row, Term
from nnstudio.ui.labs.number_board import Given
from nnstudio.ui.labs.symbol_text import function_latex, function_of, symbol_latex
from nnstudio.ui.numbers import MINUS, format_number

translate = QCoreApplication.translate
MOST = 8
"""Terms that are written out; of more, the largest."""
PENDING = "□"


@dataclass(frozen=True)
class Sum:
    """A neuron with all that its formula needs.

    Attributes
    ----------
    terms : Terms
    sources : list of int
        Those that are written out.
    numbers : Shown
        Rounded, adding up as displayed.
    steps : tuple of Step
    function : str
        What stands before the bracket; empty for none.
    symbol : Symbol
        Of what comes out; z of a softmax.
    given : tuple of Symbol
        Of what comes in.
    softmax : bool
    """

    terms: Terms
    sources: list[int]
    numbers: Shown
    steps: tuple[Step, ...]
    function: str
    symbol: Symbol
    given: tuple[Symbol, ...]
    softmax: bool

    @property
    def rest(self) -> int:
        """How many terms aren't written out."""
        return self.terms.count - len(self.sources)


def sum_of(network: Network, trace: Trace, layer: int, neuron: int) -> Sum:
    """Return a neuron's sum in the first sample of a trace."""
    terms = terms_of(network, trace, layer, neuron)
    sources = largest(terms.products, MOST)
    numbers = shown(terms, sources)
    own = network.layer(layer)
    symbols = symbols_of(network)
    return Sum(
        terms,
        sources.tolist(),
        numbers,
        steps(
            numbers.products,
            rest=numbers.rest if len(sources) < terms.count else None,
            bias=numbers.bias if terms.use_bias else None,
            decimals=DECIMALS,
        ),
        function_of(own),
        symbols[layer][neuron],
        tuple(symbols[layer - 1]),
        isinstance(own, OutputLayer) and own.head == "softmax",
    )


# --- with symbols -----------------------------------------------------------------------------


def symbols_latex(found: Sum) -> str:
    """Return the formula in symbols; of many terms the first two and the last."""
    count = found.terms.count
    places = list(range(count)) if count <= MOST else [0, 1, None, count - 1]
    parts = [r"\dots" if i is None else rf"w_{{{i + 1}}}\, {symbol_latex(found.given[i])}" for i in places]
    if found.terms.use_bias:
        parts.append("b")
    return f"{symbol_latex(found.symbol)} = {_applied(found, ' + '.join(parts), 'f')}"


def _applied(found: Sum, inside: str, function: str = "") -> str:
    if not found.function:
        return inside
    return rf"{function or function_latex(found.function)}({inside})"


# --- with numbers -----------------------------------------------------------------------------


def rows_of(network: Network, found: Sum, at: int | None) -> list[Row]:
    """Return the lines of the formula with numbers.

    Parameters
    ----------
    network : Network
    found : Sum
    at : int or None
        How far it is worked out, as an index into the steps; None for all at once.
    """
    step = found.steps[at] if at is not None else found.steps[-1]
    done = len(found.steps) - 1 if at is None else at
    head = (Piece("= "), *((Piece(f"{found.function}("),) if found.function else ()))
    tail = (Piece(")"),) if found.function else ()
    end = step.kind is Kind.OUTPUT
    marked = done - 1 if at is not None and not end and done > 0 else None
    rows = [
        Row(head, _filled(network, found), tail, marked, faint=at == 0),
        Row(head, _products(found, done), tail, marked, faint=at == 0),
    ]
    z = Piece(format_number(found.numbers.z, DECIMALS), strong=True)
    if end:
        rows.append(Row(head, ((z,),), tail) if found.function else Row((Piece("= "), z), ()))
        if found.function:
            rows.append(Row((Piece("= "), Piece(format_number(found.terms.a, DECIMALS), "accent", strong=True)), ()))
        if found.softmax:
            rows.append(_share(found))
    else:
        words = translate("NeuronLab", "so far") + " "
        so_far = format_number(step.so_far, DECIMALS) if done else PENDING
        rows.append(Row((Piece(words, "text3"), Piece(so_far, strong=True)), (), faint=at == 0))
    return rows


def _share(found: Sum) -> Row:
    index = str(found.terms.neuron + 1)
    text = f"{Symbol('p', index)} = softmax(z){Symbol('', index)} = "
    return Row((Piece(text), Piece(format_number(found.terms.a, DECIMALS), "accent", strong=True)), ())


def _sign(value: float, first: bool) -> str:
    negative = format_number(value, DECIMALS).startswith(MINUS)
    if first:
        return MINUS if negative else ""
    return f" {MINUS} " if negative else " + "


def _size(value: float) -> str:
    return format_number(value, DECIMALS).removeprefix(MINUS)


def _colour(value: float) -> str:
    return "neg" if format_number(value, DECIMALS).startswith(MINUS) else "pos"


def _filled(network: Network, found: Sum) -> tuple[Term, ...]:
    terms = found.terms
    parts: list[Term] = []
    for source in found.sources:
        weight, value = float(terms.weights[source]), float(terms.values[source])
        cut = not terms.connected[source]
        adjustable = Given(network.inputs[source].uid) if terms.layer == 1 else None
        x = Piece(format_number(value, DECIMALS), value=adjustable)
        negative = x.text.startswith(MINUS)
        brackets = (Piece("("), x, Piece(")")) if negative else (x,)
        color = "text3" if cut else _colour(weight)
        parts.append(
            (
                Piece(_sign(weight, not parts)),
                Piece(_size(weight), color, weight_of(network, terms.layer, terms.neuron, source), struck=cut),
                Piece(" × ", "text2"),
                *brackets,
            )
        )
    if found.rest:
        words = translate("NeuronLab", "{count} more").format(count=found.rest)
        parts.append((Piece(" + "), Piece(f"[{words}]", "text3")))
    parts.append(_bias(network, found, Bias(network.neuron_uid(terms.layer, terms.neuron))))
    return tuple(parts)


def _bias(network: Network, found: Sum, value: Bias | None) -> Term:
    terms = found.terms
    if terms.use_bias:
        return (Piece(_sign(terms.bias, False)), Piece(_size(terms.bias), _colour(terms.bias), value))
    return (
        Piece(_sign(terms.bias, False), "text3"),
        Piece(_size(terms.bias), "text3", value, struck=True),
    )


def _products(found: Sum, done: int) -> tuple[Term, ...]:
    numbers = found.numbers
    values: list[float] = [*numbers.products, *([numbers.rest] if found.rest else [])]
    parts: list[Term] = []
    for index, value in enumerate(values):
        if index < done:
            color = "text3" if found.rest and index == len(values) - 1 else _colour(value)
            parts.append((Piece(_sign(value, not parts)), Piece(_size(value), color, strong=True)))
        else:
            parts.append((Piece(" + " if parts else ""), Piece(PENDING, "text3")))
    if found.terms.use_bias:
        if len(values) < done:
            bias = numbers.bias
            parts.append((Piece(_sign(bias, False)), Piece(_size(bias), _colour(bias), strong=True)))
        else:
            parts.append((Piece(" + "), Piece(PENDING, "text3")))
    return tuple(parts)


# --- in words and as LaTeX --------------------------------------------------------------------


def step_words(found: Sum, at: int) -> str:
    """Return what a step does, in a sentence."""
    step = found.steps[at]
    terms, so_far = found.terms, format_number(step.so_far, DECIMALS)
    added = format_number(step.added, DECIMALS)
    if step.kind is Kind.SYMBOLS:
        return translate("NeuronLab", "The formula; now its numbers are put in, one term after the other")
    if step.kind is Kind.TERM:
        source = found.sources[step.index]
        weight = round(float(terms.weights[source]) if terms.connected[source] else 0.0, DECIMALS)
        value = round(float(terms.values[source]), DECIMALS)
        # What is displayed is rounded: 4.00 × 0.96 may be 3.85, as the true value is 0.9632.
        exact = abs(weight * value - step.added) < 1e-9
        text = translate("NeuronLab", "Term {place} of {count}: {weight} × {value} {equals} {product}. So far {sum}")
        return text.format(
            place=step.index + 1,
            count=terms.count,
            weight=format_number(weight, DECIMALS),
            value=format_number(value, DECIMALS),
            equals="=" if exact else "≈",
            product=added,
            sum=so_far,
        )
    if step.kind is Kind.REST:
        text = translate("NeuronLab", "The other {count} terms together: {added}. So far {sum}")
        return text.format(count=found.rest, added=added, sum=so_far)
    if step.kind is Kind.BIAS:
        return translate("NeuronLab", "The bias {added} is added: z = {sum}").format(added=added, sum=so_far)
    if found.softmax:
        return translate("NeuronLab", "Softmax makes a share of z = {z}: {a}").format(
            z=so_far, a=format_number(terms.a, DECIMALS)
        )
    if not found.function:
        return translate("NeuronLab", "That is what comes out: {a}").format(a=format_number(terms.a, DECIMALS))
    return translate("NeuronLab", "{function}({z}) = {a} is what comes out").format(
        function=found.function, z=so_far, a=format_number(terms.a, DECIMALS)
    )


def latex_of(found: Sum, rows: Sequence[Row]) -> str:
    """Return the whole formula as LaTeX, a line a row."""
    lines = [symbols_latex(found).replace(" = ", " &= ", 1)]
    name, function = found.function, function_latex(found.function) if found.function else ""
    for row in rows:
        text = row.text.replace(f"= {name}(", f"= {function}(", 1) if name else row.text
        text = text.replace(MINUS, "-").replace("×", r"\times").replace(PENDING, r"\square")
        lines.append(text.replace("= ", "&= ", 1))
    return r"\begin{aligned} " + r" \\ ".join(lines) + r" \end{aligned}"


def is_finite(found: Sum) -> bool:
    """Whether z and a are numbers."""
    return bool(np.isfinite([found.terms.z, found.terms.a]).all())
