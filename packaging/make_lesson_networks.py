"""Makes the networks that the lessons of resources/lessons begin with.

Nearly all are set by hand; where weights are drawn or data made up, the seed is here. To make them anew:

    .venv/bin/python packaging/make_lesson_networks.py
"""

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

import numpy as np

from nnstudio.datasets import Dataset, FunctionPoints, Generated, KeptDataset, Shipped, Source
from nnstudio.datasets.sources import Embedded
from nnstudio.engine import Hyperparameters, Input, Layer, Network, OutputLayer, StopRules
from nnstudio.formats import save
from nnstudio.project import Project
from nnstudio.training import Plan, prepare, set_data, set_plan

LESSONS = Path(__file__).resolve().parent.parent / "resources" / "lessons"
CORNERS = np.float32([[0, 0], [0, 1], [1, 0], [1, 1]])
Rows = Sequence[Sequence[float]]


def inputs(*names: str, low: float = -1.0, high: float = 1.0) -> tuple[Input, ...]:
    """Give inputs of one range."""
    return tuple(Input(name, low, high) for name in names)


def hidden(rows: Rows, bias: Sequence[float], activation: str, number: int = 1, **options: object) -> Layer:
    """Give a hidden layer by its numbers."""
    return Layer(f"Hidden {number}", activation, np.float32(rows), np.float32(bias), **options)  # type: ignore[arg-type]


def output(rows: Rows, bias: Sequence[float], head: str = "linear", **options: object) -> OutputLayer:
    """Give an output by its numbers."""
    return OutputLayer(head, np.float32(rows), np.float32(bias), **options)  # type: ignore[arg-type]


def with_data(project: Project, source: Source, scale: str = "none", *, fits: bool = True) -> Project:
    """Give a project data, all of them to train with."""
    kept = KeptDataset(source, test_share=0.0)
    project = set_data(project, kept, source.load(), scale)
    if fits:
        prepare(project, kept, source.load())
    return project


def planned(project: Project, **options: object) -> Project:
    """Give a project a plan for its training."""
    epochs = options.pop("epochs", None)
    stop = StopRules(epochs=epochs) if isinstance(epochs, int) else StopRules()
    return set_plan(project, Plan(Hyperparameters().changed(**options), stop=stop))


def embedded(source: Source) -> Embedded:
    """Take points into the file, so that a lesson can call them and their classes in the learner's language."""
    dataset = source.load()
    return Embedded(replace(dataset, x=np.round(dataset.x, 3)))


def gate(classes: Sequence[int]) -> Embedded:
    """Give the four corners with a class each, 0 or 1."""
    dataset = Dataset(CORNERS, np.array(classes), ("x1", "x2"), ("y",), ("0", "1"), ((0, 1), (0, 1)), "Table")
    return Embedded(dataset)


def neuron() -> dict[str, Project]:
    """Lesson 1: y = 2 x1 - x2."""
    network = Network(inputs("x1", "x2"), (), output([[2, -1]], [0], neurons=("y",)))
    return {"start": Project(network, "y = w·x + b", (0, 0))}


def bias() -> dict[str, Project]:
    """Lesson 2: a threshold, the gates, and a line that needs its bias."""
    threshold = Network(inputs("x"), (), output([[8]], [0], "sigmoid", neurons=("y",), classes=("0", "1")))
    gates = Network(
        inputs("x1", "x2", low=0), (), output([[10, 10]], [0], "sigmoid", neurons=("y",), classes=("0", "1"))
    )
    negation = Network(inputs("x", low=0), (), output([[10]], [0], "sigmoid", neurons=("y",), classes=("0", "1")))
    line = Network(inputs("x", low=-2, high=2), (), output([[2]], [0], neurons=("y",), use_bias=False))
    points = FunctionPoints("2*x + 3", 100, 0.0, 1, -2.0, 2.0)
    return {
        "start": Project(threshold, "y = σ(wx + b)", (0,)),
        "gate": Project(gates, "y = σ(w·x + b)", (1, 0)),
        "not": Project(negation, "NOT", (1,)),
        "line": planned(
            with_data(Project(line, "2x + 3", (0,)), points), optimizer="sgd", learning_rate=0.05, epochs=100
        ),
    }


