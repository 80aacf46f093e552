"""The output panel: what the network answers, with a picture for each head."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QWidget

from nnstudio.ui.numbers import format_number
from nnstudio.ui.panels.axes import Axes, Tick, ticks
from nnstudio.ui.panels.bars import (
    Columns,
    Rows,
    lay_out_columns,
    lay_out_rows,
    paint_axis,
    paint_bars,
    paint_columns,
    paint_lines,
    paint_threshold,
)
from nnstudio.ui.panels.export import Table
from nnstudio.ui.panels.header import HeaderButton
from nnstudio.ui.panels.marks import paint_text
from nnstudio.ui.panels.panel import Panel
from nnstudio.ui.panels.readings import (
    TOP,
    Reading,
    class_names,
    distribution_readings,
    label_readings,
    largest,
    linear_readings,
    quoted,
    two_class_readings,
)
from nnstudio.ui.panels.span import Span, nice_reach
from nnstudio.ui.panels.typeface import width_of
from nnstudio.ui.theme import Theme
from nnstudio.ui.widgets.chip import KINDS, Chip
from nnstudio.ui.workspace import Workspace

_GRIP = 6.0
_CHIP = 96
_LEAST_PITCH = 13  # below that the texts of rows would touch


class OutputPanel(Panel):
    """The outputs as bars, columns or number lines, and the prediction as a chip.

    Attributes
    ----------
    threshold : float
        From what probability on the answer is yes; it belongs to the session, not to the network.
    readings : list of Reading
        What is shown, from top to bottom or left to right.
    """

    def __init__(self, workspace: Workspace, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(workspace, theme, parent, "panel.output")
        self.threshold = 0.5
        self.readings: list[Reading] = []
        self.chip = Chip(theme)
        self.header.add(self.chip)
        self._chip_below = False
        self.header.resized.connect(self._place_chip)
        self.sort_button = HeaderButton(theme, "panel.output.sort", "sort")
        self.sort_button.setCheckable(True)
        self.sort_button.toggled.connect(self.refresh_soon)
        self.header.add(self.sort_button)
        self.sort_button.hide()
        self._span = Span(self)
        self._span.shrunk.connect(self.refresh_soon)
        self._drawn: object = None
        self._kind = ""
        self._rows: Rows | None = None
        self._columns: Columns | None = None
        self._ticks: list[Tick] = []
        self._grip = 0.0

    # --- contents -----------------------------------------------------------------------------

    @property
    def title(self) -> str:
        """The panel's name."""
        return self.tr("Output")

    @property
    def kind(self) -> str:
        """Which picture is shown: "lines", "two", "labels", "columns" or "top"."""
        return self._kind

    def refresh(self) -> None:
        """Read the outputs from the workspace."""
        network, trace = self.workspace.network, self.workspace.trace
        output = network.output
        before = self._kind, len(self.readings)
        sortable = False
        room = max(1, int((self.plot.area.height() - 16) // _LEAST_PITCH))
        most = min(room, 10 if output.units <= 10 else TOP)
        if output.head == "linear":
            self._kind, self.readings = "lines", largest(linear_readings(network, trace), most)
        elif (output.head, output.units) in (("sigmoid", 1), ("softmax", 2)):
            self._kind, self.readings = "two", two_class_readings(network, trace)
        elif output.head == "sigmoid":
            self._kind, self.readings = "labels", largest(label_readings(network, trace, self.threshold), most)
        else:
            sortable = True
            self._kind = "columns" if output.units <= 10 else "top"
            self.readings = distribution_readings(
                network, trace, by_size=self.sort_button.isChecked(), top=max(1, min(TOP, room - 1))
            )
        if self._kind == "top":
            self.readings[-1] = self._others(self.readings[-1])
        anew = before != (self._kind, len(self.readings))
        if self.sort_button.isHidden() is sortable:
            self.sort_button.setVisible(sortable)
            anew = True
        self._fit(anew)
        if anew or self._layout_key() != self._drawn:
            self._lay_out()
        self._predict()
        self.plot.advance()

    def _others(self, rest: Reading) -> Reading:
        name = self.tr("{count} others").format(count=rest.caption)
        return Reading(name, "", rest.value, rest.text, rest.role, rest.z)

    def _fit(self, anew: bool) -> None:
        if self._kind != "lines":
            self._span.start(0.0, 1.0)
            return
        largest = max((abs(one.value) for one in self.readings if abs(one.value) < 1e300), default=0.0)
        reach = nice_reach(max(1.0, 1.04 * largest))
        (self._span.start if anew else self._span.want)(-reach, reach)

    def _layout_key(self) -> object:
        return self._kind, self._span.low, self._span.high, tuple(one.name for one in self.readings)

    def _lay_out(self) -> None:
        self._drawn = self._layout_key()
        size = (self.plot.area.width(), self.plot.area.height())
        self._rows = self._columns = None
        if self._kind == "columns":
            self._columns = lay_out_columns(size, self.readings, chip=self._chip_below)
        else:
            self._rows = lay_out_rows(
                size, self.readings, self._span.low, self._span.high,
                threshold=self._has_threshold(), chip=self._chip_below,
            )  # fmt: skip
            self._ticks = ticks(self._span.low, self._span.high, 3 if self._kind != "lines" else 5)
        subtitles = {
            "lines": self.tr("value") if len(self.readings) == 1 else self.tr("values"),
            "two": self.tr("probability"),
            "labels": self.tr("probabilities"),
        }
        units = self.workspace.network.output.units
        subtitle = subtitles.get(self._kind, self.tr("distribution"))
        if self._kind in ("lines", "labels") and len(self.readings) < units:
            subtitle = self.tr("the {shown} largest of {count}").format(shown=len(self.readings), count=units)
        self.header.set_texts(self.title, subtitle)
        self.plot.renew()

    def _has_threshold(self) -> bool:
        return self._kind in ("two", "labels")

    def _predict(self) -> None:
        text, kind = self._prediction()
        if text != self.chip.text or kind != self._chip_kind:
            self._chip_kind = kind
            self.chip.set_text(text, kind)
            self._place_chip()

    def _place_chip(self) -> None:
        """Put the chip into the header, or where tabs leave too little room there, into the plot below it."""
        # The names of classes differ in length: the chip shouldn't jump with each of them.
        wanted = max(_CHIP, self.chip.sizeHint().width())
        below = bool(self.chip.text) and self.header.room_for(self.chip) < wanted
        if below != self._chip_below:
            self._chip_below = below
            if below:
                self.header.remove(self.chip)
                self.chip.setParent(self.plot)
            else:
                self.header.add(self.chip)
            self.chip.setVisible(bool(self.chip.text))
            self._drawn = None
            self.refresh_soon()
        if below:
            size = self.plot.needed(self.chip)
            room = min(size.width(), self.plot.area.width() - 16)
            self.chip.setGeometry(self.plot.on_screen(QRectF(8, 0, room, size.height())))
        else:
            self.header.relayout()

    _chip_kind = "accent"

    def _prediction(self) -> tuple[str, str]:
        """The words on the chip and their colour."""
        if self._kind == "lines" or any(one.value != one.value for one in self.readings):
            return "", "accent"
        if self._kind == "two":
            one, zero = self.readings
            chosen = one if one.value >= self.threshold else zero
            return self.tr("predicts {name}").format(name=quoted(chosen.name)), chosen.role
        if self._kind == "labels":
            values = self.workspace.trace.output[0]
            yes = [index for index, p in enumerate(values.tolist()) if p >= self.threshold]
            if len(yes) == 1:
                name = quoted(class_names(self.workspace.network)[yes[0]])
                return self.tr("predicts {name}").format(name=name), "accent"
            if not yes:
                return self.tr("predicts none"), "accent"
            return self.tr("predicts {count} of {total}").format(count=len(yes), total=len(values)), "accent"
        best = next((one for one in self.readings if one.role == "chosen"), None)
        if best is None:
            return "", "accent"
        percent = "<1" if best.value < 0.005 else str(round(float(best.text) * 100))  # of a thousand classes
        return self.tr("{percent} % {name}").format(percent=percent, name=quoted(best.name)), "accent"

    # --- painting -----------------------------------------------------------------------------

    def retranslate(self) -> None:
        """New words."""
        self.sort_button.setToolTip(self.tr("Most probable first"))
        self.sort_button.setAccessibleName(self.tr("Sort classes by probability"))
        self._drawn = None

    def arrange(self) -> None:
        """The plot has another size."""
        self._drawn = None
        self.refresh_soon()

    def paint_back(self, painter: QPainter) -> None:
        """Grid and ticks."""
        if self._rows is not None:
            paint_axis(painter, self.theme, self._rows, self._ticks)
        elif self._columns is not None:
            Axes(y_ticks=ticks(0.0, 1.0, 3)).paint(painter, self._columns.frame, self.theme)

    def paint_front(self, painter: QPainter) -> None:
        """Bars, names, values, threshold."""
        if self._columns is not None:
            paint_columns(painter, self.theme, self._columns, self.readings)
        elif self._rows is not None and self._kind == "lines":
            paint_lines(painter, self.theme, self._rows, self.readings)
        elif self._rows is not None:
            paint_bars(painter, self.theme, self._rows, self.readings)
            if self._has_threshold():
                left = self.chip.geometry().right() / self.plot.theme.shown_at + 8.0 if self._chip_below else 4.0
                paint_threshold(painter, self.theme, self._rows, self.threshold, self._threshold_words(), left)

    def _threshold_words(self) -> str:
        return self.tr("threshold {value}").format(value=format_number(self.threshold))

    def paint_picture_note(self, painter: QPainter, left: float, right: float) -> None:
        """The chip."""
        if self.chip.text:
            background, foreground = KINDS[self._chip_kind]
            room = width_of(self.chip.text, 12, 600) + 22
            box = QRectF(right - room, 9, room, 22)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(getattr(self.theme.tokens, background))
            painter.drawRoundedRect(box, 11, 11)
            painter.setPen(getattr(self.theme.tokens, foreground))
            paint_text(painter, QPointF(box.left() + 11, 25), self.chip.text, 12, 600)

    # --- the threshold ------------------------------------------------------------------------

    def value_pixel(self, value: float) -> float:
        """Return the pixel of a value on the horizontal axis of rows."""
        assert self._rows is not None
        return self._rows.frame.x(value)

    def threshold_point(self) -> QPointF:
        """Return a pixel of the threshold line, to take hold of it."""
        assert self._rows is not None
        rect = self._rows.frame.rect
        return QPointF(self._rows.frame.x(self.threshold), rect.center().y())

    def set_threshold(self, threshold: float) -> None:
        """Move the threshold, to hundredths from 0.01 to 0.99."""
        threshold = min(0.99, max(0.01, round(threshold, 2)))
        if threshold != self.threshold:
            self.threshold = threshold
            self.refresh()

    def _on_threshold(self, point: QPointF) -> bool:
        if self._rows is None or not self._has_threshold():
            return False
        rect = self._rows.frame.rect
        return abs(point.x() - self._rows.frame.x(self.threshold)) <= _GRIP and point.y() < rect.bottom() + 4

    def press(self, point: QPointF) -> bool:
        """Take hold of the threshold."""
        if not self._on_threshold(point):
            return False
        assert self._rows is not None
        self._grip = point.x() - self._rows.frame.x(self.threshold)
        self.workspace.hint.emit(self.tr("Drag the threshold · double-click sets it to 0.50"))
        return True

    def drag(self, point: QPointF) -> None:
        """Move the threshold."""
        if self._rows is not None:
            self.set_threshold(self._rows.frame.at(QPointF(point.x() - self._grip, 0.0))[0])

    def drop(self) -> None:
        """Let go."""
        self.workspace.hint.emit("")

    def double_click(self, point: QPointF) -> None:
        """Put the threshold back to the middle."""
        if self._on_threshold(point):
            self.set_threshold(0.5)

    def step(self, across: int, up: int, large: bool) -> bool:
        """Left and Right move the threshold by 0.01, with Shift by 0.1."""
        if across and self._has_threshold():
            self.set_threshold(self.threshold + across * (0.1 if large else 0.01))
            return True
        return False

    def cursor_at(self, point: QPointF) -> Qt.CursorShape:
        """Arrows on the threshold."""
        return Qt.CursorShape.SplitHCursor if self._on_threshold(point) else Qt.CursorShape.ArrowCursor

    # --- words and numbers --------------------------------------------------------------------

    def tip(self, point: QPointF) -> str:
        """The exact numbers of the row or column under the pointer."""
        if self._rows is not None:
            count = len(self.readings)
            index = round((point.y() - self._rows.center(0, count)) / max(1.0, self._rows.pitch))
        elif self._columns is not None:
            index = int((point.x() - self._columns.frame.rect.left()) // self._columns.pitch)
        else:
            return ""
        if not 0 <= index < len(self.readings):
            return ""
        one = self.readings[index]
        if self._kind == "lines" or one.z != one.z:
            return f"{one.name}: {format_number(one.value, 4)}"
        return f"{one.name}: p {format_number(one.value, 4)}, z {format_number(one.z, 4)}"

    def describe(self) -> str:
        """Prediction, threshold, and each output with its value."""
        parts = [f"{one.name} {one.text}" for one in self.readings]
        if self.chip.text:
            parts.insert(0, self.chip.text)
        if self._has_threshold():
            parts.append(self._threshold_words())
        return ". ".join(parts)

    def values(self) -> Table:
        """Each output in class order: z and p, or its value."""
        network, trace = self.workspace.network, self.workspace.trace
        names = class_names(network)
        z, a = trace.logits(network.depth - 1)[0], trace.output[0]
        if self._kind == "lines":
            return ("output", "value"), zip(names, a, strict=True)
        if len(names) == 2 and network.output.units == 1:
            one, zero = two_class_readings(network, trace)
            return ("class", "z", "p"), [(zero.name, -z[0], zero.value), (one.name, z[0], a[0])]
        return ("class", "z", "p"), zip(names, z, a, strict=True)
