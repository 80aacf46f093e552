"""What the columns of a table are for: guessed by name and content, changed without losing what was chosen."""

import pytest

from nnstudio.datasets import TableChoices, preview
from nnstudio.ui.importing.columns import Lack, Role, carried, guessed, odd_cells

INPUT, TARGET, UNUSED = Role.INPUT, Role.TARGET, Role.UNUSED


def columns_of(text, **given):
    return guessed(preview(text.encode(), "d.csv", **given))


def letters(columns):
    return "".join(role.value[0] for role in columns.roles)


@pytest.mark.parametrize(
    ("text", "roles", "classes"),
    [
        ("a,b,species\n1,2.5,x\n2,3.5,y\n", "iit", True),
        ("species,a,b\nx,1,2.5\ny,2,3.5\n", "tii", True),  # the only text
        ("a,b,c\n1.5,2.5,3.5\n2,3,4\n", "iit", False),  # the last one
        ("a,city,c\n1.5,x,3.5\n2,y,4\n", "iit", False),  # a text in the middle is more like an input
        ("a,Class,c\n1.5,1,3.5\n2,2,4\n", "iti", True),  # by its name; whole numbers are classes
        ("a,y,kind\n1.5,1.5,p\n2,2.5,q\n", "iti", False),
        ("面积,类别,价格\n1.5,甲,3\n2,乙,4\n", "iti", True),
        ("1,2,x\n3,4,y\n", "iit", True),
    ],
)
def test_the_target_is_guessed(text, roles, classes):
    found = columns_of(text)
    assert letters(found) == roles
    assert found.classes is classes


def test_what_only_tells_rows_apart_is_left_out():
    rows = "".join(f"{number},name {number},{number / 2},{'pq'[number % 2]}\n" for number in range(1, 31))
    assert letters(columns_of("id,name,size,kind\n" + rows)) == "uuit"
    # A column of whole numbers by another name may well be what is learned from.
    assert letters(columns_of("month,name,size,kind\n" + rows)) == "iuit"


def test_an_empty_column_is_left_out():
    assert letters(columns_of("a,b,c\n1,,2.5\n2,,3.5\n")) == "iut"


def test_choices():
    found = columns_of("size,zip,colour,y\n1.5,10115,red,1.5\n2,20095,blue,2.5\n")
    assert found.choices(True) == TableChoices(("y",), ("size", "zip", "colour"), False, drop_missing=True)
    found = found.with_categories([0, 1, 2], True).with_role([0], UNUSED)
    assert found.choices(False) == TableChoices(("y",), ("zip", "colour"), False, categories=("zip",))


def test_how_many_inputs_a_column_becomes():
    found = columns_of("size,zip,colour,y\n1.5,1,red,1.5\n2,2,blue,2.5\n3,1,red,3.5\n")
    assert [found.made_inputs(index, {}) for index in range(3)] == [1, 1, 2]
    found = found.with_categories([1], True)
    assert found.made_inputs(1, {}) == 2
    assert found.made_inputs(1, {"zip": 7}) == 7


def test_a_target_takes_the_place_of_the_one_before():
    found = columns_of("a,b,species\n1,2.5,x\n2,3.5,y\n").with_role([1], TARGET)
    assert letters(found) == "iti"
    assert not found.classes
    assert letters(found.with_role([0, 1], TARGET)) == "tti"


def test_several_targets_are_numbers():
    found = columns_of("a,b,c\n1.5,1,2\n2,2,1\n").with_more_targets([1])
    assert letters(found) == "itt"
    assert not found.classes
    assert not found.with_classes(True).classes


def test_what_is_lacking():
    found = columns_of("a,b\n1.5,2.5\n2,3.5\n")
    assert found.lack is None
    assert found.with_role([1], INPUT).lack is Lack.TARGET
    assert found.with_inputs([0, 1], False).lack is Lack.INPUT
    assert letters(found.with_inputs([0, 1], False)) == "ut"


def test_choices_stay_when_the_table_is_looked_at_in_another_way():
    data = "x;n;y\n0,5;1;2,5\n1,5;2;3,5\n"
    before = columns_of(data, decimal_comma=False).with_role([0], TARGET).with_categories([1], True)
    after = carried(before, preview(data.encode(), "d.csv", decimal_comma=True))
    assert letters(after) == "tii"
    assert after.categories == {1}
    assert after.column(0).kind == "number"


def test_other_columns_are_guessed_anew():
    data = b"x;n;y\n1;1;2\n1;2;3\n"
    before = guessed(preview(data, "d.csv", separator=",")).with_role([0], UNUSED)
    assert letters(carried(before, preview(data, "d.csv"))) == "iit"


def test_nothing_chosen_is_guessed_anew():
    data = "x;y\n1;0,5\n2;1,5\n3;2,5\n"
    before = columns_of(data, decimal_comma=False)
    assert before.classes
    assert not carried(before, preview(data.encode(), "d.csv")).classes


def test_text_among_numbers():
    seen = preview(b"a,b,c\n1,x,p\n2,1,q\noops,2,\n,3,p\n4,4,q\n", "d.csv")
    assert [odd_cells(seen, index) for index in range(3)] == [(2,), (0,), ()]
