"""Who runs the steps of a training: numpy, or machine code where it is faster and numba is installed."""

import importlib.util
import logging
from typing import TYPE_CHECKING, TypeAlias, Union

import numpy as np

from nnstudio.engine.flat import FloatArray, Layout
from nnstudio.engine.hyperparameters import Hyperparameters
from nnstudio.engine.network import Network
from nnstudio.engine.optimizers import OPTIMIZERS
from nnstudio.engine.program import Program, Samples
from nnstudio.errors import InvalidInput

if TYPE_CHECKING:
    from nnstudio.engine.fast.program import MachineProgram

AnyProgram: TypeAlias = Union[Program, "MachineProgram"]

BACKENDS = ("auto", "numpy", "numba")

_MOST_WORK = {4: 36_000, 8: 8_000}
"""Parameters times samples of a step up to which machine code is faster than numpy, as measured; by bytes a number."""

_given_up: list[Exception] = []
"""What kept machine code from running in this process; it isn't tried again."""


def installed() -> bool:
    """Return whether numba can be found; it isn't imported."""
    return importlib.util.find_spec("numba") is not None


def checked(backend: str) -> str:
    """Return a key of `BACKENDS`, itself.

    Raises
    ------
    InvalidInput
        If it is another word.
    """
    if backend not in BACKENDS:
        raise InvalidInput("Unknown backend {found!r}; known are {known}", found=backend, known=tuple(BACKENDS))
    return backend


def make_program(
    backend: str,
    network: Network,
    layout: Layout,
    hyperparameters: Hyperparameters,
    state: FloatArray,
    samples: Samples,
    size: int,
    usual_size: int,
) -> AnyProgram:
    """Return what runs steps of `size` samples.

    Which one it is depends on sizes and on what is installed, never on the time something takes, so that two trainings
    on one machine give the same numbers. Where machine code is wanted and fails, numpy does it, and the log says so.

    Parameters
    ----------
    backend : str
        ``"numpy"``; ``"numba"``: wherever there is machine code; ``"auto"``: where it is faster.
    size, usual_size : int
        Samples of these steps, and of most others: at the end of an epoch there may be fewer, and the same one
        runs them.

    The rest are the parameters of `Program`.
    """
    wanted = backend == "numba" or (backend == "auto" and layout.size * usual_size <= _MOST_WORK[state.itemsize])
    if wanted and not _given_up and installed():
        try:
            from nnstudio.engine.fast import compiling
            from nnstudio.engine.fast.program import MachineProgram, knows

            if compiling.why_not is not None:
                raise compiling.why_not
            if knows(network, hyperparameters):
                return MachineProgram(network, layout, hyperparameters, state, samples, size)
        except Exception as error:  # whatever it is, the training can go on without
            _given_up.append(error)
            logging.getLogger(__name__).warning("numba can't be used, training goes on with numpy: %r", error)
    return Program(network, layout, hyperparameters, state, samples, size)


def warm_up() -> None:
    """Compile machine code for float32, if numba is installed and the code isn't kept on this machine yet.

    That takes some five seconds of one core, once a machine: otherwise the first training does it.
    """
    network = Network.dense(1, [1], 1)
    x = np.zeros((1, 1), np.float32)
    layout, chosen = Layout(network), Hyperparameters()
    state = np.zeros((1 + len(OPTIMIZERS[chosen.optimizer].memory), layout.size), x.dtype)
    make_program("numba", network, layout, chosen, state, Samples(network, x, x), 1, 1)
