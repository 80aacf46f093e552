"""Edits of the head and the classes, and what output neurons that come and go do to the class names."""

from collections.abc import Callable, Sequence
from typing import Any

import pytest

from nnstudio.errors import EditRefused
from nnstudio.project import Project, edits

Outputs = Callable[[Project], list[float]]
Make = Callable[..., Project]

# With x = (1, 2) these rows give z = 1 and z = 3.
ONE = [[-1.0, 1.0]]
TWO = [[-1.0, 1.0], [1.0, 1.0]]
THREE = [*TWO, [0.0, 0.5]]


class TestSetHead:
    def test_same_head(self, with_head: Make) -> None:
        project = with_head("linear", ONE, [0])
        assert edits.set_head(project, "linear") is project

    def test_unknown_head(self, with_head: Make) -> None:
        with pytest.raises(EditRefused, match="There is no head “argmax”; choose one of linear, sigmoid, softmax"):
            edits.set_head(with_head("linear", ONE, [0]), "argmax")

    def test_sigmoid_with_one_neuron_becomes_softmax_with_two(self, with_head: Make, outputs: Outputs) -> None:
        before = with_head("sigmoid", ONE, [0.5], ("even", "odd"))
        after = edits.set_head(before, "softmax")
        output = after.network.output
        assert output.weights.tolist() == [[0, 0], [-1, 1]]
        assert output.bias.tolist() == [0, 0.5]
        assert output.classes == ("even", "odd")
        assert output.neuron_uids[1] == before.network.output.neuron_uids[0]
        p = outputs(before)[0]
        assert outputs(after) == pytest.approx([1 - p, p], abs=1e-15)

    def test_and_back_again_it_is_the_same(self, with_head: Make) -> None:
        before = with_head("sigmoid", ONE, [0.5], ("even", "odd"), neurons=("odd",))
        assert edits.set_head(edits.set_head(before, "softmax"), "sigmoid") == before

    def test_softmax_with_two_becomes_the_sigmoid_of_their_difference(self, with_head: Make, outputs: Outputs) -> None:
        before = with_head("softmax", TWO, [0, 0.25], ("no", "yes"), mask=[[0, 0], [0, 1]])
        after = edits.set_head(before, "sigmoid")
        # rows as they count: (0, 0) and (0, 1)
        assert after.network.output.effective_weights.tolist() == [[0, 1]]
        assert after.network.output.mask.tolist() == [[0, 1]]
        assert after.network.output.bias.tolist() == [0.25]
        assert after.network.output.classes == ("no", "yes")
        assert outputs(after) == pytest.approx([outputs(before)[1]], abs=1e-15)

    def test_difference_that_no_float32_holds(self, with_head: Make) -> None:
        before = with_head("softmax", [[-1.7e308, 0], [1.7e308, 0]], [0, 0])
        with pytest.raises(EditRefused, match="differ by more than"):
            edits.set_head(before, "sigmoid")

    def test_several_softmax_neurons_become_several_sigmoids(self, with_head: Make) -> None:
        before = with_head("softmax", THREE, [0, 0, 0], ("a", "b", "c"))
        after = edits.set_head(before, "sigmoid")
        assert after.network.output.weights is before.network.output.weights
        assert after.network.output.classes == ("a", "b", "c")
        assert edits.set_head(after, "softmax") == before

    def test_class_names_wait_on_the_neurons_of_a_linear_head(self, with_head: Make) -> None:
        before = with_head("softmax", THREE, [0, 0, 0], ("a", "b", "c"))
        after = edits.set_head(before, "linear")
        assert after.network.output.classes == ()
        assert after.network.output.neurons == ("a", "b", "c")
        assert edits.set_head(after, "softmax") == before

    def test_a_neurons_own_name_stays(self, with_head: Make) -> None:
        before = with_head("softmax", TWO, [0, 0], ("a", "b"), neurons=("", "mine"))
        assert edits.set_head(before, "linear").network.output.neurons == ("a", "mine")

    def test_lone_sigmoid_takes_the_name_of_its_second_class_to_linear(self, with_head: Make) -> None:
        before = with_head("sigmoid", ONE, [0], ("even", "odd"))
        assert edits.set_head(before, "linear").network.output.neurons == ("odd",)

    def test_names_from_some_neurons_name_all_classes(self, with_head: Make) -> None:
        before = with_head("linear", THREE, [0, 0, 0], neurons=("", "b", ""))
        after = edits.set_head(before, "softmax")
        assert after.network.output.classes == ("class 0", "b", "class 2")
        assert after.network.output.neurons == ("", "", "")

    def test_no_names_stay_no_names(self, with_head: Make) -> None:
        before = with_head("linear", THREE, [0, 0, 0])
        assert edits.set_head(before, "softmax").network.output.classes == ()

    def test_linear_with_one_neuron_becomes_softmax_with_two(self, with_head: Make, outputs: Outputs) -> None:
        after = edits.set_head(with_head("linear", ONE, [0], neurons=("y",)), "softmax")
        assert after.network.output.neurons == ("", "y")
        assert outputs(after) == pytest.approx([0.2689414213699951, 0.7310585786300049])

    def test_cuts_go_along(self, with_head: Make) -> None:
        after = edits.set_head(with_head("sigmoid", ONE, [0], mask=[[0, 1]]), "softmax")
        assert after.network.output.mask.tolist() == [[1, 1], [0, 1]]


