"""The metrics panel: how good the answers are, on the training or on the test samples."""

import numpy as np
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QWidget

from nnstudio.engine import Trace, forward
from nnstudio.training.metrics import Measures, measure
from nnstudio.training.sampling import rows_of, rows_within, spread
from nnstudio.ui.numbers import format_number
from nnstudio.ui.panels.axes import Axes, Frame, ticks
from nnstudio.ui.panels.class_pictures import ROW, Grid, lay_out_grid, paint_grid, paint_rows
from nnstudio.ui.panels.confusion import ClassRow, Confusion, class_rows, confusion_shown, percent, rows_shown
from nnstudio.ui.panels.empty import paint_empty
from nnstudio.ui.panels.export import Table
from nnstudio.ui.panels.header import HeaderButton
from nnstudio.ui.panels.marks import Dots, paint_text
from nnstudio.ui.panels.paced import PacedPanel
from nnstudio.ui.panels.readings import class_names
from nnstudio.ui.panels.span import Span, nice_reach
from nnstudio.ui.panels.typeface import width_of
from nnstudio.ui.theme import Theme
from nnstudio.ui.widgets.segmented import SegmentedControl
from nnstudio.ui.workspace import Workspace

PACE_MS = 250
_VALUES_RUNNING, _VALUES_AT_REST = 3e5, 2e7  # 3 ms, some tenths of a second
_MOST_DOTS = 1000
_SIDE, _TOP = 14.0, 36.0
_WIDE = 480.0


