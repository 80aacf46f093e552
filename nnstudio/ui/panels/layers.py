"""The layers panel: how the numbers of each layer spread, and how large its gradients were over the training."""

import math

import numpy as np
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QWidget

from nnstudio.training.layer_statistics import KINDS, GradientHistory, counts, layer_values, mean_size, samples_for
from nnstudio.ui.panels.empty import paint_empty
from nnstudio.ui.panels.export import Table
from nnstudio.ui.panels.gradient_lines import GradientLines
from nnstudio.ui.panels.layer_rows import BINS, Row, RowLayout, lay_out_rows, paint_rows, size_text
from nnstudio.ui.panels.marks import paint_text
from nnstudio.ui.panels.paced import PacedPanel
from nnstudio.ui.panels.span import Span, nice_reach
from nnstudio.ui.selection import LayerRef
from nnstudio.ui.theme import Theme
from nnstudio.ui.widgets.segmented import SegmentedControl
from nnstudio.ui.words import layer_name
from nnstudio.ui.workspace import Workspace

PACE_MS = 150
_RUNNING_S, _AT_REST_S = 0.002, 0.006
_SIDE, _TOP = 14.0, 34.0
_HISTORY = "history"
_SYMBOLS = ("w", "b", "a", "∇", "∇(t)")


