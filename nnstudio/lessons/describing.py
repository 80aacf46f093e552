"""A condition in a person's words, for a list with ticks: in English and Chinese, with the network's own names.

What a lesson's task says at length, this says again line by line, so that a learner sees which line isn't met yet.
"""

import re
from collections.abc import Sequence

from nnstudio.engine import ACTIVATIONS, HEADS, Network
from nnstudio.lessons.syntax import Tree

_SIGNS = {"<=": "≤", ">=": "≥", "==": "=", "!=": "≠", "-": "−", "*": "·"}
_SPACES = re.compile(r"(?<=[\w)])(?<![\u4e00-\u9fff])(?=[\u4e00-\u9fff])|(?<=[\u4e00-\u9fff])(?=[a-zA-Z0-9])")
"""Places between Chinese and Latin letters or digits, where a space belongs."""
_TIGHT = {"+": 1, "-": 1, "*": 2, "/": 2, "negative": 2}

# Where there are two phrases, the second is for what is not so.
_ENGLISH: dict[str, tuple[str, ...]] = {
    "inputs": ("inputs",),
    "layers": ("hidden layers",),
    "outputs": ("output neurons",),
    "last": ("number of the last layer",),
    "units": ("neurons in {0}",),
    "neurons": ("hidden neurons",),
    "parameters": ("parameters",),
    "activation": ("activation of {0}",),
    "head": ("output head",),
    "weight": ("weight {source} → {neuron}",),
    "bias": ("bias of {neuron}",),
    "use_bias": ("biases of {0} are on", "biases of {0} are off"),
    "connected": ("{source} → {neuron} is connected", "{source} → {neuron} is cut"),
    "cuts": ("cut connections",),
    "linear_layers": ("linear layers",),
    "collapsed": ("all hidden layers are linear", "not all hidden layers are linear"),
    "x": ("{input}",),
    "z": ("z of {neuron}",),
    "a": ("{neuron}",),
    "output_total": ("sum of the outputs",),
    "output": ("output for ({x})",),
    "logit": ("z of the output for ({x})",),
    "value": ("{neuron} for ({x})",),
    "prediction": ("predicted class for ({x})",),
    "probability": ("p of {class} for ({x})",),
    "data": ("data",),
    "samples": ("training samples",),
    "loss": ("loss",),
    "test_loss": ("test loss",),
    "accuracy": ("accuracy",),
    "test_accuracy": ("test accuracy",),
    "r2": ("R²",),
    "test_r2": ("test R²",),
    "gradient": ("gradient of {0}",),
    "dead": ("dead neurons in {0}",),
    "optimizer": ("optimizer",),
    "learning_rate": ("learning rate",),
    "start_loss": ("loss at the start",),
    "same_weights": ("the weights are as at the start", "a weight differs from the start"),
    "same_biases": ("the biases are as at the start", "a bias differs from the start"),
    "same_outputs": ("the outputs are as at the start", "an output differs from the start"),
    "changes": ("changed numbers",),
}
_CHINESE: dict[str, tuple[str, ...]] = {
    "inputs": ("输入数",),
    "layers": ("隐藏层数",),
    "outputs": ("输出神经元数",),
    "last": ("最后一层的编号",),
    "units": ("{0}的神经元数",),
    "neurons": ("隐藏神经元数",),
    "parameters": ("参数个数",),
    "activation": ("{0}的激活函数",),
    "head": ("输出层",),
    "weight": ("权重 {source} → {neuron}",),
    "bias": ("{neuron} 的偏置",),
    "use_bias": ("{0}使用偏置", "{0}不使用偏置"),
    "connected": ("{source} → {neuron} 连着", "{source} → {neuron} 已剪断"),
    "cuts": ("剪断的连接数",),
    "linear_layers": ("线性层数",),
    "collapsed": ("隐藏层全是线性的", "隐藏层不全是线性的"),
    "x": ("{input}",),
    "z": ("{neuron} 的 z",),
    "a": ("{neuron}",),
    "output_total": ("输出之和",),
    "output": ("({x}) 的输出",),
    "logit": ("({x}) 的输出 z",),
    "value": ("{neuron} 在 ({x})",),
    "prediction": ("({x}) 的预测类别",),
    "probability": ("{class} 在 ({x}) 的概率",),
    "data": ("数据",),
    "samples": ("训练样本数",),
    "loss": ("损失",),
    "test_loss": ("测试损失",),
    "accuracy": ("准确率",),
    "test_accuracy": ("测试准确率",),
    "r2": ("R²",),
    "test_r2": ("测试 R²",),
    "gradient": ("{0}的梯度",),
    "dead": ("{0}中死掉的神经元数",),
    "optimizer": ("优化器",),
    "learning_rate": ("学习率",),
    "start_loss": ("开始时的损失",),
    "same_weights": ("权重与开始时相同", "权重与开始时不同"),
    "same_biases": ("偏置与开始时相同", "偏置与开始时不同"),
    "same_outputs": ("输出与开始时相同", "输出与开始时不同"),
    "changes": ("改动的数",),
}
_ALL = {"en": _ENGLISH, "zh_CN": _CHINESE}
_JOINING = {
    "en": {"and": " and ", "or": " or ", "not": "not: {}", "layer": "layer {}", "true": "always", "false": "never",
           "linear": "Linear", "inputs": "the inputs", "output": "the output"},
    "zh_CN": {"and": "，且", "or": "，或", "not": "不是：{}", "layer": "第 {} 层", "true": "总是", "false": "从不",
              "linear": "线性", "inputs": "输入", "output": "输出"},
}  # fmt: skip


