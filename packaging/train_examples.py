"""Makes the networks of resources/examples and the rows of tests/data that their tests look up.

AND and XOR are set by hand; sine, Iris and digits are trained here, with numpy alone and seeds that are fixed. The same
numpy on the same kind of processor gives the same files; elsewhere the last digits of a sum differ, and the training
carries that on into other weights of the same quality. So the files are kept, and this script says where they are from.

scikit-learn is needed for the two data sets that it carries, and only here:

    python3 -m venv /tmp/examples && /tmp/examples/bin/pip install -e . scikit-learn
    /tmp/examples/bin/python packaging/train_examples.py

Sources, both CC BY 4.0 in the UCI Machine Learning Repository:

- Iris: R. A. Fisher, "The use of multiple measurements in taxonomic problems", Annals of Eugenics 7 (1936).
  UCI, https://doi.org/10.24432/C56C76
- Digits: E. Alpaydin, C. Kaynak, "Optical Recognition of Handwritten Digits" (1998), its test set of 1,797 images.
  UCI, https://doi.org/10.24432/C50P49
"""

import csv
from dataclasses import dataclass
from pathlib import Path
from typing import Any, TypeAlias

import numpy as np
from numpy.typing import NDArray
from sklearn.datasets import load_digits, load_iris

from nnstudio.engine import Input, Layer, Network, OutputLayer, forward
from nnstudio.formats import save
from nnstudio.project import Project

Array: TypeAlias = NDArray[np.float64]
Indices: TypeAlias = NDArray[np.int64]

ROOT = Path(__file__).resolve().parent.parent
EXAMPLES = ROOT / "resources" / "examples"
NOTES = ROOT / "packaging" / "example_notes"
TEST_ROWS = ROOT / "tests" / "data"
DECIMALS = 4  # of all trained weights: short enough to read, and it changes no prediction


def and_project() -> Project:
    """Give the neuron that is an AND: z = 8 x1 + 8 x2 - 12."""
    output = OutputLayer("sigmoid", _array([[8, 8]]), _array([-12]), neurons=("and",), classes=("false", "true"))
    return Project(Network(_bits(), (), output), "One neuron: AND", (1.0, 1.0), _notes("and"))


def xor_project() -> Project:
    """Give the smallest XOR that can be followed by head: OR and NAND, then an AND of the two."""
    hidden = Layer("Hidden 1", "tanh", _array([[4, 4], [-4, -4]]), _array([-2, 6]), neurons=("OR", "NAND"))
    output = OutputLayer("sigmoid", _array([[4, 4]]), _array([-4]), neurons=("odd",), classes=("even", "odd"))
    return Project(Network(_bits(), (hidden,), output), "XOR", (0.0, 1.0), _notes("xor"))


def sine_project() -> Project:
    """Train 1-3-1 on sin(x) from -pi to pi."""
    x = np.linspace(-np.pi, np.pi, 201)
    w, b, v, c = fit_sine(x, np.sin(x))
    hidden = Layer("Hidden 1", "tanh", _rounded(w[:, None]), _rounded(b))
    output = OutputLayer("linear", _rounded(v[None, :]), _rounded(np.array([c])), neurons=("sin x",))
    network = Network((Input("x", -3.1416, 3.1416),), (hidden,), output)
    residual = forward(network, x[:, None]).output[:, 0] - np.sin(x)
    notes = _notes("sine").format(error=np.sqrt(np.mean(residual**2)), largest=np.abs(residual).max())
    return Project(network, "Sine", (1.0,), notes)


def iris_project() -> Project:
    """Train 4-6-3 on 105 of the 150 flowers, and write ten of the others down for the tests."""
    data = load_iris()
    measures = ("sepal length", "sepal width", "petal length", "petal width")
    classes = tuple(str(name) for name in data.target_names)
    held_out = _held_out(data.target, share=0.3, seed=1)
    seen = data.data[~held_out]  # the rows held out have no say in the scaling either
    scaling = Scaling(seen.mean(axis=0), seen.std(axis=0))
    trained = train_classifier(
        scaling.apply(data.data[~held_out]), data.target[~held_out], hidden=6, relu=False,
        epochs=300, learning_rate=0.03, batch_size=15, weight_decay=0.02, noise=0.0, seed=1,
    )  # fmt: skip
    inputs = tuple(
        Input(name, low, high)
        for name, low, high in zip(measures, data.data.min(axis=0), data.data.max(axis=0), strict=True)
    )
    network = _classifier(inputs, trained, scaling, "tanh", classes)
    x, y = data.data[held_out], data.target[held_out]
    _write_rows("iris.csv", (*measures, "species"), network, x, y, classes, each=4)
    return Project(network, "Iris", (5.9, 3.0, 4.2, 1.5), _scored(_notes("iris"), network, x, y, len(data.target)))


