"""Where weights start: the random schemes, each for a number of neurons and a number of inputs to each.

Sources: Glorot and Bengio, "Understanding the difficulty of training deep feedforward neural networks", AISTATS
2010 (Xavier, formula 16); He, Zhang, Ren and Sun, "Delving deep into rectifiers", ICCV 2015 (He, formula 10).
The bounds are those of PyTorch's `torch.nn.init`.
"""

import math
from collections.abc import Callable
from dataclasses import dataclass
from typing import TypeAlias

import numpy as np
from numpy.typing import NDArray

from nnstudio.wording import Text

Sample: TypeAlias = Callable[[np.random.Generator, int, int], NDArray[np.float32]]


@dataclass(frozen=True)
class Initializer:
    """A scheme for the weights of a fresh layer.

    Attributes
    ----------
    key, title : str
        Name on the command line, and on screen.
    formula : str
        Plain text; n is the number of inputs, m the number of neurons.
    sample : callable
        ``sample(generator, units, fan_in)`` gives weights (units, fan_in), float32.
    """

    key: str
    title: str
    formula: str
    sample: Sample


def _zeros(generator: np.random.Generator, units: int, fan_in: int) -> NDArray[np.float32]:
    return np.zeros((units, fan_in), dtype=np.float32)


def _uniform(bound: Callable[[int, int], float]) -> Sample:
    def sample(generator: np.random.Generator, units: int, fan_in: int) -> NDArray[np.float32]:
        weights = generator.random((units, fan_in), dtype=np.float32)
        half = np.float32(bound(units, fan_in))
        weights *= 2 * half
        weights -= half
        return weights

    return sample


def _normal(deviation: Callable[[int, int], float]) -> Sample:
    def sample(generator: np.random.Generator, units: int, fan_in: int) -> NDArray[np.float32]:
        weights = generator.standard_normal((units, fan_in), dtype=np.float32)
        weights *= np.float32(deviation(units, fan_in))
        return weights

    return sample


def _one(units: int, fan_in: int) -> float:
    return 1.0


INITIALIZERS: dict[str, Initializer] = {
    initializer.key: initializer
    for initializer in (
        Initializer("zeros", Text("Zeros"), "0", _zeros),
        Initializer("uniform", Text("Uniform"), "U(−1, 1)", _uniform(_one)),
        Initializer("normal", Text("Normal"), "N(0, 1)", _normal(_one)),
        Initializer(
            "xavier_uniform",
            Text("Xavier uniform"),
            "U(−r, r), r = √(6 / (n + m))",
            _uniform(lambda units, fan_in: math.sqrt(6 / (fan_in + units))),
        ),
        Initializer(
            "xavier_normal",
            Text("Xavier normal"),
            "N(0, 2 / (n + m))",
            _normal(lambda units, fan_in: math.sqrt(2 / (fan_in + units))),
        ),
        Initializer(
            "he_uniform",
            Text("He uniform"),
            "U(−r, r), r = √(6 / n)",
            _uniform(lambda units, fan_in: math.sqrt(6 / fan_in)),
        ),
        Initializer(
            "he_normal", Text("He normal"), "N(0, 2 / n)", _normal(lambda units, fan_in: math.sqrt(2 / fan_in))
        ),
    )
}
