"""Desktop integration: a menu entry, the file type, and a double-click that opens a .nns."""

import configparser
import os
import shutil
import subprocess
from pathlib import Path
from xml.etree import ElementTree

import pytest

DESKTOP = Path(__file__).resolve().parent.parent.parent / "packaging" / "desktop"
TYPE = "application/vnd.nnstudio.project+json"
FILES = (
    "applications/nnstudio.desktop",
    "mime/packages/nnstudio.xml",
    "icons/hicolor/scalable/apps/nnstudio.svg",
    "icons/hicolor/scalable/mimetypes/application-vnd.nnstudio.project+json.svg",
)


def entry(path: Path) -> configparser.SectionProxy:
    parser = configparser.RawConfigParser(strict=True)
    parser.optionxform = str
    parser.read(path, encoding="utf-8")
    return parser["Desktop Entry"]


def install(checkout: Path, home: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        ["sh", str(checkout / "packaging" / "desktop" / "install.sh"), *arguments],
        env={"PATH": os.environ["PATH"], "HOME": str(home)},
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )


@pytest.fixture
def checkout(tmp_path: Path) -> Path:
    """A checkout that is set up, at a path that needs every escape there is."""
    path = tmp_path / 'a "check" out \\ for $5 `now`'
    program = path / ".venv" / "bin" / "nnstudio"
    program.parent.mkdir(parents=True)
    program.write_text("#!/bin/sh\n", encoding="utf-8")
    program.chmod(0o755)
    shutil.copytree(DESKTOP, path / "packaging" / "desktop")
    return path


def test_the_menu_entry_opens_one_file_of_the_type() -> None:
    keys = entry(DESKTOP / "nnstudio.desktop")
    assert keys["Type"] == "Application"
    assert keys["Exec"] == "nnstudio %f"
    assert keys["MimeType"] == f"{TYPE};"
    assert keys["Terminal"] == "false"


def test_the_type_is_json_that_ends_in_nns() -> None:
    space = "{http://www.freedesktop.org/standards/shared-mime-info}"
    kind = ElementTree.parse(DESKTOP / "nnstudio.xml").getroot().find(f"{space}mime-type")
    assert kind is not None
    assert kind.attrib["type"] == TYPE
    assert kind.find(f"{space}glob").attrib["pattern"] == "*.nns"
    assert kind.find(f"{space}sub-class-of").attrib["type"] == "application/json"


def test_installing_puts_everything_into_the_users_own_folders(checkout: Path, tmp_path: Path) -> None:
    home = tmp_path / "home"
    done = install(checkout, home)
    assert done.returncode == 0, done.stderr
    for name in FILES:
        assert (home / ".local" / "share" / name).is_file()


def test_the_installed_entry_names_the_program_with_its_whole_path_escaped(checkout: Path, tmp_path: Path) -> None:
    install(checkout, tmp_path / "home")
    keys = entry(tmp_path / "home" / ".local" / "share" / FILES[0])
    # First a quoted argument (\\ before each of \\ " ` $), then a string of the file, in which each \\ stands twice.
    folder = str(tmp_path)
    assert keys["Exec"] == folder.join(['"', r"""/a \\"check\\" out \\\\ for \\$5 \\`now\\`/.venv/bin/nnstudio" %f"""])
    assert keys["TryExec"] == folder + r"""/a "check" out \\ for $5 `now`/.venv/bin/nnstudio"""


def test_uninstalling_takes_all_of_it_away(checkout: Path, tmp_path: Path) -> None:
    home = tmp_path / "home"
    install(checkout, home)
    assert install(checkout, home, "--uninstall").returncode == 0
    assert not any((home / ".local" / "share" / name).exists() for name in FILES)


def test_before_the_set_up_it_says_what_to_run_first(checkout: Path, tmp_path: Path) -> None:
    (checkout / ".venv" / "bin" / "nnstudio").unlink()
    done = install(checkout, tmp_path / "home")
    assert done.returncode == 1
    assert "sh packaging/run.sh" in done.stderr
