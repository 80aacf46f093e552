"""Files are read within limits and written whole: at any instant the old content or the new one, and nothing else."""

import errno
import os
import signal
import stat
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from nnstudio.errors import FileRefused
from nnstudio.formats.disk import check_writable, display_name, read_whole, write_whole

posix_only = pytest.mark.skipif(os.name != "posix", reason="the system has no such files")


def refusal_of_read(path: Path | str, limit: int = 1000) -> str:
    with pytest.raises(FileRefused) as refused:
        read_whole(path, limit)
    return str(refused.value)


def refusal_of_write(path: Path | str, data: bytes = b"new") -> str:
    """What `write_whole` says, and `check_writable` before it."""
    with pytest.raises(FileRefused) as refused:
        write_whole(path, data)
    with pytest.raises(FileRefused) as beforehand:
        check_writable(path)
    assert str(beforehand.value) == str(refused.value)
    return str(refused.value)


@pytest.fixture
def shared_folder() -> Iterator[Path]:
    """A folder that every user can reach, as those of pytest aren't."""
    with tempfile.TemporaryDirectory() as folder:
        Path(folder).chmod(0o755)
        yield Path(folder)


def refused_to_another_user(folder: Path, call: str) -> str:
    """Run a call in a process that permissions hold for, also where the tests run as root; return its refusal."""
    code = f"""
import os
from nnstudio.errors import FileRefused
from nnstudio.formats.disk import check_writable, read_whole, write_whole
if os.geteuid() == 0:
    os.setgid(65534)
    os.setuid(65534)
try:
    {call}
except FileRefused as refused:
    print(refused)
"""
    done = subprocess.run(
        [sys.executable, "-c", code], cwd=folder, capture_output=True, text=True, timeout=60, check=False
    )
    assert done.returncode == 0, done.stderr
    return done.stdout.strip()


