"""The lower part of the worksheet: the sum of the products, + b, z and a, in the columns of the terms above."""

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from nnstudio.ui.inspector.terms import DECIMALS
from nnstudio.ui.inspector.worksheet_grid import FIELD_HEIGHT, ROW, Grid, Texts, paint_bar
from nnstudio.ui.numbers import format_number
from nnstudio.ui.theme import Theme
from nnstudio.ui.widgets.drawing import painter_of, put
from nnstudio.ui.widgets.number_field import NumberField
from nnstudio.ui.widgets.slider import ValueSlider

_LINE = 2 * ROW + 5
_Z = 2 * ROW + 11
_A = _Z + ROW
HEIGHT = _A + ROW


class Totals(QWidget):
    """Four rows; the fields are real ones, all else is painted.

    Parameters
    ----------
    name : str
        The page's objectName; the controls are ``name.bias``, ``name.bias_slider``, ``name.z`` and ``name.a``.
    """

    def __init__(self, theme: Theme, texts: Texts, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme.unscaled
        self._field_theme = theme
        self._texts = texts
        self._grid: Grid | None = None
        self._bars = (0.0, 0.0, 0.0, 0.0)
        self._total = ""
        self._bias_text = self.tr("+ bias b")
        self._output_symbol = "a"
        self._output_caption = ""
        self._with_bias = True
        self.setFixedHeight(theme.px(HEIGHT))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.slider = ValueSlider(theme, self)
        self.slider.setObjectName(name + ".bias_slider")
        self.bias = self._field(name + ".bias")
        self.z = self._field(name + ".z")
        self.z.setFont(theme.font(13, 600))
        self.a = self._field(name + ".a")
        self.a.setFont(theme.font(13, 600))
        self.a.setProperty("tone", "accent")
        theme.changed.connect(self.update)

    def _field(self, name: str) -> NumberField:
        field = NumberField(self._field_theme, self)
        field.setProperty("role", "plain")
        field.setFont(self._field_theme.font(12.5, 500))
        field.setObjectName(name)
        return field

    def set_neuron(self, name: str, output_symbol: str, output_caption: str) -> None:
        """Name the controls after the neuron, and say what its output is."""
        self.bias.setAccessibleName(self.tr("Bias of {name}").format(name=name))
        self.slider.setAccessibleName(self.tr("Bias of {name}").format(name=name))
        self.z.setAccessibleName(self.tr("z of {name}").format(name=name))
        self.a.setAccessibleName(self.tr("Output of {name}").format(name=name))
        self._output_symbol = output_symbol
        self._output_caption = output_caption
        self.update()

    def set_with_bias(self, on: bool) -> None:
        """Show that the bias counts, or that the layer uses none."""
        self._with_bias = on
        self.bias.setEnabled(on)
        self.slider.setEnabled(on)
        tip = "" if on else self.tr("This layer uses no bias; switch it on under Layer")
        self.slider.setToolTip(tip)

    def set_total(self, total: float) -> None:
        """Show the sum of the products."""
        self._total = format_number(total, DECIMALS)

    @property
    def total(self) -> str:
        """The sum as shown."""
        return self._total

    def texts(self) -> tuple[str, ...]:
        """The numbers that stand below the products, as shown."""
        return self._total, *(field.text() for field in (self.bias, self.z, self.a) if not field.hasFocus())

    def set_bars(self, total: float, bias: float, z: float, a: float) -> None:
        """Set the bars as shares of the longest."""
        self._bars = (total, bias, z, a)
        self.update()

    def set_grid(self, columns: Grid) -> None:
        """Lay the fields out."""
        if columns != self._grid:
            self._grid = columns
            self._arrange()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Follow the width."""
        self._arrange()

    def _arrange(self) -> None:
        columns = self._grid
        if columns is None:
            return
        # A line edit keeps 8 px between its text and its edge.
        right = round(columns.product_right) + 8
        for field, top, left in (
            (self.bias, ROW, round(columns.equals) - 3),
            (self.z, _Z, round(columns.equals) - 16),
            (self.a, _A, round(columns.equals) - 16),
        ):
            put(field, self._theme, left, top + 2, right - left, FIELD_HEIGHT + 2)
        slider_left = 62
        put(self.slider, self._theme, slider_left, ROW + 2, round(columns.value_right) + 4 - slider_left, 24)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Words, the sum, the bars and the line above z."""
        columns = self._grid
        if columns is None:
            return
        tokens, texts = self._theme.tokens, self._texts
        painter = painter_of(self, self._theme)
        painter.setPen(tokens.text2)
        texts.name.left(painter, 0, ROW / 2, self.tr("sum w·x"))
        painter.setPen(tokens.text2 if self._with_bias else tokens.disabled)
        texts.name.left(painter, 0, ROW * 1.5, self._bias_text)
        painter.setPen(tokens.text)
        texts.strong.right(painter, columns.product_right, ROW / 2, self._total)
        painter.setPen(QPen(tokens.border_strong, 1))
        painter.drawLine(QPointF(0, _LINE + 0.5), QPointF(columns.width, _LINE + 0.5))
        for top, symbol, caption in (
            (_Z, "z", self.tr("weighted sum + bias") if self._with_bias else self.tr("weighted sum")),
            (_A, self._output_symbol, self._output_caption),
        ):
            painter.setPen(tokens.text)
            texts.symbol.left(painter, 0, top + ROW / 2, symbol)
            painter.setPen(tokens.text2)
            texts.sign.box(painter, QRectF(18, top, columns.equals - 36, ROW), caption)
        for top, share in zip((0, ROW, _Z, _A), self._bars, strict=True):
            if top != ROW or self._with_bias:
                paint_bar(painter, self._theme, columns, top + ROW / 2, share)