def digits_project() -> Project:
    """Train 64-32-10 on three quarters of the 1,797 images, and write one of each digit down for the tests."""
    data = load_digits()
    classes = tuple("0123456789")
    held_out = _held_out(data.target, share=0.25, seed=1)
    # One scale for all pixels: those at the rim are almost always 0, and dividing by their own deviation would blow up
    # the rare specks there.
    scaling = Scaling(data.data[~held_out].mean(axis=0), np.full(64, 6.0))
    trained = train_classifier(
        scaling.apply(data.data[~held_out]), data.target[~held_out], hidden=32, relu=True,
        epochs=80, learning_rate=0.01, batch_size=32, weight_decay=0.1, noise=0.35, seed=1,
    )  # fmt: skip
    inputs = tuple(Input(f"r{row}c{column}", 0.0, 16.0) for row in range(8) for column in range(8))
    network = _classifier(inputs, trained, scaling, "relu", classes)
    x, y = data.data[held_out], data.target[held_out]
    names = (*(each.name for each in inputs), "digit")
    _write_rows("digits.csv", names, network, x, y, classes, each=1)
    shown = x[y == 3][0]
    return Project(network, "Digits", tuple(shown.tolist()), _scored(_notes("digits"), network, x, y, len(data.target)))


@dataclass(frozen=True)
class Scaling:
    """(x - shift) / scale of each input, as training sees it."""

    shift: Array
    scale: Array

    def apply(self, x: Array) -> Array:
        """Scale x, (batch, inputs)."""
        return (x - self.shift) / self.scale

    def folded(self, weights: Array, bias: Array) -> tuple[Array, Array]:
        """Give the weights and bias that do to raw x what the given ones do to scaled x."""
        raw = weights / self.scale
        return raw, bias - raw @ self.shift


@dataclass(frozen=True)
class Classifier:
    """A trained hidden layer and softmax layer; weights are (units, fan_in)."""

    hidden_weights: Array
    hidden_bias: Array
    output_weights: Array
    output_bias: Array


def train_classifier(
    x: Array, y: Indices, *, hidden: int, relu: bool, epochs: int, learning_rate: float, batch_size: int,
    weight_decay: float, noise: float, seed: int,
) -> Classifier:  # fmt: skip
    """Train one hidden layer and a softmax with AdamW, cosine rate, and Gaussian noise on the inputs."""
    generator = np.random.default_rng(seed)
    units = int(y.max()) + 1
    parameters = [
        _xavier(generator, hidden, x.shape[1]), np.zeros(hidden),
        _xavier(generator, units, hidden), np.zeros(units),
    ]  # fmt: skip
    first = [np.zeros_like(parameter) for parameter in parameters]
    second = [np.zeros_like(parameter) for parameter in parameters]
    step = 0
    for epoch in range(epochs):
        rate = learning_rate * 0.5 * (1 + np.cos(np.pi * epoch / epochs))
        order = generator.permutation(len(x))
        for start in range(0, len(x), batch_size):
            step += 1
            chosen = order[start : start + batch_size]
            batch = x[chosen] + noise * generator.normal(size=(len(chosen), x.shape[1]))
            gradients = _gradients(parameters, batch, y[chosen], relu)
            for i, gradient in enumerate(gradients):
                if parameters[i].ndim == 2:
                    parameters[i] *= 1 - rate * weight_decay
                first[i] += 0.1 * (gradient - first[i])
                second[i] += 0.001 * (gradient**2 - second[i])
                mean, square = first[i] / (1 - 0.9**step), second[i] / (1 - 0.999**step)
                parameters[i] -= rate * mean / (np.sqrt(square) + 1e-8)
    return Classifier(*parameters)


def _gradients(parameters: list[Array], x: Array, y: Indices, relu: bool) -> list[Array]:
    """Give the gradients of the mean cross-entropy, by back-propagation."""
    weights, bias, output_weights, output_bias = parameters
    z = x @ weights.T + bias
    h = np.maximum(z, 0) if relu else np.tanh(z)
    logits = h @ output_weights.T + output_bias
    p = np.exp(logits - logits.max(axis=1, keepdims=True))
    p /= p.sum(axis=1, keepdims=True)
    p[np.arange(len(y)), y] -= 1  # d loss / d logits of softmax with cross-entropy: p - target
    p /= len(y)
    delta = (p @ output_weights) * ((z > 0) if relu else 1 - h**2)
    return [delta.T @ x, delta.sum(axis=0), p.T @ h, p.sum(axis=0)]