class TestRead:
    def test_the_content(self, tmp_path: Path) -> None:
        (tmp_path / "a").write_bytes(b"content")
        assert read_whole(tmp_path / "a", 7) == b"content"

    def test_larger_than_the_limit(self, tmp_path: Path) -> None:
        (tmp_path / "a").write_bytes(b"x" * 2000)
        assert refusal_of_read(tmp_path / "a") == "a: expected at most 1,000 bytes (0 MiB), found 2,000 bytes"

    def test_no_such_file(self, tmp_path: Path) -> None:
        assert refusal_of_read(tmp_path / "a.nns") == f"a.nns: there is no such file in {tmp_path}"

    def test_a_folder(self, tmp_path: Path) -> None:
        assert refusal_of_read(tmp_path) == f"{tmp_path.name}: is a folder, not a file"
        assert refusal_of_read(f"{tmp_path}/") == f"{tmp_path.name}: is a folder, not a file"

    def test_a_file_in_the_place_of_a_folder(self, tmp_path: Path) -> None:
        (tmp_path / "a").write_bytes(b"")
        assert refusal_of_read(tmp_path / "a" / "b.nns") == (
            "b.nns: can't be read: a part of the path is a file, not a folder"
        )

    @posix_only
    def test_a_pipe_does_not_keep_anybody_waiting(self, tmp_path: Path) -> None:
        os.mkfifo(tmp_path / "pipe")
        assert refusal_of_read(tmp_path / "pipe") == "pipe: is a device or a pipe, not a file"
        assert refusal_of_read("/dev/zero") == "zero: is a device or a pipe, not a file"

    @posix_only
    def test_no_permission(self, shared_folder: Path) -> None:
        (shared_folder / "a.nns").write_bytes(b"secret")
        (shared_folder / "a.nns").chmod(0)
        assert refused_to_another_user(shared_folder, 'read_whole("a.nns", 100)') == (
            "a.nns: can't be read: no permission"
        )

    def test_names_that_no_file_can_have(self, tmp_path: Path) -> None:
        assert refusal_of_read("a\0b") == "a�b: can't be read: the name holds a character that no file name may hold"
        assert refusal_of_read(tmp_path / ("x" * 300)).endswith("can't be read: the name is too long")

    @posix_only
    def test_a_link_that_leads_in_a_circle(self, tmp_path: Path) -> None:
        (tmp_path / "a").symlink_to("a")
        assert refusal_of_read(tmp_path / "a") == "a: can't be read: the link leads round in a circle"

    def test_no_name(self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.chdir(tmp_path)
        assert refusal_of_read("") == f'"": there is no such file in {tmp_path}'


class TestWrite:
    def test_a_new_file(self, tmp_path: Path) -> None:
        write_whole(tmp_path / "a.nns", b"new")
        assert (tmp_path / "a.nns").read_bytes() == b"new"
        assert os.listdir(tmp_path) == ["a.nns"]

    def test_what_can_be_written_is_not_touched_by_the_question(self, tmp_path: Path) -> None:
        (tmp_path / "a.nns").write_bytes(b"old")
        for name in ("a.nns", "b.nns"):
            check_writable(tmp_path / name)
        assert os.listdir(tmp_path) == ["a.nns"]
        assert (tmp_path / "a.nns").read_bytes() == b"old"

    def test_in_the_place_of_an_old_one(self, tmp_path: Path) -> None:
        (tmp_path / "a.nns").write_bytes(b"old and longer")
        write_whole(tmp_path / "a.nns", b"new")
        assert (tmp_path / "a.nns").read_bytes() == b"new"
        assert os.listdir(tmp_path) == ["a.nns"]

    @pytest.mark.parametrize("name", ["n" * 251 + ".nns", "网" * 83 + ".nns", "😀" * 62 + ".nns"], ids="n网😀")
    def test_a_name_as_long_as_names_get(self, name: str, tmp_path: Path) -> None:
        """File systems count bytes (255) or UTF-16 units (255), not characters."""
        write_whole(tmp_path / name, b"new")
        assert os.listdir(tmp_path) == [name]

    @posix_only
    def test_a_new_file_has_the_permissions_that_the_user_wants_for_new_files(self, tmp_path: Path) -> None:
        before = os.umask(0o027)
        try:
            write_whole(tmp_path / "a", b"new")
        finally:
            os.umask(before)
        assert stat.S_IMODE((tmp_path / "a").stat().st_mode) == 0o640

    @posix_only
    def test_an_old_file_keeps_its_permissions(self, tmp_path: Path) -> None:
        (tmp_path / "a").write_bytes(b"old")
        (tmp_path / "a").chmod(0o604)
        write_whole(tmp_path / "a", b"new")
        assert stat.S_IMODE((tmp_path / "a").stat().st_mode) == 0o604

    @posix_only
    def test_links_are_followed_and_stay(self, tmp_path: Path) -> None:
        (tmp_path / "folder").mkdir()
        (tmp_path / "folder" / "real").write_bytes(b"old")
        (tmp_path / "link").symlink_to("folder/real")
        write_whole(tmp_path / "link", b"new")
        assert (tmp_path / "link").is_symlink()
        assert (tmp_path / "folder" / "real").read_bytes() == b"new"
        (tmp_path / "new link").symlink_to("folder/not there yet")
        write_whole(tmp_path / "new link", b"new")
        assert (tmp_path / "folder" / "not there yet").read_bytes() == b"new"

    def test_a_folder(self, tmp_path: Path) -> None:
        (tmp_path / "a").mkdir()
        assert refusal_of_write(tmp_path / "a") == "a: is a folder, not a file"
        assert os.listdir(tmp_path) == ["a"]

    def test_no_such_folder(self, tmp_path: Path) -> None:
        assert refusal_of_write(tmp_path / "no" / "a.nns") == (
            f"a.nns: can't be written: there is no folder {tmp_path / 'no'}"
        )

    @posix_only
    def test_a_link_into_a_folder_that_is_not_there(self, tmp_path: Path) -> None:
        (tmp_path / "link.nns").symlink_to("no/a.nns")
        assert refusal_of_write(tmp_path / "link.nns") == (
            f"link.nns: can't be written: there is no folder {tmp_path / 'no'}"
        )

    @posix_only
    def test_a_device_is_never_replaced(self) -> None:
        assert refusal_of_write("/dev/null") == "null: is a device or a pipe, not a file"
        assert stat.S_ISCHR(os.stat("/dev/null").st_mode)

    @posix_only
    @pytest.mark.parametrize("name", ["a.nns", "b.nns"])
    def test_no_permission_in_the_folder(self, name: str, shared_folder: Path) -> None:
        (shared_folder / "a.nns").write_bytes(b"old")
        (shared_folder / "a.nns").chmod(0o666)
        shared_folder.chmod(0o555)
        refusal = refused_to_another_user(shared_folder, f'write_whole("{name}", b"new")')
        beforehand = refused_to_another_user(shared_folder, f'check_writable("{name}")')
        shared_folder.chmod(0o755)
        assert refusal == beforehand == f"{name}: can't be written: no permission"
        assert (shared_folder / "a.nns").read_bytes() == b"old"
        assert os.listdir(shared_folder) == ["a.nns"]

    @posix_only
    def test_a_file_that_somebody_made_read_only_stays_as_it_is(self, shared_folder: Path) -> None:
        shared_folder.chmod(0o777)
        (shared_folder / "a.nns").write_bytes(b"old")
        (shared_folder / "a.nns").chmod(0o444)
        refusal = refused_to_another_user(shared_folder, 'write_whole("a.nns", b"new")')
        beforehand = refused_to_another_user(shared_folder, 'check_writable("a.nns")')
        assert refusal == beforehand == "a.nns: can't be written: no permission"
        assert (shared_folder / "a.nns").read_bytes() == b"old"

    @posix_only
    def test_where_no_more_bytes_fit(self, tmp_path: Path) -> None:
        """A limit on the size of files stops the write in its middle, as a full disk does."""
        (tmp_path / "a.nns").write_bytes(b"old")
        code = """
import resource
from nnstudio.errors import FileRefused
from nnstudio.formats.disk import write_whole
resource.setrlimit(resource.RLIMIT_FSIZE, (5000, 5000))
try:
    write_whole("a.nns", b"x" * 100_000)
except FileRefused as refused:
    print(refused)
"""
        done = subprocess.run(
            [sys.executable, "-c", code], cwd=tmp_path, capture_output=True, text=True, timeout=60, check=False
        )
        assert done.returncode == 0, done.stderr
        assert done.stdout == "a.nns: can't be written: the file would be larger than the system allows\n"
        assert (tmp_path / "a.nns").read_bytes() == b"old"
        assert os.listdir(tmp_path) == ["a.nns"]

    @pytest.mark.skipif(not os.path.exists("/dev/full"), reason="the system has no full device")
    def test_a_full_disk_is_named(self) -> None:
        from nnstudio.formats.disk import _reason

        with pytest.raises(OSError, match="space") as failed, open("/dev/full", "wb", buffering=0) as full:
            full.write(b"x")
        assert failed.value.errno == errno.ENOSPC
        assert _reason(failed.value) == "the disk is full"

    @posix_only
    def test_a_process_that_is_killed_leaves_the_old_file(self, tmp_path: Path) -> None:
        """Kill a process that writes without end, wherever it is: the file is always one of the two contents."""
        target = tmp_path / "a.nns"
        contents = [b"a" * 300_000, b"b" * 200_000]
        write_whole(target, contents[0])
        code = """
from nnstudio.formats.disk import write_whole
print("ready", flush=True)
while True:
    write_whole("a.nns", b"b" * 200_000)
    write_whole("a.nns", b"a" * 300_000)
"""
        for pause in (0.01, 0.023, 0.037, 0.05):
            with subprocess.Popen([sys.executable, "-c", code], cwd=tmp_path, stdout=subprocess.PIPE) as process:
                assert process.stdout is not None
                process.stdout.readline()
                with pytest.raises(subprocess.TimeoutExpired):
                    process.wait(pause)
                process.send_signal(signal.SIGKILL)
            assert target.read_bytes() in contents


@posix_only
def test_the_current_folder_may_be_gone(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    gone = tmp_path / "gone"
    gone.mkdir()
    monkeypatch.chdir(gone)
    gone.rmdir()
    line = "a.nns: the current folder was removed; go to another one, or give the whole path"
    assert refusal_of_read("a.nns") == line
    assert refusal_of_write("a.nns") == line
    write_whole(tmp_path / "a.nns", b"new")
    assert read_whole(tmp_path / "a.nns", 10) == b"new"


def test_names_are_shown_on_one_printable_line() -> None:
    assert display_name("/some/where/a\nb\x1b[31m.nns") == "a�b�[31m.nns"
    assert display_name(os.fsdecode(b"/x/\xff.nns")) == "�.nns"
    assert display_name("folder/") == "folder"
    assert display_name("/") == "/"
