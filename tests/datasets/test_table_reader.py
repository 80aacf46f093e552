"""Tables of other programs become datasets; what can't is refused by row and column, in one line."""

import csv
import io

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from nnstudio.datasets import InputColumn, Table, TableChoices, TableFormat, preview, read_inputs, read_table
from nnstudio.errors import FileRefused, StudioError

LABEL = TableChoices(("label",))


def read(content: str | bytes, choices: TableChoices = LABEL, **rest: object) -> Table:
    data = content if isinstance(content, bytes) else content.encode()
    return read_table(data, "d.csv", choices, **rest)  # type: ignore[arg-type]


class TestRead:
    def test_text_targets_are_classes_in_sorted_order(self) -> None:
        table = read("a,b,label\n1,2,tulip\n3,4,rose\n5,6,tulip\n")
        data = table.dataset
        assert data.x.tolist() == [[1, 2], [3, 4], [5, 6]]
        assert data.inputs == ("a", "b")
        assert data.outputs == ("label",)
        assert data.classes == ("rose", "tulip")
        assert data.targets.tolist() == [1, 0, 1]
        assert data.ranges == ((1.0, 5.0), (2.0, 6.0))
        assert data.name == "d.csv"
        assert table.rows.tolist() == [2, 3, 4]
        assert table.columns == (InputColumn("a"), InputColumn("b"))

    def test_numbers_are_learned_as_numbers(self) -> None:
        data = read("a,y,z\n1,2,3\n4,5,6\n", TableChoices(("z", "y"))).dataset
        assert data.task == "regression"
        assert data.inputs == ("a",)
        assert data.outputs == ("z", "y")
        assert data.targets.tolist() == [[3, 2], [6, 5]]

    def test_numbers_as_classes_are_sorted_by_value(self) -> None:
        data = read("a,label\n1,10\n2,9\n3,10\n", TableChoices(("label",), classes=True)).dataset
        assert data.classes == ("9", "10")
        assert data.targets.tolist() == [1, 0, 1]

    def test_classes_in_the_order_of_the_network(self) -> None:
        choices = TableChoices(("label",), class_names=("tulip", "rose", "lily"))
        data = read("a,label\n1,tulip\n2,rose\n", choices).dataset
        assert data.classes == ("tulip", "rose", "lily")
        assert data.targets.tolist() == [0, 1]

    def test_texts_become_an_input_for_each(self) -> None:
        table = read("size,colour,label\n1,red,p\n2,blue,q\n3,red,p\n")
        assert table.dataset.inputs == ("size", "colour=blue", "colour=red")
        assert table.dataset.x.tolist() == [[1, 0, 1], [2, 1, 0], [3, 0, 1]]
        assert table.columns == (InputColumn("size"), InputColumn("colour", ("blue", "red")))

    def test_numbers_that_are_names(self) -> None:
        data = read("zip,label\n10,p\n9,q\n", TableChoices(("label",), categories=("zip",))).dataset
        assert data.inputs == ("zip=9", "zip=10")

    def test_chosen_inputs_in_their_order(self) -> None:
        data = read("a,b,c,label\n1,2,x,p\n3,4,,q\n", TableChoices(("label",), ("b", "a"))).dataset
        assert data.inputs == ("b", "a")
        assert data.x.tolist() == [[2, 1], [4, 3]]

    def test_without_a_heading(self) -> None:
        data = read("1,2\n3,4\n", TableChoices(("column 2",))).dataset
        assert data.x.tolist() == [[1], [3]]

    def test_decimal_commas_and_a_real_minus(self) -> None:
        data = read("a;b;label\n0,5;−1,25;x\n1e2;3;y\n").dataset
        assert data.x.tolist() == [[0.5, -1.25], [100, 3]]

    def test_chinese(self) -> None:
        data = read("长度,种类\n5.1,山鸢尾\n4.9,变色鸢尾\n".encode("gb18030"), TableChoices(("种类",))).dataset
        assert data.classes == ("变色鸢尾", "山鸢尾")

    @pytest.mark.parametrize("ends", ["\n", "\r\n", "\r"])
    def test_line_ends_and_blank_rows(self, ends: str) -> None:
        table = read(ends.join(["", "a,b", "", "1,2", " , ", "3,4", ",", "5,6"]), TableChoices(("b",)))
        assert table.dataset.x.tolist() == [[1], [3], [5]]
        assert table.rows.tolist() == [4, 6, 8]

    def test_quoted_cells(self) -> None:
        table = read('a,label\n"1","p, ""q"""\n2,"two\nlines"\n3,"two\nlines"\n')
        assert table.dataset.classes == ('p, "q"', "two\nlines")
        assert table.dataset.x.tolist() == [[1], [2], [3]]
        assert table.rows.tolist() == [2, 3, 4]

    def test_many_rows_in_several_blocks(self) -> None:
        rows = [(index / 4, index % 3) for index in range(70_000)]
        for quote in ("", '"'):
            content = "a,label\n" + "".join(f"{quote}{a}{quote},{b}\n" for a, b in rows)
            table = read(content)
            assert np.array_equal(table.dataset.x[:, 0], [a for a, _ in rows])
            assert np.array_equal(table.dataset.targets[:, 0], [b for _, b in rows])
            assert np.array_equal(table.rows, np.arange(2, 70_002))

    def test_progress_rises_to_the_end_and_can_stop(self) -> None:
        content = "a,label\n" + "1.5,2\n" * 200_000
        seen: list[float] = []
        read(content, progress=seen.append)
        assert seen == sorted(seen)
        assert len(seen) > 2
        assert seen[-1] == 1

        def stop(done: float) -> None:
            raise KeyboardInterrupt

        with pytest.raises(KeyboardInterrupt):
            read(content, progress=stop)


