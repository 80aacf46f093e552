"""The real program on a real (virtual) screen with a window manager, worked with mouse and keyboard."""

import json
import os
import subprocess
import sys
from pathlib import Path

HERE = Path(__file__).parent


def test_xor_is_built_by_hand_saved_and_opened_again(screen, tmp_path):
    pictures = Path(os.environ.get("NNSTUDIO_PICTURES", tmp_path))
    pictures.mkdir(parents=True, exist_ok=True)
    file = tmp_path / "by hand.nns"
    done = subprocess.run(
        [sys.executable, str(HERE / "main_job.py"), str(file), str(pictures)],
        env=screen, capture_output=True, text=True, timeout=300,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    assert "Traceback" not in done.stderr, done.stderr
    # The command line gives the same numbers as the window did: h1 = σ(4 − 2), h2 = σ(4 − 6), z = 8 h1 − 8 h2 − 4.
    for x, expected in (("0,0", 0), ("0,1", 1), ("1,0", 1), ("1,1", 0)):
        told = subprocess.run(
            [sys.executable, "-m", "nnstudio", "eval", str(file), "--input", x, "--json"],
            env=screen, capture_output=True, text=True, check=True,
        )  # fmt: skip
        assert round(json.loads(told.stdout)["output"]["values"][0]) == expected
