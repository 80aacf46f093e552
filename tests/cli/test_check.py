"""`nnstudio check`: whether a file is a network, and what there is to remark on it."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from cli.by_hand import Run, network

from nnstudio.engine import Network
from nnstudio.formats import save
from nnstudio.project import Project, advise

BY_HAND = Path(__file__).parents[1] / "data" / "xor_by_hand.nns"


def test_a_file_without_remarks(run: Run) -> None:
    done = run("check", str(BY_HAND))
    assert (done.code, done.err) == (0, "")
    assert done.out == f"{BY_HAND}: ok: “XOR”, 2-2-1, Sigmoid head, 9 parameters\n"


def test_remarks_are_no_failure(run: Run, write: Callable[..., str]) -> None:
    value = Network.dense(2, [3, 3], 2, activation="identity", head="softmax")
    done = run("check", write(value, name="n.nns"))
    assert (done.code, done.err) == (0, "")
    first, *remarks = done.out.splitlines()
    assert first == "n.nns: ok: “Untitled”, 2-3-3-2, Softmax head, 29 parameters"
    assert [line.strip() for line in remarks] == [remark.message for remark in advise(Project(value))]
    assert len(remarks) >= 2


def test_names_with_line_breaks_stay_on_their_lines(run: Run, tmp_path: Path) -> None:
    hidden = replace(network().layers[0], name="x\ny", activation="identity")
    save(Project(replace(network(), layers=(hidden,)), name="a\nb"), tmp_path / "n.nns")
    first, remark = run("check", "n.nns").out.splitlines()
    assert first.startswith("n.nns: ok: “a�b”, 2-2-1")
    assert "x�y is linear" in remark


def test_the_refusal_of_the_contract(refused: Callable[..., str], run: Run, tmp_path: Path) -> None:
    text = BY_HAND.read_text(encoding="utf-8").replace("[2.1, 2.1]", "[2, 2, 2]").replace("[-1.5, -1.5]", "[1, 1, 1]")
    (tmp_path / "xor.nns").write_text(text, encoding="utf-8")
    assert refused("check", "xor.nns") == (
        "xor.nns: $.network.layers[0].weights: expected 2 x 2 (units x inputs), found 2 x 3"
    )


def test_data_and_plan_are_checked_as_well(refused: Callable[..., str], write: Callable[..., str]) -> None:
    write(training={"batch_size": 0})
    assert refused("check", "n.nns") == "n.nns: $.training.batch_size: expected a whole number from 1, found 0"
    write(dataset={"kind": "table", "table": "roses"})
    assert refused("check", "n.nns").startswith("n.nns: $.dataset.table: expected one of iris, ")
    write(dataset={"kind": "table", "table": "iris", "scaling": {"kind": "minmax", "shift": [1], "scale": [0]}})
    assert refused("check", "n.nns").startswith("n.nns: $.dataset.scaling.shift: expected ")


def test_data_that_does_not_fit_is_a_remark(run: Run, write: Callable[..., str]) -> None:
    write(Network.dense(4, [], 1), dataset={"kind": "table", "table": "iris"})
    line = "  Expected numbers to learn, as the linear head answers, found 3 classes in Iris ("
    assert run("check", "n.nns").out.splitlines()[-1].startswith(line)
    kinds = ["setosa", "versicolor", "virginica"]
    write(Network.dense(4, [], kinds, head="softmax"), dataset={"kind": "table", "table": "iris"})
    assert len(run("check", "n.nns").out.splitlines()) == 1


def test_what_the_author_locked_is_told(run: Run, tmp_path: Path) -> None:
    project = Project(network(), view={"locks": {"free": ["weights:1", "dropout", "biases"]}})
    save(project, tmp_path / "n.nns")
    save(replace(project, view={"locks": {"free": []}}), tmp_path / "all.nns")
    assert run("check", "n.nns").out.splitlines()[1:] == [
        "  locked by its author; free: weights:1, biases",
        '  $.view.locks.free[1]: this version of NN Studio knows no "dropout" that could be free',
    ]
    assert run("check", "all.nns").out.splitlines()[1:] == ["  locked by its author; free: x"]
