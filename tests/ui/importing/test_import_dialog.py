"""The import dialog under a person's hands: from a file on the disk to what the project keeps."""

import threading

import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from sample_networks import xor_project
from ui.importing.import_visit import TABLES

from nnstudio.datasets import Embedded, Linked
from nnstudio.datasets.sources import digest_of
from nnstudio.training import kept_data, set_data
from nnstudio.ui.tokens import DARK, LIGHT

FLOWERS = "10 rows → 8 for training, 2 for testing · 4 inputs · 2 classes: setosa 5, versicolor 5"


# --- from the file to the project -------------------------------------------------------------


def test_a_table_is_imported_with_one_key(visit):
    at = visit("flowers.csv")
    assert at.say("import.summary") == FLOWERS
    QTest.keyClick(at.dialog.focusWidget(), Qt.Key.Key_Return)
    assert at.dialog.result() == at.dialog.DialogCode.Accepted
    imported = at.dialog.imported
    assert imported.dataset.inputs == ("petal length", "petal width", "colour=blue", "colour=white")
    assert imported.dataset.classes == ("setosa", "versicolor")
    assert imported.scaling_kind == "standard"
    assert imported.kept.source == Embedded(imported.dataset)
    assert (imported.kept.test_share, imported.kept.seed, imported.kept.stratified) == (0.2, 0, True)
    assert [column.name for column in imported.kept.columns] == ["petal length", "petal width", "colour"]


def test_a_project_takes_what_was_imported(visit):
    at = visit("flowers.csv")
    at.click("import.accept")
    imported = at.dialog.imported
    project = set_data(xor_project(), imported.kept, imported.dataset, imported.scaling_kind)
    assert kept_data(project).scaling.kind == "standard"


def test_cancel_imports_nothing(visit):
    at = visit("flowers.csv")
    at.click("import.cancel")
    assert at.dialog.imported is None
    assert not at.dialog.isVisible()


def test_esc_cancels(visit):
    at = visit("flowers.csv")
    QTest.keyClick(at.dialog.focusWidget(), Qt.Key.Key_Escape)
    assert at.dialog.result() == at.dialog.DialogCode.Rejected


@pytest.mark.parametrize("file", ["houses-gb18030.csv", "houses-utf16.tsv", "houses-bom.csv"])
def test_chinese_tables_of_any_encoding(visit, file):
    at = visit(file)
    assert at.dialog.table.model().headerData(1, Qt.Orientation.Horizontal) == "城市"
    assert at.dialog.format.decimal.choice == "comma"
    at.segment("import.gaps", right=True)
    assert at.say("import.summary") == (
        "6 rows, 1 left out → 4 for training, 1 for testing · 4 inputs · 1 target: 价格 from 2.70 to 7.50"
    )
    at.click("import.accept")
    assert at.dialog.imported.dataset.inputs == ("城市=上海", "城市=北京", "城市=广州", "面积")


# --- how the table is written -----------------------------------------------------------------


def test_the_preview_follows_the_separator(visit):
    at = visit("flowers.csv")
    model = at.dialog.table.model()
    assert (model.rowCount(), model.columnCount()) == (10, 4)
    at.choose("import.separator", ";")
    assert model.columnCount() == 1
    assert not at.ready
    assert at.say("import.summary") == "Choose one or more columns as inputs"
    at.choose("import.separator", ",")
    assert at.say("import.summary") == FLOWERS


def test_the_preview_follows_the_heading(visit):
    at = visit("flowers.csv")
    at.choose("import.heading", "values")
    model = at.dialog.table.model()
    assert model.headerData(0, Qt.Orientation.Horizontal) == "column 1"
    assert model.headerData(0, Qt.Orientation.Vertical) == "1"
    assert model.index(0, 0).data() == "petal length"
    at.choose("import.heading", "names")
    assert model.headerData(0, Qt.Orientation.Vertical) == "2"


def test_the_preview_follows_the_encoding(visit):
    at = visit("houses-gb18030.csv")
    at.choose("import.encoding", "latin-1")
    assert at.dialog.table.model().headerData(1, Qt.Orientation.Horizontal) != "城市"
    at.choose("import.encoding", "utf-8")
    assert "row 1: expected text in Unicode (UTF-8), found byte 0xb1" in at.dialog.notice.text
    assert not at.ready
    at.choose("import.encoding", "gb18030")
    assert at.dialog.notice.text == ""
    assert at.dialog.table.model().headerData(1, Qt.Orientation.Horizontal) == "城市"