def layer() -> dict[str, Project]:
    """Lesson 3: three neurons of ReLU, side by side."""
    network = Network(
        inputs("x1", "x2", low=-3, high=3),
        (hidden([[1, 2], [-1, 1], [0.5, -0.5]], [0, 1, 0], "relu", neurons=("h1", "h2", "h3")),),
        output([[1, 1, 1]], [0], neurons=("y",)),
    )
    return {"start": Project(network, "f(Wx + b)", (1, 2))}


def xor() -> dict[str, Project]:
    """Lesson 4: one neuron that can't, and three that can."""
    alone = Network(inputs("x1", "x2", low=0), (), output([[0, 0]], [0], "sigmoid", neurons=("y",)))
    stacked = Network(
        inputs("x1", "x2", low=0),
        (hidden([[10, 10], [-10, -10]], [0, 0], "sigmoid", neurons=("h1", "h2")),),
        output([[10, 10]], [0], "sigmoid", neurons=("y",)),
    )
    data = gate([0, 1, 1, 0])
    return {
        "start": with_data(Project(alone, "XOR", (0, 1)), data),
        "stack": with_data(Project(stacked, "XOR", (0, 1)), data),
    }


def nonlinear() -> dict[str, Project]:
    """Lesson 5: a stack that collapses, |x|, and circles."""
    stack = Network(
        inputs("x1", "x2"),
        (
            hidden([[1, 0.5], [-0.5, 1], [1, -1]], [0.2, 0, -0.1], "identity"),
            hidden([[1, -1, 0.5], [0.5, 0.5, -1]], [0, 0.3], "identity", 2),
        ),
        output([[1, -0.5]], [0.1], neurons=("y",)),
    )
    bend = Network(
        inputs("x", low=-2, high=2),
        (hidden([[1], [-1]], [0, 0], "identity", neurons=("h1", "h2")),),
        output([[1, 1]], [0], neurons=("y",)),
    )
    rings = Network.dense(2, [4, 3], 1, activation="identity", head="sigmoid", seed=4)
    return {
        "start": Project(stack, "W₂(W₁x + b₁) + b₂", (0.5, -0.5)),
        "bend": Project(bend, "|x|", (-1,)),
        "circles": planned(
            with_data(Project(rings, "Circles", (0, 0)), embedded(Generated("circles", 200, 0.0, 1))),
            optimizer="adam",
            learning_rate=0.03,
        ),
    }


def activations() -> dict[str, Project]:
    """Lesson 6: f alone, dead neurons, and a softmax."""
    curve = Network(
        inputs("x", low=-6, high=6),
        (hidden([[1]], [0], "sigmoid", neurons=("f",)),),
        output([[1]], [0], neurons=("y",)),
    )
    dead = Network(
        inputs("x", low=-6, high=6),
        (hidden([[1], [-1], [1]], [2, -20, -20], "relu", neurons=("h1", "h2", "h3")),),
        output([[0.5, -0.5, 1]], [0], neurons=("y",)),
    )
    share = Network(
        inputs("x1", "x2"),
        (),
        output([[2, 0], [-1, 1], [0, -2]], [0, 0, 0], "softmax", classes=("A", "B", "C")),
    )
    return {
        "start": Project(curve, "f(x)", (0,)),
        "dead": with_data(Project(dead, "ReLU", (0,)), embedded(Generated("sine", 100, 0.0, 1))),
        "softmax": Project(share, "Softmax", (0.5, -0.5)),
    }


