"""What a table's first rows say about how it is written: encoding, separator, heading, decimal comma, columns."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from nnstudio.datasets import Preview, TableFormat, preview
from nnstudio.errors import FileRefused, InvalidInput


def look(content: str | bytes, **given: object) -> Preview:
    return preview(content if isinstance(content, bytes) else content.encode(), "d.csv", **given)  # type: ignore[arg-type]


def test_a_table() -> None:
    seen = look("size,colour,n\n1.5,red,1\n2,blue,\n2.5,red,3\n")
    assert seen.format == TableFormat("utf-8", ",", heading=True, decimal_comma=False)
    assert seen.names == ("size", "colour", "n")
    assert [column.kind for column in seen.columns] == ["number", "text", "number"]
    assert [column.missing for column in seen.columns] == [0, 0, 1]
    assert [column.different for column in seen.columns] == [3, 2, 2]
    assert [column.whole for column in seen.columns] == [False, False, True]
    assert seen.rows == (("1.5", "red", "1"), ("2", "blue", ""), ("2.5", "red", "3"))
    assert seen.sampled == 3
    assert seen.numbers == (2, 3, 4)


def test_rows_have_the_numbers_that_refusals_give_them() -> None:
    # Empty rows count, rows of another length aren't shown, and a cell of two lines is one row.
    assert look('a,b\n\n1,2\n3\n"4\n5",6\n').numbers == (3, 5)
    assert look("1,2\n\n3,4\n").numbers == (1, 3)


@pytest.mark.parametrize(
    ("content", "separator"),
    [
        ("a,b\n1,2\n", ","),
        ("a;b\n1;2\n", ";"),
        ("a\tb\n1\t2\n", "\t"),
        ("a|b\n1|2\n", "|"),
        ("a;b\n0,5;1,5\n", ";"),
        ("a\tb\n1,234;x\t2\n", "\t"),
        ('"a;b",c\n"1;2",3\n', ","),
        ("text,n\none; two; three,1\nfour; five,2\nsix,3\n", ","),
        ("a\n1\n2\n", ","),
        ("a;b\r\n1;2\r\n", ";"),
        ("a;b\r1;2\r", ";"),
    ],
)
def test_separators(content: str, separator: str) -> None:
    assert look(content).format.separator == separator


@pytest.mark.parametrize(
    ("content", "heading", "names"),
    [
        ("a,b\n1,2\n", True, ("a", "b")),
        ("1,2\n3,4\n", False, ("column 1", "column 2")),
        ("1,red\n2,blue\n", False, ("column 1", "column 2")),
        ("a,b\n", True, ("a", "b")),
        ("name,colour\nann,red\nbob,blue\n", True, ("name", "colour")),
        ("ann,red\nbob,red\n", False, ("column 1", "column 2")),
        ("a,,a,a\n1,2,3,4\n", True, ("a", "column 2", "a (2)", "a (3)")),
        (" a , b \n1,2\n", True, ("a", "b")),
        ("\n\na,b\n1,2\n", True, ("a", "b")),
    ],
)
def test_headings(content: str, heading: bool, names: tuple[str, ...]) -> None:
    seen = look(content)
    assert seen.format.heading == heading
    assert seen.names == names


@pytest.mark.parametrize(
    ("content", "comma", "kinds"),
    [
        ("a;b\n0,5;1\n", True, ["number", "number"]),
        ("a;b\n0.5;1\n", False, ["number", "number"]),
        ("a\tb\n-1,25e-3\tx\n", True, ["number", "text"]),
        ("a;b\n0,5;01.02.2023\n", True, ["number", "text"]),
        ('a,b\n"0,5",1\n', False, ["text", "number"]),
    ],
)
def test_decimal_commas(content: str, comma: bool, kinds: list[str]) -> None:
    seen = look(content)
    assert seen.format.decimal_comma == comma
    assert [column.kind for column in seen.columns] == kinds


@pytest.mark.parametrize(
    ("text", "written", "guessed"),
    [
        ("größe;farbe\n1;grün\n", "utf-8", "utf-8"),
        ("größe;farbe\n1;grün\n", "utf-8-sig", "utf-8-sig"),
        ("größe;farbe\n1;grün\n", "utf-16", "utf-16"),
        ("größe;farbe\n1;grün\n", "cp1252", "cp1252"),
        ("prix;créé à\n1;déjà été – €\n", "cp1252", "cp1252"),
        ("花萼长度,种类\n5.1,山鸢尾\n4.9,变色鸢尾\n", "gb18030", "gb18030"),
        ("花萼长度,种类\n5.1,山鸢尾\n4.9,变色鸢尾\n", "utf-8", "utf-8"),
        ("a,b\n1,2\n", "ascii", "utf-8"),
    ],
)
def test_encodings(text: str, written: str, guessed: str) -> None:
    seen = look(text.encode(written))
    assert seen.format.encoding == guessed
    assert seen.names == tuple(text.split("\n")[0].replace(";", ",").split(","))


def test_utf_16_of_the_other_end() -> None:
    assert look(b"\xfe\xff" + "a,b\n1,2\n".encode("utf-16-be")).names == ("a", "b")


def test_bytes_that_only_latin_1_has() -> None:
    assert look(b"a,b\nx\x81,\xe9\n").format.encoding == "latin-1"


def test_what_is_given_is_not_guessed() -> None:
    seen = look("1,5;2\n3,5;4\n", separator=",", heading=True, decimal_comma=False, encoding="latin-1")
    assert seen.format == TableFormat("latin-1", ",", heading=True, decimal_comma=False)
    assert seen.names == ("1", "5;2")


def test_missing_cells() -> None:
    seen = look("a,b\n1,x\nNA,?\n n/a ,NULL\nnan,y\n")
    assert [(column.kind, column.missing) for column in seen.columns] == [("number", 3), ("text", 2)]


def test_many_rows_are_not_all_looked_at() -> None:
    seen = look("a,b\n" + "1,2\n" * 5000)
    assert seen.sampled == 1000
    assert len(seen.rows) == 20


@pytest.mark.parametrize(
    ("content", "line"),
    [
        ("", "d.csv: expected a heading and rows, found nothing"),
        ("\n \n,,\n", "d.csv: expected a heading and rows, found nothing"),
        (b"PK\x03\x04abc", "d.csv: expected a table as text, found a spreadsheet or an archive; save it as CSV"),
        (b"\x1f\x8b123", "d.csv: expected a table as text, found a compressed file; save it as CSV"),
        (b"a,b\n\0\0,1\n", "d.csv: expected a table as text, found bytes that are none; save it as CSV"),
        (
            "a,b\n1,2\n".encode("utf-16-le"),
            "d.csv: expected a table as text, found bytes that are none; save it as CSV",
        ),
        (
            b"\xff\xfea",
            "d.csv: row 1: expected text in Unicode (UTF-16), found byte 0x61; choose another encoding",
        ),
        ('a,b\n"1,2\n3,4\n', "d.csv: row 3: not a CSV file: a quotation mark is not closed"),
        (
            'a,b\n1,2\n"3"x,4\n',
            "d.csv: row 3: not a CSV file: a quoted cell goes on after its closing quotation mark",
        ),
        (
            "a,b\n1," + "2" * 200_000,
            "d.csv: row 2: not a CSV file: a cell is longer than 131,072 characters; is a quotation mark not closed?",
        ),
        (
            ",".join(["a"] * 1_000_000),
            "d.csv: row 1: expected at most 65,536 columns, found 1,000,000",
        ),
    ],
    ids=lambda value: str(value)[:20],
)
def test_refused(content: str | bytes, line: str) -> None:
    with pytest.raises(FileRefused) as error:
        look(content)
    assert str(error.value) == line


def test_another_encoding_than_it_is() -> None:
    with pytest.raises(FileRefused) as error:
        look("a,b\n1,ü\n".encode("latin-1"), encoding="utf-8")
    assert str(error.value) == (
        "d.csv: row 2: expected text in Unicode (UTF-8), found byte 0xfc; choose another encoding"
    )


def test_unknown_choices() -> None:
    with pytest.raises(InvalidInput, match="unknown encoding 'ebcdic'; known are utf-8, utf-8-sig, utf-16"):
        look("a,b\n", encoding="ebcdic")
    with pytest.raises(InvalidInput) as error:
        look("a,b\n", separator=".")
    assert str(error.value) == "unknown separator '.'; known are , ; | and tab"


@given(st.binary(max_size=200))
@settings(max_examples=200, deadline=None)
def test_any_bytes_are_looked_at_or_refused_in_one_line(content: bytes) -> None:
    line = "d.csv: "
    try:
        names = look(content).names
    except FileRefused as error:
        line = str(error)
    else:
        assert len(set(names)) == len(names) > 0
    assert line.startswith("d.csv: ")
    assert "\n" not in line