class TestMissing:
    CONTENT = "a,b,label\n1,2,x\n3,,y\n?,nan,x\n5,6,\n7,8,y\n"

    def test_refused_by_row_and_column(self) -> None:
        with pytest.raises(FileRefused) as error:
            read(self.CONTENT)
        assert str(error.value) == (
            "d.csv: row 3, column b: expected a value, found nothing (4 values missing in 3 rows); "
            "fill them in, or leave such rows out"
        )

    def test_dropped(self) -> None:
        table = read(self.CONTENT, TableChoices(("label",), drop_missing=True))
        assert table.dataset.x.tolist() == [[1, 2], [7, 8]]
        assert table.rows.tolist() == [2, 6]
        assert table.dropped == 3
        assert [(cell.row, cell.column) for cell in table.missing] == [(3, "b"), (4, "a"), (4, "b"), (5, "label")]

    def test_columns_that_are_not_chosen_may_miss_anything(self) -> None:
        assert len(read(self.CONTENT.replace(",\n", ",x\n"), TableChoices(("label",), ("a",), drop_missing=True)).rows)
        assert len(read("a,b,label\n1,,x\n2,3,y\n", TableChoices(("label",), ("a",))).dataset) == 2

    def test_a_column_with_nothing(self) -> None:
        with pytest.raises(FileRefused) as error:
            read("a,b,label\n1,,x\n2,,y\n", TableChoices(("label",), drop_missing=True))
        assert str(error.value) == ("d.csv: something is missing in every row, in column b to begin with; leave it out")


@pytest.mark.parametrize(
    ("content", "line"),
    [
        ("a,b,label\n1,2,x\n3,4\n", "row 3: expected 3 columns, as in the first row, found 2"),
        ("a,b,label\n1,2,x\n3,4,y,5\n", "row 3: expected 3 columns, as in the first row, found 4"),
        ("a,label\n1,x\n2,x\n", "column label: expected two or more classes, found only x"),
        ("a,label\n", "expected a row for each sample below the heading, found none"),
        ("", "expected a heading and rows, found nothing"),
        ("a,label\n1,2\ninf,3\n", "row 3, column a: expected a finite number, found “inf”"),
        ("a,label\n1,-Infinity\n2,3\n", "row 2, column label: expected a finite number, found “-Infinity”"),
        (
            "a,label\n1,2\n1e39,3\n",
            "row 3, column a: expected a number within float32 (at most 3.4e38), found “1e39”",
        ),
        (
            "a,label\n1,2\nNaN,3\n",
            "row 3, column a: expected a value, found nothing (1 value missing in 1 row); fill them in, or leave such "
            "rows out",
        ),
        ("a,b\n1,2\n", "there is no column “label”; the columns are a, b"),
        ("a,Label\n1,2\n", "there is no column “label”; the columns are a, Label"),
        (
            "a,label\n" + "1,2\n" * 2000 + "x,2\n",
            "row 2002, column a: expected a number, found “x”",
        ),
        (
            "a,label\n" + "1,2\n" * 2000 + "1_0,2\n",
            "row 2002, column a: expected a number, found “1_0”",
        ),
        (
            "a;label\n" + "0,5;2\n" * 2000 + "1.234;2\n",
            "row 2002, column a: expected a decimal comma, as in the rest of the table, found “1.234”",
        ),
        (
            "a,label\n" + "".join(f"{index:x}g,2\n" for index in range(3000)),
            "column a: expected at most 1,000 different texts, found more; leave it out",
        ),
        (
            'a,label\n1,2\n"3,4\n',
            "row 3: not a CSV file: a quotation mark is not closed",
        ),
        (
            ",".join(["a"] * 1_000_000) + "\n",
            "row 1: expected at most 65,536 columns, found 1,000,000",
        ),
        (b"a,label\n\xff\xfe\x00,2\n", "expected a table as text, found bytes that are none; save it as CSV"),
    ],
    ids=lambda value: str(value)[:24],
)
def test_refused(content: str | bytes, line: str) -> None:
    with pytest.raises(FileRefused) as error:
        read(content)
    assert str(error.value) == f"d.csv: {line}"


