"""Resources are found in a checkout and in the layout of an installed wheel."""

import shutil
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest

from nnstudio import resources

ROOT = Path(__file__).resolve().parent.parent
FIND = "import sys; from nnstudio import resources; print(resources.find(sys.argv[1]))"


def test_in_a_checkout_they_lie_beside_the_package() -> None:
    assert resources.find("examples/xor.nns") == ROOT / "resources" / "examples" / "xor.nns"


def test_a_folder_is_found_like_a_file() -> None:
    assert resources.find("examples").is_dir()


def test_a_missing_one_is_named_with_the_places_that_were_searched() -> None:
    with pytest.raises(FileNotFoundError, match=r"'examples/none\.nns'.*_resources.*resources"):
        resources.find("examples/none.nns")


def test_in_a_wheel_they_lie_inside_the_package(tmp_path: Path) -> None:
    wheel = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["tool"]["hatch"]["build"]["targets"][
        "wheel"
    ]
    for package in wheel["packages"]:
        shutil.copytree(ROOT / package, tmp_path / package, ignore=shutil.ignore_patterns("__pycache__"))
    for source, target in wheel["force-include"].items():
        shutil.copytree(ROOT / source, tmp_path / target)
    # -I: neither this folder nor the checkout may help.
    code = f"import sys; sys.path.insert(0, {str(tmp_path)!r}); {FIND}"
    done = subprocess.run(
        [sys.executable, "-I", "-c", code, "examples/xor.nns"], capture_output=True, text=True, timeout=60, check=False
    )
    assert done.stdout.strip() == str(tmp_path / "nnstudio" / "_resources" / "examples" / "xor.nns"), done.stderr


def test_only_what_the_program_reads_is_in_them() -> None:
    # Everything here goes into the wheel; pictures for people who read the repository lie in packaging/.
    kinds = {"examples", "icons", "styles", "translations", "lessons", "datasets"}
    assert {path.name for path in (ROOT / "resources").iterdir()} <= kinds
