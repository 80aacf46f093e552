"""Plots as PNG, SVG and CSV, numbers on the clipboard, and refusals that leave old files alone."""

import csv
import os
import xml.etree.ElementTree as ET

import numpy as np
import pytest
from panel_networks import array, softmax_project, wide_project
from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QGuiApplication, QImage, QPainter
from PySide6.QtSvg import QSvgRenderer
from sample_networks import xor_project

from nnstudio.engine import forward
from nnstudio.errors import FileRefused
from nnstudio.ui.panels import ActivationPanel, OutputPanel, ResponsePanel

PANELS = (ActivationPanel, OutputPanel, ResponsePanel)


def rendered(path):
    """Paint an SVG twice as large as it is."""
    renderer = QSvgRenderer(str(path))
    assert renderer.isValid()
    image = QImage(renderer.defaultSize() * 2, QImage.Format.Format_RGB32)
    image.fill(QColor("red"))
    painter = QPainter(image)
    renderer.render(painter, QRectF(image.rect()))
    painter.end()
    return image


def grey(image):
    """Lightness of each pixel, as (rows, columns) from 0 to 255."""
    small = image.convertToFormat(QImage.Format.Format_Grayscale8)
    rows = np.frombuffer(small.constBits(), np.uint8).reshape(small.height(), small.bytesPerLine())
    return rows[:, : small.width()].astype(float)


def table(path):
    """Read a CSV as a list of rows by column name."""
    return list(csv.DictReader(path.read_text(encoding="utf-8").splitlines()))


@pytest.mark.parametrize("panel_class", PANELS)
@pytest.mark.parametrize("mode", ["light", "dark"])
def test_png_and_svg_are_the_same_picture_in_the_colours_of_the_theme(card, theme, tmp_path, panel_class, mode):
    theme.mode = mode
    panel = card(panel_class, xor_project())
    panel.save(tmp_path / "plot.png")
    panel.save(tmp_path / "plot.svg")
    picture = QImage(str(tmp_path / "plot.png"))
    assert picture.width() == 2 * 286
    assert picture.pixelColor(2, 2) == theme.tokens.panel
    drawing = rendered(tmp_path / "plot.svg")
    assert drawing.size() == picture.size()
    assert np.ptp(grey(picture)) > 100
    assert np.abs(grey(picture) - grey(drawing)).mean() < 3.0


def test_an_svg_says_in_words_what_it_shows(card, tmp_path):
    panel = card(OutputPanel, xor_project())
    panel.save(tmp_path / "plot.svg")
    root = ET.parse(tmp_path / "plot.svg").getroot()
    texts = {child.tag.split("}")[1]: child.text for child in root if child.tag.endswith(("title", "desc"))}
    assert texts == {"title": "XOR: Output, probability", "desc": panel.describe()}
    assert (root.get("width"), root.get("viewBox")) == ("286", "0 0 286 206")


def test_a_saved_picture_names_the_chosen_inputs(card, tmp_path):
    with_menus = card(ResponsePanel, wide_project())
    with_menus.save(tmp_path / "plot.png")
    menu = with_menus.menus.x
    picture = grey(QImage(str(tmp_path / "plot.png")))
    left, top = 2 * menu.x(), 2 * (menu.y() + 40)
    assert np.ptp(picture[top : top + 2 * menu.height(), left : left + 2 * menu.width()]) > 100


def test_csv_of_the_activation_has_neurons_and_curve_in_full_precision(card, tmp_path):
    panel = card(ActivationPanel, xor_project())
    panel.save(tmp_path / "plot.csv")
    rows = table(tmp_path / "plot.csv")
    neurons = [row for row in rows if row["kind"] == "neuron"]
    trace = panel.workspace.trace
    assert [np.float32(row["z"]) for row in neurons] == trace.z[0][0].tolist()
    assert [np.float32(row["a"]) for row in neurons] == trace.a[0][0].tolist()
    curve = [row for row in rows if row["kind"] == "curve"]
    z = np.array([float(row["z"]) for row in curve])
    assert np.array([float(row["a"]) for row in curve]) == pytest.approx(np.tanh(z))
    assert np.array([float(row["f'(z)"]) for row in curve]) == pytest.approx(1 - np.tanh(z) ** 2)


def test_csv_of_the_output(card, tmp_path):
    panel = card(OutputPanel, softmax_project((1.0, 2.0, 3.0)))
    panel.save(tmp_path / "plot.csv")
    rows = table(tmp_path / "plot.csv")
    assert [row["class"] for row in rows] == ["low", "middle", "high"]
    assert [np.float32(row["p"]) for row in rows] == panel.workspace.trace.output[0].tolist()


def test_csv_of_a_map_has_each_point_at_full_resolution(card, tmp_path):
    panel = card(ResponsePanel, xor_project())
    panel.save(tmp_path / "plot.csv")
    header, *rows = csv.reader((tmp_path / "plot.csv").read_text(encoding="utf-8").splitlines())
    assert header == ["x1", "x2", "odd"]
    assert len(rows) == 100 * 100
    numbers = array([[float(cell) for cell in row] for row in rows])
    outputs = forward(panel.workspace.network, numbers[:, :2]).output[:, 0]
    assert numbers[:, 2] == pytest.approx(outputs, rel=1e-5)


def test_values_are_copied_in_columns(card):
    panel = card(OutputPanel, softmax_project((1.0, 2.0, 3.0)))
    hints = []
    panel.workspace.hint.connect(hints.append)
    panel.copy_values()
    first, *rows = QGuiApplication.clipboard().text().splitlines()
    assert first.split("\t") == ["class", "z", "p"]
    assert [row.split("\t")[:2] for row in rows] == [["low", "1"], ["middle", "2"], ["high", "3"]]
    assert hints == ["Values copied"]


def test_another_ending_is_refused(card, tmp_path):
    panel = card(OutputPanel, xor_project())
    with pytest.raises(FileRefused, match=r"plot\.gif: a plot is saved as PNG, SVG or CSV"):
        panel.save(tmp_path / "plot.gif")
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("ending", [".png", ".svg", ".csv"])
def test_what_cannot_be_written_is_refused_and_leaves_nothing_behind(card, tmp_path, ending):
    panel = card(OutputPanel, xor_project())
    with pytest.raises(FileRefused):
        panel.save(tmp_path / "missing" / f"plot{ending}")
    (tmp_path / f"folder{ending}").mkdir()
    with pytest.raises(FileRefused, match="is a folder"):
        panel.save(tmp_path / f"folder{ending}")
    assert os.listdir(tmp_path) == [f"folder{ending}"]


def test_a_person_is_told_how_saving_went(card, tmp_path):
    panel = card(OutputPanel, xor_project())
    hints, refusals = [], []
    panel.workspace.hint.connect(hints.append)
    panel.workspace.refused.connect(refusals.append)
    panel.save_as(str(tmp_path / "plot"), ".csv")
    assert (tmp_path / "plot.csv").exists()
    assert hints == ["Saved plot.csv"]
    panel.save_as(str(tmp_path / "missing" / "plot.csv"), ".csv")
    assert len(refusals) == 1
    assert "plot.csv" in refusals[0]


def test_a_panel_that_was_never_shown_is_saved_too(theme, workspace, tmp_path, qtbot):
    panel = ResponsePanel(workspace, theme)
    qtbot.addWidget(panel)
    qtbot.addWidget(panel.header)
    panel.resize(286, 166)
    panel.save(tmp_path / "plot.png")
    assert np.ptp(grey(QImage(str(tmp_path / "plot.png")))) > 100
