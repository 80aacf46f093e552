"""`nnstudio train --csv`: a table of another program, trained to the end, kept, and evaluated with equal numbers."""

import csv
import json
import os
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from cli.by_hand import Run

from nnstudio.datasets import Dataset, Embedded, InputColumn, Linked, from_plain, split
from nnstudio.engine import Input, Network, OutputLayer
from nnstudio.formats import load

LEARN = ("--epochs", "100", "--learning-rate", "0.02", "--seed", "3", "-o", "b.nns", "--json")


@pytest.fixture
def flowers(tmp_path: Path) -> str:
    """A table written by the csv module: three kinds, in measures of very different size."""
    random = np.random.default_rng(5)
    with open(tmp_path / "flowers.csv", "w", newline="") as file:
        writer = csv.writer(file)
        writer.writerow(["kind", "height, mm", "stamens"])
        for index in range(120):
            kind = index % 3
            writer.writerow(
                [["rose", "aster", "lily"][kind], 1000 + 300 * kind + random.normal(0, 40), random.integers(3, 9)]
            )
    return "flowers.csv"


def accuracy(found: str, kinds: list[str]) -> float:
    answers = [row["prediction"] for row in csv.DictReader(found.splitlines())]
    return sum(answer == kind for answer, kind in zip(answers, kinds, strict=True)) / len(kinds)


@pytest.mark.parametrize("inputs", ["in order", "named"])
def test_trained_to_the_end_and_evaluated(inputs: str, run: Run, flowers: str, tmp_path: Path) -> None:
    run("new", "--inputs", "2", "--layers", "5", "--head", "softmax", "--outputs", "3", "-o", "a.nns")
    if inputs == "named":  # as the columns are; a name with a comma can't be typed
        text = (tmp_path / "a.nns").read_text().replace('"x1"', '"height, mm"').replace('"x2"', '"stamens"')
        (tmp_path / "a.nns").write_text(text)
    done = run("train", "a.nns", "--csv", flowers, "--target", "kind", *LEARN)
    assert done.code == 0, done.err
    found = json.loads(done.out)
    assert found["test"]["accuracy"] >= 0.95

    project = load("b.nns")
    assert project.network.output.classes == ("aster", "lily", "rose")
    kept = from_plain(project.dataset)
    assert isinstance(kept.source, Linked)
    assert kept.scaling.kind == "standard"
    dataset = kept.source.load(lambda path: (tmp_path / path).read_bytes())
    for part, samples in zip(("train", "test"), split(dataset, kept.test_share, kept.seed), strict=True):
        with open(tmp_path / "part.csv", "w", newline="") as file:
            writer = csv.writer(file)
            writer.writerow(["stamens", "height, mm"])  # in another order
            writer.writerows([[repr(float(row[1])), repr(float(row[0]))] for row in samples.x])
        kinds = [samples.classes[index] for index in samples.targets]
        assert accuracy(run("eval", "b.nns", "--csv", "part.csv").out, kinds) == found[part]["accuracy"]


def test_the_scaling_is_learned_on_the_training_rows_and_applied(
    run: Run, write: Callable[..., str], tmp_path: Path
) -> None:
    # x is 1 or 3: mean 2, deviation 1. With a learning rate of 0 the network stays y = 2 x + 1 of the scaled x.
    (tmp_path / "d.csv").write_text("x,y\n1,0\n3,1\n")
    network = Network((Input("x"),), (), OutputLayer("linear", np.float32([[2]]), np.float32([1])))
    still = ("--target", "y", "--test-share", "0", "--optimizer", "sgd", "--learning-rate", "0", "--epochs", "1")
    run("train", write(network), "--csv", "d.csv", *still, "-o", "b.nns")
    assert load("b.nns").dataset["scaling"] == {"kind": "standard", "shift": [2.0], "scale": [1.0]}
    found = json.loads(run("eval", "b.nns", "--input", "3", "--json").out)
    assert found["input"] == [3.0]
    assert found["output"]["values"] == [3.0]  # 2·(3 - 2) + 1
    lines = run("eval", "b.nns", "--input", "3").out.splitlines()
    assert lines[1].split() == ["x"]
    assert lines[2].split() == ["x", "3"]
    (tmp_path / "in.csv").write_text("x\n1\n2\n")
    assert run("eval", "b.nns", "--csv", "in.csv").out == "y\n-1\n1\n"

    run("train", "n.nns", "--csv", "d.csv", *still, "--scale", "minmax", "-o", "b.nns")
    assert run("eval", "b.nns", "--csv", "in.csv").out == "y\n1\n2\n"
    run("train", "n.nns", "--csv", "d.csv", *still, "--scale", "none", "-o", "b.nns")
    assert run("eval", "b.nns", "--csv", "in.csv").out == "y\n3\n5\n"


