"""The rules by which training moves parameters, each as a formula to read and as straight-line code to run.

One entry of `OPTIMIZERS` is all that a new optimizer takes: combo boxes, command line, `Trainer` and tests read
the registry. Rules and defaults are PyTorch's (torch.optim), weight decay included; `momentum` and `nesterov` are
its SGD with momentum 0.9. Both ways work on one vector of all parameters.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any, TypeAlias

import numpy as np
from numpy.typing import NDArray

from nnstudio.engine.activations import Parameter
from nnstudio.wording import Text

FloatArray: TypeAlias = NDArray[np.floating[Any]]
Memory: TypeAlias = dict[str, FloatArray]
Numbers: TypeAlias = Mapping[str, float]


@dataclass(frozen=True)
class Optimizer:
    """An optimizer.

    Attributes
    ----------
    key, title : str
        Name in files, and on screen.
    formula : str
        Plain text; p a parameter, g its gradient, r the learning rate.
    learning_rate, weight_decay : float
        Defaults.
    parameters : tuple of Parameter
        What else can be chosen.
    update : callable
        ``update(p, g, memory, count, rate, **parameters)`` returns the new p; `count` is the number of this step from
        1, `memory` holds a vector for each name below and gets new ones. The rule as one reads it.
    memory : tuple of str
        What the optimizer remembers of each parameter, 0 at first.
    lines : tuple of str
        The same rule as Python statements that change vectors in place: ``p``, ``g`` (may be spoiled), ``s`` (scratch)
        and the memory by name; calls are those of `STATEMENTS`, numbers the names that `scalars` gives.
    scalars : callable
        ``scalars(counts, rate, parameters)``: the numbers that `lines` needs; an array has one a step.
    units : callable
        ``units(parameters)``: how much one unit of a memory in `lines` is worth in `update`. Running means are kept
        as sums there, without the factor 1 - beta, which saves a multiplication a step.
    scales : bool
        The first of `lines` multiplies g by ``rate``, and nothing else is done with either, so that a factor of the
        gradient can go into the rate.
    decoupled : bool
        Weight decay shrinks parameters directly (AdamW) instead of being added to the gradient.
    """

    key: str
    title: str
    formula: str
    learning_rate: float
    update: Callable[..., FloatArray]
    lines: tuple[str, ...]
    scalars: Callable[[FloatArray, float, Numbers], Mapping[str, float | FloatArray]]
    memory: tuple[str, ...] = ()
    parameters: tuple[Parameter, ...] = ()
    units: Callable[[Numbers], Numbers] = lambda parameters: {}
    weight_decay: float = 0.0
    scales: bool = False
    decoupled: bool = False


STATEMENTS = {"multiply": np.multiply, "add": np.add, "subtract": np.subtract, "divide": np.divide, "sqrt": np.sqrt}
"""The functions that `Optimizer.lines` may call: ``multiply(one, other, result)``."""


def sgd(p: FloatArray, g: FloatArray, memory: Memory, count: int, rate: float) -> FloatArray:
    """Return p - r g."""
    moved: FloatArray = p - rate * g
    return moved


def momentum_step(
    p: FloatArray, g: FloatArray, memory: Memory, count: int, rate: float, *, momentum: float
) -> FloatArray:
    """Return p - r v, with v = momentum v + g."""
    memory["velocity"] = momentum * memory["velocity"] + g
    return p - rate * memory["velocity"]


def nesterov_step(
    p: FloatArray, g: FloatArray, memory: Memory, count: int, rate: float, *, momentum: float
) -> FloatArray:
    """Return p - r (g + momentum v), with v = momentum v + g; Sutskever et al., 2013, in PyTorch's form."""
    memory["velocity"] = momentum * memory["velocity"] + g
    return p - rate * (g + momentum * memory["velocity"])


def rmsprop(
    p: FloatArray, g: FloatArray, memory: Memory, count: int, rate: float, *, alpha: float, epsilon: float
) -> FloatArray:
    """Return p - r g / (sqrt(v) + epsilon), with v the running mean of g²; Tieleman and Hinton, 2012."""
    memory["squares"] = alpha * memory["squares"] + (1 - alpha) * g**2
    return p - rate * g / (np.sqrt(memory["squares"]) + epsilon)


def adagrad(p: FloatArray, g: FloatArray, memory: Memory, count: int, rate: float, *, epsilon: float) -> FloatArray:
    """Return p - r g / (sqrt(v) + epsilon), with v the sum of g²; Duchi, Hazan and Singer, 2011."""
    memory["squares"] = memory["squares"] + g**2
    return p - rate * g / (np.sqrt(memory["squares"]) + epsilon)


def adam(
    p: FloatArray,
    g: FloatArray,
    memory: Memory,
    count: int,
    rate: float,
    *,
    beta1: float,
    beta2: float,
    epsilon: float,
) -> FloatArray:
    """Return p - r m / (sqrt(v) + epsilon), m and v running means of g and g² without bias; Kingma and Ba, 2015."""
    memory["mean"] = beta1 * memory["mean"] + (1 - beta1) * g
    memory["squares"] = beta2 * memory["squares"] + (1 - beta2) * g**2
    mean = memory["mean"] / (1 - beta1**count)
    squares = memory["squares"] / (1 - beta2**count)
    moved: FloatArray = p - rate * mean / (np.sqrt(squares) + epsilon)
    return moved


