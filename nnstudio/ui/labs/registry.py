"""Which labs there are, in the order of the menu; each is loaded when it is first shown."""

from collections.abc import Callable
from dataclasses import dataclass
from importlib import import_module
from typing import TYPE_CHECKING

from nnstudio.ui.words import say
from nnstudio.wording import Text

if TYPE_CHECKING:
    from nnstudio.ui.labs.lab import Lab


@dataclass(frozen=True)
class LabEntry:
    """A lab: its name in English, where its class is, and what the class is called."""

    title: str
    module: str
    class_name: str

    @property
    def shown_title(self) -> str:
        """The name in the language of the window."""
        return say(self.title)

    def load(self) -> "Callable[..., Lab]":
        """Return the class."""
        made: Callable[..., Lab] = getattr(import_module(self.module), self.class_name)
        return made


def _entry(title: str, name: str, class_name: str) -> LabEntry:
    return LabEntry(title, f"nnstudio.ui.labs.{name}", class_name)


LABS: dict[str, LabEntry] = {
    "neuron": _entry(Text("Neuron"), "neuron_lab", "NeuronLab"),
    "bias": _entry(Text("Bias"), "bias_lab", "BiasLab"),
    "layer": _entry(Text("Layer as a matrix"), "layer_lab", "LayerLab"),
    "collapse": _entry(Text("Collapse"), "collapse_lab", "CollapseLab"),
    "activation": _entry(Text("Activations"), "activation_lab", "ActivationLab"),
    "softmax": _entry(Text("Softmax"), "softmax_lab", "SoftmaxLab"),
    "heads": _entry(Text("Output heads"), "heads_lab", "HeadsLab"),
    "gradients": _entry(Text("Gradient flow"), "gradients_lab", "GradientsLab"),
}