def test_a_scaling_that_is_replaced_is_said(run: Run, write: Callable[..., str], tmp_path: Path) -> None:
    (tmp_path / "d.csv").write_text("x,y\n1,0\n3,1\n")
    network = Network((Input("x"),), (), OutputLayer("linear", np.float32([[2]]), np.float32([1])))
    again = ("--csv", "d.csv", "--target", "y", "--test-share", "0", "--epochs", "1", "-o", "b.nns")
    run("train", write(network), *again)
    assert "replaced" not in run("train", "b.nns", *again).out
    done = run("train", "b.nns", *again, "--scale", "minmax")
    assert done.out.splitlines()[-1] == "the scaling that b.nns kept is replaced"


def test_a_table_to_evaluate_has_the_columns_or_is_refused(run: Run, write: Callable[..., str], tmp_path: Path) -> None:
    """The inputs are u and v, and were learned from p and q: either names do, half of them don't."""
    (tmp_path / "d.csv").write_text("y,p,q\n0,1,2\n1,3,4\n")
    network = Network((Input("u"), Input("v")), (), OutputLayer("linear", np.float32([[1, 10]]), np.float32([0])))
    still = ("--optimizer", "sgd", "--learning-rate", "0", "--epochs", "1", "--scale", "none", "--test-share", "0")
    run("train", write(network), "--csv", "d.csv", "--target", "y", *still, "-o", "b.nns")
    for content in ("y,q,p\n9,2,1\n", "v,u\n2,1\n", "1,2\n", "u,v,p,q\n8,9,1,2\n"):
        (tmp_path / "in.csv").write_text(content)
        assert run("eval", "b.nns", "--csv", "in.csv").out == "y\n21\n"
    (tmp_path / "in.csv").write_text("q,z\n2,1\n")
    assert run("eval", "b.nns", "--csv", "in.csv").err == (
        "nnstudio: in.csv: there is no column “p”; the columns are q, z\n"
    )


def test_columns_of_text_become_inputs(run: Run, tmp_path: Path) -> None:
    rows = [("red", 1, 5), ("blue", 2, 1), ("red", 3, 9), ("green", 4, 2)] * 5
    (tmp_path / "d.csv").write_text("colour,size,price\n" + "".join(f"{a},{b},{c}\n" for a, b, c in rows))
    run("new", "--inputs", "4", "--layers", "3", "-o", "a.nns")
    done = run("train", "a.nns", "--csv", "d.csv", "--target", "price", "--epochs", "3", "-o", "b.nns")
    assert done.out.splitlines()[-1] == (
        "inputs are taken in their order: x1 = colour=blue, x2 = colour=green, x3 = colour=red, x4 = size"
    )
    (tmp_path / "in.csv").write_text("size,colour\n1,red\n2,green\n")
    (tmp_path / "hot.csv").write_text("a,b,c,d\n0,0,1,1\n0,1,0,2\n")
    from_table = run("eval", "b.nns", "--csv", "in.csv")
    one = [json.loads(run("eval", "b.nns", "--input", x, "--json").out) for x in ("0,0,1,1", "0,1,0,2")]
    assert from_table.err == ""
    assert [float(row) for row in from_table.out.split()[1:]] == [
        pytest.approx(found["output"]["values"][0], abs=1e-6) for found in one
    ]
    (tmp_path / "in.csv").write_text("size,colour\n1,purple\n")
    assert run("eval", "b.nns", "--csv", "in.csv").err == (
        "nnstudio: in.csv: row 2, column colour: expected one of blue, green, red, found “purple”\n"
    )


def test_columns_are_found_by_the_names_of_the_inputs(run: Run, tmp_path: Path) -> None:
    (tmp_path / "d.csv").write_text("id,b,a,y\n1,10,1,2\n2,20,2,4\n3,30,3,6\n4,40,4,8\n5,50,5,10\n")
    run("new", "--inputs", "a,b", "-o", "a.nns")
    done = run("train", "a.nns", "--csv", "d.csv", "--target", "y", "--epochs", "1", "-o", "b.nns")
    assert done.out.splitlines()[-1] == "columns that no input is named after are left out: id"
    kept = from_plain(load("b.nns").dataset)
    assert kept.source.choices.inputs == ("a", "b")
    assert kept.columns == (InputColumn("a"), InputColumn("b"))
    assert kept.scaling.shift[1] == 10 * kept.scaling.shift[0]
    options = ("--target", "y", "--inputs", "b,id", "--epochs", "1", "-o", "c.nns")
    assert run("train", "a.nns", "--csv", "d.csv", *options).err == (
        "nnstudio: a.nns: expected the inputs a, b, found b, id in d.csv: move or rename the inputs of the network\n"
    )


