"""`nnstudio eval` prints what PyTorch computed for the reference cases: for one input, and for a whole table."""

import csv
import io
import json
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from cli.by_hand import Run

CASES = sorted((Path(__file__).parents[1] / "data" / "cases").glob("*.json"))


def close(found: Any, expected: Any) -> None:
    """Compare within 1e-5 of the largest element, as far as float32 goes."""
    expected = np.asarray(expected)
    np.testing.assert_allclose(found, expected, rtol=0, atol=1e-5 * max(np.abs(expected).max(), 1e-30))


@pytest.mark.parametrize("path", CASES, ids=lambda path: path.stem)
def test_a_case(path: Path, run: Run, tmp_path: Path) -> None:
    case = json.loads(path.read_text(encoding="utf-8"))
    (tmp_path / "n.nns").write_text(json.dumps(case["project"]), encoding="utf-8")
    first = case["x"][0]

    done = run("eval", "n.nns", "--input", ",".join(map(repr, first)), "--json")
    assert (done.code, done.err) == (0, "")
    result = json.loads(done.out)
    for number, layer in enumerate([*result["layers"], result["output"]]):
        close(layer["z"], case["z"][number][0])
        close(layer.get("a", layer.get("values")), case["a"][number][0])

    (tmp_path / "in.csv").write_text("".join(",".join(map(repr, x)) + "\n" for x in case["x"]), encoding="utf-8")
    table = list(csv.reader(io.StringIO(run("eval", "n.nns", "--csv", "in.csv").out)))[1:]
    values = np.array([row[: len(row) - ("classes" in result["output"])] for row in table], dtype=float)
    if case["project"]["network"]["output"]["head"] == "sigmoid" and len(case["a"][-1][0]) == 1:
        np.testing.assert_allclose(values.sum(axis=1), 1, rtol=1e-6)
        values = values[:, 1:]
    close(values, case["a"][-1])
