"""The typeface of painters."""

import pytest

from nnstudio.ui.panels.typeface import readable


@pytest.mark.parametrize(
    ("text", "size", "painted"),
    [("轮次", 11, 12), ("轮次 3", 10, 12), ("轮次", 13, 13), ("epoch", 11, 11), ("−0.5 · z₁", 11, 11)],
)
def test_chinese_is_painted_at_twelve_pixels_or_more(text, size, painted):
    assert readable(text, size) == painted