@pytest.mark.parametrize(
    ("choices", "line"),
    [
        (TableChoices(), "d.csv: choose the column to be learned; the columns are a, b, label"),
        (TableChoices(("label",), ("a", "label")), "d.csv: column “label” is chosen twice"),
        (TableChoices(("a", "a")), "d.csv: column “a” is chosen twice"),
        (
            TableChoices(("a", "b", "label"), classes=False),
            "d.csv: there is no column to learn from besides the target",
        ),
        (TableChoices(("a", "label")), "d.csv: classes are learned from one column, found a, label"),
        (TableChoices(("label",), ("a", "z")), "d.csv: there is no column “z”; the columns are a, b, label"),
        (
            TableChoices(("label",), class_names=("x", "z")),
            "d.csv: row 3, column label: expected one of x, z, found “y”",
        ),
        (
            TableChoices(("label",), classes=False),
            "d.csv: row 2, column label: expected a number, found “x”",
        ),
    ],
)
def test_choices_that_do_not_fit(choices: TableChoices, line: str) -> None:
    with pytest.raises(StudioError) as error:
        read("a,b,label\n1,2,x\n3,4,y\n", choices)
    assert str(error.value) == line


class TestInputsOfAnotherTable:
    COLUMNS = (InputColumn("size"), InputColumn("colour", ("blue", "green", "red")))

    def test_by_name_in_the_same_order(self) -> None:
        x, rows = read_inputs(b"colour,n,size\nred,0,5\n\nblue,0,6\n", "e.csv", self.COLUMNS)
        assert x.tolist() == [[5, 0, 0, 1], [6, 1, 0, 0]]
        assert rows.tolist() == [2, 4]

    @pytest.mark.parametrize(
        ("content", "line"),
        [
            ("colour,size\nred,1\npink,2\n", "row 3, column colour: expected one of blue, green, red, found “pink”"),
            ("size,color\n1,red\n", "there is no column “colour”; the columns are size, color"),
            ("size,colour\nx,red\n", "row 2, column size: expected a number, found “x”"),
            (
                "size,colour\n,red\n",
                "row 2, column size: expected a value, found nothing (1 value missing in 1 row); fill them in, or "
                "leave such rows out",
            ),
        ],
    )
    def test_refused(self, content: str, line: str) -> None:
        with pytest.raises(FileRefused) as error:
            read_inputs(content.encode(), "e.csv", self.COLUMNS)
        assert str(error.value) == f"e.csv: {line}"


def test_a_format_that_is_given_is_kept_to() -> None:
    written = TableFormat("utf-8", ";", heading=False, decimal_comma=True)
    table = read("1,5;2\n3,5;4\n", TableChoices(("column 2",)), format=written)
    assert table.format == written
    assert table.dataset.x.tolist() == [[1.5], [3.5]]


numbers = st.floats(-1e6, 1e6, width=32)
labels = st.text(alphabet="abc é\n\"',;\t|−鸢", min_size=1, max_size=6).filter(lambda text: text.strip() == text != "")


@given(
    st.lists(st.tuples(numbers, numbers, labels), min_size=2, max_size=12).filter(
        lambda rows: len({row[2] for row in rows}) > 1
    ),
    st.sampled_from(",;\t|"),
    st.sampled_from(["utf-8", "utf-8-sig", "utf-16", "gb18030"]),
)
@settings(max_examples=60, deadline=None)
def test_what_the_csv_module_writes_is_read(
    rows: list[tuple[float, float, str]], separator: str, encoding: str
) -> None:
    buffer = io.StringIO(newline="")
    writer = csv.writer(buffer, delimiter=separator)
    writer.writerows([("a", "b", "label"), *rows])
    written = TableFormat(encoding, separator)
    data = read(buffer.getvalue().encode(encoding), TableChoices(("label",), classes=True), format=written).dataset
    assert np.array_equal(data.x, np.array([row[:2] for row in rows], dtype=np.float32))
    assert [data.classes[index] for index in data.targets] == [row[2] for row in rows]


@given(st.text(alphabet='ab,;1.5e-\n"\t naif?|', max_size=60))
@settings(max_examples=200, deadline=None)
def test_any_text_is_read_or_refused_in_one_line(content: str) -> None:
    data = content.encode()
    line = "d.csv: "
    try:
        names = preview(data, "d.csv").names
        read_table(data, "d.csv", TableChoices((names[-1],)))
    except StudioError as error:
        line = str(error)
    assert line.startswith("d.csv: ")
    assert "\n" not in line


def test_as_many_columns_as_a_network_has_inputs() -> None:
    names = [f"c{index}" for index in range(65_536)]
    table = read(
        "\n".join([",".join(names), ",".join(["1.5"] * 65_536), ",".join(["2"] * 65_536)]), TableChoices(("c7",))
    )
    assert table.dataset.x.shape == (2, 65_535)
    assert table.dataset.targets.tolist() == [[1.5], [2]]
