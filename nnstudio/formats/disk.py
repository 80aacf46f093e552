"""Whole files from and to the disk: bounded reads, and writes that leave the old file or the new one, never a half.

Everything that the studio writes for a person (networks, tables, pictures) goes through `write_whole`.
"""

import contextlib
import errno
import os
import secrets
import stat
from collections.abc import Iterator
from pathlib import Path

from nnstudio.errors import FileRefused
from nnstudio.wording import Text, printable

_REASONS = {
    errno.ENOSPC: Text("the disk is full"),
    errno.EDQUOT: Text("the disk quota is used up"),
    errno.EFBIG: Text("the file would be larger than the system allows"),
    errno.EROFS: Text("the disk is read-only"),
    errno.EACCES: Text("no permission"),
    errno.EPERM: Text("no permission"),
    errno.ENAMETOOLONG: Text("the name is too long"),
    errno.ELOOP: Text("the link leads round in a circle"),
    errno.EISDIR: Text("is a folder, not a file"),
    errno.ENOTDIR: Text("a part of the path is a file, not a folder"),
    errno.EIO: Text("the disk reports an error"),
}


def display_name(path: str | os.PathLike[str]) -> str:
    """Return the last part of a path as one printable line, whatever bytes the file system holds."""
    name = os.path.basename(os.fspath(path).rstrip("/")) or os.fspath(path)
    return printable(name) or '""'


def no_such_file(path: str | os.PathLike[str]) -> FileRefused:
    """Return the refusal of a path that leads to no file; it names the folder that was looked into."""
    name = display_name(path)
    _check_current_folder(path, name)
    return FileRefused(
        "{name}: there is no such file in {folder}", name=name, folder=os.path.abspath(os.path.dirname(path))
    )


def read_whole(path: str | os.PathLike[str], limit: int) -> bytes:
    """Read a file of at most `limit` bytes; the size is looked at before anything is read.

    Raises
    ------
    FileRefused
        If there is no such file, it is no plain file, too large, or can't be read.
    """
    name = display_name(path)
    try:
        # Non-blocking, so that a named pipe can't hang the studio before it is recognized as one.
        descriptor = os.open(path, os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0))
        try:
            status = os.fstat(descriptor)
            _check_plain(status.st_mode, name)
            if status.st_size > limit:
                raise _too_large(name, status.st_size, limit)
            with open(descriptor, "rb", closefd=False) as file:
                data = file.read(limit + 1)
        finally:
            os.close(descriptor)
    except FileNotFoundError:
        raise no_such_file(path) from None
    except (OSError, ValueError) as error:
        if isinstance(error, PermissionError) and os.path.isdir(path):  # what Windows says of a folder
            raise FileRefused("{name}: is a folder, not a file", name=name) from None
        raise FileRefused("{name}: can't be read: {reason}", name=name, reason=_reason(error)) from None
    if len(data) > limit:
        raise _too_large(name, len(data), limit)
    return data


def write_whole(path: str | os.PathLike[str], data: bytes) -> None:
    """Write a file so that at any instant the old content or the new one is there, complete.

    The data goes to a temporary file beside the target, is forced to the disk, and takes the target's place in
    one step. Links are followed, and the permissions of an existing file are kept.

    Raises
    ------
    FileRefused
        If that is impossible; the old file is untouched and no temporary file stays.
    """
    with _refusals(path) as target:
        old = _replaceable(target, path)
        # Without the target's name: with it, one that is as long as names may be would have no room for the rest.
        temporary = target.with_name(f".nnstudio-{secrets.token_hex(6)}.part")
        try:
            _write_new(temporary, data, old)
            os.replace(temporary, target)
        except BaseException:
            with contextlib.suppress(OSError):
                os.unlink(temporary)
            raise
        _sync_folder(target.parent)


def check_writable(path: str | os.PathLike[str]) -> None:
    """Refuse what `write_whole` would refuse, as far as that can be told beforehand: for whoever works long first."""
    with _refusals(path) as target:
        _replaceable(target, path)
        os.stat(target.parent)
        if not os.access(target.parent, os.W_OK):
            raise PermissionError(errno.EACCES, "read-only folder")


@contextlib.contextmanager
def _refusals(path: str | os.PathLike[str]) -> Iterator[Path]:
    """Give the file that a path to be written leads to, and turn what the system says against it into a refusal."""
    name = display_name(path)
    _check_current_folder(path, name)
    target = Path(path)
    try:
        target = Path(os.path.realpath(path))
        yield target
    except FileNotFoundError:
        raise FileRefused(
            "{name}: can't be written: there is no folder {folder}", name=name, folder=target.parent
        ) from None
    except (OSError, ValueError) as error:
        raise FileRefused("{name}: can't be written: {reason}", name=name, reason=_reason(error)) from None


def _replaceable(target: Path, path: str | os.PathLike[str]) -> os.stat_result | None:
    """Return the status of the file that is to be replaced, None if there is none; refuse what must stay."""
    old = _status(target)
    if old is not None:
        _check_plain(old.st_mode, display_name(path))
        if not os.access(target, os.W_OK):
            raise PermissionError(errno.EACCES, "read-only file")
    return old


def _write_new(path: Path, data: bytes, old: os.stat_result | None) -> None:
    """Write and force to the disk a file that didn't exist, with the permissions of the one it is to replace."""
    flags = os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0) | getattr(os, "O_CLOEXEC", 0)
    with open(os.open(path, flags, 0o666), "wb") as file:
        if old is not None and hasattr(os, "fchmod"):
            with contextlib.suppress(OSError):  # only an administrator may give files away
                os.fchown(file.fileno(), old.st_uid, old.st_gid)
            os.fchmod(file.fileno(), stat.S_IMODE(old.st_mode))
        file.write(data)
        file.flush()
        _sync(file.fileno())


def _sync(descriptor: int) -> None:
    """Force a file to the disk; some network file systems can't, and keep their own promises."""
    try:
        os.fsync(descriptor)
    except OSError as error:
        if error.errno not in (errno.EINVAL, errno.ENOSYS, errno.ENOTSUP):
            raise


def _sync_folder(folder: Path) -> None:
    """Force the new name to the disk, where the system can do that; the content is there already."""
    with contextlib.suppress(OSError):
        descriptor = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)


def _status(path: Path) -> os.stat_result | None:
    try:
        return os.stat(path)
    except FileNotFoundError:
        return None


def _check_current_folder(path: str | os.PathLike[str], name: str) -> None:
    """Refuse a path from the current folder where the system doesn't know any more which that is."""
    try:
        if not os.path.isabs(path):
            os.getcwd()
    except FileNotFoundError:
        raise FileRefused(
            "{name}: the current folder was removed; go to another one, or give the whole path", name=name
        ) from None


def _check_plain(mode: int, name: str) -> None:
    if stat.S_ISDIR(mode):
        raise FileRefused("{name}: is a folder, not a file", name=name)
    if not stat.S_ISREG(mode):
        raise FileRefused("{name}: is a device or a pipe, not a file", name=name)


def _too_large(name: str, size: int, limit: int) -> FileRefused:
    return FileRefused(
        "{name}: expected at most {limit} bytes ({mebibytes} MiB), found {size} bytes",
        name=name,
        limit=f"{limit:,}",
        mebibytes=limit // 2**20,
        size=f"{size:,}",
    )


def _reason(error: OSError | ValueError) -> str:
    if isinstance(error, ValueError):
        return Text("the name holds a character that no file name may hold")
    if error.errno in _REASONS:
        return _REASONS[error.errno]
    return error.strerror.lower() if error.strerror else Text("the system refused it")