def test_the_preview_follows_the_decimal_comma(visit):
    at = visit("houses-bom.csv")
    at.choose("import.decimal", "point")
    assert at.session.columns.column(2).kind == "text"
    at.choose("import.decimal", "comma")
    assert at.session.columns.column(2).kind == "number"


# --- what the columns are for -----------------------------------------------------------------


def test_the_menu_of_a_heading(visit):
    at = visit("flowers.csv")
    at.pick(at.menu_of(0), "unused")
    assert at.roles() == "uiit"
    at.pick(at.menu_of(2), "target")
    assert at.roles() == "uiti"
    assert "2 classes: blue 6, white 4" in at.say("import.summary")
    assert "3 inputs" in at.say("import.summary")


def test_the_menu_by_keyboard(visit):
    at = visit("flowers.csv")
    table = at.dialog.table
    table.setFocus()
    QTest.keyClick(table, Qt.Key.Key_Home)
    QTest.keyClick(table, Qt.Key.Key_Right)
    QTest.keyClick(table, Qt.Key.Key_Space)
    menu = QApplication.activePopupWidget()
    QTest.keyClick(menu, Qt.Key.Key_N)
    at.settle()
    assert at.roles() == "iuit"
    assert at.dialog.list.selected() == [1]


def test_numbers_taken_as_categories(visit):
    at = visit("flowers.csv")
    assert at.dialog.list.model.holds(1) == "numbers"
    at.pick(at.menu_of(1), "categories")
    assert at.dialog.list.model.holds(1) == "categories → 6 inputs"
    assert "9 inputs" in at.say("import.summary")
    at.pick(at.menu_of(1), "categories")
    assert at.say("import.summary") == FLOWERS


def test_several_targets(visit):
    at = visit("flowers.csv")
    at.pick(at.menu_of(0), "target")
    at.pick(at.menu_of(1), "more")
    assert at.roles() == "ttii"
    assert "2 targets: petal length from 1.30 to 4.90, petal width from 0.20 to 1.50" in at.say("import.summary")
    assert not at.find("import.target").isEnabled()
    assert at.say("import.target.note") == "Several targets are learned as numbers"


def test_the_list_by_keyboard(visit):
    at = visit("flowers.csv")
    view = at.dialog.list.view
    view.setFocus()
    QTest.keyClick(view, Qt.Key.Key_N)
    at.settle()
    assert at.roles() == "uiit"
    QTest.keyClick(view, Qt.Key.Key_Down)
    QTest.keyClick(view, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    QTest.keyClick(view, Qt.Key.Key_N)
    at.settle()
    assert at.roles() == "uuut"
    assert not at.ready
    QTest.keyClick(view, Qt.Key.Key_I)
    at.settle()
    assert at.roles() == "uiit"
    assert at.ready


def test_the_list_by_mouse(visit):
    at = visit("flowers.csv")
    view = at.dialog.list.view
    box = view.visualRect(view.model().index(1, 2))
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=box.center())
    at.pick(QApplication.activePopupWidget(), "target")
    assert at.roles() == "itii"
    assert "1 target: petal width from 0.20 to 1.50" in at.say("import.summary")


def test_search_and_all_and_none(visit):
    at = visit("flowers.csv")
    search = at.find("import.columns.search")
    search.setFocus()
    QTest.keyClicks(search, "PETAL")
    at.click("import.columns.none")
    assert at.roles() == "uuit"
    QTest.keyClick(search, Qt.Key.Key_Return)
    assert at.dialog.isVisible()  # Enter searches, and imports nothing
    QTest.keyClick(search, Qt.Key.Key_Escape)
    assert search.text() == ""
    assert at.dialog.isVisible()
    at.click("import.columns.none")
    assert at.say("import.summary") == "Choose one or more columns as inputs"
    at.click("import.columns.all")
    assert at.say("import.summary") == FLOWERS


def test_without_a_target(visit):
    at = visit("flowers.csv")
    at.pick(at.menu_of(3), "input")
    assert at.say("import.summary") == "Choose the column to be learned as the target"
    assert not at.ready


