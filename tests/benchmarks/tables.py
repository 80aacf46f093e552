"""Reading a table of 100,000 rows and 10 columns: `python tests/benchmarks/tables.py`.

The peers: numpy's genfromtxt and loadtxt, and Python's csv module with float() for each cell.
"""

import csv
import io
import re
import sys
from pathlib import Path

import numpy as np

sys.path.insert(0, str(Path(__file__).parent))

from figures import interleaved, machine, row

from nnstudio.datasets import TableChoices, preview, read_table

_ROWS = 100_000


def main():
    """Print the table."""
    print(machine())
    text = numbers_table()
    data = text.encode()
    print(f"{_ROWS:,} rows x 10 columns of numbers, {len(data) / 1e6:.1f} MB; budget 1,000 ms")
    target = TableChoices(("j",))
    commas = text.replace(",", ";").replace(".", ",").encode()
    words = labelled(text).encode()
    quoted = text.replace("a,", '"a",', 1).encode()
    holes = re.sub(r",0\.12\d*", ",", text).encode()
    figures = interleaved(
        {
            "numbers": lambda: read_table(data, "t.csv", target),
            "decimal commas": lambda: read_table(commas, "t.csv", target),
            "classes as text": lambda: read_table(words, "t.csv", TableChoices(("label",))),
            "quoted heading": lambda: read_table(quoted, "t.csv", target),
            "missing values dropped": lambda: read_table(holes, "t.csv", TableChoices(("j",), drop_missing=True)),
            "preview": lambda: preview(data, "t.csv"),
            "loadtxt": lambda: np.loadtxt(io.StringIO(text), delimiter=",", skiprows=1),
            "csv and float": lambda: with_csv(text),
        },
        rounds=5,
        calls=1,
    )
    slow = interleaved({"genfromtxt": lambda: np.genfromtxt(io.StringIO(text), delimiter=",", skip_header=1)}, 1, 1)
    figures |= slow
    own = ("numbers", "decimal commas", "classes as text", "quoted heading", "missing values dropped", "preview")
    peers = ("genfromtxt", "csv and float", "loadtxt")
    for name in own:
        ratios = ", ".join(f"{peer} {figures[peer] / figures[name]:.1f} x" for peer in peers)
        row(name, f"{figures[name] * 1e3:.0f} ms", f"the time of {ratios}")
    for name in peers:
        row(f"({name})", f"{figures[name] * 1e3:.0f} ms")


def numbers_table():
    """Return a table of ten columns, a to j."""
    values = np.random.default_rng(0).normal(size=(_ROWS, 10))
    lines = (",".join(f"{value:.6g}" for value in line) for line in values.tolist())
    return "a,b,c,d,e,f,g,h,i,j\n" + "\n".join(lines) + "\n"


def labelled(text):
    """Return the table with its last column made into three words."""
    first, *lines = text.splitlines()
    words = ("setosa", "versicolor", "virginica")
    rows = (f"{line.rpartition(',')[0]},{words[index % 3]}" for index, line in enumerate(lines))
    return "\n".join([first.replace(",j", ",label"), *rows]) + "\n"


def with_csv(text):
    """Read the table as most people would in Python."""
    reader = csv.reader(io.StringIO(text, newline=""))
    next(reader)
    return np.array([[float(cell) for cell in cells] for cells in reader], dtype=np.float32)


if __name__ == "__main__":
    main()
