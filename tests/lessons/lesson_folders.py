"""Makes the folder of a small lesson that is right, for tests that spoil one thing in it."""

from collections.abc import Callable
from pathlib import Path

import numpy as np

from nnstudio.engine import Input, Layer, Network, OutputLayer
from nnstudio.formats import save
from nnstudio.project import Project

TOML = """\
kind = "lesson"
order = 3
free = ["biases"]

[title]
en = "A title"
zh_CN = "标题"

[summary]
en = "A summary."
zh_CN = "概要。"

[names.zh_CN]
hot = "热"

[[steps]]
key = "read"
highlight = ["input:0", "panel.response"]

[[steps]]
key = "bias"
highlight = ["bias:2/0"]
select = "neuron:1/0"
goal = "output(1, 2) == 12 and changes == 1"
solution = [{ do = "set_bias", layer = 2, neuron = 0, value = 2 }]
"""
TEXT = """\
# A title

## read: First

A text with $x$.

## bias: Second

Another text.

### task
Do it.

### hint
Once.

### hint
Twice.

### done
Well.
"""
CHINESE = """\
# 标题

## read：第一

正文。

## bias：第二

正文。

### task
做。

### hint
一。

### hint
二。

### done
好。
"""


def by_hand(head: str = "linear") -> Network:
    """Give inputs a and b; hidden ReLU neurons 1a + 2b + 0.5 and -a + b; output 2 h1 - h2 + 1.

    For (1, 2): z = (5.5, 1), h = (5.5, 1), output z = 11. For (-1, 0): z = (-0.5, 1), h = (0, 1), output z = 0.
    """
    hidden = Layer("Hidden 1", "relu", np.float32([[1, 2], [-1, 1]]), np.float32([0.5, 0]), neurons=("hot", ""))
    return Network((Input("a"), Input("b")), (hidden,), OutputLayer(head, np.float32([[2, -1]]), np.float32([1])))


def write_lesson(
    folder: Path, spoil: Callable[[str], str] = str, *, texts: Callable[[str], str] = str, chinese: str = CHINESE
) -> Path:
    """Write the lesson; `spoil` changes the TOML, `texts` the English texts."""
    folder.mkdir(exist_ok=True)
    (folder / "lesson.toml").write_text(spoil(TOML), encoding="utf-8")
    (folder / "text.en.md").write_text(texts(TEXT), encoding="utf-8")
    (folder / "text.zh_CN.md").write_text(chinese, encoding="utf-8")
    save(Project(by_hand(), input=(1.0, 2.0)), folder / "start.nns")
    return folder
