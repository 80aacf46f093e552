"""What one neuron adds up, ready to be shown: its terms w · x, their sum, the bias, z and a.

Every number is shown rounded, and what is shown adds up: the terms to the sum, the sum and the bias to z.
"""

from dataclasses import dataclass

import numpy as np

from nnstudio.engine import Network, Trace
from nnstudio.ui.numbers import rounded_terms

DECIMALS = 2
LARGEST = 8
"""How many terms are shown of a neuron that has more than `ALL`."""
ALL = 12


@dataclass(frozen=True)
class Terms:
    """The terms of one neuron for one x.

    Attributes
    ----------
    layer, neuron : int
        Layer number and index.
    weights : ndarray, (fan_in,)
        As they are kept, under the mask too.
    connected : ndarray of bool, (fan_in,)
    values, products : ndarray, (fan_in,) float64
        What comes in, and weight times value; 0 where a connection is cut.
    bias : float
        As it is kept, whether it counts or not.
    use_bias : bool
    z, a : float
    """

    layer: int
    neuron: int
    weights: np.ndarray
    connected: np.ndarray
    values: np.ndarray
    products: np.ndarray
    bias: float
    use_bias: bool
    z: float
    a: float

    @property
    def count(self) -> int:
        """Number of terms."""
        return len(self.values)

    @property
    def total(self) -> float:
        """The sum of the products."""
        return self.sum_of(slice(None))

    def sum_of(self, sources: np.ndarray | list[int] | slice) -> float:
        """Return the sum of some products; NaN where +∞ and −∞ meet, without a word from NumPy."""
        with np.errstate(over="ignore", invalid="ignore"):
            return float(self.products[sources].sum())

    def largest(self) -> np.ndarray:
        """Return the sources to show while the list is folded: all, or those of the largest |w · x|, largest first."""
        if self.count <= ALL:
            return np.arange(self.count)
        size = np.nan_to_num(np.abs(self.products))
        # A full sort of 784 terms would cost more than all the rest of the worksheet.
        chosen = np.argpartition(-size, LARGEST)[:LARGEST]
        return chosen[np.argsort(-size[chosen], kind="stable")]


@dataclass(frozen=True)
class Shown:
    """Rounded numbers that add up as displayed.

    Attributes
    ----------
    products : list of float
        One for each source shown.
    rest : float
        Sum of the products that aren't shown.
    total, bias, z : float
        ``sum(products) + rest == total`` and ``total + bias == z``.
    """

    products: list[float]
    rest: float
    total: float
    bias: float
    z: float


def terms_of(network: Network, trace: Trace, layer: int, neuron: int) -> Terms:
    """Return what the neuron at a place adds up in the first sample of a trace."""
    own = network.layer(layer)
    values = trace.values(layer - 1)[0].astype(np.float64)
    connected = np.ones(own.fan_in, dtype=bool) if own.mask is None else own.mask[neuron]
    with np.errstate(all="ignore"):
        # In the network's own precision: what overflows there must not look finite here.
        products = (own.effective_weights[neuron] * trace.values(layer - 1)[0]).astype(np.float64)
    return Terms(
        layer=layer,
        neuron=neuron,
        weights=own.weights[neuron],
        connected=connected,
        values=values,
        products=products,
        bias=float(own.bias[neuron]),
        use_bias=own.use_bias,
        z=float(trace.logits(layer)[0, neuron]),
        a=float(trace.values(layer)[0, neuron]),
    )


def shown(terms: Terms, sources: np.ndarray) -> Shown:
    """Round what is displayed of a neuron's terms when `sources` have a row each."""
    bias = round(terms.bias, DECIMALS) if terms.use_bias else 0.0
    z = round(terms.z, DECIMALS)
    parts = terms.products[sources].tolist()
    if len(sources) < terms.count:
        parts.append(terms.total - terms.sum_of(sources))
    # The bias is a parameter and shows what was typed; what rounding leaves over goes to the products.
    total = round(z - bias, DECIMALS)
    rounded = rounded_terms(parts, total, DECIMALS)
    rest = rounded.pop() if len(sources) < terms.count else 0.0
    return Shown(rounded, rest, total, bias, z)
