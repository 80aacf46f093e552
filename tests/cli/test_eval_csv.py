"""`nnstudio eval --csv`: tables as spreadsheets of several countries write them, in and out."""

import os
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from cli.by_hand import Run, network

from nnstudio.engine import Input


@pytest.fixture
def table(tmp_path: Path) -> Callable[[str | bytes], str]:
    def call(content: str | bytes) -> str:
        (tmp_path / "in.csv").write_bytes(content if isinstance(content, bytes) else content.encode())
        return "in.csv"

    return call


@pytest.mark.parametrize(
    ("content", "expected"),
    [
        ("a,b\n1,2\n-1,0\n", "y\n11\n0\n"),
        ("1,2\n-1,0", "y\n11\n0\n"),
        ("b,label,a\n2,x,1\n0,y,-1\n", "y\n11\n0\n"),
        (" a , b \r\n 1 , 2 \r\n", "y\n11\n"),
        ("\ufeffa,b\n1,2\n", "y\n11\n"),
        ('"a","b"\n"1","2"\n', "y\n11\n"),
        ("a\tb\n1\t2\n", "y\n11\n"),
        ("a|b\n1|2\n", "y\n11\n"),
        ("a,b,名称\n1,2,鸢尾\n".encode("gb18030"), "y\n11\n"),
        ("a,b,name\n1,2,Müller\n".encode("cp1252"), "y\n11\n"),
        ("a,b\n1,2\n".encode("utf-16"), "y\n11\n"),
        ("a;b\n1;2\n", "y\n11\n"),
        ("u,v,w\n1,2,9\n", "y\n11\n"),
        ("1,2,x\n-1,0,y\n", "y\n11\n0\n"),
        ("\n1,2\n,\n\n-1,0\n", "y\n11\n0\n"),
        ("a,b\n1/2,−0.25\n", "y\n2\n"),
        ("a,b\n", "y\n"),
    ],
)
def test_tables(
    content: str | bytes, expected: str, run: Run, write: Callable[..., str], table: Callable[..., str]
) -> None:
    done = run("eval", write(), "--csv", table(content))
    assert done.err == ""
    assert done.out == expected


def test_a_decimal_comma_is_understood_and_written(
    run: Run, write: Callable[..., str], table: Callable[..., str]
) -> None:
    # a = 0.5, b = -0.25: h = (0.5, 0), the output is 2.
    done = run("eval", write(network(outputs=2)), "--csv", table("a;b\n0,5;-0,25\n0,75;0\n"))
    assert done.out == "y1;y2\n2;-2\n3,5;-3,5\n"


def test_columns_in_the_place_of_names_when_names_repeat(
    run: Run, write: Callable[..., str], table: Callable[..., str]
) -> None:
    file = write(replace(network(), inputs=(Input("x"), Input("x"))))
    assert run("eval", file, "--csv", table("x,x\n1,2\n")).out == "y\n11\n"


def test_class_names_and_prediction(run: Run, write: Callable[..., str], table: Callable[..., str]) -> None:
    file = write(network("sigmoid", classes=("no", "yes, sir")))
    assert run("eval", file, "--csv", table("-1,0\n")).out == 'no,"yes, sir",prediction\n0.5,0.5,"yes, sir"\n'
    file = write(network("sigmoid", 3, classes=("p", "q", "r")))
    assert run("eval", file, "--csv", table("-1,0\n")).out == "p,q,r,prediction\n0.5,0.5,0.5,p|q|r\n"


def test_to_a_file(run: Run, write: Callable[..., str], table: Callable[..., str], tmp_path: Path) -> None:
    done = run("eval", write(), "--csv", table("a,b\n1,2\n-1,0\n"), "-o", "out.csv")
    assert done.out == "out.csv: 2 rows\n"
    assert (tmp_path / "out.csv").read_bytes() == b"y\n11\n0\n"


