"""Where data and network don't fit: what is said, and edits that make them fit and keep what the network knows."""

from itertools import product

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from sample_networks import xor_project

from nnstudio.datasets import GENERATORS, TABLES, Dataset, Shipped, generate
from nnstudio.engine import Network, Trainer
from nnstudio.engine.heads import softmax
from nnstudio.project import Project, blank
from nnstudio.training import Misfit, fit, misfit


def of(inputs: object, outputs: object, head: str, **more: object) -> Project:
    """A project of a network with one hidden layer of three."""
    return Project(Network.dense(inputs, [3], outputs, head=head, **more))


def table(inputs: str, classes: str = "", outputs: str = "y") -> Dataset:
    """Two samples a class, or three samples of numbers."""
    names = tuple(classes.split())
    targets = [0, *range(len(names))] if names else np.arange(3 * len(outputs.split())).reshape(3, -1)
    x = np.arange(len(targets) * len(inputs.split())).reshape(len(targets), -1)
    return Dataset(x, targets, inputs.split(), outputs.split(), names, name="Tools")


def found(project: Project, dataset: Dataset) -> Misfit:
    """What doesn't fit; something has to."""
    result = misfit(project, dataset)
    assert result is not None
    return result


def titles(project: Project, dataset: Dataset) -> dict[str, str]:
    """Return what is offered."""
    return {offer.key: offer.title for offer in found(project, dataset).offers}


def offered(project: Project, dataset: Dataset, key: str = "all") -> Project:
    """Take an offer."""
    (offer,) = (offer for offer in found(project, dataset).offers if offer.key == key)
    return offer.edit(project)


# --- what is said ------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("project", "dataset", "problem", "message"),
    [
        (of(2, 1, "linear"), table("a b c"), "inputs", "Expected 2 inputs (x1, x2), found 3 in Tools (a, b, c)"),
        (of(["b", "a"], 1, "linear"), table("a b"), "order", "Expected the inputs b, a, found a, b in Tools"),
        (
            of(2, 1, "linear"),
            table("a b", "cat dog"),
            "head",
            "Expected numbers to learn, as the linear head answers, found 2 classes in Tools (cat, dog)",
        ),
        (
            of(2, 3, "softmax"),
            table("a b", "cat dog"),
            "head",
            "Expected 3 classes, as the softmax head of 3 neurons answers, found 2 in Tools (cat, dog)",
        ),
        (
            of(2, 1, "sigmoid"),
            table("a b"),
            "head",
            "Expected classes to learn, as the sigmoid head answers, found numbers in Tools (y)",
        ),
        (
            of(2, 1, "linear"),
            table("a b", outputs="p q"),
            "head",
            "Expected 1 column to learn, one a neuron of the linear head, found 2 in Tools (p, q)",
        ),
        (
            of(2, 2, "sigmoid"),
            table("a b", outputs="p q"),
            "head",
            "Expected numbers from 0 to 1, as the sigmoid head answers, found 2 in Tools (p, q)",
        ),
        (
            of(2, ["yes", "no"], "softmax"),
            table("a b", "cat dog"),
            "classes",
            "Expected the classes yes, no, found cat, dog in Tools",
        ),
    ],
)
def test_what_was_expected_and_what_was_found(project: Project, dataset: Dataset, problem: str, message: str) -> None:
    result = found(project, dataset)
    assert str(result) == message
    assert result.problem == problem


def test_what_fits() -> None:
    assert misfit(of(2, 1, "linear"), table("x1 x2")) is None
    assert misfit(of(2, 2, "sigmoid"), Dataset([[1, 2]], [[0, 1]], ("x1", "x2"), ("p", "q"))) is None
    assert misfit(xor_project(), generate("xor", 10)) is None


