"""Every view of the window for comparing, on networks of every kind: none of them may end in a fault."""

import numpy as np
import pytest
from comparing import settle
from sample_networks import xor_project

from nnstudio.engine import Network
from nnstudio.project import Project, blank, edits
from nnstudio.ui.compare.states import Kept, State
from nnstudio.ui.compare.window import VIEWS


def dense(*arguments, **options):
    return Project(Network.dense(*arguments, **options))


def overflowing():
    project = dense(["x1", "x2"], [3, 3], 1, head="linear", activation="relu", seed=3)
    for layer in (1, 2, 3):
        count = project.network.sizes[layer], project.network.sizes[layer - 1]
        project = edits.set_matrix(project, layer, np.full(count, 3e38, dtype=np.float32))
    return project


NETWORKS = {
    "blank": blank,
    "one input": lambda: dense(["x"], [2], 1),
    "one input, three classes": lambda: dense(["x"], [2], ("a", "b", "c"), head="softmax"),
    "sigmoid": xor_project,
    "two softmax classes": lambda: dense(2, [3], ("no", "yes"), head="softmax"),
    "three classes": lambda: dense(2, [3], ("a", "b", "c"), head="softmax"),
    "twenty classes": lambda: dense(3, [3], [str(index) for index in range(20)], head="softmax"),
    "labels": lambda: dense(2, [3], ("p", "q", "r"), head="sigmoid"),
    "two numbers": lambda: dense(2, [3], 2),
    "image": lambda: dense(784, [16], 10, head="softmax"),
    "overflowing": overflowing,
    "cut": lambda: edits.cut(xor_project(), [(1, 0, 0), (1, 0, 1), (2, 0, 0)]),
    "no biases": lambda: edits.set_use_bias(edits.set_use_bias(xor_project(), 1, False), 2, False),
}


@pytest.mark.parametrize("name", NETWORKS)
def test_with_itself_changed_and_with_each_other_kind(open_window, opened, qtbot, name):
    window = open_window(NETWORKS[name]())
    window.workspace.edit("New weights", edits.reinitialize, seed=8)
    found = opened(window)
    others = [State("pinned", Kept(other, NETWORKS[other]())) for other in ("three classes", "overflowing")]
    for state in (found.a.state, *others):
        found.choose("a", state)
        for view in VIEWS:
            found.show_view(view)
            settle(qtbot, found)
            found.grab()
    assert found.comparison is not None


@pytest.mark.parametrize("theme_name", ["dark", "light"])
def test_in_large_type_and_another_theme(open_window, opened, qtbot, theme_name):
    from nnstudio.ui.theme import LARGE, Theme

    window = open_window(xor_project(), theme=Theme(theme_name, scale=LARGE))
    window.workspace.edit("New weights", edits.reinitialize, seed=8)
    found = opened(window)
    window.theme.mode = "light" if theme_name == "dark" else "dark"
    for view in VIEWS:
        found.show_view(view)
        settle(qtbot, found)
        found.grab()
    assert found.comparison is not None
