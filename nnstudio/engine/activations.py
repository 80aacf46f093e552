"""The activation functions of hidden layers, each with its derivative beside it.

One entry of `ACTIVATIONS` is all that a new activation takes: palette, combo boxes, command line, file
validation, curve panel and tests read the registry. Names, default parameters and the derivative taken at a
kink are PyTorch's. All functions work element by element on arrays of any shape, keep float32 and float64, and
give no warning up to |z| = 1e4.
"""

import math
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from types import MappingProxyType

import numpy as np

from nnstudio.engine.arrays import FloatArray
from nnstudio.engine.normal import normal_cdf, normal_density
from nnstudio.errors import InvalidNetwork
from nnstudio.wording import Text, Words

_NO_PARAMETERS: Mapping[str, float] = MappingProxyType({})


@dataclass(frozen=True)
class Parameter:
    """A number that shapes an activation: its name, default and allowed range (both ends included)."""

    name: str
    default: float
    minimum: float
    maximum: float


@dataclass(frozen=True)
class Activation:
    """An activation function.

    Attributes
    ----------
    key, title : str
        Name in files, and on screen.
    formula : str
        Plain text.
    f, derivative : callable
        ``f(z, **parameters)`` and its derivative with respect to z; array in, array of the same shape and dtype out.
    value_range : tuple of float
        Infimum and supremum of f with default parameters.
    initializer : str
        Key of the initializer that suits it best: He for the ReLU family (those that are near 0 on the left and
        near z on the right, so that half of the variance is lost: relu, leaky_relu, elu, gelu, silu, mish,
        softplus), Xavier for the rest. SELU isn't of the family in this respect: it keeps the variance by
        its own scale and wants weights of variance 1/n (Klambauer et al., 2017), which Xavier has
        for layers of one size.
    parameters : tuple of Parameter
    """

    key: str
    title: str
    formula: str
    f: Callable[..., FloatArray]
    derivative: Callable[..., FloatArray]
    value_range: tuple[float, float]
    initializer: str = "xavier_uniform"
    parameters: tuple[Parameter, ...] = ()

    @property
    def bounded(self) -> bool:
        """Whether all values lie between two finite numbers."""
        return math.isfinite(self.value_range[0]) and math.isfinite(self.value_range[1])

    def complete(self, given: Mapping[str, float], where: Words) -> Mapping[str, float]:
        """Return the parameters with defaults filled in, in the order of `parameters`, read-only.

        Raises
        ------
        InvalidNetwork
            If `given` has an unknown name or a value out of range; `where` is the layer to name.
        """
        if not given and not self.parameters:
            return _NO_PARAMETERS
        names = [parameter.name for parameter in self.parameters]
        for name in given:
            if name not in names:
                raise InvalidNetwork(
                    "{where}: {activation} has no parameter {found!r}; it has {known}",
                    where=where,
                    activation=self.key,
                    found=name,
                    known=tuple(names) or Text("none"),
                )
        result = {}
        for parameter in self.parameters:
            value = given.get(parameter.name, parameter.default)
            number = float(value) if isinstance(value, (int, float, np.number)) else math.nan
            if not parameter.minimum <= number <= parameter.maximum:
                raise InvalidNetwork(
                    "{where}: {name} of {activation} must be a number from {minimum:g} to {maximum:g}, found {found}",
                    where=where,
                    name=parameter.name,
                    activation=self.key,
                    minimum=parameter.minimum,
                    maximum=parameter.maximum,
                    found=value,
                )
            result[parameter.name] = number
        return MappingProxyType(result)


def identity_derivative(z: FloatArray) -> FloatArray:
    """Return 1."""
    return np.ones_like(z)


@np.errstate(over="ignore")
def sigmoid(z: FloatArray) -> FloatArray:
    """Return 1 / (1 + e^-z).

    The exponential may overflow to infinity for large negative z, and the quotient is then 0, which is right.
    """
    a: FloatArray = np.exp(np.negative(z))
    a += 1
    return np.reciprocal(a)


def sigmoid_derivative(z: FloatArray) -> FloatArray:
    """Return s (1 - s), written as e / (1 + e)^2 with e = e^-|z|, which keeps its digits in both tails."""
    e: FloatArray = np.exp(-np.abs(z))
    e /= np.square(1 + e)
    return e


def tanh_derivative(z: FloatArray) -> FloatArray:
    """Return 1 - tanh(z)^2; as tanh(z) = 2 s(2z) - 1, it is 4 s'(2z), which keeps its digits in both tails."""
    return 4 * sigmoid_derivative(2 * z)


def relu(z: FloatArray) -> FloatArray:
    """Return max(0, z)."""
    return np.maximum(z, 0)


def relu_derivative(z: FloatArray) -> FloatArray:
    """Return 1 for z > 0, else 0."""
    return np.heaviside(z, 0)


def leaky_relu(z: FloatArray, slope: float = 0.01) -> FloatArray:
    """Return z for z > 0, else slope z; slope is from 0 to 1."""
    return np.maximum(z, np.multiply(z, slope))


def leaky_relu_derivative(z: FloatArray, slope: float = 0.01) -> FloatArray:
    """Return 1 for z > 0, else slope."""
    return np.maximum(np.heaviside(z, 0), slope)


def elu(z: FloatArray, alpha: float = 1.0) -> FloatArray:
    """Return z for z > 0, else alpha (e^z - 1); Clevert, Unterthiner and Hochreiter, 2016."""
    return np.maximum(z, 0) + alpha * np.expm1(np.minimum(z, 0))


