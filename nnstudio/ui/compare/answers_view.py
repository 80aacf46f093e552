"""What A and B answer to the same samples: figures, dots of one over the other, and the samples one by one."""

import numpy as np
from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from nnstudio.datasets import Dataset
from nnstudio.engine import HEADS
from nnstudio.training.answers import Answers
from nnstudio.training.comparison import Comparison
from nnstudio.training.metrics import Measures
from nnstudio.ui.compare.answer_scatter import AnswerScatter
from nnstudio.ui.compare.figures import Figures
from nnstudio.ui.compare.sample_table import SampleTable
from nnstudio.ui.numbers import format_number
from nnstudio.ui.theme import Theme
from nnstudio.ui.training_bar.counters import loss_text
from nnstudio.ui.widgets.combo import ComboBox
from nnstudio.ui.widgets.label import Label
from nnstudio.ui.words import say

_ALL = "all"
_DOTS = 6000
"""Dots of the scatter: more would take longer than a frame, and lie on one another."""


class AnswersView(QWidget):
    """Shows `Answers`."""

    wanted = Signal(int)
    """Emitted with the sample, as an index into the answers, that a person wants to see on the canvas."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("compare.outputs")
        self._answers: Answers | None = None
        self._probability = False
        self._names: tuple[str, ...] = ()
        self.figures = Figures(theme, "compare.outputs.figures", self)
        self.output = ComboBox(theme, [(_ALL, self.tr("All outputs"))], self)
        self.output.setObjectName("compare.output")
        self.output.setAccessibleName(self.tr("Output"))
        self.output.chosen.connect(self._draw)
        self.scatter = AnswerScatter(theme, self)
        self.table = SampleTable(theme, self)
        self.remarks = Label(theme, "", "caption", self)
        self.remarks.setWordWrap(True)
        self.scatter.wanted.connect(self._show)
        self.table.wanted.connect(self._show)
        left = QVBoxLayout()
        left.setSpacing(8)
        left.addWidget(self.output, 0, Qt.AlignmentFlag.AlignLeft)
        left.addWidget(self.scatter, 1)
        row = QHBoxLayout()
        row.setSpacing(16)
        row.addLayout(left, 4)
        row.addWidget(self.table, 5)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addWidget(self.figures)
        column.addLayout(row, 1)
        column.addWidget(self.remarks)

    def present(self, comparison: Comparison, answers: Answers, dataset: Dataset | None) -> None:
        """Show what both answer."""
        self._answers = answers
        a, b = comparison.a.network, comparison.b.network
        self._probability = all(HEADS[network.output.head].purpose != "regression" for network in (a, b))
        self._tell(answers)
        self._offer(answers)
        self._draw()
        self.scatter.show_sample(None)
        self.table.present(answers, a, b, dataset)
        self.remarks.setText(" · ".join(say(remark) for remark in answers.remarks))
        self.remarks.setVisible(bool(answers.remarks))

    def _tell(self, answers: Answers) -> None:
        agreeing = answers.agreeing
        figures = [(self.tr("Largest difference"), format_number(answers.largest, 3))]
        if agreeing is not None:
            figures.insert(0, (self.tr("Same prediction"), percent(agreeing)))
        else:
            figures.append((self.tr("Mean difference"), format_number(answers.mean, 3)))
        a, b = answers.measured_a, answers.measured_b
        if a is not None or b is not None:
            figures.append((self.tr("Loss, A → B"), _pair(_loss(a), _loss(b))))
            key = (a or b).score[0]  # type: ignore[union-attr]
            name = self.tr("Accuracy, A → B") if key == "accuracy" else self.tr("R², A → B")
            figures.append((name, _pair(_score(a), _score(b))))
        self.figures.show_figures(*figures)

    def _offer(self, answers: Answers) -> None:
        if answers.names == self._names:
            return
        self._names = answers.names
        chosen = self.output.choice or _ALL
        self.output.clear()
        keys = [_ALL, *map(str, range(len(answers.names)))]
        for key, title in zip(keys, [self.tr("All outputs"), *answers.names], strict=True):
            self.output.addItem(title, key)
        self.output.set_choice(chosen if chosen in keys else _ALL)
        self.output.setVisible(len(answers.names) > 1)

    def _draw(self, _key: str = "") -> None:
        answers = self._answers
        if answers is None:
            return
        key = self.output.choice or _ALL
        columns = np.arange(answers.a.shape[1]) if key == _ALL else np.array([int(key)])
        count = max(1, _DOTS // max(1, len(columns)))
        rows = answers.order[:count]
        dots_a, dots_b = (values[np.ix_(rows, columns)].astype(np.float64) for values in (answers.a, answers.b))
        each = np.repeat(rows, len(columns))
        self.scatter.present(dots_a.ravel(), dots_b.ravel(), each, answers.flipped[each], probability=self._probability)

    def _show(self, sample: int) -> None:
        self.scatter.show_sample(sample)
        row = self.table.samples.row_of(sample)
        self.table.selectRow(row)
        self.wanted.emit(sample)


def percent(share: float) -> str:
    """Write a share; what isn't all isn't written as 100 %."""
    if share < 1 and round(share * 100, 1) >= 100:
        return "> 99.9 %"
    return f"{format_number(share * 100, 0 if share in (0, 1) else 1)} %"


def _pair(a: str, b: str) -> str:
    return f"{a} → {b}"


def _loss(measures: Measures | None) -> str:
    return loss_text(measures.loss if measures is not None else None)


def _score(measures: Measures | None) -> str:
    if measures is None:
        return "–"
    key, value = measures.score
    return percent(value) if key == "accuracy" else format_number(value, 3)
