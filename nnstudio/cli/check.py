"""`nnstudio check`: a network file that reads is fine; what the studio would remark on comes with it."""

from nnstudio.engine import HEADS
from nnstudio.formats import load
from nnstudio.project import advise
from nnstudio.wording import counted, printable


def check(path: str) -> str:
    """Read a file and return what it holds, in one line, and then a line for each remark.

    Raises
    ------
    FileRefused
        If it can't be read.
    """
    project = load(path)
    network = project.network
    lines = [
        f"{path}: ok: “{project.name}”, {'-'.join(map(str, network.sizes))}, {HEADS[network.output.head].title} head, "
        f"{counted(network.parameter_count, 'parameter')}"
    ]
    lines += [f"  {remark.message}" for remark in advise(project)]
    return "\n".join(map(printable, lines))
