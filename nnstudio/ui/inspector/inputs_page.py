"""The page of the inputs as a layer: all of them in a table, with their picture where they form a square."""

import numpy as np
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QImage, QPainterPath, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSizePolicy, QWidget

from nnstudio.engine import Trace
from nnstudio.project import edits
from nnstudio.ui.inspector import bulk
from nnstudio.ui.inspector.inputs_table import Column, InputsModel, InputsView
from nnstudio.ui.inspector.network_section import NetworkSection
from nnstudio.ui.inspector.page import Page
from nnstudio.ui.inspector.page_header import strip_mark
from nnstudio.ui.inspector.weight_images import square_side
from nnstudio.ui.selection import Item, LayerRef
from nnstudio.ui.theme import Theme
from nnstudio.ui.value_scale import scaled_values
from nnstudio.ui.widgets.drawing import box_of, painter_of
from nnstudio.ui.widgets.form_row import FormRow
from nnstudio.ui.widgets.stepper import Stepper
from nnstudio.ui.words import layer_name
from nnstudio.ui.workspace import Workspace

_MARK = 24


class InputsPage(Page):
    """Shows all inputs."""

    def __init__(self, workspace: Workspace, theme: Theme) -> None:
        super().__init__(workspace, theme, "inspector.inputs")
        self._picture = self.add_block(top=12, bottom=4)
        self.image = InputImage(theme, self.content)
        self._picture.addWidget(self.image)
        block = self.add_block(top=8, bottom=12)
        self.count = Stepper(theme, "inspector.inputs.count", self.tr("Inputs"))
        block.addWidget(FormRow(theme, self.tr("Inputs"), self.count, self.content, wide=False))
        self.model = InputsModel(workspace, self)
        self.table = InputsView(self.model, workspace, theme, "inspector.inputs.table", self.content)
        block.addWidget(self.table)
        block.addSpacing(8)
        line = QHBoxLayout()
        line.setSpacing(8)
        self.add = QPushButton(self.tr("Add input"))
        self.add.setObjectName("inspector.inputs.add")
        self.remove = QPushButton(self.tr("Remove selected"))
        self.remove.setObjectName("inspector.inputs.remove")
        line.addWidget(self.add)
        line.addWidget(self.remove)
        line.addStretch(1)
        block.addLayout(line)
        self.add_line()
        self.add_data("inspector.inputs.data", is_open=False)
        self.add_training("inspector.inputs.training")
        self.network_section = NetworkSection(workspace, theme, "inspector.inputs.network", self.content)
        self.network_section.set_open(False)
        self.column.addWidget(self.network_section)
        self.count.wanted.connect(self._count_wanted)
        self.add.clicked.connect(self._add)
        self.remove.clicked.connect(self.table.remove_selected)
        self.table.selectionModel().selectionChanged.connect(self._selection_changed)
        self.remove.setEnabled(False)

    def present(self, items: tuple[Item, ...]) -> None:
        """There is one input layer."""

    def refresh(self) -> None:
        """Show the inputs as they are now."""
        network = self.network
        count = len(network.inputs)
        text = self.tr("1 input") if count == 1 else self.tr("{count} inputs").format(count=count)
        self.header.set_texts(layer_name(network, 0), text)
        self.show_neighbours()
        self.count.set_value(count)
        side = square_side(count)
        self.block_of(self._picture).setVisible(side is not None)
        rows = self.model.rowCount()
        self.model.present(self.workspace.trace)
        self.table.columns_changed(Column.VALUE, Column.VALUE)
        if rows != count:
            self.table.setFixedHeight(self.table.sizeHint().height())
        self.network_section.refresh()
        self._show_values(self.workspace.trace)

    def refresh_values(self, trace: Trace) -> None:
        """Show another x."""
        self.model.refresh(trace)
        self.table.columns_changed(Column.VALUE, Column.VALUE)
        self._show_values(trace)

    def _show_values(self, trace: Trace) -> None:
        scaled = scaled_values(self.network, trace, 0, self.workspace.data.reach(self.network))
        chosen = scaled if len(scaled) <= _MARK else scaled[np.linspace(0, len(scaled) - 1, _MARK).astype(int)]
        self.header.set_mark(strip_mark(tuple(chosen.tolist())))
        side = square_side(len(scaled))
        if side is not None:
            self.image.set_values(scaled, side)

    def neighbours(self) -> tuple[Item | None, Item | None]:
        """The first layer that computes."""
        return None, LayerRef(self.network.layer_uid(1))

    def take_focus(self) -> None:
        """Go to the table."""
        self.table.setFocus(Qt.FocusReason.TabFocusReason)

    def _selection_changed(self) -> None:
        self.remove.setEnabled(self.table.selectionModel().hasSelection())

    def _count_wanted(self, count: int) -> None:
        self.workspace.edit(
            self.tr("Set number of inputs"),
            bulk.set_units,
            0,
            count,
            keep_outputs=self.workspace.keep_outputs,
            seed=self.workspace.fresh_seed(),
            gesture=self.count.gesture,
        )

    def _add(self) -> None:
        self.workspace.edit(
            self.tr("Add input"),
            edits.add_neuron,
            0,
            keep_outputs=self.workspace.keep_outputs,
            seed=self.workspace.fresh_seed(),
        )


class InputImage(QWidget):
    """The input as an image, as large as its pixels allow."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme.unscaled
        self._values = np.zeros(0)
        self._side = 1
        self.setFixedHeight(theme.px(148))
        self.setAccessibleName(self.tr("The input as an image"))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.update)

    def set_values(self, values: np.ndarray, side: int) -> None:
        """Show values in [−1, 1], side * side of them."""
        self._values, self._side = values, side
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the image with round corners, centred."""
        side = self._side
        if len(self._values) != side * side:
            return
        rgb = np.ascontiguousarray(self._theme.value_colors(self._values))
        image = QImage(rgb.data, side, side, 3 * side, QImage.Format.Format_RGB888)
        painter = painter_of(self, self._theme)
        room = box_of(self, self._theme)
        edge = max(1, room.height() // side) * side if side <= room.height() else room.height()
        box = QRectF((room.width() - edge) / 2, (room.height() - edge) / 2, edge, edge)
        shape = QPainterPath()
        shape.addRoundedRect(box, 6, 6)
        painter.setClipPath(shape)
        painter.drawImage(box, image)
