"""What a user keeps: the `Project` value, pure edits of it, and advice on it."""

from nnstudio.project.advice import Fix, Remark, advise
from nnstudio.project.project import Project, blank

__all__ = ["Fix", "Project", "Remark", "advise", "blank"]
