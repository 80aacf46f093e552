"""How the benchmarks measure and print: interleaved contenders, percentiles, ratios, and the machine's name."""

import os
import platform
import statistics
import time
from collections.abc import Callable, Mapping, Sequence


def machine() -> str:
    """Return one line that names the machine, Python and the count of cores."""
    processor = platform.processor() or platform.machine()
    try:
        with open("/proc/cpuinfo", encoding="utf-8") as lines:
            processor = next(line.split(":", 1)[1].strip() for line in lines if line.startswith("model name"))
    except (OSError, StopIteration):
        pass
    return f"{processor}, {os.cpu_count()} cores, Python {platform.python_version()}, {platform.system()}"


def percentile(values: Sequence[float], part: float) -> float:
    """Return the value below which `part` (0 to 1) of the values lie."""
    ordered = sorted(values)
    return ordered[min(len(ordered) - 1, int(part * len(ordered)))]


def interleaved(contenders: Mapping[str, Callable[[], object]], rounds: int, calls: int) -> dict[str, float]:
    """Time contenders in turns, so that a busy moment of the machine hits all of them.

    Returns
    -------
    dict
        The median seconds a call of each contender.
    """
    times: dict[str, list[float]] = {name: [] for name in contenders}
    for _ in range(rounds):
        for name, call in contenders.items():
            start = time.perf_counter()
            for _ in range(calls):
                call()
            times[name].append((time.perf_counter() - start) / calls)
    return {name: statistics.median(values) for name, values in times.items()}


def row(what: str, figure: str, note: str = "") -> None:
    """Print one line of a table."""
    print(f"{what:<54}{figure:>16}   {note}", flush=True)
