"""What a network is and what it computes. Needs numpy and nothing else."""

from nnstudio.engine.activations import ACTIVATIONS, Activation, Parameter
from nnstudio.engine.forward import Overflow, Trace, forward
from nnstudio.engine.heads import HEADS, Head
from nnstudio.engine.initializers import INITIALIZERS, Initializer
from nnstudio.engine.layers import INPUTS_UID, Input, Layer, OutputLayer, new_uid
from nnstudio.engine.network import Network

__all__ = [
    "ACTIVATIONS",
    "HEADS",
    "INITIALIZERS",
    "INPUTS_UID",
    "Activation",
    "Head",
    "Initializer",
    "Input",
    "Layer",
    "Network",
    "OutputLayer",
    "Overflow",
    "Parameter",
    "Trace",
    "forward",
    "new_uid",
]
