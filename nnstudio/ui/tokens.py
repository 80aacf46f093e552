"""The colours of the studio: two sets of the same tokens, light and dark.

Two rules hold everywhere: data owns orange (negative) and blue (positive), the interface owns violet.
No colour is written anywhere else.
"""

from dataclasses import dataclass, fields

from PySide6.QtGui import QColor


@dataclass(frozen=True)
class Tokens:
    """One set of colours; every field is a `QColor` named by its use."""

    window: QColor
    panel: QColor
    canvas: QColor
    grid: QColor
    inset: QColor
    hover: QColor
    pressed: QColor
    border: QColor
    border_strong: QColor
    control: QColor
    text: QColor
    text2: QColor
    text3: QColor
    disabled: QColor
    accent: QColor
    accent_hover: QColor
    accent_pressed: QColor
    accent_soft: QColor
    accent_line: QColor
    on_accent: QColor
    neg: QColor
    neg_soft: QColor
    pos: QColor
    pos_soft: QColor
    ok: QColor
    warn: QColor
    err: QColor
    ok_soft: QColor
    warn_soft: QColor
    err_soft: QColor
    shadow: QColor
    ink_dark: QColor
    ink_light: QColor
    tip: QColor
    on_tip: QColor


def _tokens(**colors: str) -> Tokens:
    assert set(colors) == {field.name for field in fields(Tokens)}
    return Tokens(**{name: QColor(value) for name, value in colors.items()})


LIGHT = _tokens(
    window="#F1F3F6", panel="#FFFFFF", canvas="#FAFBFC", grid="#D5DAE2",
    inset="#F4F5F8", hover="#EDEFF3", pressed="#E2E6EC", border="#E3E6EB", border_strong="#C9CFD8",
    control="#7C8694", text="#161A22", text2="#505B6B", text3="#5E6979", disabled="#A9B1BC",
    accent="#6741D9", accent_hover="#5732C4", accent_pressed="#4A28AD", accent_soft="#EFEBFC",
    accent_line="#BBA9F0", on_accent="#FFFFFF",
    neg="#B94D05", neg_soft="#FDF0E4", pos="#1B69BD", pos_soft="#DFEDFA",
    ok="#17794A", warn="#8F5D00", err="#BF2633", ok_soft="#E2F4EA", warn_soft="#FCF1D8", err_soft="#FCE7E8",
    shadow="#E6E9EE", ink_dark="#05060A", ink_light="#FFFFFF", tip="#161A22", on_tip="#FFFFFF",
)  # fmt: skip

DARK = _tokens(
    window="#0E1014", panel="#16191F", canvas="#111419", grid="#272C35",
    inset="#1E222A", hover="#252A33", pressed="#2E343F", border="#272C35", border_strong="#3C4450",
    control="#727C8B", text="#E9ECF1", text2="#A8B1BF", text3="#8993A2", disabled="#555E6B",
    accent="#A18BFF", accent_hover="#B5A3FF", accent_pressed="#8E75F7", accent_soft="#241F3D",
    accent_line="#55479A", on_accent="#130E24",
    neg="#F08C3E", neg_soft="#3A2616", pos="#5AA6F0", pos_soft="#172C44",
    ok="#4CC38A", warn="#E0AE4A", err="#FF7B84", ok_soft="#12301F", warn_soft="#33270D", err_soft="#3B171B",
    shadow="#0A0C0F", ink_dark="#05060A", ink_light="#FFFFFF", tip="#2E343F", on_tip="#E9ECF1",
)  # fmt: skip

# Colours of the values −1, −0.5, 0, +0.5, +1; linear in sRGB between them.
VALUE_STOPS_LIGHT = ("#D8650F", "#F3B584", "#EEF0F3", "#93BEEA", "#1B69BD")
VALUE_STOPS_DARK = ("#F5944A", "#93582B", "#2A303A", "#33669C", "#63AEF7")
