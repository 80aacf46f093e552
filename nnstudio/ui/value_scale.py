"""Where on the value scale, from −1 to 1, the numbers of a layer stand: what decides the colour of a neuron."""

import numpy as np

from nnstudio.engine import ACTIVATIONS, Layer, Network, Trace


def scaled_values(network: Network, trace: Trace, layer: int, reach: np.ndarray | None = None) -> np.ndarray:
    """Return the places of a layer's neurons on the value scale, for the first sample of a trace.

    Bounded activations stand where they are, others and the logits of the output by the largest of
    their layer, inputs by the range of their slider.

    Parameters
    ----------
    reach : ndarray, (inputs,), optional
        What an input of full colour is, where inputs are scaled before the network gets them; by default the larger
        end of its range.

    Returns
    -------
    ndarray, (units,)
        In [−1, 1]; NaN where a value isn't finite.
    """
    if layer == 0:
        if reach is None:
            reach = np.array([max(abs(one.min), abs(one.max)) for one in network.inputs], dtype=trace.x.dtype)
        with np.errstate(all="ignore"):
            return _within(trace.x[0] / reach)
    own = network.layer(layer)
    if isinstance(own, Layer):
        values = trace.values(layer)[0]
        if ACTIVATIONS[own.activation].bounded:
            return _within(values)
    else:
        values = trace.logits(layer)[0]
    sizes = np.abs(values[np.isfinite(values)])
    largest = float(sizes.max()) if len(sizes) else 0.0
    if largest == 0.0:
        return _within(values)
    with np.errstate(all="ignore"):
        return _within(values / largest)


def _within(values: np.ndarray) -> np.ndarray:
    clipped: np.ndarray = np.where(np.isfinite(values), np.clip(values, -1.0, 1.0), np.nan)
    return clipped
