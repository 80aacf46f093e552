"""The networks that one can start from: names for people, files in resources/examples."""

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QT_TRANSLATE_NOOP

from nnstudio import resources


@dataclass(frozen=True)
class Example:
    """One starting point.

    Attributes
    ----------
    key : str
        File name without its ending, or "blank".
    title, caption : str
        What the gallery says, translated in the context "Examples".
    sizes : tuple of int
        Units a layer, for the little picture.
    """

    key: str
    title: str
    caption: str
    sizes: tuple[int, ...]

    @property
    def path(self) -> Path | None:
        """The file, or None for the blank start."""
        return None if self.key == "blank" else resources.find(f"examples/{self.key}.nns")


EXAMPLES = (
    Example(
        "and",
        QT_TRANSLATE_NOOP("Examples", "One neuron"),
        QT_TRANSLATE_NOOP("Examples", "AND, 2 inputs"),
        (2, 1),
    ),
    Example(
        "xor",
        QT_TRANSLATE_NOOP("Examples", "XOR"),
        QT_TRANSLATE_NOOP("Examples", "2-2-1, sigmoid"),
        (2, 2, 1),
    ),
    Example(
        "sine",
        QT_TRANSLATE_NOOP("Examples", "Sine"),
        QT_TRANSLATE_NOOP("Examples", "a curve, regression"),
        (1, 3, 1),
    ),
    Example(
        "iris",
        QT_TRANSLATE_NOOP("Examples", "Iris"),
        QT_TRANSLATE_NOOP("Examples", "4-6-3, softmax"),
        (4, 6, 3),
    ),
    Example(
        "digits",
        QT_TRANSLATE_NOOP("Examples", "Digits"),
        QT_TRANSLATE_NOOP("Examples", "64-32-10, softmax"),
        (7, 7, 5),
    ),
    Example(
        "blank",
        QT_TRANSLATE_NOOP("Examples", "Blank"),
        QT_TRANSLATE_NOOP("Examples", "start from nothing"),
        (),
    ),
)
