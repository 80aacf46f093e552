"""What the command line says where data and network don't fit each other: what was found, and what to do about it."""

from nnstudio.datasets import TABLE_ENDINGS, Dataset
from nnstudio.errors import InvalidInput
from nnstudio.project import Project
from nnstudio.training import Fitted, Misfit, fit
from nnstudio.wording import counted


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
        what = str(found)
        raise InvalidInput(
            "{file}: {what}: {hint}",
            file=file,
            what=what[0].lower() + what[1:],
            hint=_hint(found, project, dataset),
        ) from None


def _hint(found: Misfit, project: Project, dataset: Dataset) -> str:
    if found.problem == "order":
        return "move or rename the inputs of the network"
    if found.problem == "classes":
        return "rename the classes of the network, or let --relabel do it"
    if found.problem == "inputs":
        missing = len(dataset.inputs) - len(project.network.inputs)
        hint = f"{'add' if missing > 0 else 'remove'} {counted(abs(missing), 'input')} in the network"
        table = missing > 0 and dataset.name.lower().endswith(TABLE_ENDINGS)
        return hint + ", or choose the columns with --inputs" if table else hint
    heads = [f"a {one.fields['head']} head of {one.fields['units']}" for one in found.offers if "head" in one.fields]
    return "give the network " + ", or ".join(dict.fromkeys(heads))
