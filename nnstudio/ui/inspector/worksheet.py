"""The worksheet of one neuron: every w · x, their sum, + b, z and a, with numbers that add up and can be changed."""

import math

from PySide6.QtCore import QPointF, QSize, Qt, Signal
from PySide6.QtGui import QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from nnstudio.engine import OutputLayer, Trace
from nnstudio.project import edits
from nnstudio.ui.icons import pixmap
from nnstudio.ui.inspector import solving
from nnstudio.ui.inspector.terms import ALL, DECIMALS, LARGEST
from nnstudio.ui.inspector.terms_model import Column, TermsModel
from nnstudio.ui.inspector.terms_view import TermsView
from nnstudio.ui.inspector.totals import HEIGHT, Totals
from nnstudio.ui.inspector.worksheet_grid import ROW, Grid, Texts, grid, paint_bar
from nnstudio.ui.numbers import format_number
from nnstudio.ui.theme import Theme
from nnstudio.ui.widgets.drawing import box_of, painter_of, put, ratio_of, shown
from nnstudio.ui.workspace import Workspace

_TITLES = 22
_MOST_ROWS = 14
"""Rows that an unfolded list shows at once; the others scroll, so that z and a stay near."""
MARGIN = 16


class Worksheet(QWidget):
    """Everything that one neuron computes.

    Parameters
    ----------
    name : str
        The page's objectName, which the names of the controls start with.
    """

    source_wanted = Signal(int)
    """Emitted with the index, in the layer before, of a neuron that a person wants to see."""

    def __init__(self, workspace: Workspace, theme: Theme, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._theme = theme.unscaled
        self._texts = Texts(theme.unscaled)
        self._grid: Grid | None = None
        self._needed = (0.0, 0.0, 0.0, 0.0)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.model = TermsModel(workspace, self)
        self.table = TermsView(self.model, theme, self._texts, name + ".terms", self)
        self.table.source_wanted.connect(self.source_wanted)
        self.fold = _Fold(theme, self._texts, self)
        self.fold.setObjectName(name + ".more")
        self.fold.clicked.connect(self._toggle_fold)
        self.totals = Totals(theme, self._texts, name, self)
        self.totals.slider.moved.connect(self._bias_moved)
        self.totals.bias.edited.connect(self._bias_edited)
        self.totals.z.edited.connect(self._z_edited)
        self.totals.a.edited.connect(self._a_edited)
        theme.changed.connect(self.update)

    # --- what is shown ------------------------------------------------------------------------

    def present(self, layer: int, neuron: int) -> None:
        """Take another neuron; `refresh` follows."""
        self._needed = (0.0, 0.0, 0.0, 0.0)
        self.model.present((layer, neuron))

    def refresh(self, trace: Trace) -> None:
        """Show a project that changed: names, the head, the bias switch, and all numbers."""
        if self.model.place is None:
            return
        layer, neuron = self.model.place
        own = self._workspace.network.layer(layer)
        symbol, caption = "a", self.tr("output, a = f(z)")
        if isinstance(own, OutputLayer):
            symbol, caption = {
                "linear": ("y", self.tr("output, y = z")),
                "sigmoid": ("p", self.tr("probability, p = σ(z)")),
            }.get(own.head, ("p", self.tr("probability, share of exp z")))
        self.totals.set_neuron(self._workspace.network.neuron_name(layer, neuron), symbol, caption)
        self.totals.set_with_bias(own.use_bias)
        self.model.rename()
        self._refresh(trace, only_values=False)

    def refresh_values(self, trace: Trace) -> None:
        """Show the numbers of a trace of the same project."""
        self._refresh(trace, only_values=True)

    def _refresh(self, trace: Trace, *, only_values: bool) -> None:
        model = self.model
        if model.place is None:
            return
        rows = model.rowCount()
        model.held = self.table.editing
        if model.update(trace, only_values=only_values):
            self.table.values_changed()
        terms, numbers = model.terms, model.shown
        if terms is None or numbers is None:
            return
        totals = self.totals
        totals.set_total(numbers.total)
        totals.bias.set_value(terms.bias)
        totals.z.set_value(terms.z)
        totals.a.set_value(terms.a)
        if not totals.slider.dragging:
            reach = reach_of(terms.bias)
            totals.slider.set_range(-reach, reach)
        totals.slider.set_value(terms.bias)
        reach = model.reach
        totals.set_bars(
            numbers.total / reach, (terms.bias if terms.use_bias else 0.0) / reach, terms.z / reach, terms.a / reach
        )
        rest = terms.count - model.rowCount()
        self.fold.set_state(terms.count > ALL, rest, numbers.rest, (terms.total - self._shown_sum()) / reach)
        self._fit_columns()
        if rows != model.rowCount():
            self._arrange()

    def _shown_sum(self) -> float:
        terms = self.model.terms
        return terms.sum_of(self.model.sources) if terms is not None else 0.0

    # --- layout -------------------------------------------------------------------------------

    def _fit_columns(self) -> None:
        model = self.model
        rows = range(min(len(model.sources), 64))
        needed = []
        columns = (Column.WEIGHT, Column.VALUE, Column.PRODUCT, Column.FROM)
        for before, column in zip(self._needed, columns, strict=True):
            longest = max((model.text(row, column) for row in rows), key=len, default="")
            if column == Column.PRODUCT:
                longest = max(longest, *self.totals.texts(), key=len)
            # Columns only grow while one neuron is shown: numbers that come and go must not make them jump.
            needed.append(max(before, self._texts.strong.width(longest)))
        if needed != list(self._needed) or self._grid is None:
            self._needed = (needed[0], needed[1], needed[2], needed[3])
            self._lay_out()

    def _lay_out(self) -> None:
        width = max(120, box_of(self, self._theme).width() - 2 * MARGIN)
        self._grid = grid(width, self._needed[:3], self._needed[3])
        self.table.set_grid(self._grid)
        self.fold.set_grid(self._grid)
        self.totals.set_grid(self._grid)
        self.update()

    def _table_height(self) -> int:
        return ROW * min(self.model.rowCount(), _MOST_ROWS)

    def _arrange(self) -> None:
        rows = self.model.rowCount()
        width = box_of(self, self._theme).width() - 2 * MARGIN
        top = _TITLES
        # The scroll bar of a long list lies in the margin, so that its columns stay those of the totals.
        beside = MARGIN - 4 if rows > _MOST_ROWS else 0
        put(self.table, self._theme, MARGIN, top, width + beside, self._table_height())
        top += self._table_height()
        if self.fold.isVisibleTo(self):
            put(self.fold, self._theme, MARGIN, top, width, ROW)
            top += ROW
        put(self.totals, self._theme, MARGIN, top, width, HEIGHT)
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        """As high as its rows."""
        fold = ROW if self.fold.isVisibleTo(self) else 0
        return shown(QSize(276, _TITLES + self._table_height() + fold + HEIGHT), self._theme)

    def minimumSizeHint(self) -> QSize:
        """Never less than all rows."""
        return QSize(shown(QSize(200, 0), self._theme).width(), self.sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Follow the width."""
        self._lay_out()
        self._arrange()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the titles of the columns."""
        columns = self._grid
        if columns is None:
            return
        painter = painter_of(self, self._theme)
        painter.setPen(self._theme.tokens.text3)
        caption = self._texts.caption
        caption.left(painter, MARGIN, 10, self.tr("From"))
        for edge, title in (
            (columns.weight_right - 8, self.tr("weight")),
            (columns.value_right, self.tr("value")),
            (columns.product_right, self.tr("product")),
        ):
            caption.right(painter, MARGIN + edge, 10, title)

    # --- changing it --------------------------------------------------------------------------

    def _toggle_fold(self) -> None:
        self.model.expanded = not self.model.expanded
        self.refresh_values(self._workspace.trace)

    def _bias_moved(self, value: float) -> None:
        # Rounded to what is shown, so that the number in the file is the one on the screen.
        self._set_bias(round(value, DECIMALS), self.totals.slider.gesture)

    def _bias_edited(self, value: float) -> None:
        self._set_bias(value, self.totals.bias.gesture)

    def _set_bias(self, value: float, gesture: object) -> None:
        if self.model.place is not None:
            title = self.tr("Set bias of {name}").format(name=self.model.target)
            self._workspace.edit(title, edits.set_bias, *self.model.place, value, gesture=gesture)

    def _z_edited(self, value: float) -> None:
        if self.model.place is not None:
            title = self.tr("Set bias of {name}").format(name=self.model.target)
            self._workspace.edit(
                title,
                solving.set_z,
                *self.model.place,
                value,
                trace=self._workspace.trace,
                gesture=self.totals.z.gesture,
            )

    def _a_edited(self, value: float) -> None:
        if self.model.place is not None:
            title = self.tr("Set bias of {name}").format(name=self.model.target)
            self._workspace.edit(
                title,
                solving.set_output,
                *self.model.place,
                value,
                trace=self._workspace.trace,
                gesture=self.totals.a.gesture,
            )


def reach_of(value: float) -> float:
    """Return how far a slider around 0 goes for a value: 2, or the next of 5, 10, 20, 50, ... ."""
    size = abs(value)
    if size <= 2.0 or not math.isfinite(size):
        return 2.0
    power = 10.0 ** math.floor(math.log10(size))
    return next(step * power for step in (1, 2, 5, 10, 20) if size <= step * power)


class _Fold(QAbstractButton):
    """The row below the largest terms: how many more there are, and what they add."""

    def __init__(self, theme: Theme, texts: Texts, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme.unscaled
        self._texts = texts
        self._grid: Grid | None = None
        self._number = ""
        self._share = 0.0
        self._rest = 0
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.hide()
        theme.changed.connect(self.update)

    def set_grid(self, columns: Grid) -> None:
        """Lay the columns out."""
        self._grid = columns
        self.update()

    def set_state(self, needed: bool, rest: int, number: float, share: float) -> None:
        """Show how many terms are folded away (0: none, all are shown) and their sum."""
        self._rest, self._number, self._share = rest, format_number(number, DECIMALS), share
        text = self.tr("{count} more").format(count=rest) if rest else self.tr("Only the {count} largest").format(
            count=LARGEST
        )  # fmt: skip
        if text != self.text():
            self.setText(text)
            self.setAccessibleName(text)
        if needed == self.isHidden():
            self.setVisible(needed)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Chevron, words, and the sum of what is folded away."""
        if self._grid is None:
            return
        tokens, texts = self._theme.tokens, self._texts
        painter = painter_of(self, self._theme)
        name = "chevron-down" if self._rest else "chevron-up"
        active = self.underMouse() or self.hasFocus()
        color = tokens.accent if active else tokens.text2
        painter.drawPixmap(QPointF(-2, ROW / 2 - 7), pixmap(name, color, 14, ratio_of(self, self._theme)))
        painter.setPen(color)
        texts.name.left(painter, 15, ROW / 2, self.text())
        if self._rest:
            painter.setPen(tokens.text)
            texts.strong.right(painter, self._grid.product_right, ROW / 2, self._number)
            paint_bar(painter, self._theme, self._grid, ROW / 2, self._share)
