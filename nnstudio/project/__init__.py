"""What a user keeps: the `Project` value, pure edits of it, and advice on it."""

from nnstudio.project.project import Project, blank

__all__ = ["Project", "blank"]