def mails() -> Embedded:
    """Make up sixty messages: links, and the share of capitals in percent."""
    random = np.random.default_rng(7)
    mail = np.column_stack([random.poisson(1.0, 30), random.uniform(2, 15, 30)])
    spam = np.column_stack([3 + random.poisson(4.0, 30), random.uniform(12, 45, 30)])
    x = np.float32(np.round(np.concatenate([mail, spam]), 1))
    targets = np.repeat([0, 1], 30)
    ranges = ((0, float(x[:, 0].max())), (0, 50))
    return Embedded(Dataset(x, targets, ("links", "capitals"), ("kind",), ("mail", "spam"), ranges, "Mails"))


def prices() -> Embedded:
    """Make up sixty flats: rooms and age in years; the price is 30 + 25 rooms - age / 2, and a little luck."""
    random = np.random.default_rng(3)
    rooms, age = random.integers(1, 7, 60), random.integers(0, 60, 60)
    price = 30 + 25 * rooms - age / 2 + random.normal(0, 4, 60)
    x = np.float32(np.column_stack([rooms, age]))
    return Embedded(Dataset(x, np.round(price)[:, None], ("rooms", "age"), ("price",), (), ((1, 6), (0, 60)), "Flats"))


def heads() -> dict[str, Project]:
    """Lesson 7: flats, mails and flowers, each with a head that doesn't fit, and one sigmoid."""
    flat = Network.dense(["rooms", "age"], [4], 1, activation="tanh", head="sigmoid", seed=1)
    mail = Network.dense(["links", "capitals"], [3], 1, activation="tanh", head="linear", seed=1)
    names = Shipped("iris").load().inputs
    flower = Network.dense(list(names), [5], 1, activation="tanh", head="sigmoid", seed=1)
    single = Network(inputs("x1", "x2"), (), output([[1, 1]], [0], "sigmoid", classes=("0", "1")))
    fast = {"optimizer": "adam", "learning_rate": 0.03}
    return {
        "start": planned(with_data(Project(flat, "Flats"), prices(), "standard", fits=False), **fast),
        "mails": planned(with_data(Project(mail, "Mails"), mails(), "standard", fits=False), **fast),
        "flowers": planned(
            with_data(Project(flower, "Iris"), embedded(Shipped("iris")), "standard", fits=False), **fast
        ),
        "single": Project(single, "σ(z)", (1, 1)),
    }


def learning() -> dict[str, Project]:
    """Lesson 8: one weight, a rate that is too large, and a deep network of sigmoids."""
    points = FunctionPoints("2*x", 60, 0.0, 1, -2.0, 2.0)
    single = Network(inputs("x", low=-2, high=2), (), output([[-1]], [0], neurons=("y",), use_bias=False))
    deep = Network.dense(2, [6, 6, 6, 6], 1, activation="sigmoid", head="sigmoid", seed=1)
    slope = with_data(Project(single, "y = wx", (1,)), points)
    return {
        "start": planned(slope, optimizer="sgd", learning_rate=0.02, batch_size=60),
        "rate": planned(slope, optimizer="sgd", learning_rate=1.0, batch_size=60),
        "deep": planned(
            with_data(Project(deep, "2-6-6-6-6-1"), embedded(Generated("xor", 200, 0.0, 1))),
            optimizer="sgd",
            learning_rate=0.05,
        ),
    }


