"""The networks that one can start from: names for people, files in resources/examples."""

from dataclasses import dataclass, replace
from pathlib import Path

from nnstudio import resources
from nnstudio.formats import load
from nnstudio.project import Project, blank
from nnstudio.ui.words import say
from nnstudio.wording import Text


@dataclass(frozen=True)
class Example:
    """One starting point.

    Attributes
    ----------
    key : str
        File name without its ending, or "blank".
    title, caption : str
        What the gallery says.
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

    def project(self, language: str) -> Project:
        """Return the network, called and explained in a language that the window speaks; a blank one for "blank"."""
        if self.path is None:
            return blank()
        project = load(self.path)
        if language == "en":
            return project
        notes = resources.find(f"examples/{language}/{self.key}.md").read_text(encoding="utf-8")
        return replace(project, name=say(self.title), notes=notes)


EXAMPLES = (
    Example(
        "and",
        Text("One neuron"),
        Text("AND, 2 inputs"),
        (2, 1),
    ),
    Example(
        "xor",
        Text("XOR"),
        Text("2-2-1, sigmoid"),
        (2, 2, 1),
    ),
    Example(
        "sine",
        Text("Sine"),
        Text("a curve, regression"),
        (1, 3, 1),
    ),
    Example(
        "iris",
        Text("Iris"),
        Text("4-6-3, softmax"),
        (4, 6, 3),
    ),
    Example(
        "digits",
        Text("Digits"),
        Text("64-32-10, softmax"),
        (7, 7, 5),
    ),
    Example(
        "blank",
        Text("Blank"),
        Text("start from nothing"),
        (),
    ),
)


def is_example(path: Path) -> bool:
    """Return whether a file is one of the program's own examples."""
    return any(one.path is not None and path.exists() and one.path.samefile(path) for one in EXAMPLES)