class MetricsPanel(PacedPanel):
    """Accuracy with confusion matrix and a table of classes, or R², RMSE and MAE with the residuals.

    Attributes
    ----------
    measures : Measures or None
        What is shown; None where there are no samples that fit.
    sampled : int
        How many samples it was measured on, where it wasn't all; else 0.
    """

    def __init__(self, workspace: Workspace, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(workspace, theme, parent, "panel.metrics", PACE_MS)
        self.measures: Measures | None = None
        self.sampled = 0
        self.confusion: Confusion | None = None
        self.rows: list[ClassRow] = []
        self._grid: Grid | None = None
        self._pointed: tuple[int, int] | None = None
        self._below = ""
        self._frame: Frame | None = None
        self._axes = Axes()
        self._x_span, self._y_span = Span(self), Span(self)
        for span in (self._x_span, self._y_span):
            span.shrunk.connect(self.follow)
        self._spanned: object = None
        self._table_rect: QRectF | None = None
        self._answers = self._residuals = np.zeros(0)
        self._dots = Dots(theme)
        self._names: tuple[str, ...] = ()
        self._thorough = False
        self.part = SegmentedControl(theme, [("train", "Training"), ("test", "Test")], self.plot)
        self.part.setObjectName("panel.metrics.part")
        # A click leaves the keyboard to the canvas.
        self.part.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.part.chosen.connect(self._part_chosen)
        self.table_button = HeaderButton(theme, "panel.metrics.table", "table")
        self.table_button.setCheckable(True)
        self.table_button.toggled.connect(self._table_toggled)
        self.header.add(self.table_button)
        self.table_button.hide()

    # --- contents -----------------------------------------------------------------------------

    @property
    def title(self) -> str:
        """The panel's name."""
        return self.tr("Metrics")

    def _part_chosen(self, _part: str) -> None:
        self._spanned = None
        self.refresh_soon()

    def _table_toggled(self, _on: bool) -> None:
        self._arrange()
        self.plot.advance()

    def refresh(self) -> None:
        """Measure the network on the chosen samples; on a part of them where all would take too long."""
        self._measure(_VALUES_RUNNING)
        self._thorough = not self.sampled

    def rested(self) -> None:
        """Measure it on all of them."""
        if not self._thorough and not self.workspace.training.running:
            self._thorough = True
            self._measure(_VALUES_AT_REST)

    def _measure(self, values: float) -> None:
        workspace = self.workspace
        network, prepared = workspace.network, workspace.data.prepared
        self.measures, self.sampled, self.confusion, self.rows = None, 0, None, []
        if prepared is not None:
            test = self.part.choice == "test"
            x, y = (prepared.test_x, prepared.test_y) if test else (prepared.x, prepared.y)
            if len(x):
                chosen = spread(len(x), rows_within(network, values))
                self.sampled = 0 if chosen is None else len(chosen)
                x, y = rows_of(x, chosen), rows_of(y, chosen)
                trace = forward(network, x)
                self.measures = measure(network, x, y, trace=trace)
                self._names = tuple(class_names(network))
                self._read(trace)
        self._show_texts()
        self._arrange()
        self.plot.advance()

    def _read(self, trace: Trace) -> None:
        measures = self.measures
        assert measures is not None
        if measures.task == "numbers":
            assert measures.residuals is not None
            answers, residuals = trace.output.ravel().astype(float), measures.residuals.ravel()
            few = spread(len(answers), _MOST_DOTS)
            answers, residuals = rows_of(answers, few), rows_of(residuals, few)
            finite = np.isfinite(answers) & np.isfinite(residuals)
            self._answers, self._residuals = answers[finite], residuals[finite]
            self._fit()
            return
        self.rows = class_rows(measures, self._names)
        if measures.task == "classes" and measures.confusion is not None:
            self.confusion = confusion_shown(measures.confusion, self._names)

    def _fit(self) -> None:
        """Find the ranges of the residual plot."""
        low, high = (0.0, 1.0) if not len(self._answers) else (self._answers.min(), self._answers.max())
        middle, half = float(low + high) / 2, nice_reach(max(1e-9, float(high - low) / 2))
        reach = nice_reach(1.05 * float(np.abs(self._residuals).max(initial=1e-9)))
        fitted = self.part.choice
        start = fitted != self._spanned
        self._spanned = fitted
        (self._x_span.start if start else self._x_span.want)(middle - half, middle + half)
        (self._y_span.start if start else self._y_span.want)(-reach, reach)

    def _show_texts(self) -> None:
        count = self.sampled
        subtitle = self.tr("of a sample of {count}").format(count=f"{count:,}") if count else ""
        self.header.set_texts(self.title, subtitle)

    # --- places -------------------------------------------------------------------------------

    def arrange(self) -> None:
        """The plot has another size."""
        self._arrange()

    def _arrange(self) -> None:
        width, height = self.plot.area.width(), self.plot.area.height()
        room = self.plot.needed(self.part).width()
        self._part_left = width - room - 10
        self.part.setGeometry(self.plot.on_screen(QRectF(self._part_left, 2, room, 24)))
        self.part.setVisible(self.workspace.data.prepared is not None)
        rect = QRectF(_SIDE, _TOP, width - 2 * _SIDE, max(20.0, height - _TOP - 8))
        self._grid = self._frame = None
        self._table_rect = None
        task = self.measures.task if self.measures is not None else ""
        choice = task == "classes" and rect.width() < _WIDE and self.confusion is not None
        if choice is self.table_button.isHidden():
            self.table_button.setVisible(choice)
            self.header.relayout()
        if task == "numbers":
            self._place_residuals(rect)
        elif task:
            tabled = self.confusion is None or (choice and self.table_button.isChecked())
            half = rect.width() * 0.5
            left, right = (
                (rect, rect) if choice or tabled else (rect.adjusted(0, 0, -half, 0), rect.adjusted(half + 24, 0, 0, 0))
            )
            if self.confusion is not None and not tabled:
                self._grid = lay_out_grid(left, self.confusion, self._others())
            if tabled or not choice:
                self._table_rect = right
        self.plot.renew()

    def _place_residuals(self, rect: QRectF) -> None:
        y_ticks = ticks(self._y_span.low, self._y_span.high, 3)
        left = max([24.0, *(width_of(text, 11) + 13 for _, text in y_ticks)])
        rect = QRectF(left, _TOP + 4, rect.right() + 2 - left, max(20.0, rect.height() - 22))
        self._frame = Frame(rect, self._x_span.low, self._x_span.high, self._y_span.low, self._y_span.high)
        self._axes = Axes(
            x_ticks=ticks(self._x_span.low, self._x_span.high, 4), y_ticks=y_ticks, x_letter=self.tr("prediction")
        )

    def _others(self) -> str:
        others = self.confusion.others if self.confusion is not None else 0
        return self.tr("{count} others").format(count=others) if others else ""

    # --- painting -----------------------------------------------------------------------------

    def paint_back(self, painter: QPainter) -> None:
        """The axes of the residuals."""
        if self._frame is not None:
            self._axes.paint(painter, self._frame, self.theme)

    def paint_front(self, painter: QPainter) -> None:
        """The one number to tell, and the picture below."""
        measures = self.measures
        if measures is None:
            rect = QRectF(_SIDE, _TOP, self.plot.area.width() - 2 * _SIDE, self.plot.area.height() - _TOP)
            paint_empty(painter, self.theme, rect, *self._why_nothing())
            return
        self._paint_score(painter, measures)
        if self._grid is not None and self.confusion is not None:
            words = self._others(), self.tr("true ↓")
            paint_grid(painter, self.theme, self._grid, self.confusion, words, self._pointed)
        if self._table_rect is not None:
            most = int((self._table_rect.height() - 14) // ROW) - 1
            heads = self.tr("class"), self.tr("precision"), self.tr("recall"), "F1", self.tr("samples")
            shown = rows_shown(self.rows, most)
            paint_rows(painter, self.theme, self._table_rect, heads, shown, self._mean(len(shown)))
        if self._frame is not None:
            self._paint_residuals(painter)

    def _why_nothing(self) -> tuple[str, str]:
        data = self.workspace.data
        if data.kept is None and not data.problem:
            return self.tr("No data"), self.tr("Choose data in the palette")
        if data.prepared is None:
            return self.tr("The data don't fit the network yet"), self.workspace.training.why_not
        return self.tr("No test samples"), self.tr("All samples are for training; change the split of the data")

    def _score_texts(self, measures: Measures) -> tuple[str, str, str]:
        if measures.accuracy is not None:
            name = self.tr("all labels right") if measures.task == "labels" else self.tr("accuracy")
            return name, percent(measures.accuracy), ""
        assert measures.r2 is not None
        assert measures.rmse is not None
        assert measures.mae is not None
        more = self.tr("RMSE {rmse} · MAE {mae}").format(
            rmse=format_number(measures.rmse, 3), mae=format_number(measures.mae, 3)
        )
        return "R²", format_number(measures.r2, 3), more

    def _paint_score(self, painter: QPainter, measures: Measures) -> None:
        tokens = self.theme.tokens
        name, value, more = self._score_texts(measures)
        room = self._part_left - 2 * _SIDE if not self.part.isHidden() else self.plot.area.width() - 2 * _SIDE
        self._below = ""
        painter.setPen(tokens.text)
        paint_text(painter, QPointF(_SIDE, 21), value, 19, 600)
        left = _SIDE + width_of(value, 19, 600) + 8
        painter.setPen(tokens.text3)
        if more and width_of(more, 11) <= room + _SIDE - left:
            paint_text(painter, QPointF(left, 12), name, 11)
            paint_text(painter, QPointF(left, 25), more, 11)
        else:
            # Where there is no room beside it, the rest stands over the residuals.
            self._below = more
            paint_text(painter, QPointF(left, 20), name, 12, room=max(10.0, room + _SIDE - left))

    def _paint_residuals(self, painter: QPainter) -> None:
        frame = self._frame
        assert frame is not None
        if not len(self._answers):
            return
        across, down = frame.pixels(self._answers, self._residuals)
        inside = frame.rect.adjusted(-1, -1, 1, 1)
        seen = (
            (across >= inside.left()) & (across <= inside.right()) & (down >= inside.top()) & (down <= inside.bottom())
        )
        v = np.clip(self._residuals / max(frame.top, 1e-12), -1, 1)
        v = np.sign(v) * (0.35 + 0.65 * np.abs(v))
        self._dots.paint(painter, across[seen], down[seen], v[seen], 2.5, 0.6)
        painter.setPen(self.theme.tokens.text3)
        words = self._below or self.tr("residual")
        paint_text(
            painter, QPointF(frame.rect.left() + 5, frame.rect.top() + 10), words, 11, room=frame.rect.width() - 10
        )

    def _mean(self, shown: int) -> ClassRow:
        measures = self.measures
        assert measures is not None
        assert measures.macro_precision is not None
        assert measures.macro_recall is not None
        assert measures.macro_f1 is not None
        name = self.tr("mean")
        if shown < len(self.rows):
            name = self.tr("mean of {count}").format(count=len(self.rows))
        return ClassRow(name, measures.macro_precision, measures.macro_recall, measures.macro_f1, None)

    # --- reacting -----------------------------------------------------------------------------

    def hover(self, point: QPointF | None) -> None:
        """Frame the cell under the pointer."""
        pointed = self._grid.at(point) if point is not None and self._grid is not None else None
        if pointed != self._pointed:
            self._pointed = pointed
            self.plot.advance()

    def step(self, across: int, up: int, large: bool) -> bool:
        """Arrows go from cell to cell of the matrix; what is there is said in the status bar."""
        if self._grid is None:
            return False
        row, column = self._pointed if self._pointed is not None else (0, -1 if across > 0 else 0)
        last = self._grid.count - 1
        self._pointed = min(last, max(0, row - up)), min(last, max(0, column + across))
        self.workspace.hint.emit(self._cell_words(*self._pointed))
        self.plot.advance()
        return True

    def retranslate(self) -> None:
        """New words."""
        self.part.set_texts([self.tr("Training"), self.tr("Test")])
        self.part.setAccessibleName(self.tr("Samples to measure on"))
        self.table_button.setToolTip(self.tr("Precision, recall and F1 by class"))
        self.table_button.setAccessibleName(self.tr("Precision, recall and F1 by class"))
        self._arrange()

    # --- words and numbers --------------------------------------------------------------------

    def _cell_words(self, row: int, column: int) -> str:
        shown = self.confusion
        if shown is None or max(row, column) >= len(shown.names):
            return ""
        count, total = int(shown.counts[row, column]), int(shown.counts[row].sum())
        true, predicted = (shown.names[place] or self._others() for place in (row, column))
        template = (
            self.tr("{count} of {total} samples of {true} are recognised ({share})")
            if row == column
            else self.tr("{count} of {total} samples of {true} are taken for {predicted} ({share})")
        )
        return template.format(
            count=f"{count:,}", total=f"{total:,}", true=f"“{true}”", predicted=f"“{predicted}”",
            share=percent(float(shown.shares[row, column])),
        )  # fmt: skip

    def tip(self, point: QPointF) -> str:
        """What a cell of the matrix counts, in words; the numbers of the residual under the pointer."""
        if self._grid is not None and (cell := self._grid.at(point)) is not None:
            return self._cell_words(*cell)
        if self._frame is not None and len(self._answers):
            across, down = self._frame.pixels(self._answers, self._residuals)
            distance = (across - point.x()) ** 2 + (down - point.y()) ** 2
            nearest = int(distance.argmin())
            if distance[nearest] <= 64:
                answer, residual = float(self._answers[nearest]), float(self._residuals[nearest])
                return self.tr("prediction {answer}, target {target}, residual {residual}").format(
                    answer=format_number(answer, 3),
                    target=format_number(answer + residual, 3),
                    residual=format_number(residual, 3),
                )
        return ""

    def describe(self) -> str:
        """The measures, and what is taken for something else most often."""
        measures = self.measures
        if measures is None:
            return ". ".join(text for text in self._why_nothing() if text)
        name, value, more = self._score_texts(measures)
        part = self.tr("on the training samples") if self.part.choice == "train" else self.tr("on the test samples")
        parts = [f"{name} {value} {part}", more, self.header.subtitle_text]
        if measures.macro_f1 is not None:
            parts.append(self.tr("mean F1 {value}").format(value=format_number(measures.macro_f1)))
        if self.confusion is not None:
            wrong = self.confusion.counts - np.diag(self.confusion.counts.diagonal())
            if wrong.any():
                parts.append(self._cell_words(*map(int, divmod(int(wrong.argmax()), len(wrong)))))
        return ". ".join(one for one in parts if one)

    def values(self) -> Table:
        """The measures by name; of each class its own, and the confusion matrix row by row."""
        measures = self.measures
        if measures is None:
            return ("measure", "value"), []
        rows: list[tuple[object, ...]] = [("loss", measures.loss)]
        if measures.task == "numbers":
            rows += [("R²", measures.r2), ("RMSE", measures.rmse), ("MAE", measures.mae)]
            return ("measure", "value"), rows
        rows.append(("accuracy", measures.accuracy))
        rows += [(f"precision {row.name}", row.precision) for row in self.rows]
        rows += [(f"recall {row.name}", row.recall) for row in self.rows]
        rows += [(f"F1 {row.name}", row.f1) for row in self.rows]
        rows += [("macro precision", measures.macro_precision), ("macro recall", measures.macro_recall)]
        rows.append(("macro F1", measures.macro_f1))
        return ("measure", "value"), rows

    def table(self) -> Table:
        """The confusion matrix with all its classes, the residuals, or what is copied where there is neither."""
        measures = self.measures
        if measures is not None and measures.residuals is not None:
            pairs = zip(self._answers.tolist(), self._residuals.tolist(), strict=True)
            return ("prediction", "residual"), pairs
        if measures is not None and measures.task == "classes" and measures.confusion is not None:
            counts = measures.confusion.tolist()
            return ("true \\ predicted", *self._names), [
                (name, *row) for name, row in zip(self._names, counts, strict=True)
            ]
        return self.values()
