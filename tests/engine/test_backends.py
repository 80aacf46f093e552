"""Which backend trains, and that training goes on whatever is wrong with numba."""

import os
import subprocess
import sys

import numpy as np
import pytest

from nnstudio.engine import Network, Trainer, backends
from nnstudio.engine.fast.kernel import run_steps
from nnstudio.errors import InvalidInput

SMALL = Network.dense(2, [3], 1, seed=1)
LARGE = Network.dense(2, [300, 300], 1, seed=1)
X, Y = np.zeros((20, 2), np.float32), np.ones((20, 1), np.float32)
FAST = "numba" if backends.installed() else "numpy"

PROGRAM = """
import numpy as np
from nnstudio.engine import Network, Trainer
trainer = Trainer(Network.dense(2, [3], 1, seed=1), np.zeros((20, 2)), np.ones((20, 1)), backend="numba")
assert trainer.epoch() > trainer.epoch() > 0
print(trainer.backend)
"""


@pytest.mark.parametrize(
    ("backend", "network", "expected"),
    [
        ("auto", SMALL, FAST),
        ("auto", LARGE, "numpy"),
        ("numba", LARGE, FAST),
        ("numpy", SMALL, "numpy"),
    ],
)
def test_machine_code_runs_what_is_small_or_what_it_is_told_to(backend, network, expected):
    assert Trainer(network, X, Y, backend=backend).backend == expected


def test_warming_up_is_fine_with_and_without_numba():
    backends.warm_up()


@pytest.mark.parametrize("dtype", [np.float32, np.float64])
def test_it_is_compiled_once_for_all_networks_and_data_of_a_dtype(dtype):
    x = np.random.default_rng(0).normal(size=(12, 3)).astype(dtype)
    y = np.asfortranarray(x[:, :2])
    y.flags.writeable = False
    states = []
    for network in (Network.dense(3, [], 2), Network.dense(3, [9, 2], 2, activation="elu", head="linear")):
        for options in ({"optimizer": "sgd", "clip_norm": 1.0}, {"batch_size": 12, "l1": 0.1}):
            trainer = Trainer(network, x, y, backend="numba", **options)
            trainer.train(2)
            states.append(trainer.snapshot())
            trainer.restore(states[-1])
            trainer.step()
    # Without numba it is a plain function.
    assert len(getattr(run_steps, "signatures", ())) <= 2


def test_another_word():
    with pytest.raises(InvalidInput, match="Unknown backend 'cuda'; known are auto, numpy, numba"):
        Trainer(SMALL, X, Y, backend="cuda")


@pytest.mark.parametrize("fault", ["raise ImportError('numpy is too new')", "raise RuntimeError('broken')", "njit = 3"])
def test_a_broken_numba_is_told_once_and_numpy_trains(tmp_path, fault):
    (tmp_path / "numba.py").write_text(fault, encoding="utf-8")
    path = os.pathsep.join((str(tmp_path), *filter(None, sys.path)))
    environment = {**os.environ, "PYTHONPATH": path}
    done = subprocess.run([sys.executable, "-c", PROGRAM], capture_output=True, text=True, env=environment, check=True)
    assert done.stdout == "numpy\n"
    assert done.stderr.count("numba can't be used, training goes on with numpy") == 1


def test_no_place_to_keep_machine_code_is_no_fault(tmp_path):
    (tmp_path / "file").write_text("", encoding="utf-8")
    path = os.pathsep.join(filter(None, sys.path))
    environment = {**os.environ, "PYTHONPATH": path, "XDG_CACHE_HOME": str(tmp_path / "file")}
    done = subprocess.run([sys.executable, "-c", PROGRAM], capture_output=True, text=True, env=environment, check=True)
    assert done.stdout == FAST + "\n"
    assert done.stderr == ""