class LayersPanel(PacedPanel):
    """A histogram a layer under each other with one axis, or a line a layer over the epochs.

    Attributes
    ----------
    rows : list of Row
        What the histograms show, from the first hidden layer to the output.
    history : GradientHistory
    """

    def __init__(self, workspace: Workspace, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(workspace, theme, parent, "panel.layers", PACE_MS)
        self.rows: list[Row] = []
        self.history = GradientHistory()
        self.lines = GradientLines(theme)
        self._span = Span(self)
        self._span.shrunk.connect(self.follow)
        self._spanned: object = None
        self._layout: RowLayout | None = None
        self._pointed: QPointF | None = None
        self._symbols = True
        self.kind_choice = SegmentedControl(
            theme, [(key, symbol) for key, symbol in zip((*KINDS, _HISTORY), _SYMBOLS, strict=True)], self.plot
        )
        self.kind_choice.setObjectName("panel.layers.kind")
        # A click leaves the keyboard to the canvas.
        self.kind_choice.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.kind_choice.chosen.connect(self._kind_chosen)

    # --- contents -----------------------------------------------------------------------------

    @property
    def title(self) -> str:
        """The panel's name."""
        return self.tr("Layers")

    @property
    def kind(self) -> str:
        """What is shown: "weights", "biases", "activations", "gradients" or "history"."""
        return self.kind_choice.choice

    def _kind_chosen(self, _kind: str) -> None:
        self._pointed = None
        self.refresh_soon()

    def _names_of_kinds(self) -> dict[str, str]:
        return {
            "weights": self.tr("Weights"), "biases": self.tr("Biases"), "activations": self.tr("Activations"),
            "gradients": self.tr("Gradients"), _HISTORY: self.tr("Gradients over time"),
        }  # fmt: skip

    def refresh(self) -> None:
        """Count the numbers of the layers, or go on with the history of their gradients."""
        self._arrange_choice()
        self.header.set_texts(self.title, self._subtitle())
        if self.kind == _HISTORY:
            self._refresh_history()
        else:
            self._refresh_rows()
        self.plot.renew()

    def _subtitle(self) -> str:
        prepared = self.workspace.data.prepared
        if self.kind in ("weights", "biases"):
            return self.tr("log count")
        if prepared is None:
            return ""
        count = len(samples_for(self.workspace.network, prepared)[0])
        if self.kind == _HISTORY:
            return self.tr("of {count} samples").format(count=count)
        return self.tr("log count, {count} samples").format(count=count)

    def _refresh_rows(self) -> None:
        network = self.workspace.network
        values = layer_values(network, self.kind, self.workspace.data.prepared)
        reach = 0.0
        for one in values:
            finite = one[np.isfinite(one)] if one.size else one
            reach = max(reach, float(np.abs(finite).max(initial=0.0)))
        reach = nice_reach(reach) if reach > 0.0 else 1.0
        if self._spanned != self.kind:
            self._spanned = self.kind
            self._span.start(-reach, reach)
        else:
            self._span.want(-reach, reach)
        self.rows = [
            Row(
                number, layer_name(network, number), mean_size(one),
                counts(one, self._span.low, self._span.high, BINS), one.size,
            )
            for number, one in enumerate(values, start=1)
        ]  # fmt: skip

    def _refresh_history(self) -> None:
        workspace = self.workspace
        training, network = workspace.training, workspace.network
        seconds = _RUNNING_S if training.running else _AT_REST_S
        more = self.history.advance(training.timeline, workspace.data.prepared, seconds)
        moments = self.history.known(training.timeline)
        samples = len(workspace.data.prepared.x) if workspace.data.prepared is not None else 1
        epochs = np.array([moment.epochs + moment.state.position / samples for moment in moments])
        layers = network.computing_layers
        sizes = self.history.sizes(moments, [layer.uid for layer in layers])
        names = [layer_name(network, number) for number in range(1, len(layers) + 1)]
        self.lines.show(epochs, sizes, names, (self.plot.area.width(), self.plot.area.height()), _TOP)
        if more:
            # What is missing of a long training comes in parts, so that the window doesn't wait for it.
            self.follow()

    def arrange(self) -> None:
        """The plot has another size."""
        self.refresh_soon()

    def _arrange_choice(self) -> None:
        choice = self.kind_choice
        names = list(self._names_of_kinds().values())
        choice.set_texts(names)
        self._symbols = self.plot.needed(choice).width() > self.plot.area.width() - 2 * _SIDE
        if self._symbols:
            choice.set_texts(_SYMBOLS)
        room = min(self.plot.needed(choice).width(), self.plot.area.width() - 8)
        choice.setGeometry(self.plot.on_screen(QRectF(8, 2, room, 24)))
        network = self.workspace.network
        rect = QRectF(_SIDE, _TOP, self.plot.area.width() - 2 * _SIDE, max(20.0, self.plot.area.height() - _TOP - 4))
        self._layout = lay_out_rows(rect, [layer_name(network, n) for n in range(1, network.depth)])

    # --- painting -----------------------------------------------------------------------------

    def paint_back(self, painter: QPainter) -> None:
        """What is chosen in words, and the picture of it: it changes as a whole."""
        tokens = self.theme.tokens
        if self._symbols:
            left = self.kind_choice.geometry().right() + 9.0
            painter.setPen(tokens.text2)
            name = self._names_of_kinds()[self.kind]
            paint_text(painter, QPointF(left, 18), name, 12, 500, room=self.plot.area.width() - left - 8)
        empty = self._why_nothing()
        if empty:
            rect = QRectF(_SIDE, _TOP, self.plot.area.width() - 2 * _SIDE, self.plot.area.height() - _TOP)
            paint_empty(painter, self.theme, rect, *empty)
        elif self.kind == _HISTORY:
            self.lines.paint(painter)
        elif self._layout is not None:
            paint_rows(
                painter, self.theme, self._layout, self.rows, (self._span.low, self._span.high), self._size_head()
            )

    def _size_head(self) -> str:
        return self.tr("mean |{symbol}|").format(symbol=_SYMBOLS[KINDS.index(self.kind)])

    def paint_front(self, painter: QPainter) -> None:
        """The cross-hairs of the history."""
        if self.kind == _HISTORY and self._pointed is not None and not self._why_nothing():
            self.lines.paint_pointed(painter, self._pointed)

    def _why_nothing(self) -> tuple[str, str] | None:
        workspace = self.workspace
        if self.kind in ("weights", "biases"):
            return None
        if workspace.data.kept is None and not workspace.data.problem:
            return self.tr("No data"), self.tr("Choose data in the palette")
        if workspace.data.prepared is None:
            return self.tr("The data don't fit the network yet"), workspace.training.why_not
        if self.kind == _HISTORY and self.lines.empty:
            return self.tr("Press Play to train"), ""
        return None

    # --- reacting -----------------------------------------------------------------------------

    def _row_at(self, point: QPointF) -> Row | None:
        if self.kind == _HISTORY or self._layout is None:
            return None
        number = self._layout.number_at(point)
        return next((row for row in self.rows if row.number == number), None)

    def hover(self, point: QPointF | None) -> None:
        """Show the sizes at the pointer's epoch."""
        if self.kind == _HISTORY and point != self._pointed:
            self._pointed = point
            self.plot.advance()

    def press(self, point: QPointF) -> bool:
        """Select the layer of the row."""
        row = self._row_at(point)
        network = self.workspace.network
        if row is None or row.number >= network.depth:
            return False
        self.workspace.selection.set([LayerRef(network.layer_uid(row.number))])
        return True

    def cursor_at(self, point: QPointF) -> Qt.CursorShape:
        """A hand on rows."""
        return Qt.CursorShape.ArrowCursor if self._row_at(point) is None else Qt.CursorShape.PointingHandCursor

    def retranslate(self) -> None:
        """New words."""
        self.kind_choice.setAccessibleName(self.tr("What is shown of the layers"))
        self.kind_choice.setToolTip(
            self.tr("w weights · b biases · a activations · ∇ gradients · ∇(t) gradients over time")
        )

    # --- words and numbers --------------------------------------------------------------------

    def _words(self, row: Row) -> str:
        return self.tr("{layer}: {count} values, {head} {size}").format(
            layer=row.name, count=f"{row.count:,}", head=self._size_head(), size=size_text(row.size)
        )

    def tip(self, point: QPointF) -> str:
        """The numbers of the layer under the pointer."""
        row = self._row_at(point)
        return self._words(row) if row is not None else ""

    def describe(self) -> str:
        """Each layer with its mean magnitude; over time, the first and the last layer."""
        empty = self._why_nothing()
        name = self._names_of_kinds()[self.kind]
        if empty:
            return ". ".join(text for text in (name, *empty) if text)
        if self.kind == _HISTORY:
            return f"{name}. {self.lines.words()}"
        parts = [self._words(row) for row in self.rows[:12]]
        if len(self.rows) > 12:
            parts.append(self.tr("and {count} more").format(count=len(self.rows) - 12))
        return ". ".join([name, *parts])

    def values(self) -> Table:
        """A row a layer with its mean magnitude, or a row a moment with the sizes of all layers."""
        if self.kind == _HISTORY:
            return self.lines.table()
        return ("layer", "values", "mean magnitude"), [(row.name, row.count, _cell(row.size)) for row in self.rows]

    def table(self) -> Table:
        """The counts of the histograms, a row a layer; over time what is copied."""
        if self.kind == _HISTORY:
            return self.lines.table()
        edges = np.linspace(self._span.low, self._span.high, BINS + 1)[:-1]
        heads = [f"{edge:.6g}" for edge in edges.tolist()]
        return ("layer", "values", "mean magnitude", *heads), [
            (row.name, row.count, _cell(row.size), *row.counts.tolist()) for row in self.rows
        ]


def _cell(size: float) -> float | None:
    return size if math.isfinite(size) else None