def test_inputs_of_other_names_are_taken_in_their_order_and_that_is_said() -> None:
    fitted = fit(of(2, 1, "linear"), table("a x2"))
    assert [str(one) for one in fitted.remarks] == ["inputs are taken in their order: x1 = a"]
    (offer,) = fitted.offers
    assert (offer.key, offer.title) == ("rename_inputs", "Rename the inputs to a, x2")
    named = fit(offer.edit(fitted.project), table("a x2"))
    assert (named.remarks, named.offers) == ((), ())


def test_classes_that_have_no_names_get_those_of_the_data() -> None:
    project = of(2, 2, "softmax")
    fitted = fit(project, table("a b", "cat dog"))
    assert fitted.project.network.output.classes == ("cat", "dog")
    assert fitted.dataset.classes == ("cat", "dog")


def test_classes_come_into_the_networks_order() -> None:
    fitted = fit(of(2, ["dog", "cat"], "softmax"), table("a b", "cat dog"))
    assert fitted.dataset.classes == ("dog", "cat")
    assert fitted.targets(fitted.dataset).tolist() == [1, 1, 0]


# --- what is offered ---------------------------------------------------------------------------------------------


def test_everything_at_once_comes_first_then_the_parts() -> None:
    assert titles(blank(), Shipped("iris").load()) == {
        "all": "Make 4 inputs: sepal length, sepal width, petal length, petal width, and a softmax head of 3 neurons: "
        "setosa, versicolor, virginica",
        "inputs": "Make 4 inputs: sepal length, sepal width, petal length, petal width",
        "head": "Make a softmax head of 3 neurons: setosa, versicolor, virginica",
    }


def test_two_classes_are_offered_one_sigmoid_neuron_or_two_of_softmax() -> None:
    assert titles(blank(), generate("circles", 10)) == {
        "all": "Make a sigmoid head of 1 neuron: outer, inner",
        "softmax": "Make a softmax head of 2 neurons: outer, inner",
    }
    for key, head, units in (("all", "sigmoid", 1), ("softmax", "softmax", 2)):
        output = offered(blank(), generate("circles", 10), key).network.output
        assert (output.head, output.units, output.classes) == (head, units, ("outer", "inner"))


def test_many_names_are_the_first_and_the_last() -> None:
    assert titles(blank(), Shipped("digits").load())["all"] == (
        "Make 64 inputs: r0c0 … r7c7, and a softmax head of 10 neurons: 0 … 9"
    )


def test_inputs_in_another_order_are_moved_or_renamed() -> None:
    project = of(["b", "a"], 1, "linear")
    assert titles(project, table("a b")) == {
        "all": "Move the inputs into the order a, b",
        "rename_inputs": "Rename the inputs to a, b",
    }
    moved, renamed = offered(project, table("a b")), offered(project, table("a b"), "rename_inputs")
    before = project.network
    assert [one.name for one in moved.network.inputs] == [one.name for one in renamed.network.inputs] == ["a", "b"]
    assert [one.uid for one in moved.network.inputs] == [before.inputs[1].uid, before.inputs[0].uid]
    assert np.array_equal(moved.network.layers[0].weights, before.layers[0].weights[:, ::-1])
    assert renamed.network.layers[0].weights is before.layers[0].weights


def test_classes_are_renamed_and_what_has_its_name_keeps_it() -> None:
    project = of(2, ["bird", "cat", "fish"], "softmax")
    dataset = table("a b", "cat dog bird")
    assert titles(project, dataset) == {"all": "Rename the classes to cat, dog, bird"}
    after = offered(project, dataset)
    assert after.network.output.classes == ("bird", "cat", "dog")
    assert after.network.output.weights is project.network.output.weights


def test_inputs_and_names_of_classes() -> None:
    project = of(2, ["yes", "no"], "softmax")
    assert titles(project, table("a", "cat dog")) == {
        "all": "Make 1 input: a, and rename the classes to cat, dog",
        "inputs": "Make 1 input: a",
        "classes": "Rename the classes to cat, dog",
    }


