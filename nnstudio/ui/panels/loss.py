"""The loss panel: how well the network fits, over the epochs of the training; a click goes back to one of them."""

import math

import numpy as np
from PySide6.QtCore import QLineF, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtWidgets import QWidget

from nnstudio.engine import HEADS, LOSSES
from nnstudio.training.loss_curve import LossCurve
from nnstudio.ui.panels.axes import Axes, Frame, Tick, ticks
from nnstudio.ui.panels.empty import paint_empty
from nnstudio.ui.panels.export import Table
from nnstudio.ui.panels.header import HeaderButton
from nnstudio.ui.panels.loss_picture import Extent, extent, heights, thinned, vertical_range, vertical_ticks
from nnstudio.ui.panels.marks import paint_text
from nnstudio.ui.panels.paced import PacedPanel
from nnstudio.ui.panels.span import Span
from nnstudio.ui.panels.strokes import dashes, strokes
from nnstudio.ui.panels.typeface import width_of
from nnstudio.ui.theme import Theme
from nnstudio.ui.training_bar.counters import loss_text
from nnstudio.ui.words import say
from nnstudio.ui.workspace import Workspace

PACE_MS = 33
_TOP, _RIGHT, _BELOW, _LETTER = 10.0, 20.0, 22.0, 16.0
_DASHES = (5.0, 4.0)
_CENTER, _END = Qt.AlignmentFlag.AlignHCenter, Qt.AlignmentFlag.AlignRight


