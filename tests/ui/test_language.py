"""The window's language: the system's or a chosen one, changed while the window is open, and what stays then."""

import gc
import os
import re
import subprocess
import sys
from collections import Counter

import pytest
from PySide6.QtCore import QEvent, QObject, QPoint, Qt
from PySide6.QtGui import QFontDatabase
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QDialogButtonBox, QLineEdit, QMessageBox, QToolButton
from sample_networks import xor_project

from nnstudio.formats import load
from nnstudio.project import edits
from nnstudio.ui import chinese_fonts
from nnstudio.ui.examples import EXAMPLES
from nnstudio.ui.language import LANGUAGES, Language
from nnstudio.ui.palette_panel import RAIL_WIDTH
from nnstudio.ui.selection import LayerRef, NeuronRef
from nnstudio.ui.settings import Settings
from nnstudio.ui.words import layer_name


@pytest.fixture
def window(open_window):
    """A window with the XOR network that speaks English."""
    return open_window(xor_project(), language="en")


def toggle(qtbot, window):
    """Click on the toolbar's button for the other language."""
    before = window.language.code
    button = window.toolbar.findChild(QToolButton, "button.view.language.toggle")
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: window.language.code != before)
    QApplication.processEvents()


def texts(window):
    """Return what the actions of a window say."""
    return {name: action.text() for name, action in window.commands.actions.by_name.items()}


def test_it_speaks_the_language_that_it_is_given(open_window):
    window = open_window(xor_project(), language="zh_CN")

    assert window.docks.palette.windowTitle() == "组件栏"
    assert texts(window)["file.save"] == "保存(&S)"
    assert texts(window)["train.run"].startswith("训练")


def test_a_click_changes_all_texts_at_once_and_back(qtbot, window):
    english = texts(window)

    toggle(qtbot, window)

    chinese = texts(window)
    assert chinese.keys() == english.keys()
    assert (chinese["file.open"], chinese["edit.undo"]) == ("打开(&O)…", "撤销")
    assert window.panels["response"].header.accessibleName() == "决策面"

    toggle(qtbot, window)

    assert texts(window) == english


def test_network_history_selection_and_x_stay(qtbot, window):
    workspace = window.workspace
    workspace.edit("Set bias", edits.set_bias, 1, 0, 0.25)
    uid = workspace.network.neuron_uid(1, 1)
    workspace.selection.set([NeuronRef(uid)])
    workspace.set_all_x([0.5, 1.0])
    project = workspace.project

    toggle(qtbot, window)

    assert window.workspace is workspace
    assert workspace.project is project
    assert workspace.x.tolist() == [0.5, 1.0]
    assert workspace.selection.neurons == (uid,) or list(workspace.selection.neurons) == [uid]
    assert window.isWindowModified()
    workspace.undo_stack.undo()
    assert workspace.network.layer(1).bias[0] == xor_project().network.layer(1).bias[0]


def test_docks_and_view_stay_where_they_are(qtbot, window):
    window.docks.raise_card("loss")
    window.docks.show_inspector()
    window.docks.outline.show()
    window.canvas.set_zoom(1.5)
    QApplication.processEvents()
    widths = [dock.width() for dock in (window.docks.palette, window.docks.inspector)]
    place = window.canvas.place

    toggle(qtbot, window)

    assert window.docks.cards["loss"].on_top
    assert not window.docks.outline.isHidden()
    assert [dock.width() for dock in (window.docks.palette, window.docks.inspector)] == widths
    assert window.canvas.place == place


def test_the_palette_of_a_narrow_window_stays_a_rail(qtbot, open_window):
    window = open_window(xor_project(), size=(1200, 800), language="en")
    assert window.palette_panel.rail

    toggle(qtbot, window)

    assert window.palette_panel.rail
    assert window.palette_dock.width() == RAIL_WIDTH


def test_a_training_goes_on(qtbot, open_window):
    window = open_window(xor_project(), language="en")
    window.commands.data.choose("data.xor")
    training = window.workspace.training
    qtbot.waitUntil(lambda: training.can_run)
    training.run()
    qtbot.waitUntil(lambda: training.epochs > 0)

    toggle(qtbot, window)

    assert training.running
    epochs = training.epochs
    qtbot.waitUntil(lambda: training.epochs > epochs)
    training.pause()


def test_the_start_page_is_there_again(qtbot, open_window):
    window = open_window(language="en")
    assert not window.area.welcome.isHidden()

    toggle(qtbot, window)

    assert not window.area.welcome.isHidden()
    assert not window.docks.any_card


def test_views_of_the_other_language_are_gone(qtbot, window):
    def views():
        QApplication.processEvents()
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
        gc.collect()
        return Counter(
            kind.__name__
            for kind in map(type, gc.get_objects())
            if str(kind.__module__).startswith("nnstudio.ui") and issubclass(kind, QObject)
        )

    toggle(qtbot, window)
    toggle(qtbot, window)
    before = views()
    for _ in range(4):
        toggle(qtbot, window)

    assert views() - before == Counter()


def test_gestures_work_as_before(qtbot, window):
    toggle(qtbot, window)
    canvas = window.canvas

    QTest.mouseClick(canvas.viewport(), Qt.MouseButton.LeftButton, pos=canvas.neuron_point(1, 0))
    QTest.keyClick(canvas.viewport(), Qt.Key.Key_N)

    assert window.workspace.network.sizes == (2, 3, 1)
    assert window.workspace.undo_stack.undoText().startswith("向 ")


