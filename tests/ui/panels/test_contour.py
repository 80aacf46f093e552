"""The line on which a surface has a level."""

import numpy as np
import pytest

from nnstudio.ui.panels.contour import contour

UNIT = np.array([0.0, 1.0])


def lines(points):
    """Split a line at its gaps."""
    gaps = np.flatnonzero(np.isnan(points[:, 0]))
    return [part[~np.isnan(part[:, 0])] for part in np.split(points, gaps)]


def test_one_corner_above_is_cut_off_where_the_sides_cross_the_level():
    # The corner (1, 1) is 1: the right side crosses 0.25 at y = 0.25, the top side at x = 0.25.
    found = contour(np.array([[0.0, 0.0], [0.0, 1.0]]), 0.25, UNIT, UNIT)
    assert {tuple(point) for point in found.tolist()} == {(1.0, 0.25), (0.25, 1.0)}


def test_a_slope_is_crossed_by_one_straight_line():
    x = np.linspace(-1.0, 1.0, 5)
    found = contour(np.tile(x, (5, 1)), 0.3, x, x)
    assert len(found) == 5
    assert found[:, 0] == pytest.approx([0.3] * 5)
    assert np.diff(found[:, 1]) == pytest.approx([found[1, 1] - found[0, 1]] * 4)


def test_a_hill_has_a_closed_line_around_it():
    x = np.linspace(-1.0, 1.0, 41)
    across, up = np.meshgrid(x, x)
    (ring,) = lines(contour(across**2 + up**2, 0.25, x, x))
    assert ring[0] == pytest.approx(ring[-1])
    assert np.hypot(*ring.T) == pytest.approx(0.5, abs=2e-3)


def test_two_hills_have_two_lines():
    x = np.linspace(-2.0, 2.0, 41)
    across, up = np.meshgrid(x, x)
    hills = np.exp(-8 * ((across - 1) ** 2 + up**2)) + np.exp(-8 * ((across + 1) ** 2 + up**2))
    assert len(lines(contour(hills, 0.5, x, x))) == 2


@pytest.mark.parametrize(("middle", "corner"), [(0.9, "low"), (-0.9, "high")])
def test_a_saddle_is_resolved_by_its_mean(middle, corner):
    # Corners (0, 0) and (1, 1) are above. A high mean joins them and cuts the others off, a low one the reverse.
    values = np.array([[1.0 + middle, -1.0], [-1.0, 1.0 + middle]])
    first, second = lines(contour(values, 0.0, UNIT, UNIT))
    ends = {tuple(np.round(line.mean(axis=0), 6) > 0.5) for line in (first, second)}
    cut_off = {(True, False), (False, True)} if corner == "low" else {(False, False), (True, True)}
    assert ends == cut_off


def test_a_flat_surface_and_cells_without_finite_corners_have_no_line():
    assert contour(np.zeros((3, 3)), 0.5, np.arange(3.0), np.arange(3.0)).shape == (0, 2)
    assert contour(np.array([[0.0, np.nan], [0.0, 1.0]]), 0.5, UNIT, UNIT).shape == (0, 2)