def described(tree: Tree, network: Network, language: str) -> str:
    """Return a condition in a person's words.

    Parameters
    ----------
    tree : Tree
    network : Network
        Whose names of layers, neurons and classes are used; where it has no such thing, its number is told.
    language : str
        ``"en"`` or ``"zh_CN"``; English where it is another one.
    """
    text = _Words(network, language if language in _ALL else "en").of(tree)
    return _SPACES.sub(" ", text) if language == "zh_CN" else text


class _Words:
    def __init__(self, network: Network, language: str) -> None:
        self._network = network
        self._facts = _ALL[language]
        self._joining = _JOINING[language]

    def of(self, tree: Tree) -> str:
        operation, parts = tree.operation, tree.parts
        if operation == "literal":
            return self._literal(tree)
        if operation == "fact":
            return self._fact(tree, so=True)
        if operation == "not":
            inner = parts[0]
            if inner.operation == "fact" and len(self._facts[str(inner.value)]) > 1:
                return self._fact(inner, so=False)
            return self._joining["not"].format(self.of(inner))
        if operation in ("and", "or"):
            return self._joining[operation].join(map(self.of, parts))
        if near := tree.near:
            found, wanted, room = map(self.of, near)
            return f"{found} = {wanted} ± {room}"
        if operation == "compare":
            signs = (f" {_SIGNS.get(sign, sign)} " for sign in tree.signs)
            return self.of(parts[0]) + "".join(
                sign + self.of(part) for sign, part in zip(signs, parts[1:], strict=True)
            )
        if operation == "abs":
            return f"|{self.of(parts[0])}|"
        if operation in ("min", "max"):
            return f"{operation}({', '.join(map(self.of, parts))})"
        if operation == "negative":
            return "−" + self._inside(parts[0], 2)
        tight = _TIGHT[operation]
        left = self._inside(parts[0], tight)
        right = self._inside(parts[1], tight + (operation in "-/"))
        return f"{left} {_SIGNS.get(operation, operation)} {right}"

    def _inside(self, tree: Tree, tight: int) -> str:
        """Write a part of a calculation, in parentheses where it binds less."""
        text = self.of(tree)
        return f"({text})" if _TIGHT.get(tree.operation, 3) < tight else text

    def _literal(self, tree: Tree) -> str:
        if isinstance(tree.value, bool):
            return self._joining["true" if tree.value else "false"]
        if isinstance(tree.value, float):
            return f"{tree.value:g}".replace("-", "−")
        text = str(tree.value)
        if text in ("identity", "linear"):
            return self._joining["linear"]
        if text in ACTIVATIONS:
            return ACTIVATIONS[text].title
        return HEADS[text].title if text in HEADS else text

    def _fact(self, tree: Tree, *, so: bool) -> str:
        key = str(tree.value)
        phrase = self._facts[key][0 if so else 1]
        texts = [self.of(part) for part in tree.parts]
        places = list(map(self._place, tree.parts))
        first = 1 if key == "probability" else 2
        return phrase.format(
            self._layer(places[0], texts[0]) if texts else "",
            neuron=self._neuron(places[:2], texts) if len(texts) > 1 else "",
            source=self._source(places, texts) if len(texts) > 2 else "",
            input=self._named(0, places[0], texts[0]) if texts else "",
            x=", ".join(texts[first:] if key in ("probability", "value") else texts),
            **{"class": self._class(places[0], texts[0]) if texts else ""},
        )

    def _place(self, tree: Tree) -> int | None:
        """Return the number of a layer or neuron, where it is plain to see."""
        if tree.operation == "fact" and tree.value == "last":
            return self._network.depth - 1
        return int(tree.value) if isinstance(tree.value, float) and tree.value.is_integer() else None

    def _layer(self, layer: int | None, text: str) -> str:
        if layer is None or not 0 <= layer < self._network.depth:
            return self._joining["layer"].format(text)
        if layer == 0:
            return self._joining["inputs"]
        return self._joining["output"] if layer == self._network.depth - 1 else self._network.layer_name(layer)

    def _neuron(self, places: Sequence[int | None], texts: Sequence[str]) -> str:
        layer, index = places
        if layer is None or not 0 <= layer < self._network.depth:
            return f"{texts[0]}·{texts[1]}"
        return self._named(layer, index, f"H{layer}·{texts[1]}" if index is None else f"H{layer}·{index + 1}")

    def _source(self, places: Sequence[int | None], texts: Sequence[str]) -> str:
        layer = places[0]
        before = None if layer is None else layer - 1
        return self._neuron((before, places[2]), (str(before), texts[2]))

    def _named(self, layer: int, index: int | None, text: str) -> str:
        if index is None or not 0 <= index < self._network.sizes[layer]:
            return text
        return self._network.neuron_name(layer, index)

    def _class(self, index: int | None, text: str) -> str:
        classes = self._network.output.classes
        return f"“{classes[index]}”" if index is not None and 0 <= index < len(classes) else text
