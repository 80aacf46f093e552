"""Networks can be computed, edited and kept without a window: nothing but the window itself loads Qt."""

import pkgutil
import subprocess
import sys

import nnstudio


def modules_without_a_window() -> list[str]:
    """All modules but the window, the application around it, and the one that runs the program when imported."""
    found = (module.name for module in pkgutil.walk_packages(nnstudio.__path__, "nnstudio."))
    others = ("nnstudio.app", "nnstudio.__main__")
    return [name for name in found if not name.startswith("nnstudio.ui") and name not in others]


def loaded_after(statements: str) -> set[str]:
    """Top-level packages that a fresh interpreter has loaded after `statements`."""
    code = f"import sys\n{statements}\nprint(*sorted({{name.partition('.')[0] for name in sys.modules}}))"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, timeout=60, check=False)
    assert done.returncode == 0, done.stderr
    return set(done.stdout.split())


def test_what_is_not_the_window_loads_neither_qt_nor_pyqtgraph() -> None:
    modules = modules_without_a_window()
    assert {"nnstudio.engine.network", "nnstudio.project", "nnstudio.formats", "nnstudio.cli"} <= set(modules)
    loaded = loaded_after("\n".join(f"import {name}" for name in modules))
    assert loaded.isdisjoint({"PySide6", "shiboken6", "pyqtgraph"})


def test_the_engine_loads_numpy_and_nothing_else_from_outside() -> None:
    outside = loaded_after("import nnstudio.engine") - loaded_after("import numpy.random")
    assert outside - set(sys.stdlib_module_names) == {"nnstudio"}