def challenges() -> dict[str, dict[str, Project]]:
    """Begin each challenge, by the name of its folder."""
    square = inputs("x1", "x2", low=0)
    alone = Network(square, (), output([[1, 1]], [-1], "sigmoid", neurons=("y",)))
    nor = Network(square, (), output([[-8, -8]], [4], "sigmoid", neurons=("y",), classes=("0", "1")))
    counting = Network(
        inputs("x1", "x2", "x3", low=0),
        (hidden([[10, 10, 10], [10, 10, 10], [10, -10, 10]], [-5, -15, -25], "sigmoid", neurons=("≥1", "≥2", "≥3")),),
        output([[10, -10, 10]], [-5], "sigmoid", neurons=("odd",), classes=("even", "odd")),
    )
    border = Network(inputs("x1", "x2", low=-6, high=6), (), output([[1, -1]], [0], "sigmoid"))
    cloud = embedded(Generated("gaussians", 120, 0.1, 2))
    flat = Network(
        inputs("x", low=-3, high=3),
        (hidden([[1], [1], [1]], [0, 0, 0], "relu", neurons=("h1", "h2", "h3")),),
        output([[1, 0, 0]], [0], neurons=("y",)),
    )
    adder = Network(
        square,
        (hidden([[10, 10], [10, 10]], [0, 0], "sigmoid", neurons=("h1", "h2")),),
        output([[0, 0], [0, 0]], [0, 0], "sigmoid", classes=("carry", "sum")),
    )
    random = np.random.default_rng(5)

    def drawn(units: int, fan_in: int) -> np.ndarray:
        return np.round(random.normal(0, 1 / np.sqrt(fan_in), (units, fan_in)), 2)

    waste = Network(
        inputs("x1", "x2"),
        (
            hidden(3 * drawn(4, 2), [0.3, -0.2, 0.1, 0], "tanh"),
            hidden(drawn(6, 4), [0.1] * 6, "identity", 2),
            hidden(drawn(5, 6), [-0.1] * 5, "identity", 3),
        ),
        output(drawn(1, 5), [0.2], neurons=("y",)),
    )
    three = Network.dense(2, [8], 3, activation="relu", head="softmax", seed=0)
    rings = Network.dense(2, [8], 1, activation="tanh", head="sigmoid", seed=0)
    wave = Network.dense(["x"], [2], 1, activation="relu", head="linear", seed=0)
    table = gate([0, 1, 1, 0])
    return {
        "challenge-xor": {"start": with_data(Project(alone, "XOR", (0, 1)), table)},
        "challenge-nand": {"start": Project(nor, "NAND", (1, 0))},
        "challenge-wrong-weight": {"start": Project(counting, "odd", (1, 1, 0))},
        "challenge-border": {"start": with_data(Project(border, "w·x + b = 0", (0, 0)), cloud)},
        "challenge-tent": {"start": Project(flat, "ReLU", (0,))},
        "challenge-adder": {"start": Project(adder, "1 + 1 = 10", (1, 1))},
        "challenge-collapse": {"start": Project(waste, "2-4-6-5-1", (0.5, 0.5))},
        "challenge-spirals": {
            "start": planned(
                with_data(Project(three, "Three spirals"), embedded(Generated("three_spirals", 240, 0.0, 0))),
                optimizer="adam",
                learning_rate=0.03,
            )
        },
        "challenge-circle": {
            "start": planned(
                with_data(Project(rings, "Circles"), embedded(Generated("circles", 200, 0.0, 3))),
                optimizer="adam",
                learning_rate=0.03,
            )
        },
        "challenge-sine": {
            "start": planned(
                with_data(Project(wave, "sin(x)"), embedded(Generated("sine", 200, 0.0, 2))),
                optimizer="adam",
                learning_rate=0.03,
            )
        },
    }


def main() -> None:
    """Write all of them."""
    every = {
        "neuron": neuron(),
        "bias": bias(),
        "layer": layer(),
        "xor": xor(),
        "nonlinear": nonlinear(),
        "activations": activations(),
        "heads": heads(),
        "learning": learning(),
        **challenges(),
    }
    for folder, projects in every.items():
        (LESSONS / folder).mkdir(parents=True, exist_ok=True)
        for name, project in projects.items():
            save(_rounded(project), LESSONS / folder / f"{name}.nns")


def _rounded(project: Project) -> Project:
    """Round drawn weights to what a person can read."""
    network = project.network

    def layer_of(one: Layer | OutputLayer) -> Layer | OutputLayer:
        return replace(one, weights=np.round(one.weights, 3))

    layers = tuple(map(layer_of, network.layers))
    return replace(project, network=replace(network, layers=layers, output=layer_of(network.output)))


if __name__ == "__main__":
    main()
