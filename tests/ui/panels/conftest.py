"""Panels in a card, as the window shows them: the header above, the plot below."""

import pytest
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget


@pytest.fixture
def card(qtbot, theme, workspace_of):
    """Show a panel of a class for a project (or a workspace) in a card of the size of the first layout."""
    holders = []

    def show(panel_class, project=None, *, workspace=None, width=286, height=206):
        panel = panel_class(workspace or workspace_of(project), theme)
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(panel.header)
        column.addWidget(panel, 1)
        holder.resize(width, height)
        holders.append(holder)
        qtbot.addWidget(holder)
        with qtbot.waitExposed(holder):
            holder.show()
        panel.workspace.flush()
        QApplication.processEvents()
        return panel

    yield show
    holders.clear()