def test_labels_stay_labels() -> None:
    dataset = Dataset([[1, 2]], [[0, 1]], ("x1", "x2"), ("p", "q"))
    project = of(2, 3, "sigmoid")
    assert titles(project, dataset) == {
        "all": "Make a sigmoid head of 2 neurons: p, q",
        "linear": "Make a linear head of 2 neurons: p, q",
    }
    assert offered(project, dataset).network.output.classes == ("p", "q")
    assert offered(project, dataset, "linear").network.output.neurons == ("p", "q")
    assert titles(of(2, 1, "sigmoid"), dataset) == titles(project, dataset)
    assert titles(of(2, 1, "linear"), dataset) == {"all": "Make a linear head of 2 neurons: p, q"}


# --- what a network knows stays ----------------------------------------------------------------------------------


def test_an_input_of_the_same_name_is_the_same_input() -> None:
    project = of(["a", "b", "c"], 1, "linear")
    before, after = project.network, offered(project, table("c new a d")).network
    assert [one.name for one in after.inputs] == ["c", "new", "a", "d"]
    assert [one.uid for one in after.inputs][:3] == [before.inputs[index].uid for index in (2, 1, 0)]
    assert np.array_equal(after.layers[0].weights[:, :3], before.layers[0].weights[:, [2, 1, 0]])


def test_the_inputs_get_the_ranges_of_the_data() -> None:
    after = offered(blank(), Shipped("iris").load())
    assert [(one.min, one.max) for one in after.network.inputs] == list(Shipped("iris").load().ranges)


def test_a_class_of_the_same_name_is_the_same_neuron() -> None:
    project = of(2, ["A", "B", "C"], "softmax")
    before, after = project.network.output, offered(project, table("x1 x2", "C D A B")).network.output
    assert after.classes == ("C", "D", "A", "B")
    assert np.array_equal(after.weights[[2, 3, 0]], before.weights)
    assert after.neuron_uids[0] == before.neuron_uids[2]


def test_two_of_three_classes_keep_their_odds() -> None:
    """softmax over B and A is the sigmoid of their difference."""
    project = of(2, ["A", "B", "C"], "softmax")
    dataset = table("x1 x2", "B A")
    output, before = offered(project, dataset).network.output, project.network.output
    assert (output.head, output.classes) == ("sigmoid", ("B", "A"))
    hidden = np.float32([[0.3, -0.4, 0.9]])
    z = hidden @ before.weights.T + before.bias
    assert 1 / (1 + np.exp(-(hidden @ output.weights.T + output.bias))) == pytest.approx(softmax(z[:, [1, 0]])[:, 1:])


def test_a_neuron_for_numbers_is_called_as_its_column() -> None:
    output = offered(xor_project(), table("x1 x2", outputs="p q")).network.output
    assert (output.head, output.neurons, output.classes) == ("linear", ("p", "q"), ())
    assert np.array_equal(output.weights[0], xor_project().network.output.weights[0])


def test_the_project_is_left_alone() -> None:
    project = of(2, 1, "linear")
    before = project.network
    offered(project, Shipped("iris").load())
    assert project.network is before
    assert project == Project(before)


# --- in general --------------------------------------------------------------------------------------------------

SAMPLES = {key: generate(key, 12) for key in GENERATORS} | {key: Shipped(key).load() for key in TABLES}
NETWORKS = [
    blank(),
    xor_project(),
    of(1, 2, "linear"),
    of(4, 3, "softmax"),
    of(["x2", "x1"], ["no", "yes"], "softmax"),
    of(3, ["A", "B", "C"], "sigmoid"),
    of(["x", "x"], 1, "sigmoid"),
    Project(Network.dense(2, [], ["B", "A", "C"], head="softmax"), input=(0.5, 0.5)),
]