def elu_derivative(z: FloatArray, alpha: float = 1.0) -> FloatArray:
    """Return 1 for z > 0, else alpha e^z."""
    return np.where(np.greater(z, 0), 1.0, alpha * np.exp(np.minimum(z, 0)))


# Klambauer, Unterthiner, Mayr and Hochreiter, "Self-normalizing neural networks", NeurIPS 2017, to PyTorch's digits.
SELU_ALPHA = 1.6732632423543772848170429916717
SELU_SCALE = 1.0507009873554804934193349852946


def selu(z: FloatArray) -> FloatArray:
    """Return scale z for z > 0, else scale alpha (e^z - 1)."""
    return SELU_SCALE * elu(z, SELU_ALPHA)


def selu_derivative(z: FloatArray) -> FloatArray:
    """Return scale for z > 0, else scale alpha e^z."""
    return SELU_SCALE * elu_derivative(z, SELU_ALPHA)


def gelu(z: FloatArray) -> FloatArray:
    """Return z Phi(z), Phi the distribution function of the standard normal; Hendrycks and Gimpel, 2016."""
    return z * normal_cdf(z)


def gelu_derivative(z: FloatArray) -> FloatArray:
    """Return Phi(z) + z phi(z)."""
    return normal_cdf(z) + z * normal_density(z)


def silu(z: FloatArray) -> FloatArray:
    """Return z s(z), s the sigmoid; Elfwing, Uchibe and Doya, 2018, and Ramachandran et al., 2017 (Swish)."""
    return z * sigmoid(z)


def silu_derivative(z: FloatArray) -> FloatArray:
    """Return s(z) (1 + z s(-z)), where s(-z) = 1 - s(z)."""
    return sigmoid(z) * (1 + z * sigmoid(-z))


def softplus(z: FloatArray) -> FloatArray:
    """Return log(1 + e^z), exactly, where PyTorch turns to z above 20 (a difference below 3e-9)."""
    return np.logaddexp(z, 0)


def mish(z: FloatArray) -> FloatArray:
    """Return z tanh(softplus(z)); Misra, 2019."""
    return z * np.tanh(softplus(z))


def mish_derivative(z: FloatArray) -> FloatArray:
    """Return t + z (1 - t^2) s(z) with t = tanh(softplus(z))."""
    s = softplus(z)
    return np.tanh(s) + z * tanh_derivative(s) * sigmoid(z)


def hard_tanh(z: FloatArray) -> FloatArray:
    """Return z between -1 and 1, else the nearer end."""
    a: FloatArray = np.minimum(np.maximum(z, -1), 1)
    return a


def hard_tanh_derivative(z: FloatArray) -> FloatArray:
    """Return 1 for -1 < z < 1, else 0."""
    return np.heaviside(np.subtract(1, np.abs(z)), 0)


def step(z: FloatArray) -> FloatArray:
    """Return 0 for z < 0, else 1."""
    return np.heaviside(z, 1)


def step_derivative(z: FloatArray) -> FloatArray:
    """Return 0: a step gives training nothing to go by."""
    return np.zeros_like(z)


_INF = math.inf

ACTIVATIONS: dict[str, Activation] = {
    activation.key: activation
    for activation in (
        Activation("identity", Text("Linear"), "z", np.positive, identity_derivative, (-_INF, _INF)),
        Activation("sigmoid", "Sigmoid", "1 / (1 + e⁻ᶻ)", sigmoid, sigmoid_derivative, (0.0, 1.0)),
        Activation("tanh", "Tanh", "tanh(z)", np.tanh, tanh_derivative, (-1.0, 1.0)),
        Activation("relu", "ReLU", "max(0, z)", relu, relu_derivative, (0.0, _INF), "he_uniform"),
        Activation(
            "leaky_relu",
            "Leaky ReLU",
            "max(z, slope · z)",
            leaky_relu,
            leaky_relu_derivative,
            (-_INF, _INF),
            "he_uniform",
            (Parameter("slope", 0.01, 0.0, 1.0),),
        ),
        Activation(
            "elu",
            "ELU",
            Text("z if z > 0, else alpha · (eᶻ − 1)"),
            elu,
            elu_derivative,
            (-1.0, _INF),
            "he_uniform",
            (Parameter("alpha", 1.0, 0.0, 10.0),),
        ),
        Activation(
            "selu",
            "SELU",
            Text("1.0507 · (z if z > 0, else 1.6733 · (eᶻ − 1))"),
            selu,
            selu_derivative,
            (-SELU_SCALE * SELU_ALPHA, _INF),
        ),
        # The minima of GELU, SiLU and Mish are where their derivatives are 0: z = -0.75179, -1.27846, -1.19245.
        Activation("gelu", "GELU", "z · Φ(z)", gelu, gelu_derivative, (-0.16997120747990369, _INF), "he_uniform"),
        Activation("silu", "SiLU", "z / (1 + e⁻ᶻ)", silu, silu_derivative, (-0.2784645427610738, _INF), "he_uniform"),
        Activation("softplus", "Softplus", "log(1 + eᶻ)", softplus, sigmoid, (0.0, _INF), "he_uniform"),
        Activation(
            "mish",
            "Mish",
            "z · tanh(log(1 + eᶻ))",
            mish,
            mish_derivative,
            (-0.30884341301725036, _INF),
            "he_uniform",
        ),
        Activation("hard_tanh", "Hard tanh", "max(−1, min(1, z))", hard_tanh, hard_tanh_derivative, (-1.0, 1.0)),
        Activation("step", Text("Step"), Text("0 if z < 0, else 1"), step, step_derivative, (0.0, 1.0)),
    )
}
