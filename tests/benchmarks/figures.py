"""How the benchmarks measure and print: interleaved contenders, percentiles, ratios, and the machine's name."""

import os
import platform
import shutil
import subprocess
import time
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path


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
    """Time contenders in turns, so that a busy moment of the machine hits all of them, and take the best round of each.

    What else runs only ever adds to a time: the least comes nearest to what a contender needs.

    Returns
    -------
    dict
        The least seconds a call of each contender, in the mean of a round.
    """
    times: dict[str, list[float]] = {name: [] for name in contenders}
    for _ in range(rounds):
        for name, call in contenders.items():
            start = time.perf_counter()
            for _ in range(calls):
                call()
            times[name].append((time.perf_counter() - start) / calls)
    return {name: min(values) for name, values in times.items()}


def javascript(*arguments: int) -> float | None:
    """Return the seconds that object_graph.js prints for its arguments; None without node."""
    node = shutil.which("node")
    if node is None:
        return None
    command = [node, str(Path(__file__).with_name("object_graph.js")), *map(str, arguments)]
    return float(subprocess.run(command, capture_output=True, text=True, check=True).stdout) / 1e6


def budget(figures: Mapping[str, float], own: str, peer: str, wanted: float) -> None:
    """Print how many times faster `own` is than a peer, and what was wanted, if both were measured."""
    if own in figures and peer in figures:
        ratio = figures[peer] / figures[own]
        verdict = "met" if ratio >= wanted else "MISSED"
        row(f"  budget: {own}, {wanted:g} x {peer}", f"{ratio:.1f} x", verdict)


def row(what: str, figure: str, note: str = "") -> None:
    """Print one line of a table."""
    print(f"{what:<54}{figure:>16}   {note}", flush=True)
