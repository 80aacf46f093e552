"""The header of a plot's card: what stands in it where there is little room."""

from itertools import pairwise

from nnstudio.ui.panels.header import HeaderButton, PanelHeader
from nnstudio.ui.panels.score_label import ScoreLabel
from nnstudio.ui.theme import Theme


def test_a_score_gives_way_to_the_button_beside_it(qtbot):
    theme = Theme()
    header = PanelHeader(theme, "panel.test")
    qtbot.addWidget(header)
    button, score = HeaderButton(theme, "panel.test.draw", "pencil"), ScoreLabel(theme, "panel.test.score")
    header.add(button)
    header.add(score)
    header.set_texts("Response", "")
    header.show()
    score.show_score("accuracy", 0.5)
    for width in (172, 200, 300):
        header.resize(width, 40)
        assert not score.isHidden()
        shown = [header.title.geometry(), button.geometry(), score.geometry(), header.more.geometry()]
        for left, right in pairwise(shown):
            assert left.right() < right.left()
