"""Inspectors for the tests of its pages."""

import pytest
from ui.inspector.inspector_bench import Bench, pictured_project


@pytest.fixture
def bench_of(workspace_of, theme, qtbot):
    """Make an inspector for a project."""

    def make(project=None):
        return Bench(workspace_of(project if project is not None else pictured_project()), theme, qtbot)

    return make


@pytest.fixture
def bench(bench_of):
    """An inspector for the network of the pictures."""
    return bench_of()