def test_the_choice_is_remembered_by_name_in_the_menu(qtbot, window):
    menu = window.commands.actions["view.language.zh_CN"]
    assert menu.text() == "简体中文"

    menu.trigger()
    qtbot.waitUntil(lambda: window.language.code == "zh_CN")

    assert window.settings.language == "zh_CN"
    assert window.commands.actions["view.language.zh_CN"].isChecked()
    assert not window.commands.actions["view.language.en"].isChecked()


def test_the_settings_hold_no_other_language():
    settings = Settings()
    settings.language = "tlh"
    assert settings.language == "system"


@pytest.mark.parametrize(
    ("system", "spoken"),
    [
        ("zh_CN", "zh_CN"), ("zh_CN:en", "zh_CN"), ("zh_SG", "zh_CN"), ("en_GB", "en"),
        ("de_DE", "en"), ("de:zh_CN", "zh_CN"),
    ],
)  # fmt: skip
def test_the_system_is_asked_for_its_languages(system, spoken):
    languages = {"LANG": f"{system.split(':')[0]}.UTF-8", "LANGUAGE": system}
    others = {name: value for name, value in os.environ.items() if not name.startswith("LC_")}
    # Qt asks once in a process.
    program = "from nnstudio.ui.language import system_language; print(system_language())"
    found = subprocess.run(
        [sys.executable, "-c", program], env={**others, **languages}, capture_output=True, text=True, check=True
    )

    assert found.stdout.strip() == spoken


def test_an_unknown_language_is_a_fault(qapp):
    with pytest.raises(ValueError, match="tlh"):
        Language().choice = "tlh"
    assert set(LANGUAGES) == {"en", "zh_CN"}


def test_qt_says_its_own_texts_in_the_language_of_the_window(open_window, qtbot):
    window = open_window(xor_project(), language="zh_CN")
    box = QMessageBox(window)
    box.setStandardButtons(QMessageBox.StandardButton.Cancel)
    buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, QDialog(window))

    assert "取消" in box.button(QMessageBox.StandardButton.Cancel).text()
    assert "关闭" in buttons.button(QDialogButtonBox.StandardButton.Close).text()
    box.deleteLater()


def test_a_dialog_of_the_other_language_closes(qtbot, window):
    window.show_shortcuts()
    (dialog,) = window.findChildren(QDialog)

    toggle(qtbot, window)

    assert not [one for one in window.findChildren(QDialog) if one is dialog and one.isVisible()]


def test_chinese_is_never_below_twelve_pixels(open_window):
    window = open_window(xor_project(), language="zh_CN")
    assert window.theme.font(11).pixelSize() == 12
    assert window.theme.font(13).pixelSize() == 13


def test_which_font_to_install_is_said_in_english(qtbot, window, monkeypatch):
    nothing = staticmethod(lambda *_: [])
    monkeypatch.setattr(QFontDatabase, "families", nothing)

    window.commands.look.speak("zh_CN")

    qtbot.waitUntil(lambda: "fonts-noto-cjk" in window.area.message.text or window.area.message.text != "")
    assert window.area.message.text == chinese_fonts.advice()
    QTest.mouseClick(window.canvas.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(5, 5))


@pytest.mark.parametrize(
    ("platform", "package"),
    [("linux", "fonts-noto-cjk"), ("darwin", "Noto Sans CJK SC"), ("win32", "Noto Sans CJK SC")],
)
def test_the_package_is_that_of_the_system(platform, package):
    assert package in chinese_fonts.advice(platform)


def test_names_of_the_programs_own_are_said_in_chinese_and_stay_in_the_file(open_window):
    window = open_window(language="zh_CN")
    workspace = window.workspace
    window.files.new()
    workspace.edit("", edits.add_layer, 1, units=2)
    QApplication.processEvents()

    assert window.toolbar.name.text() == "未命名"
    assert layer_name(workspace.network, 1) == "隐藏层 1"
    assert (workspace.project.name, workspace.network.layer(1).name) == ("Untitled", "Hidden 1")


@pytest.mark.parametrize("name", ["Hidden", "Hidden layer", "Hidden 1b", "hidden 1", "Hidden ١", "隐藏层 1"])
def test_names_that_a_person_gave_stay_as_they_are(open_window, name):
    window = open_window(xor_project(), language="zh_CN")
    window.workspace.edit("", edits.rename_layer, 1, name)

    assert layer_name(window.workspace.network, 1) == name


def test_a_translated_name_that_is_typed_again_is_no_edit(qtbot, open_window):
    window = open_window(xor_project(), language="zh_CN")
    workspace = window.workspace
    workspace.selection.set([LayerRef(workspace.network.layer_uid(1))])
    QApplication.processEvents()
    field = window.inspector.findChild(QLineEdit, "inspector.layer.name")
    assert field.text() == layer_name(workspace.network, 1)
    before = workspace.project

    field.setFocus()
    QTest.keyClick(field, Qt.Key.Key_Return)

    assert workspace.project is before


@pytest.mark.parametrize("example", [one for one in EXAMPLES if one.path is not None], ids=lambda one: one.key)
def test_examples_are_explained_in_chinese_and_compute_the_same(open_window, example):
    window = open_window(language="zh_CN")
    window.files.start_from(example)
    workspace = window.workspace

    assert workspace.network == load(example.path).network
    assert workspace.project.notes.startswith("# ")
    assert "试一试" in workspace.project.notes
    assert workspace.path is None
    assert not workspace.unsaved


def test_figures_in_the_notes_of_the_examples_are_those_of_the_english_ones():
    for example in EXAMPLES:
        if example.path is None:
            continue
        english, chinese = (set(re.findall(r"\d+(?:\.\d+)?", example.project(code).notes)) for code in ("en", "zh_CN"))
        assert chinese == english, example.key
