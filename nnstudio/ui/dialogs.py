"""The two windows of the Help menu: keys and gestures, and what this program is."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Qt, qVersion
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QGridLayout, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from nnstudio import __version__
from nnstudio.ui.icons import application_icon
from nnstudio.ui.theme import Theme
from nnstudio.ui.widgets.label import Label

translate = QCoreApplication.translate


def _sheet() -> Sequence[tuple[str, Sequence[tuple[str, str]]]]:
    """Return the sections of the sheet: a title, then keys or gestures and what they do."""
    return (
        (
            translate("Shortcuts", "Build"),
            (
                ("N, +, =", translate("Shortcuts", "Add a neuron to the selected layer")),
                ("−", translate("Shortcuts", "Remove the last neuron of the selected layer")),
                ("L", translate("Shortcuts", "Append a hidden layer")),
                ("D, Ctrl+D", translate("Shortcuts", "Duplicate what is selected")),
                ("Del, Backspace", translate("Shortcuts", "Remove neurons and layers, cut connections")),
                ("F2", translate("Shortcuts", "Rename")),
                ("Alt+↑ ↓", translate("Shortcuts", "Move the neuron inside its layer")),
                ("Alt+← →", translate("Shortcuts", "Move the neuron to the next layer, or the layer itself")),
                (
                    translate("Shortcuts", "Drag from the palette"),
                    translate("Shortcuts", "Onto a layer, into a gap, onto the output"),
                ),
                (translate("Shortcuts", "Double-click in the palette"), translate("Shortcuts", "Append")),
                (translate("Shortcuts", "Double-click in a layer"), translate("Shortcuts", "Append a neuron")),
                (
                    translate("Shortcuts", "Drag a neuron or a header"),
                    translate("Shortcuts", "Move the neuron or the layer"),
                ),
                (
                    translate("Shortcuts", "Right-click, Shift+F10"),
                    translate("Shortcuts", "Everything that can be done here"),
                ),
            ),
        ),
        (
            translate("Shortcuts", "Change numbers"),
            (
                (translate("Shortcuts", "Drag a slider"), translate("Shortcuts", "Move an input")),
                (
                    translate("Shortcuts", "Drag a bias or a weight up or down"),
                    translate("Shortcuts", "Change it by 0.01 a pixel, with Shift by 0.001"),
                ),
                (translate("Shortcuts", "Double-click a number"), translate("Shortcuts", "Type it: 0.5, 0,5 or 1/3")),
                ("E", translate("Shortcuts", "Type the bias, weight or value of what is selected")),
                ("↑ ↓", translate("Shortcuts", "In a field: 0.01, with Shift 0.1")),
            ),
        ),
        (
            translate("Shortcuts", "Train"),
            (
                (translate("Shortcuts", "Space, Ctrl+Enter"), translate("Shortcuts", "Play, pause")),
                ("F10, Ctrl+F10", translate("Shortcuts", "One batch, one epoch")),
                ("F11", translate("Shortcuts", "One layer of a batch, with its numbers")),
                ("F11", translate("Shortcuts", "One batch layer by layer, forward and backward")),
                ("Ctrl+Shift+R", translate("Shortcuts", "Back to the initial weights")),
                ("Ctrl+R", translate("Shortcuts", "New initial weights")),
                ("Ctrl+I", translate("Shortcuts", "Import a table to learn from")),
                ("Ctrl+Shift+D, N", translate("Shortcuts", "Settings of the data, new points")),
                (
                    translate("Shortcuts", "← → Page ↑ ↓, wheel"),
                    translate("Shortcuts", "On the timeline: to another moment, Home and End to its ends"),
                ),
            ),
        ),
        (
            translate("Shortcuts", "Select"),
            (
                (
                    translate("Shortcuts", "Click, Shift+click, Ctrl+click"),
                    translate("Shortcuts", "Select, extend, add or take away"),
                ),
                (
                    translate("Shortcuts", "Drag on the empty canvas"),
                    translate("Shortcuts", "Select what the band touches"),
                ),
                ("← → ↑ ↓", translate("Shortcuts", "Go between neurons and layers, with Shift extend")),
                ("Home, End", translate("Shortcuts", "First and last neuron of the layer")),
                ("Ctrl+A", translate("Shortcuts", "All neurons")),
                ("Enter", translate("Shortcuts", "Open the worksheet")),
                ("Esc", translate("Shortcuts", "Cancel the gesture, leave the tool, clear the selection")),
            ),
        ),
        (
            translate("Shortcuts", "Learn"),
            (
                ("Ctrl+L", translate("Shortcuts", "All lessons and challenges")),
                (
                    translate("Shortcuts", "Ctrl+Page ↓ ↑"),
                    translate("Shortcuts", "In a lesson: the next step, the step before"),
                ),
            ),
        ),
        (
            translate("Shortcuts", "Look"),
            (
                (translate("Shortcuts", "Wheel"), translate("Shortcuts", "Zoom at the pointer")),
                (translate("Shortcuts", "Shift+wheel, middle button, Space+drag"), translate("Shortcuts", "Pan")),
                ("V, H, A", translate("Shortcuts", "Tools: select, pan, add")),
                ("F, Ctrl+0", translate("Shortcuts", "Fit the network")),
                ("Ctrl+K", translate("Shortcuts", "Compare two states of the network")),
                ("Ctrl+T", translate("Shortcuts", "Light or dark")),
                ("Ctrl+Shift+T", translate("Shortcuts", "Large type")),
                ("Ctrl+Shift+L, O, I, P", translate("Shortcuts", "Show or hide palette, outline, inspector, plots")),
            ),
        ),
        (
            translate("Shortcuts", "File and history"),
            (
                ("Ctrl+N, Ctrl+O", translate("Shortcuts", "New, open")),
                ("Ctrl+S, Ctrl+Shift+S", translate("Shortcuts", "Save, save as")),
                ("Ctrl+E", translate("Shortcuts", "Save a picture")),
                ("Ctrl+P", translate("Shortcuts", "Print a hand-calculation sheet, or save it as PDF")),
                ("Ctrl+Shift+C, Ctrl+V", translate("Shortcuts", "Copy the network as text, paste one")),
                ("Ctrl+Z, Ctrl+Shift+Z", translate("Shortcuts", "Undo, redo")),
            ),
        ),
    )


def shortcuts(theme: Theme, parent: QWidget) -> QDialog:
    """Show the sheet of keys and gestures, beside the window that stays usable."""
    dialog = QDialog(parent)
    dialog.setObjectName("dialog.shortcuts")
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.setWindowTitle(translate("Shortcuts", "Keys and gestures"))
    content = QWidget()
    grid = QGridLayout(content)
    grid.setContentsMargins(24, 12, 24, 12)
    grid.setHorizontalSpacing(28)
    grid.setVerticalSpacing(6)
    grid.setColumnStretch(1, 1)
    line = 0
    for title, rows in _sheet():
        heading = Label(theme, title, "heading", content)
        heading.setContentsMargins(0, 10, 0, 2)
        grid.addWidget(heading, line, 0, 1, 2)
        line += 1
        for keys, meaning in rows:
            what = Label(theme, keys, "value", content)
            what.setFont(theme.font(13, 600, tabular=False))
            grid.addWidget(what, line, 0)
            grid.addWidget(Label(theme, meaning, "label", content), line, 1)
            line += 1
    scroll = QScrollArea(dialog)
    scroll.setWidget(content)
    scroll.setWidgetResizable(True)
    buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, dialog)
    buttons.rejected.connect(dialog.reject)
    column = QVBoxLayout(dialog)
    column.setContentsMargins(0, 0, 0, 12)
    column.addWidget(scroll, 1)
    foot = QHBoxLayout()
    foot.setContentsMargins(24, 0, 24, 0)
    foot.addWidget(buttons)
    column.addLayout(foot)
    dialog.resize(theme.px(700), min(theme.px(760), max(400, parent.height() - 80)))
    dialog.show()
    return dialog


def about(theme: Theme, parent: QWidget) -> QDialog:
    """Show what this program is, its version and what it stands on."""
    import numpy

    dialog = QDialog(parent)
    dialog.setObjectName("dialog.about")
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.setWindowTitle(translate("About", "About NN Studio"))
    column = QVBoxLayout(dialog)
    column.setContentsMargins(32, 28, 32, 16)
    column.setSpacing(8)
    logo = Label(theme, "", "title", dialog)
    logo.setPixmap(application_icon().pixmap(48, 48))
    column.addWidget(logo)
    title = Label(theme, translate("About", "NN Studio {version}").format(version=__version__), "title", dialog)
    title.setFont(theme.font(19, 600))
    column.addWidget(title)
    for text in (
        translate("About", "Build feed-forward neural networks by hand, and see at once what they compute."),
        translate("About", "Free software under the MIT licence."),
        translate(
            "About", "Qt {qt} (LGPL 3), PySide6, NumPy {numpy}, pyqtgraph, msgspec, rich; typeface Inter (OFL 1.1)."
        ).format(qt=qVersion(), numpy=numpy.__version__),
    ):
        label = Label(theme, text, "label", dialog)
        label.setWordWrap(True)
        column.addWidget(label)
    buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, dialog)
    buttons.rejected.connect(dialog.reject)
    column.addSpacing(8)
    column.addWidget(buttons)
    dialog.setFixedWidth(theme.px(460))
    dialog.show()
    return dialog
