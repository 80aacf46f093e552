"""A project's data as its network learns it: parted, scaled, targets in the head's shape; kept and found again."""

import numpy as np
import pytest

from nnstudio.datasets import (
    Dataset,
    Embedded,
    FunctionPoints,
    Generated,
    InputColumn,
    KeptDataset,
    Scaling,
    Shipped,
    split,
    to_plain,
)
from nnstudio.engine import Network, Trainer
from nnstudio.errors import FileRefused, InvalidInput
from nnstudio.formats import dumps, loads
from nnstudio.project import Project, blank
from nnstudio.training import (
    Misfit,
    kept_columns,
    kept_data,
    kept_scaling,
    prepare,
    remove_data,
    set_data,
)

FOUR = Dataset(
    [[1, 10], [3, 10], [5, 10], [7, 10]], [0, 1, 0, 1], ("a", "b"), ("kind",), ("cat", "dog"), ((0, 8), (9, 11))
)


def two(head: str = "softmax", outputs: object = 2) -> Project:
    """Two inputs and no hidden layer."""
    return Project(Network.dense(2, [], outputs, head=head), name="Two")


def everything(dataset: Dataset = FOUR, **more: object) -> KeptDataset:
    """Data that is trained with to the last sample."""
    return KeptDataset(Embedded(dataset), test_share=0, **more)


# --- from a project ----------------------------------------------------------------------------------------------


def test_a_project_without_data() -> None:
    assert kept_data(blank()) is None
    assert kept_scaling(blank()) == Scaling()
    assert kept_columns(blank()) == ()


def test_what_was_set_is_what_is_kept() -> None:
    kept = KeptDataset(Shipped("iris"), test_share=0.4, seed=3, stratified=False, columns=(InputColumn("a"),))
    project = set_data(Project(Network.dense(4, [3], 3, head="softmax")), kept, kept.source.load(), "minmax")
    found = kept_data(loads(dumps(project), "a.nns"))
    assert (found.source, found.test_share, found.seed, found.stratified) == (kept.source, 0.4, 3, False)
    assert found.scaling == kept_scaling(project)
    assert kept_columns(project) == (InputColumn("a"),)


@pytest.mark.parametrize(
    ("dataset", "line"),
    [
        ({"kind": "dream"}, "$.dataset.kind: expected one of generator, function, table, embedded, linked, found"),
        ({"kind": "generator", "generator": "moons", "seed": -1}, "$.dataset.seed: expected a whole number from 0"),
        ({"kind": "table", "table": "iris", "split": {"test_share": 1}}, "$.dataset.split.test_share: expected a"),
    ],
)
def test_refusals_name_the_place(dataset: dict[str, object], line: str) -> None:
    with pytest.raises(FileRefused) as refusal:
        kept_data(Project(blank().network, name="Two", dataset=dataset))
    assert str(refusal.value).startswith(f"Two: {line}")


def test_a_scaling_needs_nothing_else_to_be_right() -> None:
    scaling = {"kind": "standard", "shift": [1, 2], "scale": [3, 4]}
    project = Project(blank().network, dataset={"kind": "from the future", "scaling": scaling})
    assert kept_scaling(project) == Scaling("standard", (1, 2), (3, 4))


def test_a_scaling_of_other_inputs_is_refused() -> None:
    scaling = {"kind": "standard", "shift": [1], "scale": [3]}
    with pytest.raises(FileRefused, match=r"a.nns: \$.dataset.scaling.shift: expected 2 numbers"):
        kept_scaling(Project(blank().network, dataset={"scaling": scaling}), file="a.nns")


# --- into a project ----------------------------------------------------------------------------------------------


def test_the_scaling_is_learned_from_what_is_trained_with() -> None:
    kept = KeptDataset(Embedded(FOUR), test_share=0.5, seed=1)
    training, _ = split(FOUR, 0.5, 1)
    project = set_data(two(), kept, FOUR, "standard")
    assert kept_scaling(project) == Scaling.learned("standard", training.x)
    assert kept_scaling(project) != Scaling.learned("standard", FOUR.x)


def test_the_whole_edit_by_hand() -> None:
    """1 3 5 7 have the mean 4 and the variance (9 + 1 + 1 + 9) / 4 = 5; what is constant becomes 0."""
    project = two()
    after = set_data(project, everything(), FOUR, "standard")
    assert after.dataset == to_plain(everything(scaling=Scaling("standard", (4, 10), (5**0.5, 1))))
    assert [(one.name, one.min, one.max) for one in after.network.inputs] == [("x1", 0, 8), ("x2", 9, 11)]
    assert after.network.output.classes == ("cat", "dog")
    assert after.network.output.weights is project.network.output.weights
    assert project.dataset is None


def test_a_network_of_another_shape_is_left_alone() -> None:
    project = Project(Network.dense(3, [], 1))
    after = set_data(project, everything(), FOUR, "none")
    assert after.network is project.network
    assert after.dataset is not None


def test_the_networks_own_names_of_classes_stay() -> None:
    project = two(outputs=["dog", "cat"])
    assert set_data(project, everything(), FOUR, "none").network.output is project.network.output