def test_numbers_are_classes_where_the_network_answers_classes(run: Run, tmp_path: Path) -> None:
    (tmp_path / "d.csv").write_text("x1,x2,y\n" + "0,0,0\n0,1,1\n1,0,1\n1,1,0\n" * 3)
    run("new", "--layers", "3", "--head", "sigmoid", "-o", "a.nns")
    done = run("train", "a.nns", "--csv", "d.csv", "--target", "y", "--epochs", "1", "-o", "b.nns")
    assert done.out.splitlines()[-1] == "the numbers in y are taken as classes"
    assert load("b.nns").network.output.classes == ("0", "1")


def test_too_many_numbers_are_no_classes(run: Run, tmp_path: Path) -> None:
    (tmp_path / "d.csv").write_text("x,y\n" + "".join(f"{one},{one / 8}\n" for one in range(1500)))
    run("new", "--inputs", "x", "--head", "sigmoid", "-o", "a.nns")
    assert run("train", "a.nns", "--csv", "d.csv", "--target", "y", "-o", "b.nns").err == (
        "nnstudio: a.nns: expected classes to learn, as the sigmoid head answers, found numbers in d.csv (y): give the "
        "network a linear head of 1 neuron\n"
    )


def test_classes_in_the_order_of_the_network(run: Run, tmp_path: Path) -> None:
    (tmp_path / "d.csv").write_text("x,y\n" + "-2,no\n-1,no\n1,yes\n2,yes\n" * 5)
    run("new", "--inputs", "x", "--head", "sigmoid", "--classes", "yes,no", "-o", "a.nns")
    options = ("--epochs", "100", "--learning-rate", "0.1", "-o", "b.nns", "--json")
    found = json.loads(run("train", "a.nns", "--csv", "d.csv", "--target", "y", *options).out)
    assert found["train"]["accuracy"] == 1
    assert json.loads(run("eval", "b.nns", "--input", "2", "--json").out)["output"]["prediction"] == "yes"
    # The same for points that are drawn: the network names the classes of the circles the other way round.
    run("new", "--layers", "8", "--head", "sigmoid", "--classes", "inner,outer", "-o", "a.nns")
    found = json.loads(run("train", "a.nns", "--data", "circles", *options).out)
    assert found["train"]["accuracy"] >= 0.99
    assert json.loads(run("eval", "b.nns", "--input", "0,0", "--json").out)["output"]["prediction"] == "inner"


def test_embedded_or_linked(run: Run, flowers: str, tmp_path: Path) -> None:
    (tmp_path / "nets").mkdir()
    run("new", "--layers", "5", "--head", "softmax", "--outputs", "3", "-o", "a.nns")
    learn = ("train", "a.nns", "--csv", flowers, "--target", "kind", "--epochs", "1")
    run(*learn, "-o", os.path.join("nets", "b.nns"))
    linked = from_plain(load(tmp_path / "nets" / "b.nns").dataset).source
    assert isinstance(linked, Linked)
    assert linked.path == "../flowers.csv"
    run(*learn, "--embed", "-o", "c.nns")
    embedded = from_plain(load("c.nns").dataset).source
    assert isinstance(embedded, Embedded)
    assert isinstance(embedded.dataset, Dataset)
    assert embedded.dataset == linked.load(lambda path: (tmp_path / "nets" / path).read_bytes())


def test_rows_with_something_missing(run: Run, tmp_path: Path) -> None:
    (tmp_path / "d.csv").write_text("x,y\n1,2\n,3\n2,4\n")
    run("new", "--inputs", "x", "-o", "a.nns")
    options = ("--csv", "d.csv", "--target", "y", "--epochs", "1", "-o", "b.nns")
    assert run("train", "a.nns", *options).err == (
        "nnstudio: d.csv: row 3, column x: expected a value, found nothing (1 value missing in 1 row); fill them "
        "in, or leave such rows out\n"
    )
    assert run("train", "a.nns", *options, "--drop-missing").out.splitlines()[-1] == (
        "1 row left out, with something missing"
    )
