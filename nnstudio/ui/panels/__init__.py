"""The plots of the live network. The only place that imports pyqtgraph; the window loads it after its first paint."""

from nnstudio.ui.panels.activation import ActivationPanel
from nnstudio.ui.panels.layers import LayersPanel
from nnstudio.ui.panels.loss import LossPanel
from nnstudio.ui.panels.metrics import MetricsPanel
from nnstudio.ui.panels.output import OutputPanel
from nnstudio.ui.panels.response import ResponsePanel

__all__ = ["ActivationPanel", "LayersPanel", "LossPanel", "MetricsPanel", "OutputPanel", "ResponsePanel"]