def test_classes_or_numbers(visit):
    at = visit("flowers.csv")
    at.pick(at.menu_of(1), "target")
    assert "1 target" in at.say("import.summary")
    at.segment("import.target", right=False)
    assert "6 classes: 0.2 (3), 0.3 (1), 0.4 (1), 1.3 (1), 1.4 (1), 1.5 (3)" in at.say("import.summary")
    at.segment("import.target", right=True)
    assert "1 target" in at.say("import.summary")


# --- the other choices ------------------------------------------------------------------------


def test_gaps_are_named_and_refused_or_left_out(visit):
    at = visit("houses-bom.csv")
    assert at.say("import.gaps.note") == "1 row has a gap, the first in row 5, column 价格"
    assert at.say("import.summary") == "A row has gaps: leave it out, or fill it in and import again"
    assert not at.ready
    at.segment("import.gaps", right=True)
    assert at.ready
    # A gap where nothing is read from doesn't count.
    at.segment("import.gaps", right=False)
    at.pick(at.menu_of(2), "target")
    at.pick(at.menu_of(3), "unused")
    assert at.ready
    assert at.say("import.gaps.note") == "Nothing is missing"
    assert not at.find("import.gaps").isEnabled()


def test_scale_and_test_part(visit):
    at = visit("flowers.csv")
    at.choose("import.scaling", "minmax")
    share = at.find("import.share")
    share.setFocus()
    QTest.keyClick(share, Qt.Key.Key_Right)
    assert at.session.options.test_share == 0.21
    QTest.keyClick(share, Qt.Key.Key_Left)
    QTest.keyClick(share, Qt.Key.Key_Left)
    assert at.session.options.test_share == 0.19
    QTest.keyClick(share, Qt.Key.Key_End)
    assert "5 for training, 5 for testing" in at.say("import.summary")
    seed = at.find("import.seed")
    seed.setFocus()
    QTest.keyClick(seed, Qt.Key.Key_Up)
    seed.selectAll()
    QTest.keyClicks(seed, "42")
    at.click("import.stratified")
    at.click("import.accept")
    imported = at.dialog.imported
    assert imported.scaling_kind == "minmax"
    assert (imported.kept.test_share, imported.kept.seed, imported.kept.stratified) == (0.5, 42, False)


def test_an_empty_seed_is_the_one_before(visit):
    at = visit("flowers.csv")
    seed = at.find("import.seed")
    seed.setFocus()
    QTest.keyClick(seed, Qt.Key.Key_Backspace)
    at.find("import.share").setFocus()
    assert seed.text() == "0"


def test_only_classes_have_a_part_each(visit):
    at = visit("flowers.csv")
    at.pick(at.menu_of(0), "target")
    assert not at.find("import.stratified").isEnabled()


def test_a_link(visit, tmp_path):
    (tmp_path / "data").mkdir()
    file = tmp_path / "data" / "flowers.csv"
    file.write_bytes((TABLES / "flowers.csv").read_bytes())
    (tmp_path / "nets").mkdir()
    at = visit(file, tmp_path / "nets")
    at.segment("import.keep", right=True)
    assert at.say("import.keep.note") == "../data/flowers.csv, read each time the project is opened"
    at.click("import.accept")
    imported = at.dialog.imported
    link = imported.kept.source
    assert isinstance(link, Linked)
    assert (link.path, link.digest) == ("../data/flowers.csv", digest_of(file.read_bytes()))
    assert link.load(lambda path: (tmp_path / "nets" / path).read_bytes()) == imported.dataset


def test_no_link_before_the_project_is_saved(visit):
    at = visit("flowers.csv")
    assert not at.find("import.keep").isEnabled()
    assert at.say("import.keep.note") == "Save the project first: a link is kept relative to its folder"


# --- reading in the background ----------------------------------------------------------------


@pytest.fixture
def large(tmp_path):
    """A table that takes a moment: 200,000 rows of 10 numbers."""
    numbers = np.random.default_rng(0).normal(size=(2000, 10)).round(3)
    rows = "\n".join(",".join(map(str, row)) for row in numbers.tolist())
    path = tmp_path / "large.csv"
    path.write_text(",".join("abcdefghij") + "\n" + "\n".join([rows] * 100))
    return path


def test_closing_while_reading_leaves_no_thread(visit, large):
    at = visit(large, wait=False)
    assert at.session.busy
    QTest.keyClick(at.dialog, Qt.Key.Key_Escape)
    assert not at.dialog.isVisible()
    assert not [one for one in threading.enumerate() if one.name == "table reader"]


