"""What a project's training is: its data as the network learns it, whether they fit, the plan, and how well it does.

Shared by the command line and the window, so that both get the same numbers. Knows neither files nor Qt.
"""

from nnstudio.training.fitting import Fitted, Misfit, fit, misfit
from nnstudio.training.metrics import Measures, measure
from nnstudio.training.offers import Offer
from nnstudio.training.plan import Plan, plan_of, set_plan
from nnstudio.training.prepared import Prepared, kept_columns, kept_data, kept_scaling, prepare, remove_data, set_data

__all__ = [
    "Fitted",
    "Measures",
    "Misfit",
    "Offer",
    "Plan",
    "Prepared",
    "fit",
    "kept_columns",
    "kept_data",
    "kept_scaling",
    "measure",
    "misfit",
    "plan_of",
    "prepare",
    "remove_data",
    "set_data",
    "set_plan",
]
