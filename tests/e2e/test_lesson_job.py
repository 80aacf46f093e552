"""A lesson in Chinese, by the real program with a real mouse and keyboard, without its solutions."""

import os
import subprocess
import sys
from pathlib import Path

HERE = Path(__file__).parent


def test_a_lesson_in_chinese_is_done_by_hand(screen, tmp_path):
    pictures = Path(os.environ.get("NNSTUDIO_PICTURES", tmp_path))
    pictures.mkdir(parents=True, exist_ok=True)
    home = tmp_path / "home"
    home.mkdir()
    chinese = {
        "LANG": "zh_CN.UTF-8",
        "LANGUAGE": "zh_CN",
        "LC_ALL": "",
        "HOME": str(home),
        "XDG_CONFIG_HOME": str(home),
    }
    done = subprocess.run(
        [sys.executable, str(HERE / "lesson_job.py"), str(tmp_path / "none.nns"), str(pictures)],
        env={**screen, **chinese}, capture_output=True, text=True, timeout=300,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    assert "Traceback" not in done.stderr, done.stderr
    kept = next(home.rglob("nnstudio.ini")).read_text(encoding="utf-8")
    assert "bias" in kept