def test_reading_is_stopped_and_taken_up_again(visit, qtbot, large):
    at = visit(large, wait=False)
    qtbot.waitUntil(lambda: at.session.loaded)
    at.session.stop()
    assert at.say("import.summary") == "Reading was stopped"
    assert not at.ready
    at.click("import.resume")
    assert at.ready
    assert at.say("import.summary").startswith("200,000 rows → 160,000 for training, 40,000 for testing")


def test_importing_while_it_is_read_again_waits_for_it(visit, qtbot, large):
    at = visit(large)
    at.dialog.list.view.setFocus()
    QTest.keyClick(at.dialog.list.view, Qt.Key.Key_N)
    assert at.session.busy
    QTest.keyClick(at.dialog.list.view, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: not at.dialog.isVisible(), timeout=20_000)
    assert at.dialog.imported.dataset.inputs == tuple("bcdefghi")


# --- a window for everybody -------------------------------------------------------------------


def test_everything_that_takes_the_focus_has_a_name(visit):
    at = visit("flowers.csv")
    controls = [
        one
        for one in at.dialog.findChildren(QWidget)
        if one.focusPolicy() & Qt.FocusPolicy.TabFocus and one.isVisible() and one.window() is at.dialog
    ]
    assert len(controls) > 12
    for control in controls:
        assert control.objectName().startswith("import."), control
        assert control.accessibleName(), control.objectName()


def test_tab_goes_through_it_from_top_to_bottom(visit):
    at = visit("flowers.csv")
    seen = [at.dialog.focusWidget().objectName()]
    for _ in range(15):
        QTest.keyClick(at.dialog.focusWidget(), Qt.Key.Key_Tab)
        seen.append(at.dialog.focusWidget().objectName())
    assert seen[:16] == [
        "import.separator", "import.heading", "import.decimal", "import.encoding", "import.preview",
        "import.columns.all", "import.columns.none", "import.columns.search", "import.columns",
        "import.target", "import.scaling", "import.share", "import.seed", "import.stratified",
        "import.cancel", "import.accept",
    ]  # fmt: skip


def test_a_small_window_scrolls(visit):
    at = visit("flowers.csv")
    at.dialog.resize(640, 480)
    QApplication.processEvents()
    area = at.find("import.scroll")
    assert area.widget().width() <= area.width()
    seed = at.find("import.seed")
    assert not at.dialog.rect().contains(seed.mapTo(at.dialog, QPoint(0, 0)))
    seed.setFocus()
    area.ensureWidgetVisible(seed)
    assert area.viewport().rect().contains(seed.mapTo(area.viewport(), seed.rect().center()))
    assert at.find("import.accept").isVisible()


def test_a_thousand_columns(visit, tmp_path):
    names = [f"a long name of a column, the {number}" for number in range(1000)]
    rows = np.random.default_rng(0).normal(size=(12, 1000)).round(3).tolist()
    path = tmp_path / "wide.csv"
    path.write_text("\n".join([",".join(f'"{name}"' for name in names), *(",".join(map(str, row)) for row in rows)]))
    at = visit(path)
    assert "999 inputs" in at.say("import.summary")
    search = at.find("import.columns.search")
    search.setFocus()
    QTest.keyClicks(search, "the 77")
    view = at.dialog.list.view
    view.setFocus()
    view.selectAll()
    QTest.keyClick(view, Qt.Key.Key_N)
    at.settle()
    assert "988 inputs" in at.say("import.summary")  # 77 and 770 to 779 are out
    assert (
        at.dialog.table.model()
        .headerData(77, Qt.Orientation.Horizontal, Qt.ItemDataRole.ToolTipRole)
        .startswith(names[77])
    )


def test_both_themes_paint(visit, theme):
    at = visit("houses-bom.csv")
    light = at.dialog.grab().toImage()
    theme.mode = "dark"
    dark = at.dialog.grab().toImage()
    assert light.pixelColor(4, 4) == LIGHT.panel
    assert dark.pixelColor(4, 4) == DARK.panel
    gap = at.dialog.table
    place = gap.viewport().mapTo(at.dialog, gap.visualRect(gap.model().index(3, 3)).center())
    assert light.pixelColor(place) == LIGHT.warn_soft
    assert dark.pixelColor(place) == DARK.warn_soft
