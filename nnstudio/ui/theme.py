"""What everything looks like: the current token set, the scales made from it, fonts, palette and style sheet.

One `Theme` is made by the window and handed to whatever paints. Views repaint on `changed`.
"""

import re
import sys
from enum import Enum
from functools import lru_cache
from pathlib import Path
from string import Template

import fontpkg_inter
import numpy as np
from PySide6.QtCore import QByteArray, QObject, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontDatabase, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication

from nnstudio import resources
from nnstudio.ui.reduced_motion import DesktopWish, wished_at_start
from nnstudio.ui.tokens import DARK, LIGHT, VALUE_STOPS_DARK, VALUE_STOPS_LIGHT, Tokens

FAMILIES = ["Inter", "PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", "WenQuanYi Zen Hei", "sans-serif"]
MODES = ("system", "light", "dark")
LARGE = 1.3
"""How much larger text and hit areas are in large type."""

_LENGTH = re.compile(r"\b(\d+)px")
_HAIRLINE = 2
"""Lines and rings of so many pixels in the style sheet stay as they are."""


class EdgeState(Enum):
    """How much a connection is emphasised."""

    NORMAL = "normal"
    DIMMED = "dimmed"
    SELECTED = "selected"


class Theme(QObject):
    """The look of one window.

    Parameters
    ----------
    mode : {"system", "light", "dark"}
        "system" follows the desktop's colour scheme, and changes with it.
    scale : float
        How much larger than designed text and hit areas are. Widgets read it when they are made.
    """

    changed = Signal()

    def __init__(self, mode: str = "system", parent: QObject | None = None, *, scale: float = 1.0) -> None:
        super().__init__(parent)
        self._mode = mode
        self._scale = scale
        self._unscaled: Theme | None = None
        self.shown_at = 1.0
        """How much larger what is drawn at the designed size is shown; see `unscaled`."""
        self.least_type = 0.0
        """No text is smaller, in pixels of the design: Chinese can't be read below 12."""
        self._load()
        # Asked once; what takes longer to find out is told by `ask_for_motion`.
        self.reduced_motion = wished_at_start()
        QGuiApplication.styleHints().colorSchemeChanged.connect(self._system_changed)

    @property
    def mode(self) -> str:
        """ "system", "light" or "dark"."""
        return self._mode

    @mode.setter
    def mode(self, mode: str) -> None:
        if mode not in MODES:
            raise ValueError(f"unknown theme mode {mode!r}")
        self._mode = mode
        self._refresh()

    # --- size ---------------------------------------------------------------------------------

    @property
    def scale(self) -> float:
        """How much larger than designed text and hit areas are: 1, or `LARGE`."""
        return self._scale

    @scale.setter
    def scale(self, scale: float) -> None:
        """What is there already has to be made anew; see `MainWindow.rebuild`."""
        if scale == self._scale:
            return
        self._scale = scale
        self._apply_to_application()

    def px(self, length: float) -> int:
        """Return a length of the design, in pixels, as large as text is."""
        return round(length * self._scale)

    @property
    def unscaled(self) -> "Theme":
        """This theme at its designed size: for what is scaled as a whole, such as the canvas or a painter."""
        if self._scale == 1.0:
            return self
        if self._unscaled is None:
            self._unscaled = Theme(self._mode, self)
            self._unscaled.reduced_motion = self.reduced_motion
        self._unscaled.least_type = self.least_type
        self._unscaled.shown_at = self._scale
        return self._unscaled

    # --- what the desktop wants ---------------------------------------------------------------

    def ask_for_motion(self) -> None:
        """Ask the desktop whether it wants less motion, where that takes a while; nobody waits for the answer."""
        if sys.platform.startswith("linux") and not self.reduced_motion:
            wish = DesktopWish(self)
            wish.told.connect(self._reduce_motion)
            wish.finished.connect(wish.deleteLater)
            wish.ask()

    def _reduce_motion(self) -> None:
        self.reduced_motion = True
        if self._unscaled is not None:
            self._unscaled.reduced_motion = True

    def _system_changed(self) -> None:
        if self._mode == "system":
            self._refresh()

    def _refresh(self) -> None:
        before = self.dark
        self._load()
        if self._unscaled is not None:
            self._unscaled.mode = self._mode
        if self.dark != before:
            self._apply_to_application()
            self.changed.emit()

    def _apply_to_application(self) -> None:
        application = QApplication.instance()
        if isinstance(application, QApplication) and not isinstance(self.parent(), Theme):
            self.apply(application)

    def _load(self) -> None:
        if self._mode == "system":
            self.dark = QGuiApplication.styleHints().colorScheme() is Qt.ColorScheme.Dark
        else:
            self.dark = self._mode == "dark"
        self.tokens: Tokens = DARK if self.dark else LIGHT
        stops = VALUE_STOPS_DARK if self.dark else VALUE_STOPS_LIGHT
        self.value_rgb = _value_table(stops)
        self._value_qcolors = [QColor(*rgb) for rgb in self.value_rgb.tolist()]
        self._inks = [self._contrasting(color) for color in self._value_qcolors]

    # --- scales -------------------------------------------------------------------------------

    @staticmethod
    def mix(a: QColor, b: QColor, t: float) -> QColor:
        """Return the colour at `t` (0 gives `a`, 1 gives `b`) between two opaque colours, linear in sRGB."""
        s = 1.0 - t
        return QColor(
            round(a.red() * s + b.red() * t), round(a.green() * s + b.green() * t), round(a.blue() * s + b.blue() * t)
        )

    def value_color(self, v: float) -> QColor:
        """Return the colour of a value in [−1, 1]; values outside are clipped."""
        return self._value_qcolors[_value_index(v)]

    def value_ink(self, v: float) -> QColor:
        """Return the colour of text written on `value_color(v)`."""
        return self._inks[_value_index(v)]

    def value_colors(self, values: np.ndarray) -> np.ndarray:
        """Return the colours of an array of values in [−1, 1] as uint8, shape ``values.shape + (3,)``."""
        indices = np.nan_to_num(np.clip(values, -1.0, 1.0)) * 127.5 + 127.5
        colors: np.ndarray = self.value_rgb[np.rint(indices).astype(np.intp)]
        return colors

    def outline(self, v: float) -> QColor:
        """Return the colour of the 1 px rim of a neuron of value `v`."""
        t = 0.34 - 0.16 * abs(v) if self.dark else 0.47 - 0.27 * abs(v)
        return self.mix(self.value_color(v), self.tokens.text, max(t, 0.0))

    def ink(self, color: QColor) -> QColor:
        """Return whichever of dark and light ink has more contrast on `color`."""
        return self._contrasting(color)

    def _contrasting(self, color: QColor) -> QColor:
        luminance = _luminance(color)
        dark, light = _luminance(self.tokens.ink_dark), _luminance(self.tokens.ink_light)
        on_dark = (luminance + 0.05) / (dark + 0.05)
        on_light = (light + 0.05) / (luminance + 0.05)
        return self.tokens.ink_dark if on_dark >= on_light else self.tokens.ink_light

    def edge_color(self, r: float, negative: bool, state: EdgeState = EdgeState.NORMAL) -> QColor:
        """Return the opaque colour of a connection of relative strength `r` in [0, 1]."""
        if state is EdgeState.SELECTED:
            t = 0.80 + 0.20 * r
        else:
            t = 0.38 + 0.54 * r
            if state is EdgeState.DIMMED:
                t *= 0.46
        return self.mix(self.tokens.canvas, self.tokens.neg if negative else self.tokens.pos, t)

    @staticmethod
    def edge_width(r: float, state: EdgeState = EdgeState.NORMAL) -> float:
        """Return the width in pixels of a connection of relative strength `r` in [0, 1]."""
        if state is EdgeState.SELECTED:
            return 1.0 + 3.2 * r
        if state is EdgeState.DIMMED:
            return 0.9 + 1.7 * r
        return 1.0 + 2.4 * r

    # --- type ---------------------------------------------------------------------------------

    def font(self, size: float, weight: int = 400, italic: bool = False, *, tabular: bool = True) -> QFont:
        """Return the studio's typeface.

        Parameters
        ----------
        size : float
            In logical pixels of the design; fractions are kept to a quarter of a point. Large type is larger.
        weight : int
            100 to 900.
        tabular : bool
            Figures of one width, for numbers that change or stand in columns. They also widen the hyphen, so words
            go without.
        """
        size = max(size, self.least_type)
        return typeface(size if self._scale == 1.0 else self.px(size), weight, italic, tabular=tabular)

    # --- application --------------------------------------------------------------------------

    def apply(self, application: QApplication) -> None:
        """Give the application this theme's style, fonts, palette and style sheet."""
        load_typeface()
        if application.style().objectName().lower() != "fusion":
            application.setStyle("Fusion")
        application.setFont(self.font(13, tabular=False))
        # Fonts are set here and by `font`, never in the style sheet: a style sheet can't reach the weight axis.
        for widget_class in ("QPushButton", "QComboBox"):
            _set_font(application, self.font(13, 500, tabular=False), widget_class)
        _set_font(application, self.font(13, 500), "QLineEdit")
        for widget_class in ("QTabBar", "QHeaderView", "QToolTip", "QTipLabel"):
            _set_font(application, self.font(12, tabular=False), widget_class)
        application.setPalette(self._palette())
        application.setStyleSheet(self._style_sheet())

    def _palette(self) -> QPalette:
        tokens, role = self.tokens, QPalette.ColorRole
        palette = QPalette()
        for where, color in (
            (role.Window, tokens.panel), (role.WindowText, tokens.text), (role.Base, tokens.panel),
            (role.AlternateBase, tokens.inset), (role.Text, tokens.text), (role.Button, tokens.inset),
            (role.ButtonText, tokens.text), (role.BrightText, tokens.err), (role.Highlight, tokens.accent),
            (role.HighlightedText, tokens.on_accent), (role.Link, tokens.accent), (role.ToolTipBase, tokens.tip),
            (role.ToolTipText, tokens.on_tip), (role.PlaceholderText, tokens.text3), (role.Accent, tokens.accent),
            (role.Light, tokens.hover), (role.Midlight, tokens.border), (role.Mid, tokens.border_strong),
            (role.Dark, tokens.control), (role.Shadow, tokens.shadow), (role.LinkVisited, tokens.accent_pressed),
        ):  # fmt: skip
            palette.setColor(where, color)
        for where in (role.WindowText, role.Text, role.ButtonText):
            palette.setColor(QPalette.ColorGroup.Disabled, where, tokens.disabled)
        return palette

    def _style_sheet(self) -> str:
        colors = {name: color.name() for name, color in vars(self.tokens).items()}
        text = resources.find("styles/studio.qss").read_text(encoding="utf-8")
        template = Template(_LENGTH.sub(self._scaled_length, text))
        icons = resources.find("icons").as_posix()
        return template.substitute(colors, icons=icons, shade="dark" if self.dark else "light")

    def _scaled_length(self, found: re.Match[str]) -> str:
        length = int(found[1])
        return f"{length if length <= _HAIRLINE else self.px(length)}px"