def test_names_that_came_from_the_data_before_make_room_for_new_ones() -> None:
    other = Dataset(FOUR.x, FOUR.targets, FOUR.inputs, FOUR.outputs, ("yes", "no"))
    project = set_data(two(), everything(), FOUR, "none")
    after = set_data(project, everything(other), other, "none", former=FOUR.classes)
    assert after.network.output.classes == ("yes", "no")
    assert set_data(project, everything(other), other, "none").network.output.classes == FOUR.classes
    turned = Dataset(FOUR.x, FOUR.targets, FOUR.inputs, FOUR.outputs, FOUR.classes[::-1])
    after = set_data(project, everything(turned), turned, "none", former=FOUR.classes)
    assert after.network.output.classes == FOUR.classes  # who was called a cat stays one


def test_data_can_be_removed() -> None:
    project = set_data(two(), everything(), FOUR, "minmax")
    assert remove_data(project).dataset is None
    assert remove_data(project).network is project.network
    assert remove_data(blank()).dataset is None


def test_an_unknown_scaling_and_no_samples() -> None:
    with pytest.raises(InvalidInput, match="unknown scaling"):
        set_data(two(), everything(), FOUR, "huge")
    with pytest.raises(InvalidInput, match="no samples"):
        set_data(two(), everything(), FOUR.rows([]), "standard")


# --- to learn from -----------------------------------------------------------------------------------------------


def test_prepared_by_hand() -> None:
    kept = everything(scaling=Scaling("minmax", (1, 10), (6, 1)))
    found = prepare(two(outputs=["dog", "cat"]), kept, FOUR)
    assert found.x.tolist() == pytest.approx(np.array([[0, 0], [2 / 6, 0], [4 / 6, 0], [1, 0]]))
    assert found.x.dtype == np.float32
    assert found.y.tolist() == [1, 0, 1, 0]  # dog is the first
    assert found.training.x.tolist() == FOUR.x.tolist()  # not scaled
    assert found.dataset.classes == ("dog", "cat")
    assert found.training_rows.tolist() == [0, 1, 2, 3]
    assert (found.test_x.shape, len(found.test_y), len(found.test)) == ((0, 2), 0, 0)
    assert found.scaling is kept.scaling
    assert [offer.title for offer in found.offers] == ["Rename the inputs to a, b"]
    assert [str(one) for one in found.remarks] == ["inputs are taken in their order: x1 = a, x2 = b"]


@pytest.mark.parametrize(
    ("head", "outputs", "y"),
    [
        ("softmax", 2, [0, 1, 0, 1]),
        ("sigmoid", 1, [[0], [1], [0], [1]]),
        ("sigmoid", 2, [[1, 0], [0, 1], [1, 0], [0, 1]]),
    ],
)
def test_targets_in_the_shape_of_the_head(head: str, outputs: int, y: list[object]) -> None:
    assert prepare(two(head, outputs), everything(), FOUR).y.tolist() == y


def test_every_sample_is_in_one_part() -> None:
    source = Generated("three_spirals", 100, 0.1, 4)
    found = prepare(two(outputs=3), KeptDataset(source, test_share=0.3, seed=5), source.load())
    assert len(found.test_rows) == 30
    assert sorted([*found.training_rows, *found.test_rows]) == list(range(100))
    assert np.array_equal(found.dataset.x[found.test_rows], found.test.x)
    assert np.array_equal(found.dataset.targets[found.training_rows], found.y)


def test_the_order_of_the_classes_does_not_change_the_parts() -> None:
    """What a network calls its first class has nothing to do with which samples it is tested with."""
    data = Generated("circles", 40).load()
    kept = KeptDataset(Generated("circles", 40))
    one = prepare(two(outputs=["inner", "outer"]), kept, data)
    other = prepare(two(outputs=["outer", "inner"]), kept, data)
    assert np.array_equal(one.test_rows, other.test_rows)


def test_what_is_prepared_can_be_trained_with() -> None:
    source = FunctionPoints("sin(x1) * x2", 50)
    project = set_data(two("linear", 1), KeptDataset(source), source.load(), "standard")
    found = prepare(project, kept_data(project), source.load())
    trainer = Trainer(project.network, found.x, found.y)
    assert trainer.epoch() > 0


def test_what_does_not_fit() -> None:
    with pytest.raises(Misfit):
        prepare(two(), everything(), Shipped("iris").load())
    with pytest.raises(InvalidInput, match="expected 1 columns to scale"):
        prepare(two(), everything(scaling=Scaling("minmax", (1,), (2,))), FOUR)


def test_what_a_scaling_carries_out_of_the_finite_numbers() -> None:
    """A column whose training samples are all but equal, and a file that another program wrote."""
    far = Scaling("standard", (0, 1e300), (1, 1))
    with pytest.raises(InvalidInput, match="Sample 1, input “b”: 10 is too large to compute with once it is scaled"):
        prepare(two(), everything(scaling=far), FOUR)
    for test_share in (0.0, 0.5):
        narrow = KeptDataset(Embedded(FOUR), Scaling("standard", (0, 0), (1e-38, 1)), test_share=test_share)
        with pytest.raises(InvalidInput, match="input “a”"):
            prepare(two(), narrow, FOUR)
