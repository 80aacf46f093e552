"""The engine works with no display: it needs numpy and nothing else."""

import subprocess
import sys

PROGRAM = """
import sys
before = set(sys.modules)
import nnstudio.engine
from nnstudio.engine import Network, forward
assert forward(Network.dense(2, [3], 1, activation="gelu"), [[0, 1]]).output.shape == (1, 1)
for package in ("nnstudio", "numpy", "PySide6", "pyqtgraph", "msgspec", "rich"):
    if package in set(sys.modules) - before:
        print(package)
"""


def test_it_loads_numpy_and_itself():
    result = subprocess.run([sys.executable, "-c", PROGRAM], capture_output=True, text=True, check=True)
    assert result.stdout.split() == ["nnstudio", "numpy"]
