"""Points to learn from that are made up on the spot: the registry of shapes, and a person's own function.

Shapes, ranges and the meaning of noise follow TensorFlow Playground (D. Smilkov and S. Carter,
playground.tensorflow.org, src/dataset.ts) where it has them; each maker's docstring states the formula. U(a, b) is the
uniform distribution.
"""

from collections.abc import Callable
from dataclasses import dataclass
from typing import TypeAlias

import numpy as np
from numpy.typing import NDArray

from nnstudio.datasets import shapes, surfaces
from nnstudio.datasets.dataset import Dataset, Range
from nnstudio.datasets.expression import evaluate, parse_expression
from nnstudio.errors import InvalidInput
from nnstudio.wording import Text

SAMPLES = 1_000_000
"""As many samples can be asked for."""

Points: TypeAlias = tuple[NDArray[np.float64], NDArray[np.float64] | NDArray[np.int64]]
Maker: TypeAlias = Callable[[np.random.Generator, int, float], Points]


@dataclass(frozen=True)
class Generator:
    """A shape that points can be drawn from.

    Attributes
    ----------
    key, title : str
        Name on the command line and in files, and on screen.
    formula : str
        What is to be learned, in one plain line.
    inputs : tuple of str
    classes : tuple of str
        Empty for regression.
    range : (float, float)
        What the sliders of the inputs show; noise may put a few points outside.
    make : callable
        ``make(random, samples, noise)`` gives x (samples, inputs), and classes (samples,) or numbers (samples, 1).
    """

    key: str
    title: str
    formula: str
    inputs: tuple[str, ...]
    classes: tuple[str, ...]
    range: Range
    make: Maker

    @property
    def task(self) -> str:
        """Return ``"classification"`` or ``"regression"``."""
        return "classification" if self.classes else "regression"


_PLANE = ("x1", "x2")
_SIX: Range = (-6.0, 6.0)

GENERATORS: dict[str, Generator] = {
    generator.key: generator
    for generator in (
        Generator("xor", "XOR", Text("odd where x1 · x2 < 0"), _PLANE, ("even", "odd"), _SIX, shapes.xor),
        Generator("gaussians", Text("Gaussians"), Text("two clouds"), _PLANE, ("A", "B"), _SIX, shapes.gaussians),
        Generator(
            "circles", Text("Circles"), Text("inner where |x| < 2.5"), _PLANE, ("outer", "inner"), _SIX, shapes.circles
        ),
        Generator(
            "moons",
            Text("Moons"),
            Text("two half circles, one in the other"),
            _PLANE,
            ("upper", "lower"),
            _SIX,
            shapes.moons,
        ),
        Generator("two_spirals", Text("Two spirals"), Text("two arms"), _PLANE, ("A", "B"), _SIX, shapes.two_spirals),
        Generator(
            "three_spirals",
            Text("Three spirals"),
            Text("three arms"),
            _PLANE,
            ("A", "B", "C"),
            _SIX,
            shapes.three_spirals,
        ),
        Generator(
            "checkerboard",
            Text("Checkerboard"),
            Text("four by four fields"),
            _PLANE,
            ("white", "black"),
            _SIX,
            shapes.checkerboard,
        ),
        Generator("plane", Text("Plane"), "(x1 + x2) / 10", _PLANE, (), _SIX, surfaces.plane),
        Generator(
            "multi_gaussian",
            Text("Multi-Gaussian"),
            Text("hills and hollows"),
            _PLANE,
            (),
            _SIX,
            surfaces.multi_gaussian,
        ),
        Generator("sine", Text("Sine"), "sin(x)", ("x",), (), _SIX, surfaces.sine),
        Generator("step", Text("Step"), Text("0 for x < 0, else 1"), ("x",), (), _SIX, surfaces.step),
    )
}


def generate(key: str, samples: int = 500, noise: float = 0.0, seed: int = 0) -> Dataset:
    """Draw points from a shape of the registry.

    Parameters
    ----------
    key : str
        A key of `GENERATORS`.
    samples : int
        1 to `SAMPLES`; classes have equal shares, to within one sample, where the shape has an arm or a cloud for
        each. Classes take turns, so that the first ten of a hundred look like the hundred.
    noise : float
        From 0 (none) to 1.
    seed : int
        Not negative. The same arguments give the same points.

    Raises
    ------
    InvalidInput
        If there is no such shape, or a number is out of range.
    """
    generator = GENERATORS.get(key)
    if generator is None:
        raise InvalidInput("unknown data {found!r}; known are {known}", found=key, known=tuple(GENERATORS))
    _check(samples, noise, seed)
    x, targets = generator.make(np.random.default_rng(seed), samples, noise)
    output = ("class",) if generator.classes else ("y",)
    ranges = (generator.range,) * len(generator.inputs)
    return Dataset(x.astype(np.float32), targets, generator.inputs, output, generator.classes, ranges, generator.title)


def from_function(
    formula: str, samples: int = 500, noise: float = 0.0, seed: int = 0, low: float = -6.0, high: float = 6.0
) -> Dataset:
    """Draw points of a person's own function: inputs from U(low, high), the target is the formula's value.

    A formula of x (or of nothing) has one input, one of x1 or x2 has both.

    Parameters
    ----------
    formula : str
        As `parse_expression` reads it.
    samples, seed : int
        As for `generate`.
    noise : float
        From 0 to 1: normal noise of that share of the standard deviation that the values themselves have.
    low, high : float
        Range of the inputs, low < high, both within ±1e6.

    Raises
    ------
    InvalidInput
        If the formula can't be read or has no finite value at one of the points, or a number is out of range.
    """
    _check(samples, noise, seed)
    if not -1e6 <= low < high <= 1e6:
        raise InvalidInput(
            "the range is {low:g} to {high:g}; it has to rise, within −1,000,000 and 1,000,000", low=low, high=high
        )
    expression = parse_expression(formula)
    inputs = _PLANE if {"x1", "x2"} & set(expression.variables) else ("x",)
    random = np.random.default_rng(seed)
    x = random.uniform(low, high, (samples, len(inputs))).astype(np.float32).astype(np.float64)
    y = evaluate(expression, {name: x[:, column] for column, name in enumerate(inputs)})
    if noise:
        y = y + random.normal(0.0, 1.0, samples) * noise * y.std()
    return Dataset(x.astype(np.float32), y, inputs, ("y",), (), ((low, high),) * len(inputs), formula.strip())


def _check(samples: int, noise: float, seed: int) -> None:
    if not 1 <= samples <= SAMPLES:
        raise InvalidInput(
            "the number of samples is {found:,}; it has to be from 1 to {limit:,}", found=samples, limit=SAMPLES
        )
    if not 0 <= noise <= 1:
        raise InvalidInput("the noise is {found}; it has to be from 0 to 1", found=noise)
    if seed < 0:
        raise InvalidInput("the seed is {found}; it has to be 0 or more", found=seed)
