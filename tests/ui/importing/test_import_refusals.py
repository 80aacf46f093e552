"""Tables that can't be imported as they are: one line each in the dialog, and nothing that can be pressed."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest


@pytest.mark.parametrize(
    ("file", "line"),
    [
        ("ragged.csv", "ragged.csv: row 4: expected 3 columns, as in the first row, found 2"),
        ("infinite.csv", "infinite.csv: row 3, column y: expected a finite number, found “inf”"),
        ("one-class.csv", "one-class.csv: column species: expected two or more classes, found only a"),
        ("heading-only.csv", "heading-only.csv: expected a row for each sample below the heading, found none"),
        ("no-such.csv", "no-such.csv: there is no such file in"),
    ],
)
def test_refused(visit, file, line):
    at = visit(file)
    assert at.dialog.notice.text.startswith(line)
    assert at.dialog.notice.isVisible()
    assert at.say("import.summary") == "This table can't be imported as it is"
    assert not at.ready
    QTest.keyClick(at.dialog.focusWidget(), Qt.Key.Key_Return)
    assert at.dialog.isVisible()


@pytest.mark.parametrize(
    ("content", "line"),
    [
        (b"", "t.csv: expected a heading and rows, found nothing"),
        (b",".join([b"1"] * 1_000_000), "t.csv: row 1: expected at most 65,536 columns, found 1,000,000"),
        (b"PK\x03\x04 and so on", "t.csv: expected a table as text, found a spreadsheet or an archive; save it as CSV"),
        (b'a,b\n"1,2\n', "t.csv: row 2: not a CSV file: a quotation mark is not closed"),
        (b"a,b\n\x00,1\n", "t.csv: expected a table as text, found bytes that are none; save it as CSV"),
        (b"a,b\nnan,1\n,2\n", "t.csv: something is missing in every row, in column a to begin with; leave it out"),
    ],
)
def test_refused_content(visit, tmp_path, content, line):
    (tmp_path / "t.csv").write_bytes(content)
    at = visit(tmp_path / "t.csv")
    if at.session.lack is not None:  # an empty column isn't used until somebody wants it
        at.pick(at.menu_of(0), "input")
    assert at.dialog.notice.text == line
    assert not at.ready


def test_a_folder(visit, tmp_path):
    at = visit(tmp_path)
    assert at.dialog.notice.text == f"{tmp_path.name}: is a folder, not a file"


def test_text_among_numbers_is_said_and_taken_as_text(visit):
    at = visit("mixed.csv")
    line = "Column price holds text among numbers (row 3: “oops”), so it is taken as text"
    assert at.dialog.notice.text == line
    assert at.ready
    at.pick(at.menu_of(1), "unused")
    assert at.dialog.notice.text == ""


def test_measures_left_out_because_of_a_text_among_them_are_named(visit, tmp_path):
    rows = "".join(f"{n}.5,{'oops' if n == 7 else n / 8},{'pq'[n % 2]}\n" for n in range(40))
    (tmp_path / "t.csv").write_text("a,b,label\n" + rows)
    at = visit(tmp_path / "t.csv")
    line = "Column b holds text among numbers (row 9: “oops”), so it isn't used"
    assert at.dialog.notice.text == line
    assert at.ready


def test_text_where_numbers_are_to_be_learned(visit):
    at = visit("mixed.csv")
    at.pick(at.menu_of(1), "target")
    at.segment("import.target", right=True)
    assert at.dialog.notice.text == "mixed.csv: row 3, column price: expected a number, found “oops”"
    at.segment("import.target", right=False)
    assert at.ready


def test_text_far_below_what_was_looked_at(visit, tmp_path):
    rows = "".join(f"{number}.5,{number % 7}.5\n" for number in range(3000))
    (tmp_path / "t.csv").write_text("a,b\n" + rows + "1.5,so so\n")
    at = visit(tmp_path / "t.csv")
    assert at.dialog.notice.text == "t.csv: row 3002, column b: expected a number, found “so so”"