class TestClasses:
    def test_names(self, with_head: Make) -> None:
        project = with_head("softmax", THREE, [0, 0, 0])
        after = edits.set_classes(project, ["a", " b", "c"])
        assert after.network.output.classes == ("a", "b", "c")
        assert edits.set_classes(after, ("a", "b", "c")) is after
        assert edits.set_classes(after, ()).network.output.classes == ()
        assert edits.set_classes(after, ()) == project

    def test_one_sigmoid_has_two(self, with_head: Make) -> None:
        project = with_head("sigmoid", ONE, [0])
        assert edits.set_classes(project, ["no", "yes"]).network.output.classes == ("no", "yes")

    @pytest.mark.parametrize(
        ("head", "rows", "names", "message"),
        [
            ("softmax", THREE, ["a", "b"], "This output has 3 classes, and the number of names given is 2"),
            ("sigmoid", ONE, ["a"], "This output has 2 classes, and the number of names given is 1"),
            ("sigmoid", TWO, ["a", "b", "c"], "This output has 2 classes"),
            ("linear", TWO, ["a", "b"], "A linear output gives numbers, not classes"),
            ("softmax", TWO, ["a", " "], "A class needs a name"),
        ],
    )
    def test_wrong_number(self, with_head: Make, head: str, rows: Any, names: Sequence[str], message: str) -> None:
        with pytest.raises(EditRefused, match=message):
            edits.set_classes(with_head(head, rows, [0] * len(rows)), names)

    def test_rename_one(self, with_head: Make) -> None:
        project = with_head("softmax", TWO, [0, 0], ("a", "b"))
        after = edits.rename_class(project, 1, "beta")
        assert after.network.output.classes == ("a", "beta")
        assert edits.rename_class(after, 1, "beta") is after

    def test_the_first_name_names_all(self, with_head: Make) -> None:
        project = with_head("sigmoid", ONE, [0])
        assert edits.rename_class(project, 1, "odd").network.output.classes == ("class 0", "odd")
        named = edits.rename_class(project, 1, "odd", others=("类别 0", "类别 1"))
        assert named.network.output.classes == ("类别 0", "odd")

    @pytest.mark.parametrize(
        ("head", "index", "name", "message"),
        [
            ("softmax", 2, "c", "There is no class at index 2; the last one is at 1"),
            ("softmax", -1, "c", "There is no class at index -1"),
            ("softmax", 0, "", "A class needs a name"),
            ("linear", 0, "c", "A linear output gives numbers, not classes"),
        ],
    )
    def test_impossible_rename(self, with_head: Make, head: str, index: int, name: str, message: str) -> None:
        with pytest.raises(EditRefused, match=message):
            edits.rename_class(with_head(head, TWO, [0, 0]), index, name)


class TestClassesFollowNeurons:
    @pytest.fixture
    def three(self, with_head: Make) -> Project:
        return with_head("softmax", THREE, [0, 0, 0], ("a", "b", "c"))

    def test_added(self, three: Project) -> None:
        assert edits.add_neuron(three, 1).network.output.classes == ("a", "b", "c", "class 3")
        assert edits.add_neuron(three, 1, 1).network.output.classes == ("a", "class 3", "b", "c")

    def test_added_to_default_names(self, three: Project) -> None:
        project = edits.set_classes(three, ["class 0", "class 1", "class 3"])
        assert edits.add_neuron(project, 1).network.output.classes[3] == "class 4"

    def test_added_where_there_are_no_names(self, three: Project) -> None:
        assert edits.add_neuron(edits.set_classes(three, ()), 1).network.output.classes == ()

    def test_removed(self, three: Project) -> None:
        assert edits.remove_neurons(three, [(1, 0)]).network.output.classes == ("b", "c")

    def test_moved(self, three: Project) -> None:
        assert edits.move_neuron(three, 1, 0, 2).network.output.classes == ("b", "c", "a")

    def test_duplicated(self, three: Project) -> None:
        assert edits.duplicate_neuron(three, 1, 1).network.output.classes == ("a", "b", "b 2", "c")

    def test_names_that_are_there_twice_stay(self, three: Project) -> None:
        twins = edits.set_classes(three, ["a", "b", "b"])
        assert edits.move_neuron(twins, 1, 0, 2).network.output.classes == ("b", "b", "a")

    def test_softmax_keeps_two(self, three: Project) -> None:
        with pytest.raises(EditRefused, match="Softmax shares out 1 among at least two classes"):
            edits.remove_neurons(three, [(1, 0), (1, 2)])

    def test_second_sigmoid_takes_the_name_that_becomes_free(self, with_head: Make, outputs: Outputs) -> None:
        project = with_head("sigmoid", ONE, [0], ("even", "odd"))
        after = edits.add_neuron(project, 1)
        assert after.network.output.classes == ("odd", "even")
        assert outputs(after) == [outputs(project)[0], 0.5]

    def test_last_sigmoid_of_several_has_a_class_and_its_opposite(self, with_head: Make) -> None:
        project = with_head("sigmoid", TWO, [0, 0], ("cat", "dog"))
        alone = edits.remove_neurons(project, [(1, 0)])
        assert alone.network.output.classes == ("not dog", "dog")
        assert edits.add_neuron(alone, 1).network.output.classes == ("dog", "class 1")

    def test_duplicated_lone_sigmoid(self, with_head: Make) -> None:
        project = with_head("sigmoid", ONE, [0], ("even", "odd"))
        assert edits.duplicate_neuron(project, 1, 0).network.output.classes == ("odd", "even")
