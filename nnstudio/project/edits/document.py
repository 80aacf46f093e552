"""Edits of what a project says about itself: its name and its notes."""

from dataclasses import replace

from nnstudio.project.edits.checks import edit
from nnstudio.project.edits.names import check_text, required
from nnstudio.project.project import Project


@edit
def rename_project(project: Project, name: str) -> Project:
    """Give the project a name; an empty one is refused."""
    tidied = required(name, "A project needs a name; type at least one character")
    return project if tidied == project.name else replace(project, name=tidied)


@edit
def set_notes(project: Project, text: str) -> Project:
    """Set the notes, Markdown."""
    check_text(text)
    return project if text == project.notes else replace(project, notes=text)
