"""Two spirals, learned from an empty canvas with the mouse alone, by the real program."""

import csv
import json
import os
import subprocess
import sys
from pathlib import Path

from nnstudio.datasets import generate

HERE = Path(__file__).parent


def test_two_spirals_are_learned_with_the_mouse_alone(screen, tmp_path):
    pictures = Path(os.environ.get("NNSTUDIO_PICTURES", tmp_path))
    pictures.mkdir(parents=True, exist_ok=True)
    file = tmp_path / "spirals.nns"
    done = subprocess.run(
        [sys.executable, str(HERE / "spirals_job.py"), str(file), str(pictures)],
        env=screen, capture_output=True, text=True, timeout=300,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    assert "Traceback" not in done.stderr, done.stderr
    kept = json.loads(file.read_text(encoding="utf-8"))
    assert kept["dataset"]["generator"] == "two_spirals"
    # The command line sees the same network answer for the points it learned from, class by class.
    points = generate("two_spirals", samples=kept["dataset"]["samples"], seed=kept["dataset"]["seed"])
    table = tmp_path / "points.csv"
    table.write_text("x1,x2\n" + "".join(f"{x1},{x2}\n" for x1, x2 in points.x.tolist()), encoding="utf-8")
    answers = tmp_path / "answers.csv"
    subprocess.run(
        [sys.executable, "-m", "nnstudio", "eval", str(file), "--csv", str(table), "-o", str(answers)],
        env=screen, capture_output=True, text=True, check=True,
    )  # fmt: skip
    with answers.open(newline="", encoding="utf-8") as rows:
        told = [row["prediction"] for row in csv.DictReader(rows)]
    right = [answer == points.classes[index] for answer, index in zip(told, points.targets, strict=True)]
    assert sum(right) > 0.9 * len(right)