def test_many_rows_are_computed_as_one_batch(run: Run, write: Callable[..., str], table: Callable[..., str]) -> None:
    done = run("eval", write(), "--csv", table("a,b\n" + "1,2\n-1,0\n" * 10_000))
    assert done.out == "y\n" + "11\n0\n" * 10_000


class TestRefused:
    @pytest.mark.parametrize(
        ("content", "line"),
        [
            ("a,b\n1,2\n3,x\n", "row 3, column b: “x” is not a number: type 0.5, 0,5 or 1/3"),
            ("a,b\n1,2\n3\n", "row 3, column b: expected a number, found nothing"),
            ("a,b\n1,2\n,4\n", "row 3, column a: expected a number, found nothing"),
            ("1,2\n\n3,\n", "row 3, column b: expected a number, found nothing"),
            ("a,b\n1,1e39\n", "row 2, column b: “1e39” is too large: at most 3.4e38 is possible"),
            ("a,b\ninf,1\n", "row 2, column a: “inf” is too large: at most 3.4e38 is possible"),
            ("a,b\n1_0,2\n", "row 2, column a: “1_0” is not a number: type 0.5, 0,5 or 1/3"),
            ("1,x\n", "row 1, column b: “x” is not a number: type 0.5, 0,5 or 1/3"),
            ("a,c\n1,2\n", "row 1: expected one column for input b, found 0; the columns are a, c"),
            ("a,b,a\n1,2,3\n", "row 1: expected one column for input a, found 2; the columns are a, b, a"),
            ("1\n2\n", "row 1: expected 2 columns (a, b), found 1"),
            ("", "expected a row of numbers for each sample, found nothing"),
            (b"a,b\n1,\xff\n", "row 2, column b: “ÿ” is not a number: type 0.5, 0,5 or 1/3"),
            (b"PK\x03\x04", "expected a table as text, found a spreadsheet or an archive; save it as CSV"),
            ('a,b\n1,"' + "2" * 200_000, "not a CSV file: field larger than field limit (131072)"),
            (
                "a,b\n1,2\n3e38,3e38\n",
                "row 3: the forward pass overflows in layer “Hidden 1”, neuron h: its value is beyond float32 "
                "(3.4e38); try smaller inputs or weights",
            ),
        ],
    )
    def test_tables(
        self,
        content: str | bytes,
        line: str,
        refused: Callable[..., str],
        write: Callable[..., str],
        table: Callable[..., str],
        tmp_path: Path,
    ) -> None:
        assert refused("eval", write(), "--csv", table(content), "-o", "out.csv") == f"in.csv: {line}"
        assert sorted(os.listdir(tmp_path)) == ["in.csv", "n.nns"]

    def test_the_network_or_the_inputs_in_the_place_of_the_outputs(
        self, refused: Callable[..., str], write: Callable[..., str], table: Callable[..., str], tmp_path: Path
    ) -> None:
        assert refused("eval", write(), "--csv", table("1,2\n"), "-o", "./n.nns") == (
            "-o ./n.nns would overwrite the network"
        )
        assert refused("eval", write(), "--csv", table("1,2\n"), "-o", "./in.csv") == (
            "-o ./in.csv would overwrite the table of inputs"
        )
        assert (tmp_path / "in.csv").read_bytes() == b"1,2\n"

    def test_a_table_that_is_not_there(self, refused: Callable[..., str], write: Callable[..., str]) -> None:
        assert refused("eval", write(), "--csv", "no.csv").startswith("no.csv: there is no such file in /")

    def test_where_nothing_can_be_written(
        self, refused: Callable[..., str], write: Callable[..., str], table: Callable[..., str], tmp_path: Path
    ) -> None:
        line = refused("eval", write(), "--csv", table("1,2\n"), "-o", "no/out.csv")
        assert line == f"out.csv: can't be written: there is no folder {tmp_path / 'no'}"
        assert refused("eval", write(), "--csv", table("1,2\n"), "-o", ".").endswith("is a folder, not a file")
