"""Shows on the canvas what a row of a comparison is about: a weight or a bias, or a sample."""

from PySide6.QtCore import QCoreApplication

from nnstudio.engine import Network
from nnstudio.training.answers import Answers
from nnstudio.training.comparison import Comparison
from nnstudio.training.parameter_differences import Difference, Place
from nnstudio.ui.selection import ConnectionRef, NeuronRef
from nnstudio.ui.workspace import Workspace

translate = QCoreApplication.translate


def show_parameter(workspace: Workspace, comparison: Comparison, difference: Difference) -> None:
    """Select a parameter on the canvas, by what it is or else by where it is."""
    now = workspace.network
    for network, place in ((comparison.b.network, difference.in_b), (comparison.a.network, difference.in_a)):
        target, source = _uids(network, place)
        if now.locate(target) is not None and (source is None or now.locate(source) is not None):
            _select(workspace, target, source)
            return
    if _is_there(now, difference.in_b):
        _select(workspace, *_uids(now, difference.in_b))


def show_sample(workspace: Workspace, answers: Answers, sample: int) -> None:
    """Put a sample onto the canvas."""
    x = answers.x[sample]
    if len(x) != len(workspace.x):
        workspace.hint.emit(translate("CompareWindow", "The network on the canvas has other inputs than this sample"))
        return
    workspace.set_all_x(x)
    number = int(answers.rows[sample]) + 1 if answers.rows is not None else sample + 1
    workspace.hint.emit(translate("CompareWindow", "Sample {number} is on the canvas").format(number=f"{number:,}"))


def _uids(network: Network, place: Place) -> tuple[int, int | None]:
    source = network.neuron_uid(place.layer - 1, place.source) if place.source is not None else None
    return network.neuron_uid(place.layer, place.neuron), source


def _is_there(network: Network, place: Place) -> bool:
    sizes = network.sizes
    return (
        place.layer < len(sizes)
        and place.neuron < sizes[place.layer]
        and (place.source is None or place.source < sizes[place.layer - 1])
    )


def _select(workspace: Workspace, target: int, source: int | None) -> None:
    workspace.selection.set([NeuronRef(target) if source is None else ConnectionRef(source, target)])
