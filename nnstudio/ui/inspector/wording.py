"""Words and symbols that several pages use: functions in formulas, counts, the chain of sizes."""

from PySide6.QtCore import QCoreApplication

from nnstudio.engine import Network

translate = QCoreApplication.translate


def function_word(title: str) -> str:
    """Return a function's title as it stands in a formula: "tanh", "leaky ReLU", but "ReLU" and "SELU"."""
    first = title.split(" ")[0]
    return title[0].lower() + title[1:] if first[1:].islower() else title


def sizes_text(network: Network) -> str:
    """Return the numbers of neurons as "2-4-3-1"; the middle of a deep network is left out."""
    sizes = [str(size) for size in network.sizes]
    if len(sizes) > 8:
        sizes = [*sizes[:4], "…", *sizes[-3:]]
    return "-".join(sizes)


def neurons_text(count: int) -> str:
    """Return "1 neuron", "3 neurons"."""
    if count == 1:
        return translate("Inspector", "1 neuron")
    return translate("Inspector", "{count} neurons").format(count=count)


def place_text(layer_name: str, index: int, count: int) -> str:
    """Return "Hidden 2 · 2 of 3"."""
    return translate("Inspector", "{layer} · {place} of {count}").format(
        layer=layer_name, place=index + 1, count=count
    )  # fmt: skip
