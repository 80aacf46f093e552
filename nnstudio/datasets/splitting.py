"""Parts a dataset into what is learned from and what is only tested with."""

import numpy as np
from numpy.typing import NDArray

from nnstudio.datasets.dataset import Dataset
from nnstudio.errors import InvalidInput

_STREAM = 1


def split(dataset: Dataset, test_share: float = 0.2, seed: int = 0, stratified: bool = True) -> tuple[Dataset, Dataset]:
    """Return the training part and the test part; every sample is in exactly one, in the dataset's order.

    Parameters
    ----------
    dataset : Dataset
    test_share : float
        From 0 (nothing is tested) up to, but without, 1. The test part has ``test_share * samples`` samples, rounded
        to the next whole number.
    seed : int
        The same seed parts the same dataset in the same way. Not negative.
    stratified : bool
        Each class is parted by the same share (to within one sample), and keeps at least one sample to be learned
        from. Regression has no classes; there it changes nothing.

    Raises
    ------
    InvalidInput
        If the share or the seed is out of range.
    """
    training, test = split_rows(dataset, test_share, seed, stratified)
    return dataset.rows(training), dataset.rows(test)


def split_rows(
    dataset: Dataset, test_share: float = 0.2, seed: int = 0, stratified: bool = True
) -> tuple[NDArray[np.intp], NDArray[np.intp]]:
    """Return the indices of the samples in either part of `split`, in rising order; arguments and errors are its.

    Every sample draws a number of its own, in the order of the dataset, and those with the lowest ones are tested: one
    more sample at the end moves hardly any other to the other part, as when points are drawn by hand.
    """
    if not 0 <= test_share < 1:
        raise InvalidInput("the test share is {found}; it has to be from 0 up to, but without, 1", found=test_share)
    if seed < 0:
        raise InvalidInput("the seed is {found}; it has to be 0 or more", found=seed)
    samples = len(dataset)
    # A stream of its own: points that were made with the same seed would be parted by where they lie.
    drawn = np.random.default_rng((seed, _STREAM)).random(samples)
    wanted = _wanted(samples, test_share)
    tested = np.zeros(samples, dtype=np.bool_)
    if stratified and dataset.classes:
        quotas = _quotas(np.array(dataset.class_counts()), test_share, wanted)
        for index, quota in enumerate(quotas.tolist()):
            members = np.flatnonzero(dataset.targets == index)
            tested[members[np.argsort(drawn[members], kind="stable")[:quota]]] = True
    else:
        tested[np.argsort(drawn, kind="stable")[:wanted]] = True
    return np.flatnonzero(~tested), np.flatnonzero(tested)


def count_tested(dataset: Dataset, test_share: float, stratified: bool) -> int:
    """Return how many samples the test part of `split` has, without parting anything."""
    wanted = _wanted(len(dataset), test_share)
    if stratified and dataset.classes:
        return int(_quotas(np.array(dataset.class_counts()), test_share, wanted).sum())
    return wanted


def _wanted(samples: int, share: float) -> int:
    return min(int(np.floor(samples * share + 0.5)), max(samples - 1, 0))


def _quotas(counts: NDArray[np.int64], share: float, wanted: int) -> NDArray[np.int64]:
    """Return how many of each class are tested, by the method of largest remainders; none gives its last sample."""
    exact = counts * share
    most = np.maximum(counts - 1, 0)
    quotas: NDArray[np.int64] = np.minimum(np.floor(exact).astype(np.int64), most)
    for index in np.argsort(quotas - exact, kind="stable"):
        if quotas.sum() < wanted and quotas[index] < most[index]:
            quotas[index] += 1
    return quotas