def forget_what_faded(memory: FloatArray) -> None:
    """Set the least of what an optimizer remembers to 0; `memory` is (memories, parameters).

    What fades away, as for a neuron that is dead, would end as subnormal numbers, with which processors compute many
    times slower. It is much too small to move a parameter by a last digit.
    """
    for vector in memory:
        vector[np.abs(vector) < 1e6 * np.finfo(vector.dtype).tiny] = 0


def _rate_only(counts: FloatArray, rate: float, parameters: Numbers) -> Mapping[str, float]:
    return {"rate": rate, **parameters}


def _rmsprop_scalars(counts: FloatArray, rate: float, parameters: Numbers) -> Mapping[str, float]:
    root = (1 - parameters["alpha"]) ** 0.5
    return {"alpha": parameters["alpha"], "offset": parameters["epsilon"] / root, "scale": rate / root}


def _adam_scalars(counts: FloatArray, rate: float, parameters: Numbers) -> Mapping[str, float | FloatArray]:
    beta1, beta2 = parameters["beta1"], parameters["beta2"]
    root = np.sqrt((1 - beta2) / (1 - beta2**counts))
    return {
        "beta1": beta1,
        "beta2": beta2,
        "offset": parameters["epsilon"] / root,
        "scale": rate * (1 - beta1) / (1 - beta1**counts) / root,
    }


def _rmsprop_units(parameters: Numbers) -> Numbers:
    return {"squares": 1 - parameters["alpha"]}


def _adam_units(parameters: Numbers) -> Numbers:
    return {"mean": 1 - parameters["beta1"], "squares": 1 - parameters["beta2"]}


_BELOW_1 = 0.999999
_MOMENTUM = (Parameter("momentum", 0.9, 0.0, _BELOW_1),)
_VELOCITY_LINES = ("multiply(velocity, momentum, velocity)", "add(velocity, g, velocity)")
_ADAM_PARAMETERS = (
    Parameter("beta1", 0.9, 0.0, _BELOW_1),
    Parameter("beta2", 0.999, 0.0, _BELOW_1),
    Parameter("epsilon", 1e-8, 1e-12, 1.0),
)
_ADAM_LINES = (
    "multiply(mean, beta1, mean)",
    "add(mean, g, mean)",
    "multiply(g, g, g)",
    "multiply(squares, beta2, squares)",
    "add(squares, g, squares)",
    "sqrt(squares, s)",
    "add(s, offset, s)",
    "divide(mean, s, s)",
    "multiply(s, scale, s)",
    "subtract(p, s, p)",
)

OPTIMIZERS: dict[str, Optimizer] = {
    optimizer.key: optimizer
    for optimizer in (
        Optimizer(
            "sgd",
            "SGD",
            "p − r · g",
            0.001,
            sgd,
            ("multiply(g, rate, g)", "subtract(p, g, p)"),
            _rate_only,
            scales=True,
        ),
        Optimizer(
            "momentum",
            Text("Momentum"),
            "v ← momentum · v + g; p − r · v",
            0.001,
            momentum_step,
            (*_VELOCITY_LINES, "multiply(velocity, rate, s)", "subtract(p, s, p)"),
            _rate_only,
            ("velocity",),
            _MOMENTUM,
        ),
        Optimizer(
            "nesterov",
            "Nesterov",
            "v ← momentum · v + g; p − r · (g + momentum · v)",
            0.001,
            nesterov_step,
            (
                *_VELOCITY_LINES,
                "multiply(velocity, momentum, s)",
                "add(s, g, s)",
                "multiply(s, rate, s)",
                "subtract(p, s, p)",
            ),
            _rate_only,
            ("velocity",),
            _MOMENTUM,
        ),
        Optimizer(
            "rmsprop",
            "RMSprop",
            "v ← alpha · v + (1 − alpha) · g²; p − r · g / (√v + epsilon)",
            0.01,
            rmsprop,
            (
                "multiply(squares, alpha, squares)",
                "multiply(g, g, s)",
                "add(squares, s, squares)",
                "sqrt(squares, s)",
                "add(s, offset, s)",
                "divide(g, s, s)",
                "multiply(s, scale, s)",
                "subtract(p, s, p)",
            ),
            _rmsprop_scalars,
            ("squares",),
            (Parameter("alpha", 0.99, 0.0, _BELOW_1), Parameter("epsilon", 1e-8, 1e-12, 1.0)),
            _rmsprop_units,
        ),
        Optimizer(
            "adagrad",
            "Adagrad",
            "v ← v + g²; p − r · g / (√v + epsilon)",
            0.01,
            adagrad,
            (
                "multiply(g, g, s)",
                "add(squares, s, squares)",
                "sqrt(squares, s)",
                "add(s, epsilon, s)",
                "divide(g, s, s)",
                "multiply(s, rate, s)",
                "subtract(p, s, p)",
            ),
            _rate_only,
            ("squares",),
            (Parameter("epsilon", 1e-10, 1e-12, 1.0),),
        ),
        Optimizer(
            "adam",
            "Adam",
            "p − r · m̂ / (√v̂ + epsilon)",
            0.001,
            adam,
            _ADAM_LINES,
            _adam_scalars,
            ("mean", "squares"),
            _ADAM_PARAMETERS,
            _adam_units,
        ),
        Optimizer(
            "adamw",
            "AdamW",
            "p · (1 − r · decay) − r · m̂ / (√v̂ + epsilon)",
            0.001,
            adam,
            _ADAM_LINES,
            _adam_scalars,
            ("mean", "squares"),
            _ADAM_PARAMETERS,
            _adam_units,
            weight_decay=0.01,
            decoupled=True,
        ),
    )
}
