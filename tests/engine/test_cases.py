"""The forward pass against PyTorch: every reference case, in float64 and in float32."""

import json
from pathlib import Path

import numpy as np
import pytest

from nnstudio.engine import Input, Layer, Network, OutputLayer, forward

CASES = sorted((Path(__file__).parents[1] / "data" / "cases").glob("*.json"))


def network_of(values):
    return Network(
        inputs=tuple(Input(**value) for value in values["inputs"]),
        layers=tuple(Layer(**value) for value in values["layers"]),
        output=OutputLayer(**values["output"]),
    )


def test_all_cases_are_there():
    assert len(CASES) == 29


@pytest.mark.parametrize(("dtype", "tolerance"), [(np.float64, 1e-10), (np.float32, 1e-5)])
@pytest.mark.parametrize("path", CASES, ids=lambda path: path.stem)
def test_every_z_and_a_is_what_pytorch_computes(path, dtype, tolerance):
    case = json.loads(path.read_text("utf-8"))
    network = network_of(case["project"]["network"])
    trace = forward(network, np.array(case["x"], dtype))
    assert len(trace.z) == len(trace.a) == len(network.computing_layers) == len(case["z"]) == len(case["a"])
    for found, expected in zip((*trace.z, *trace.a), (*case["z"], *case["a"]), strict=True):
        expected = np.array(expected)
        assert found.dtype == dtype
        assert found.shape == expected.shape
        assert np.abs(found - expected).max() <= tolerance * np.abs(expected).max()
    assert trace.overflow is None
