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
        str(QT_TRANSLATE_NOOP("Examples", "One neuron")),
        str(QT_TRANSLATE_NOOP("Examples", "AND, 2 inputs")),
        (2, 1),
    ),
    Example(
        "xor",
        str(QT_TRANSLATE_NOOP("Examples", "XOR")),
        str(QT_TRANSLATE_NOOP("Examples", "2-2-1, sigmoid")),
        (2, 2, 1),
    ),
    Example(
        "sine",
        str(QT_TRANSLATE_NOOP("Examples", "Sine")),
        str(QT_TRANSLATE_NOOP("Examples", "a curve, regression")),
        (1, 3, 1),
    ),
    Example(
        "iris",
        str(QT_TRANSLATE_NOOP("Examples", "Iris")),
        str(QT_TRANSLATE_NOOP("Examples", "4-6-3, softmax")),
        (4, 6, 3),
    ),
    Example(
        "digits",
        str(QT_TRANSLATE_NOOP("Examples", "Digits")),
        str(QT_TRANSLATE_NOOP("Examples", "64-32-10, softmax")),
        (7, 7, 5),
    ),
    Example(
        "blank",
        str(QT_TRANSLATE_NOOP("Examples", "Blank")),
        str(QT_TRANSLATE_NOOP("Examples", "start from nothing")),
        (),
    ),
)


def is_example(path: Path) -> bool:
    """Return whether a file is one of the program's own examples."""
    return any(one.path is not None and path.exists() and one.path.samefile(path) for one in EXAMPLES)