def typeface(size: float, weight: int = 400, italic: bool = False, *, tabular: bool = True) -> QFont:
    """Return the studio's typeface in a size of so many logical pixels, whatever the size of a window's type is."""
    return QFont(_font(size, weight, italic, tabular))


@lru_cache(maxsize=256)
def _font(size: float, weight: int, italic: bool, tabular: bool) -> QFont:
    font = QFont()
    font.setFamilies(FAMILIES)
    # setPixelSize takes whole pixels; the design uses halves, and a point is 4/3 of a pixel at 96 dpi.
    if size == int(size):
        font.setPixelSize(int(size))
    else:
        screen = QGuiApplication.primaryScreen()
        dpi = screen.logicalDotsPerInch() if screen else 96.0
        font.setPointSizeF(size * 72.0 / dpi)
    font.setWeight(QFont.Weight(weight))
    # Inter comes as one variable font; not every platform maps a weight to its axis by itself.
    font.setVariableAxis(QFont.Tag("wght"), weight)
    font.setItalic(italic)
    if tabular:
        font.setFeature(QFont.Tag("tnum"), 1)
    return font


def load_typeface() -> None:
    """Make Inter known to the application, if it isn't yet."""
    if "Inter" in QFontDatabase.families():
        return
    for file in sorted((Path(fontpkg_inter.__file__).parent / "files").glob("*.ttf")):
        # From memory, not by its path: fontconfig would list the variable font as one regular face, and the typeface
        # that lends Chinese characters would be asked for its regular face too, whatever the weight.
        QFontDatabase.addApplicationFontFromData(QByteArray(file.read_bytes()))


def _set_font(application: QApplication, font: QFont, widget_class: str) -> None:
    application.setFont(font, widget_class)  # type: ignore[arg-type]  # PySide takes a str, whatever its stub says


def _value_index(v: float) -> int:
    if v != v:
        return 128
    return round(127.5 + 127.5 * min(1.0, max(-1.0, v)))


def _value_table(stops: tuple[str, ...]) -> np.ndarray:
    places = np.linspace(-1.0, 1.0, len(stops))
    colors = np.array([(each.red(), each.green(), each.blue()) for each in map(QColor, stops)], dtype=np.float64)
    values = np.linspace(-1.0, 1.0, 256)
    table = np.stack([np.interp(values, places, colors[:, channel]) for channel in range(3)], axis=1)
    return np.rint(table).astype(np.uint8)


def _luminance(color: QColor) -> float:
    """Relative luminance as WCAG 2.2 defines it."""

    def linear(channel: float) -> float:
        return channel / 12.92 if channel <= 0.04045 else ((channel + 0.055) / 1.055) ** 2.4

    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF())