def fit_sine(x: Array, y: Array) -> tuple[Array, Array, Array, float]:
    """Fit y = v . tanh(w x + b) + c with three neurons by Levenberg-Marquardt; returns w, b, v and c."""
    hidden = 3
    # A rise in the middle and a fall at either side, as one would draw it by hand.
    p = np.array([1.0, 1.0, 1.0, -2.0, 0.0, 2.0, -1.0, 1.0, -1.0, 0.0])
    ridge = 1e-7  # holds the weights small where the error doesn't care
    damping = 1e-2

    def evaluate(p: Array) -> tuple[Array, Array, float]:
        w, b, v = p[:hidden], p[hidden : 2 * hidden], p[2 * hidden : -1]
        h = np.tanh(np.outer(x, w) + b)
        slope = (1 - h**2) * v
        residual = h @ v + p[-1] - y
        jacobian = np.hstack([slope * x[:, None], slope, h, np.ones((len(x), 1))])
        return residual, jacobian, float(residual @ residual + ridge * p @ p)

    residual, jacobian, cost = evaluate(p)
    for _ in range(400):
        normal = jacobian.T @ jacobian + ridge * np.eye(len(p))
        slope = jacobian.T @ residual + ridge * p
        candidate = p - np.linalg.solve(normal + damping * np.diag(np.diag(normal)), slope)
        new_residual, new_jacobian, new_cost = evaluate(candidate)
        if new_cost < cost:
            p, residual, jacobian, cost = candidate, new_residual, new_jacobian, new_cost
            damping = max(damping / 3, 1e-12)
        else:
            damping = min(damping * 4, 1e9)
    return p[:hidden], p[hidden : 2 * hidden], p[2 * hidden : -1], float(p[-1])


def _classifier(
    inputs: tuple[Input, ...], trained: Classifier, scaling: Scaling, activation: str, classes: tuple[str, ...]
) -> Network:
    weights, bias = scaling.folded(trained.hidden_weights, trained.hidden_bias)
    hidden = Layer("Hidden 1", activation, _rounded(weights), _rounded(bias))
    output = OutputLayer("softmax", _rounded(trained.output_weights), _rounded(trained.output_bias), classes=classes)
    return Network(inputs, (hidden,), output)


def _notes(name: str) -> str:
    return (NOTES / f"{name}.md").read_text(encoding="utf-8")


def _scored(notes: str, network: Network, x: Array, y: Indices, total: int) -> str:
    right = int(_correct(network, x, y).sum())
    return notes.format(train=total - len(y), test=len(y), right=right, accuracy=right / len(y))


def _correct(network: Network, x: Array, y: Indices) -> NDArray[np.bool_]:
    result: NDArray[np.bool_] = forward(network, x).output.argmax(axis=1) == y
    return result


def _write_rows(
    name: str, columns: tuple[str, ...], network: Network, x: Array, y: Indices, classes: tuple[str, ...], each: int
) -> None:
    """Write the first `each` held-out rows of every class that the network gets right."""
    rows: list[list[Any]] = []
    correct = _correct(network, x, y)
    for label, class_name in enumerate(classes):
        rows += [[*(f"{value:g}" for value in row), class_name] for row in x[correct & (y == label)][:each]]
    with (TEST_ROWS / name).open("w", encoding="utf-8", newline="") as file:
        csv.writer(file, lineterminator="\n").writerows([columns, *rows])


def _held_out(y: Indices, *, share: float, seed: int) -> NDArray[np.bool_]:
    """Choose that share of every class at random for testing."""
    generator = np.random.default_rng(seed)
    mask = np.zeros(len(y), dtype=bool)
    for label in np.unique(y):
        members = generator.permutation(np.flatnonzero(y == label))
        mask[members[: round(len(members) * share)]] = True
    return mask


def _xavier(generator: np.random.Generator, units: int, fan_in: int) -> Array:
    limit = np.sqrt(6 / (units + fan_in))
    return generator.uniform(-limit, limit, (units, fan_in))


def _bits() -> tuple[Input, ...]:
    return (Input("x1", 0.0, 1.0), Input("x2", 0.0, 1.0))


def _array(values: object) -> NDArray[np.float32]:
    return np.array(values, dtype=np.float32)


def _rounded(values: Array) -> NDArray[np.float32]:
    return np.round(values, DECIMALS).astype(np.float32) + np.float32(0)  # + 0 makes -0 a plain 0


def main() -> None:
    """Write all examples and the rows of the tests."""
    EXAMPLES.mkdir(parents=True, exist_ok=True)
    TEST_ROWS.mkdir(parents=True, exist_ok=True)
    for name, make in {
        "and": and_project,
        "xor": xor_project,
        "sine": sine_project,
        "iris": iris_project,
        "digits": digits_project,
    }.items():
        path = EXAMPLES / f"{name}.nns"
        save(make(), path)
        print(f"{path.relative_to(ROOT)}: {path.stat().st_size:,} bytes")


if __name__ == "__main__":
    main()
