"""What a network is, what it computes, and how it learns. Needs numpy and nothing else."""

from nnstudio.engine.activations import ACTIVATIONS, Activation, Parameter
from nnstudio.engine.backpropagation import Backpropagation, LayerGradient, backpropagate, gradients
from nnstudio.engine.divergence import Divergence
from nnstudio.engine.forward import Overflow, Trace, forward
from nnstudio.engine.gradient_check import gradient_check
from nnstudio.engine.heads import HEADS, Head
from nnstudio.engine.hyperparameters import Hyperparameters
from nnstudio.engine.initializers import INITIALIZERS, Initializer
from nnstudio.engine.layers import INPUTS_UID, Input, Layer, OutputLayer, new_uid
from nnstudio.engine.losses import LOSSES, Loss, loss_of, mean_loss
from nnstudio.engine.network import Network, same_neurons
from nnstudio.engine.optimizers import OPTIMIZERS, Optimizer
from nnstudio.engine.outputs import outputs
from nnstudio.engine.samples import as_samples
from nnstudio.engine.schedules import SCHEDULES, Schedule
from nnstudio.engine.stopping import Stopped, StopRules, Watch
from nnstudio.engine.trainer import Trainer
from nnstudio.engine.trainer_state import TrainerState

__all__ = [
    "ACTIVATIONS",
    "HEADS",
    "INITIALIZERS",
    "INPUTS_UID",
    "LOSSES",
    "OPTIMIZERS",
    "SCHEDULES",
    "Activation",
    "Backpropagation",
    "Divergence",
    "Head",
    "Hyperparameters",
    "Initializer",
    "Input",
    "Layer",
    "LayerGradient",
    "Loss",
    "Network",
    "Optimizer",
    "OutputLayer",
    "Overflow",
    "Parameter",
    "Schedule",
    "StopRules",
    "Stopped",
    "Trace",
    "Trainer",
    "TrainerState",
    "Watch",
    "as_samples",
    "backpropagate",
    "forward",
    "gradient_check",
    "gradients",
    "loss_of",
    "mean_loss",
    "new_uid",
    "outputs",
    "same_neurons",
]
