"""Whether a workspace has a lesson open already; importing this loads nothing of lessons."""

from typing import TYPE_CHECKING

from nnstudio.ui.workspace import Workspace

if TYPE_CHECKING:
    from nnstudio.ui.lessons.session import LessonSession

NAME = "lesson.session"


def open_session(workspace: Workspace) -> "LessonSession | None":
    """Return the session that lives with a workspace, None if there is none yet."""
    return next((child for child in workspace.children() if child.objectName() == NAME), None)  # type: ignore[return-value]
