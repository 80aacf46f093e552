"""Formulas, set properly: one by itself, or in a text. Both can be copied as LaTeX."""

from nnstudio.ui.formula.label import FormulaLabel
from nnstudio.ui.formula.rich_text import RichText

__all__ = ["FormulaLabel", "RichText"]
