"""Tables of values for who has no calculator with e^x: rows and columns as in the books of tables at school.

With one or two decimals a table has every z that can come up on the sheet: a row for what stands before the last
digit, a column for the last digit. With three and four decimals that would be a book; then the table has z in steps
of 0.1, and is for checking what a calculator said.
"""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from decimal import ROUND_CEILING, Decimal

from nnstudio.labs.sheet import Sheet, apply, exponential

EXACT = 2
"""Up to so many decimals every z is in the table."""
FARTHEST = 16
"""|z| beyond which every function here has settled, to four decimals."""

_CURVED = ("sigmoid", "tanh", "elu", "selu", "gelu", "silu", "softplus", "mish")
_RIGHT_ONLY = frozenset({"sigmoid", "tanh", "gelu", "silu", "softplus"})
"""Functions whose values at −z follow from those at z."""
_LEFT_ONLY = frozenset({"elu", "selu"})
"""Functions that are straight where z is positive."""


@dataclass(frozen=True)
class ValueRow:
    """Ten values: of `start` with the last digits 0 to 9 (away from 0)."""

    start: Decimal
    values: tuple[Decimal, ...]


@dataclass(frozen=True)
class ValueTable:
    """Values of a function on one side of 0.

    Attributes
    ----------
    function : str
        A key of `ACTIVATIONS`, or "exp".
    parameters : Mapping
    negative : bool
        Whether the values are of −start - digit instead of start + digit.
    complete : bool
        Whether it has every z that the sheet can have within its rows.
    step : Decimal
        From one column to the next.
    rows : tuple of ValueRow
    """

    function: str
    parameters: Mapping[str, float]
    negative: bool
    complete: bool
    step: Decimal
    rows: tuple[ValueRow, ...]

    @property
    def end(self) -> Decimal:
        """The first |z| that isn't in the table."""
        return self.rows[-1].start + 10 * self.step


def tables_for(sheet: Sheet) -> tuple[ValueTable, ...]:
    """Return the tables that a sheet needs, in the order of its layers; straight functions need none."""
    tables: list[ValueTable] = []
    done: list[tuple[str, Mapping[str, float]]] = []
    for layer in sheet.layers:
        kind = (layer.function, layer.parameters)
        if layer.function in _CURVED and kind not in done:
            done.append(kind)
            tables.extend(_of_function(layer.function, layer.parameters, sheet.decimals))
    if sheet.shares is not None:
        highest = max(row.shifted for row in sheet.shares.rows)
        if highest > 0:
            tables.append(_table("exp", {}, sheet.decimals, False, _power(sheet.decimals), up_to=highest))
        if min(row.shifted for row in sheet.shares.rows) < 0:
            tables.append(_table("exp", {}, sheet.decimals, True, _power(sheet.decimals), limit=_nothing))
    return tuple(tables)


def _of_function(key: str, parameters: Mapping[str, float], decimals: int) -> Iterable[ValueTable]:
    def f(z: Decimal) -> Decimal:
        return apply(key, z, parameters, decimals)

    if key not in _LEFT_ONLY:
        limit = _one if key in ("sigmoid", "tanh") else _itself
        yield _table(key, parameters, decimals, False, f, limit=limit)
    if key not in _RIGHT_ONLY:
        yield _table(key, parameters, decimals, True, f, limit=_constant(f(Decimal(-FARTHEST))))


def _table(
    key: str,
    parameters: Mapping[str, float],
    decimals: int,
    negative: bool,
    f: Callable[[Decimal], Decimal],
    *,
    up_to: Decimal | None = None,
    limit: Callable[[Decimal], Decimal] | None = None,
) -> ValueTable:
    """Return the rows from 0 to `up_to`, or to where the function is at its limit for good."""
    step = Decimal("0.01") if decimals == EXACT else Decimal("0.1")
    sign = -1 if negative else 1
    if up_to is not None:
        count = int((up_to / step).to_integral_value(ROUND_CEILING)) + 1
    else:
        assert limit is not None
        count = int(FARTHEST / step)
        while count > 1 and f(sign * (count - 1) * step) == limit(sign * (count - 1) * step):
            count -= 1
    rows = []
    for first in range(0, count, 10):
        places = [(first + digit) * step for digit in range(10)]
        rows.append(ValueRow(places[0], tuple(f(sign * z) for z in places)))
    return ValueTable(key, parameters, negative, decimals <= EXACT, step, tuple(rows))


def _power(decimals: int) -> Callable[[Decimal], Decimal]:
    def power(z: Decimal) -> Decimal:
        return exponential(z, decimals)

    return power


def _one(_z: Decimal) -> Decimal:
    return Decimal(1)


def _nothing(_z: Decimal) -> Decimal:
    return Decimal(0)


def _itself(z: Decimal) -> Decimal:
    return z


def _constant(value: Decimal) -> Callable[[Decimal], Decimal]:
    def constant(_z: Decimal) -> Decimal:
        return value

    return constant
