"""The palette: everything of the registries is there, found, appended and marked as in use."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from nnstudio.engine import ACTIVATIONS, HEADS
from nnstudio.ui.palette_panel import PalettePanel
from nnstudio.ui.selection import LayerRef


@pytest.fixture
def palette(qtbot, workspace, theme):
    panel = PalettePanel(workspace, theme)
    panel.resize(232, 800)
    panel.show()
    qtbot.waitExposed(panel)
    yield panel
    panel.close()
    panel.deleteLater()


def tile(palette, key):
    return palette.findChild(QWidget, f"palette.{key}")


def test_every_activation_and_head_of_the_registries_has_a_tile(palette):
    keys = ["neuron", "layer", *ACTIVATIONS, *(f"head.{key}" for key in HEADS)]
    for key in keys:
        assert palette.rect().contains(palette.item_point(key)), key
        assert tile(palette, key).accessibleName()


def test_item_point_is_on_its_own_tile_even_if_it_has_to_be_scrolled_to(palette):
    palette.resize(232, 260)
    for key in ("head.softmax", "neuron", "step"):
        assert palette.childAt(palette.item_point(key)) is tile(palette, key)


@pytest.mark.parametrize("press", [Qt.Key.Key_Return, Qt.Key.Key_Space, None])
def test_double_click_and_enter_append(palette, qtbot, press):
    with qtbot.waitSignal(palette.appended) as appended:
        if press is None:
            QTest.mouseDClick(tile(palette, "relu"), Qt.MouseButton.LeftButton)
        else:
            QTest.keyClick(tile(palette, "relu"), press)
    assert appended.args == ["relu"]


def test_a_single_click_does_nothing(palette):
    told = []
    palette.appended.connect(told.append)
    QTest.mouseClick(tile(palette, "relu"), Qt.MouseButton.LeftButton)
    assert not told


def test_what_the_network_uses_is_marked_and_what_the_selected_layer_uses_if_there_is_one(palette, workspace):
    def used():
        return {key for key in (*ACTIVATIONS, "head.linear", "head.sigmoid") if tile(palette, key).in_use}

    assert used() == {"tanh", "head.sigmoid"}
    workspace.selection.set([LayerRef(workspace.network.output.uid)])
    assert used() == {"head.sigmoid"}


def test_search_shows_what_fits_and_enter_appends_the_first(palette, qtbot):
    palette.toggle_search()
    QTest.keyClicks(palette.search, "leaky")
    assert tile(palette, "leaky_relu").isVisible()
    assert not tile(palette, "tanh").isVisible()
    with qtbot.waitSignal(palette.appended) as appended:
        QTest.keyClick(palette.search, Qt.Key.Key_Return)
    assert appended.args == ["leaky_relu"]
    QTest.keyClick(palette.search, Qt.Key.Key_Escape)
    assert tile(palette, "tanh").isVisible()
    assert not palette.search.isVisible()


def test_the_rail_shows_icons_in_one_column(palette):
    palette.set_rail(True)
    palette.resize(56, 800)
    QTest.qWait(1)
    assert tile(palette, "tanh").width() <= 48
    assert tile(palette, "tanh").x() == tile(palette, "relu").x()
    palette.set_rail(False)
    palette.resize(232, 800)
    QTest.qWait(1)
    assert tile(palette, "tanh").x() != tile(palette, "sigmoid").x()
