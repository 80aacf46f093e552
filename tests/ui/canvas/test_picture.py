"""The network's picture as a file: the three kinds, what they hold, and what is refused."""

import xml.etree.ElementTree as ElementTree

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QImage
from PySide6.QtSvg import QSvgRenderer
from sample_networks import xor_project

from nnstudio.engine import Network
from nnstudio.errors import FileRefused
from nnstudio.project import Project
from nnstudio.ui.canvas.board import Board
from nnstudio.ui.canvas.picture import render_to_file
from nnstudio.ui.theme import Theme
from nnstudio.ui.workspace import Workspace

NETWORKS = {
    "xor": xor_project(),
    "softmax": Project(Network.dense(4, [6], 3, head="softmax", classes=("猫", "狗", "鸟"))),
    "large": Project(Network.dense(784, [128, 64], 10, head="softmax")),
    "deep": Project(Network.dense(2, [4] * 30, 1)),
}


@pytest.fixture(autouse=True)
def _application(qapp):
    return qapp


@pytest.mark.parametrize("ending", ["png", "svg", "pdf"])
@pytest.mark.parametrize("name", NETWORKS)
@pytest.mark.parametrize("theme", ["light", "dark"])
def test_every_network_in_every_kind(tmp_path, ending, name, theme):
    path = tmp_path / f"picture.{ending}"
    render_to_file(NETWORKS[name], path, theme=theme)
    start = {"png": b"\x89PNG", "svg": b"<?xml", "pdf": b"%PDF"}[ending]
    assert path.read_bytes().startswith(start)
    assert [one.name for one in tmp_path.iterdir()] == [path.name]


def test_a_png_has_the_size_that_was_asked_for(tmp_path):
    render_to_file(xor_project(), tmp_path / "a.png", size=(640, 400))
    assert QImage(str(tmp_path / "a.png")).size() == QSize(640, 400)


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_a_png_shows_what_the_canvas_shows(tmp_path, theme):
    render_to_file(xor_project(), tmp_path / "a.png", theme=theme, size=(900, 594))
    image = QImage(str(tmp_path / "a.png"))
    look, workspace = Theme(theme), Workspace(xor_project())
    board = Board(workspace, look)
    board.arrange(900, 594)
    assert image.pixelColor(450, 540) == look.tokens.canvas
    for layer in range(3):
        for index, shade in enumerate(board.stage.shades(layer).tolist()):
            place = board.layout.neuron(layer, index).toPoint()
            assert image.pixelColor(place.x(), place.y() - 14) == look.value_color(shade)
    # A header pill and the head block.
    pill = board.header.pills[1].rect
    assert image.pixelColor(round(pill.left() + 5), round(pill.center().y())) == look.tokens.panel
    head = board.layout.head
    assert image.pixelColor(round(head.left() + 5), round(head.top() + 20)) == look.tokens.panel


def test_an_svg_is_drawn_with_outlines_and_needs_no_font(tmp_path):
    render_to_file(NETWORKS["softmax"], tmp_path / "a.svg", size=(900, 594))
    root = ElementTree.parse(tmp_path / "a.svg").getroot()
    assert root.get("viewBox") == "0 0 900 594"
    assert not root.findall(".//{http://www.w3.org/2000/svg}text")
    assert len(root.findall(".//{http://www.w3.org/2000/svg}path")) > 50
    assert QSvgRenderer(str(tmp_path / "a.svg")).isValid()


def test_a_pdf_is_one_page_of_that_many_points(tmp_path):
    render_to_file(xor_project(), tmp_path / "a.pdf", size=(900, 600))
    data = (tmp_path / "a.pdf").read_bytes()
    assert b"/Count 1" in data
    assert b"/MediaBox [0 0 900" in data


def test_capital_endings_count(tmp_path):
    render_to_file(xor_project(), tmp_path / "A.PNG", size=(640, 400))
    assert not QImage(str(tmp_path / "A.PNG")).isNull()


def test_an_old_picture_is_replaced(tmp_path):
    path = tmp_path / "a.svg"
    path.write_text("old")
    render_to_file(xor_project(), path, size=(640, 400))
    assert path.read_bytes().startswith(b"<?xml")


@pytest.mark.parametrize("name", ["a.gif", "a", "a.nns", ".png"])
def test_other_endings_are_refused(tmp_path, name):
    with pytest.raises(FileRefused, match=r"\.png, \.svg or \.pdf"):
        render_to_file(xor_project(), tmp_path / name)
    assert not list(tmp_path.iterdir())


@pytest.mark.parametrize("size", [(0, 100), (63, 100), (100, 20_000), (-5, -5)])
def test_sizes_that_make_no_picture_are_refused(tmp_path, size):
    with pytest.raises(FileRefused, match="64 to 16384"):
        render_to_file(xor_project(), tmp_path / "a.png", size=size)


def test_a_folder_that_is_not_there_is_named(tmp_path):
    with pytest.raises(FileRefused, match="there is no folder"):
        render_to_file(xor_project(), tmp_path / "nowhere" / "a.png", size=(640, 400))


def test_a_folder_in_the_pictures_place_stays(tmp_path):
    (tmp_path / "a.png").mkdir()
    with pytest.raises(FileRefused):
        render_to_file(xor_project(), tmp_path / "a.png", size=(640, 400))
    assert (tmp_path / "a.png").is_dir()


@pytest.mark.parametrize("size", [(64, 64), (300, 900), (3000, 200)])
def test_odd_shapes_have_a_picture(tmp_path, size):
    render_to_file(NETWORKS["softmax"], tmp_path / "a.png", size=size)
    assert QImage(str(tmp_path / "a.png")).size() == QSize(*size)
