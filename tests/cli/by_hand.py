"""A network worked out by hand, and what a command leaves behind."""

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np

from nnstudio.engine import Input, Layer, Network, OutputLayer


@dataclass(frozen=True)
class Done:
    """What a command left: exit code, standard output, standard error."""

    code: int
    out: str
    err: str


Run = Callable[..., Done]


def network(head: str = "linear", outputs: int = 1, **options: object) -> Network:
    """Inputs a and b; hidden ReLU neurons 1a + 2b + 0.5 and -a + b; outputs 2 h1 - h2 + 1, and its negatives.

    For (1, 2): z = (5.5, 1), h = (5.5, 1), output z = 11. For (-1, 0): z = (-0.5, 1), h = (0, 1), output z = 0.
    """
    hidden = Layer("Hidden 1", "relu", np.float32([[1, 2], [-1, 1]]), np.float32([0.5, 0]), neurons=("h", ""))
    signs = np.float32([[1], [-1], [-1]])[:outputs]
    output = OutputLayer(head, signs * np.float32([[2, -1]]), signs[:, 0], **options)
    return Network((Input("a"), Input("b")), (hidden,), output)