@pytest.mark.parametrize("key", SAMPLES)
@pytest.mark.parametrize("index", range(len(NETWORKS)))
def test_the_first_offer_makes_everything_fit(index: int, key: str) -> None:
    project, dataset = NETWORKS[index], SAMPLES[key]
    problem = misfit(project, dataset)
    for offer in problem.offers if problem else ():
        after = offer.edit(project)
        if offer.key in ("all", "softmax", "linear"):
            assert misfit(after, dataset) is None
            fitted = fit(after, dataset)
            Trainer(fitted.project.network, dataset.x, fitted.targets(fitted.dataset))
        _check_survivors(project.network, after.network)
    assert problem is None or problem.offers[0].key == "all"


@settings(max_examples=60, deadline=None)
@given(
    inputs=st.lists(st.sampled_from("abcde"), min_size=1, max_size=4),
    columns=st.lists(st.sampled_from("abcdefgh"), min_size=1, max_size=5, unique=True),
    head=st.sampled_from(["linear", "sigmoid", "softmax"]),
    units=st.integers(1, 4),
    own=st.permutations("KLMN"),
    named=st.booleans(),
    classes=st.lists(st.sampled_from("KLMNO"), max_size=5, unique=True),
    outputs=st.integers(1, 3),
    hidden=st.booleans(),
)
def test_parts_in_turn_or_all_at_once(
    inputs: list[str],
    columns: list[str],
    head: str,
    units: int,
    own: list[str],
    named: bool,
    classes: list[str],
    outputs: int,
    hidden: bool,
) -> None:
    """Whatever network and data: the first offer fits, and so do the parts one after another."""
    if head == "softmax":
        units = max(units, 2)
    names = tuple(own[: 2 if head == "sigmoid" and units == 1 else units]) if named and head != "linear" else ()
    project = Project(Network.dense(inputs, [2] if hidden else [], units, head=head, classes=names))
    if len(classes) < 2:
        classes = []
    x = np.zeros((6, len(columns)), np.float32)
    if classes:
        dataset = Dataset(x, np.arange(6) % len(classes), columns, ("kind",), classes)
    else:
        dataset = Dataset(x, np.arange(6 * outputs).reshape(6, -1) % 2, columns, tuple("pqr"[:outputs]))
    problem = misfit(project, dataset)
    if problem is None:
        assert fit(project, dataset).project.network.sizes == project.network.sizes
        return
    assert len({*problem.offers}) == len(problem.offers)
    whole = problem.offers[0].edit(project)
    assert misfit(whole, dataset) is None
    _check_survivors(project.network, whole.network)
    for _ in range(3):
        if (problem := misfit(project, dataset)) is not None:
            parts = [offer for offer in problem.offers if offer.key in ("inputs", "head", "classes")]
            project = (parts or problem.offers)[0].edit(project)
    assert misfit(project, dataset) is None
    assert project.network == whole.network


def _check_survivors(before: Network, after: Network) -> None:
    """Neurons, and their connections to others that survived as well, are as they were; a folded head has new rows."""
    assert [layer.uid for layer in after.layers] == [layer.uid for layer in before.layers]
    survivors = [
        [(old, index) for index, uid in enumerate(uids) if (old := _index(before, number, uid)) is not None]
        for number, uids in enumerate(_uids(after))
    ]
    folded = before.output.head == "softmax" and after.output.head == "sigmoid"
    for number in range(1, after.depth - 1 if folded else after.depth):
        old, new = before.layer(number), after.layer(number)
        for (was, now), (source, place) in product(survivors[number], survivors[number - 1]):
            assert new.weights[now, place] == old.weights[was, source]
            assert new.bias[now] == old.bias[was]


def _uids(network: Network) -> list[tuple[int, ...]]:
    return [tuple(one.uid for one in network.inputs)] + [layer.neuron_uids for layer in network.computing_layers]


def _index(network: Network, number: int, uid: int) -> int | None:
    uids = _uids(network)[number]
    return uids.index(uid) if uid in uids else None
