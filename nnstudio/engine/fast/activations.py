"""The activations and their slopes, as loops over a piece of an array that holds z before and a after.

The formulas are those of `nnstudio.engine.activations`; the tests compare the two. An activation that isn't in
`CODES` is trained by numpy.
"""

import math
from typing import Any

from nnstudio.engine.activations import SELU_ALPHA, SELU_SCALE
from nnstudio.engine.arrays import FloatArray
from nnstudio.engine.fast.compiling import compiled
from nnstudio.engine.fast.eights import Index

CODES = {
    key: code
    for code, key in enumerate(
        (
            "identity",
            "sigmoid",
            "tanh",
            "relu",
            "leaky_relu",
            "elu",
            "selu",
            "gelu",
            "silu",
            "softplus",
            "mish",
            "hard_tanh",
            "step",
        )
    )
}
(
    _IDENTITY,
    _SIGMOID,
    _TANH,
    _RELU,
    _LEAKY_RELU,
    _ELU,
    _SELU,
    _GELU,
    _SILU,
    _SOFTPLUS,
    _MISH,
    _HARD_TANH,
    _STEP,
) = CODES.values()


@compiled
def tanh(values: FloatArray, scratch: FloatArray, start: Index, stop: Index) -> None:
    """Replace z by tanh(z), float32 to 4e-7: far faster than the library's function, and eight at a time.

    float32 takes the quotient of two polynomials that is common for it, least-squares fits of z P(z²) / Q(z²) between
    -7.9 and 7.9, beyond which tanh is 1 to float32's last digit. They are in loops of their own, because the compiler
    would put P and Q side by side, and then not eight z.
    """
    if values.itemsize == 8:
        for j in range(start, stop):
            values[j] = math.tanh(values[j])
        return
    real = values.dtype.type
    most = real(7.9053111)
    for j in range(start, stop):
        z = values[j]
        z = most if z > most else z
        z = -most if z < -most else z
        square = z * z
        q = real(1.19825839466702e-06)
        q = q * square + real(1.18534705686654e-04)
        q = q * square + real(2.26843463243900e-03)
        scratch[j] = q * square + real(4.89352518554385e-03)
        values[j] = z
    for j in range(start, stop):
        z = values[j]
        square = z * z
        p = real(-2.76076847742355e-16)
        p = p * square + real(2.00018790482477e-13)
        p = p * square + real(-8.60467152213735e-11)
        p = p * square + real(5.12229709037114e-08)
        p = p * square + real(1.48572235717979e-05)
        p = p * square + real(6.37261928875436e-04)
        p = p * square + real(4.89352455891786e-03)
        values[j] = z * p / scratch[j]


@compiled
def sigmoid(values: FloatArray, scratch: FloatArray, start: Index, stop: Index) -> None:
    """Replace z by 1 / (1 + e^-z), as (tanh(z/2) + 1) / 2."""
    half = values.dtype.type(0.5)
    for j in range(start, stop):
        values[j] *= half
    tanh(values, scratch, start, stop)
    for j in range(start, stop):
        values[j] = half * values[j] + half


@compiled
def _sigmoid_of(z: Any, one: Any) -> Any:
    return one / (one + math.exp(-z))


@compiled
def _softplus_of(z: Any, zero: Any) -> Any:
    return max(z, zero) + math.log1p(math.exp(-abs(z)))


@compiled
def activate(code: int, parameter: Any, values: FloatArray, slopes: FloatArray, start: Index, stop: Index) -> None:
    """Replace z by f(z), and write f'(z) to the same places of `slopes`; `parameter` is the slope or alpha, if any."""
    real = values.dtype.type
    zero, half, one = real(0), real(0.5), real(1)
    if code == _IDENTITY:
        for j in range(start, stop):
            slopes[j] = one
    elif code == _SIGMOID:
        sigmoid(values, slopes, start, stop)
        for j in range(start, stop):
            slopes[j] = values[j] * (one - values[j])
    elif code == _TANH:
        tanh(values, slopes, start, stop)
        for j in range(start, stop):
            slopes[j] = one - values[j] * values[j]
    elif code in (_RELU, _LEAKY_RELU):
        below = parameter if code == _LEAKY_RELU else zero
        for j in range(start, stop):
            slopes[j] = one if values[j] > zero else below
            values[j] = values[j] if values[j] > zero else values[j] * below
    elif code in (_ELU, _SELU):
        scale = real(SELU_SCALE) if code == _SELU else one
        alpha = scale * (real(SELU_ALPHA) if code == _SELU else parameter)
        for j in range(start, stop):
            z = values[j]
            slopes[j] = scale if z > zero else alpha * math.exp(z)
            values[j] = scale * z if z > zero else alpha * math.expm1(z)
    elif code == _GELU:
        root, density = real(math.sqrt(0.5)), real(1 / math.sqrt(2 * math.pi))
        for j in range(start, stop):
            z = values[j]
            below = half * math.erfc(-z * root)
            slopes[j] = below + z * density * math.exp(-half * z * z)
            values[j] = z * below
    elif code == _SILU:
        for j in range(start, stop):
            z = values[j]
            slopes[j] = _sigmoid_of(z, one) * (one + z * _sigmoid_of(-z, one))
            values[j] = z * _sigmoid_of(z, one)
    elif code == _SOFTPLUS:
        for j in range(start, stop):
            z = values[j]
            slopes[j] = _sigmoid_of(z, one)
            values[j] = _softplus_of(z, zero)
    elif code == _MISH:
        for j in range(start, stop):
            z = values[j]
            t = math.tanh(_softplus_of(z, zero))
            slopes[j] = t + z * (one - t * t) * _sigmoid_of(z, one)
            values[j] = z * t
    elif code == _HARD_TANH:
        for j in range(start, stop):
            z = values[j]
            slopes[j] = one if -one < z < one else zero
            values[j] = min(max(z, -one), one)
    else:
        for j in range(start, stop):
            slopes[j] = zero
            values[j] = zero if values[j] < zero else one