class LossPanel(PacedPanel):
    """Training and test loss as curves, earlier branches behind them, and the moment that is shown as a mark.

    Attributes
    ----------
    logarithmic : bool
        Whether the vertical axis is.
    """

    axis_chosen = Signal(bool)
    """Emitted when a person chose a logarithmic axis (True) or an even one."""

    def __init__(self, workspace: Workspace, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(workspace, theme, parent, "panel.loss", PACE_MS)
        self.logarithmic = False
        self.frame: Frame | None = None
        self._extent: Extent | None = None
        self._span = Span(self)
        self._span.shrunk.connect(self.follow)
        self._spanned: object = None
        self._lines: list[tuple[str, list[QLineF]]] = []
        self._ghosts: dict[int, tuple[object, list[QLineF]]] = {}
        self._axes = Axes()
        self._drawn: object = None
        self._pointed: QPointF | None = None
        self._letter = ""
        self.log_button = HeaderButton(theme, "panel.loss.log", "log-axis")
        self.log_button.setCheckable(True)
        self.log_button.toggled.connect(self._axis_toggled)
        self.header.add(self.log_button)

    # --- contents -----------------------------------------------------------------------------

    @property
    def title(self) -> str:
        """The panel's name."""
        return self.tr("Loss")

    def set_logarithmic(self, on: bool) -> None:
        """Choose the vertical axis, as it is remembered."""
        if on != self.logarithmic:
            self.log_button.setChecked(on)

    def _axis_toggled(self, on: bool) -> None:
        self.logarithmic = on
        self.axis_chosen.emit(on)
        self.refresh_soon()

    @property
    def curve(self) -> LossCurve:
        """The losses of the training."""
        return self.workspace.training.losses

    def refresh(self) -> None:
        """Draw the curves as far as they go."""
        training = self.workspace.training
        self._extent = extent(self.curve, training.ghosts)
        self.header.set_texts(self.title, say(LOSSES[HEADS[self.workspace.network.output.head].loss].title))
        self.log_button.setEnabled(self._extent is not None)
        self._place()
        self._lines = []
        if self._extent is not None and self.frame is not None:
            self._add_ghosts()
            self._lines.append(("test", dashes(*self._pixels(self.curve, self.curve.test), *_DASHES)))
            self._lines.append(("train", strokes(*self._pixels(self.curve, self.curve.train))))
        self.plot.advance()

    def _place(self) -> None:
        """Find the frame and its ticks."""
        width, height = self.plot.area.width(), self.plot.area.height()
        low, high = (0.0, 1.0) if self._extent is None else vertical_range(self._extent, self.logarithmic)
        # Other axes, or a training that begins, have ranges of their own; the rest is growing and shrinking.
        kind = (self.logarithmic, self._extent is None)
        if kind != self._spanned:
            self._spanned = kind
            self._span.start(low, high)
        else:
            self._span.want(low, high)
        low, high = self._span.low, self._span.high
        epochs = self._extent.epochs if self._extent is not None else 10.0
        y_ticks = vertical_ticks(low, high, self.logarithmic, 5 if height > 120 else 3)
        left = max([34.0, *(width_of(text, 11) + 15 for _, text in y_ticks)])
        below = _BELOW + (_LETTER if height > 110 else 0.0)
        rect = QRectF(left, _TOP, max(20.0, width - left - _RIGHT), max(20.0, height - _TOP - below))
        self.frame = Frame(rect, 0.0, epochs, low, high)
        key = (rect, epochs, low, high, self.logarithmic)
        if key != self._drawn:
            self._drawn = key
            x_ticks: list[Tick] = [
                (value, f"{value:,.0f}" if value == round(value) else text)
                for value, text in ticks(0.0, epochs, 5 if width > 200 else 3)
            ]
            self._axes = Axes(x_ticks=x_ticks, y_ticks=y_ticks, x_baseline=rect.bottom() + 15, x_grid=False)
            self._letter = self.tr("epoch") if height > 110 else ""
            self.plot.renew()

    def _add_ghosts(self) -> None:
        """Draw the earlier branches, which don't change themselves."""
        before, self._ghosts = self._ghosts, {}
        for ghost in self.workspace.training.ghosts:
            key, lines = before.get(id(ghost), (None, []))
            if key != self._drawn:
                x, y = self._pixels(ghost, ghost.train)
                lines = strokes(x, y)
            self._ghosts[id(ghost)] = self._drawn, lines
            self._lines.append(("ghost", lines))

    def _pixels(self, curve: LossCurve, losses: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
        frame = self.frame
        assert frame is not None
        columns = max(1, round(0.75 * frame.rect.width()))
        return frame.pixels(*thinned(curve.epochs, heights(losses, self.logarithmic), columns, frame.right))

    def arrange(self) -> None:
        """The plot has another size."""
        self.refresh_soon()

    def retranslate(self) -> None:
        """New words."""
        self.log_button.setToolTip(self.tr("Logarithmic loss axis"))
        self.log_button.setAccessibleName(self.tr("Logarithmic loss axis"))
        self._drawn = None

    # --- painting -----------------------------------------------------------------------------

    def paint_back(self, painter: QPainter) -> None:
        """Grid, ticks and the name of the horizontal axis."""
        if self.frame is None:
            return
        rect = self.frame.rect
        self._axes.paint(painter, self.frame, self.theme)
        if self.logarithmic or self.frame.bottom != 0.0:
            painter.fillRect(QRectF(rect.left(), rect.bottom(), rect.width(), 1), self.theme.tokens.border_strong)
        if self._letter:
            painter.setPen(self.theme.tokens.text3)
            paint_text(painter, QPointF(rect.center().x(), rect.bottom() + 31), self._letter, 11, align=_CENTER)

    def paint_front(self, painter: QPainter) -> None:
        """Curves, the mark of the moment, the cross-hairs and the legend."""
        if self.frame is None:
            return
        if not self._lines:
            paint_empty(painter, self.theme, self.frame.rect, *self._empty_texts())
            return
        painter.save()
        painter.setClipRect(self.frame.rect.adjusted(-1, -4, 6, 4))  # ghosts may go on beyond the frame
        for kind, lines in self._lines:
            painter.setPen(self._pen(kind))
            painter.drawLines(lines)
        painter.restore()
        self._paint_moment(painter)
        if (pointed := self._pointed_row()) is not None:
            self._paint_cross_hairs(painter, pointed)
        if len(self.curve):
            self._paint_legend(painter, self._told_row())

    def _pen(self, kind: str) -> QPen:
        tokens = self.theme.tokens
        if kind == "ghost":
            return self.plot.pen(self.theme.mix(tokens.panel, tokens.accent, 0.32), 1.0)
        return self.plot.pen(tokens.accent, 2.0) if kind == "train" else self.plot.pen(tokens.text3, 1.5)

    def _empty_texts(self) -> tuple[str, str]:
        """What to say where there is no curve."""
        workspace = self.workspace
        if workspace.data.kept is None and not workspace.data.problem:
            return self.tr("No data"), self.tr("Choose data in the palette")
        if not workspace.training.can_run:
            return self.tr("Can't train yet"), workspace.training.why_not
        return self.tr("Press Play to train"), ""

    def _moment(self) -> float | None:
        """The epochs of the moment that is shown."""
        training = self.workspace.training
        return self._epochs_at(training.position) if len(training.timeline) else None

    def _earlier_moment(self) -> float | None:
        """The epochs of the moment that is shown, where it isn't the last one."""
        training = self.workspace.training
        return self._moment() if training.position < len(training.timeline) - 1 else None

    def _epochs_at(self, index: int) -> float:
        moment, prepared = self.workspace.training.timeline[index], self.workspace.data.prepared
        return moment.epochs + (moment.state.position / len(prepared.x) if prepared is not None else 0.0)

    def _paint_moment(self, painter: QPainter) -> None:
        """A dot on the curve; between moments a line as well."""
        frame, tokens = self.frame, self.theme.tokens
        epochs = self._moment()
        assert frame is not None
        if epochs is None or not len(self.curve):
            return
        row = self._row_at(epochs)
        x = frame.x(min(epochs, frame.right))
        if self._earlier_moment() is not None:
            pen = QPen(tokens.accent, 1.2)
            pen.setDashPattern([2 / 1.2, 3 / 1.2])
            painter.setPen(pen)
            painter.drawLine(QPointF(x, frame.rect.top()), QPointF(x, frame.rect.bottom()))
        loss = heights(self.curve.train[row : row + 1], self.logarithmic)[0]
        if math.isfinite(loss):
            painter.setPen(QPen(tokens.panel, 1.5))
            painter.setBrush(tokens.accent)
            painter.drawEllipse(QPointF(x, frame.y(float(loss))), 4.0, 4.0)

    def _paint_cross_hairs(self, painter: QPainter, row: int) -> None:
        frame, tokens = self.frame, self.theme.tokens
        assert frame is not None
        x = frame.x(float(self.curve.epochs[row]))
        painter.fillRect(QRectF(math.floor(x), frame.rect.top(), 1, frame.rect.height()), tokens.control)
        for losses, color in ((self.curve.test, tokens.text3), (self.curve.train, tokens.accent)):
            place = float(heights(losses[row : row + 1], self.logarithmic)[0])
            if math.isfinite(place):
                painter.setPen(QPen(color, 1.5))
                painter.setBrush(tokens.panel)
                painter.drawEllipse(QPointF(x, frame.y(place)), 3.0, 3.0)

    def _paint_legend(self, painter: QPainter, row: int) -> None:
        """The values under the pointer, else those of the moment that is shown, at the right above the curves."""
        frame, tokens = self.frame, self.theme.tokens
        assert frame is not None
        entries = [("train", self.tr("train"), self.curve.train[row]), ("test", self.tr("test"), self.curve.test[row])]
        entries = [one for one in entries if math.isfinite(one[2])]
        heading = self.tr("epoch {epoch}").format(epoch=epoch_text(float(self.curve.epochs[row])))
        values = [loss_text(float(loss)) for *_, loss in entries]
        value_room = max(width_of(text, 12, 600) for text in ("0.000", *values))
        name_room = max((width_of(name, 12) for _, name, _ in entries), default=0.0)
        headed = self._pointed is not None or self._earlier_moment() is not None
        right, top = frame.rect.right(), frame.rect.top()
        width = max(value_room + name_room + 42, width_of(heading, 11) if headed else 0.0)
        painter.setPen(Qt.PenStyle.NoPen)
        back = QColor(tokens.panel)
        back.setAlphaF(0.86)
        painter.fillRect(QRectF(right - width - 4, top, width + 4, 18.0 * (len(entries) + headed) + 2), back)
        y = top + 13
        if headed:
            painter.setPen(tokens.text3)
            paint_text(painter, QPointF(right, y), heading, 11, align=_END)
            y += 18
        for (kind, name, _), text in zip(entries, values, strict=True):
            painter.setPen(self._pen(kind))
            left = right - value_room - name_room - 16
            ends = np.array([left - 24, left - 5]), np.array([y - 4, y - 4])
            painter.drawLines(dashes(*ends, *_DASHES) if kind == "test" else strokes(*ends))
            painter.setPen(tokens.text2)
            paint_text(painter, QPointF(left, y), name, 12)
            painter.setPen(tokens.text)
            paint_text(painter, QPointF(right, y), text, 12, 600, align=_END)
            y += 18

    # --- reacting -----------------------------------------------------------------------------

    def _row_at(self, epochs: float) -> int:
        """The point of the curve that is the closest to an epoch."""
        places = self.curve.epochs
        after = min(len(places) - 1, int(np.searchsorted(places, epochs)))
        before = max(0, after - 1)
        return before if abs(places[before] - epochs) <= abs(places[after] - epochs) else after

    def _pointed_row(self) -> int | None:
        if self._pointed is None or self.frame is None or not len(self.curve):
            return None
        return self._row_at(self.frame.at(self._pointed)[0])

    def _told_row(self) -> int:
        """The point of the curve whose losses the legend tells."""
        if (row := self._pointed_row()) is None and (moment := self._earlier_moment()) is not None:
            row = self._row_at(moment)
        return len(self.curve) - 1 if row is None else row

    def _inside(self, point: QPointF) -> bool:
        return self.frame is not None and self.frame.rect.adjusted(-6, -8, 8, 8).contains(point)

    def hover(self, point: QPointF | None) -> None:
        """Show the values at the pointer's epoch."""
        if point is not None and not self._inside(point):
            point = None
        if point != self._pointed:
            self._pointed = point
            self.plot.advance()

    def cursor_at(self, point: QPointF) -> Qt.CursorShape:
        """Arrows where a click goes to an epoch."""
        seekable = self._inside(point) and len(self.workspace.training.timeline) > 1
        return Qt.CursorShape.SplitHCursor if seekable else Qt.CursorShape.ArrowCursor

    def press(self, point: QPointF) -> bool:
        """Go to the epoch at the pixel."""
        if not self._inside(point) or len(self.workspace.training.timeline) < 2:
            return False
        self.drag(point)
        return True

    def drag(self, point: QPointF) -> None:
        """Go on to the epoch at the pixel."""
        training = self.workspace.training
        assert self.frame is not None
        self._pointed = point
        if not len(training.timeline):
            return
        training.pause()
        index = training.timeline.nearest(self.frame.at(point)[0])
        if index != training.position:
            training.seek(index)
        self._say_where()
        self.plot.advance()

    def drop(self) -> None:
        """Let go."""
        self.workspace.training.end_seek()
        self.workspace.hint.emit("")

    def step(self, across: int, up: int, large: bool) -> bool:
        """Left and Right go to the moment before or after, with Shift by a tenth of the timeline."""
        training = self.workspace.training
        count = len(training.timeline)
        if not across or count < 2:
            return False
        training.pause()
        jump = max(1, count // 10) if large else 1
        training.seek(min(count - 1, max(0, training.position + across * jump)))
        self._say_where()
        return True

    def _say_where(self) -> None:
        training = self.workspace.training
        self.workspace.hint.emit(
            self.tr("Epoch {epoch} · loss {loss}").format(epoch=f"{training.epochs:,}", loss=loss_text(training.loss))
        )

    # --- words and numbers --------------------------------------------------------------------

    def describe(self) -> str:
        """The losses at first, at best and now."""
        curve = self.curve
        if not len(curve):
            return self.tr("Nothing was trained yet")
        parts = [self._words(len(curve) - 1)]
        if np.isfinite(curve.train).any():
            best = int(np.nanargmin(curve.train))
            told = self.tr("training loss at first {first}, lowest {lowest} at epoch {epoch}")
            first, lowest = loss_text(float(curve.train[0])), loss_text(float(curve.train[best]))
            parts.append(told.format(first=first, lowest=lowest, epoch=epoch_text(float(curve.epochs[best]))))
        epochs = self._earlier_moment()
        if epochs is not None:
            parts.append(self.tr("shown is epoch {epoch}").format(epoch=epoch_text(epochs)))
        return ". ".join(parts)

    def _words(self, row: int) -> str:
        epoch, train = epoch_text(float(self.curve.epochs[row])), loss_text(float(self.curve.train[row]))
        test = float(self.curve.test[row])
        if math.isnan(test):
            return self.tr("epoch {epoch}: train {train}").format(epoch=epoch, train=train)
        both = self.tr("epoch {epoch}: train {train}, test {test}")
        return both.format(epoch=epoch, train=train, test=loss_text(test))

    def values(self) -> Table:
        """Every point of the curve: epoch, training loss, test loss where there is one."""
        curve = self.curve
        rows = zip(curve.epochs.tolist(), curve.train.tolist(), curve.test.tolist(), strict=True)
        return ("epoch", "train", "test"), [
            (epoch, *(loss if math.isfinite(loss) else None for loss in losses)) for epoch, *losses in rows
        ]


def epoch_text(epochs: float) -> str:
    """Write an epoch: whole, or with the part of one that had begun."""
    return f"{epochs:,.0f}" if abs(epochs - round(epochs)) < 0.005 else f"{epochs:,.2f}"
