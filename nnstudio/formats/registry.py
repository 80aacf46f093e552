"""The file formats, by file ending, and the two ways through them: `load` and `save`.

A new format is one entry of `FORMATS`; dialogs, drops on the window and the command line read it.
"""

import os
from collections.abc import Callable
from dataclasses import dataclass

from nnstudio.errors import FileRefused
from nnstudio.formats import nns_reader, nns_writer
from nnstudio.formats.disk import display_name, read_whole, write_whole
from nnstudio.formats.limits import FILE_BYTES
from nnstudio.project import Project
from nnstudio.wording import Text, either


@dataclass(frozen=True)
class Format:
    """A file format.

    Attributes
    ----------
    title : str
        What a file dialog calls it.
    mime_type : str
    read : callable, optional
        ``read(data, name) -> Project``; None if the format can't be read.
    write : callable, optional
        ``write(project, name) -> bytes``; None if it can't be written.
    """

    title: str
    mime_type: str
    read: Callable[[bytes, str], Project] | None
    write: Callable[[Project, str], bytes] | None


FORMATS: dict[str, Format] = {
    ".nns": Format(
        title=Text("NN Studio network"),
        mime_type="application/vnd.nnstudio.project+json",
        read=nns_reader.loads,
        write=nns_writer.dumps,
    ),
}


def load(path: str | os.PathLike[str]) -> Project:
    """Read a project from a file.

    A file with another ending than those of `FORMATS` (a backup, say) is read as a network file.

    Raises
    ------
    FileRefused
        If it can't be read; one line that names the file, the place in it, what was expected and what was found.
    """
    read = FORMATS.get(_ending(path), FORMATS[".nns"]).read
    if read is None:
        raise _unknown(path, "read")
    return read(read_whole(path, FILE_BYTES), display_name(path))


def save(project: Project, path: str | os.PathLike[str]) -> None:
    """Write a project to a file; at any instant the old file or the new one is there, complete.

    Raises
    ------
    FileRefused
        If it can't be written; the old file is untouched.
    """
    entry = FORMATS.get(_ending(path))
    if entry is None or entry.write is None:
        raise _unknown(path, "written")
    write_whole(path, entry.write(project, display_name(path)))


def _ending(path: str | os.PathLike[str]) -> str:
    return os.path.splitext(os.fspath(path))[1].lower()


def _unknown(path: str | os.PathLike[str], done: str) -> FileRefused:
    reading = done == "read"
    endings = [ending for ending, entry in FORMATS.items() if (entry.read if reading else entry.write)]
    return FileRefused(
        "{name}: a network file that can be read ends in {endings}"
        if reading
        else "{name}: a network file that can be written ends in {endings}",
        name=display_name(path),
        endings=either(endings),
    )
