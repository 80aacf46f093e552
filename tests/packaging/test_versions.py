"""packaging/constraints.txt holds every dependency to one version, for all supported Pythons, and names no host."""

import re
import tomllib
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent.parent


def normalised(name: str) -> str:
    return re.sub(r"[-_.]+", "-", name).lower()


def constraints() -> dict[str, str]:
    lines = (ROOT / "packaging" / "constraints.txt").read_text(encoding="utf-8").splitlines()
    pairs = [line.split("==") for line in lines if line and not line.startswith("#")]
    assert all(len(pair) == 2 for pair in pairs)
    return {normalised(name): version for name, version in pairs}


def project() -> dict[str, object]:
    table: dict[str, object] = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    return table


def test_every_dependency_has_a_version() -> None:
    metadata_table = project()["project"]
    extras = metadata_table["optional-dependencies"]
    needed = [
        *metadata_table["dependencies"],
        *extras["test"],
        *(each for each in extras["dev"] if not each.startswith("nnstudio")),
        *project()["build-system"]["requires"],
    ]
    names = {normalised(re.match(r"[\w.-]+", each)[0]) for each in needed}
    assert names <= constraints().keys()


def test_no_file_names_where_packages_are_fetched_from() -> None:
    text = (ROOT / "packaging" / "constraints.txt").read_text(encoding="utf-8")
    assert "://" not in text
    assert not list(ROOT.glob("*.lock"))
