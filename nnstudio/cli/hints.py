"""What the command line says where data and network don't fit each other: what was found, and what to do about it."""

from nnstudio.datasets import TABLE_ENDINGS, Dataset
from nnstudio.errors import InvalidInput
from nnstudio.project import Project
from nnstudio.training import Fitted, Misfit, fit
from nnstudio.translation import say
from nnstudio.wording import Phrase, Text, Words, counted


def fitted(project: Project, dataset: Dataset, file: str, *, relabel: bool = False) -> Fitted:
    """Return project and dataset as they fit each other; see `fit`.

    Parameters
    ----------
    project : Project
    dataset : Dataset
    file : str
        What refusals call the network.
    relabel : bool

    Raises
    ------
    InvalidInput
        One line: what was expected, what was found, and the edit or the option that makes it fit.
    """
    try:
        return fit(project, dataset, relabel=relabel)
    except Misfit as found:
        what, hint = say(found), _hint(found, project, dataset)
        raise InvalidInput("{file}: {what}: {hint}", file=file, what=what[:1].lower() + what[1:], hint=hint) from None


def _hint(found: Misfit, project: Project, dataset: Dataset) -> Words:
    if found.problem == "order":
        return Text("move or rename the inputs of the network")
    if found.problem == "classes":
        return Text("rename the classes of the network, or let --relabel do it")
    if found.problem == "inputs":
        missing = len(dataset.inputs) - len(project.network.inputs)
        template = "add {inputs} in the network" if missing > 0 else "remove {inputs} in the network"
        if missing > 0 and dataset.name.lower().endswith(TABLE_ENDINGS):
            template = "add {inputs} in the network, or choose the columns with --inputs"
        return Phrase(template, inputs=counted(abs(missing), "input"))
    heads = [
        Phrase("a {head} head of {units}", head=one.fields["head"], units=one.fields["units"])
        for one in found.offers
        if "head" in one.fields
    ]
    first, *others = dict.fromkeys(heads)
    if not others:
        return Phrase("give the network {head}", head=first)
    return Phrase("give the network {head}, or {other}", head=first, other=others[0])
