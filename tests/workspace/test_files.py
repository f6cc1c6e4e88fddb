"""Files are replaced whole or not at all, and read as UTF-8."""

import os
from pathlib import Path

import pytest

from argmap.workspace.files import FileError, write_whole
from argmap.workspace.reading import UnreadableFileError, decode


def test_a_file_is_written_with_its_folders(tmp_path: Path) -> None:
    write_whole(tmp_path / "a" / "b.svg", b"new")
    assert (tmp_path / "a" / "b.svg").read_bytes() == b"new"


def test_a_file_is_replaced_and_keeps_its_mode(tmp_path: Path) -> None:
    file = tmp_path / "b.svg"
    file.write_bytes(b"old")
    file.chmod(0o640)
    write_whole(file, b"new")
    assert file.read_bytes() == b"new"
    assert file.stat().st_mode & 0o777 == 0o640
    assert [file.name for file in tmp_path.iterdir()] == ["b.svg"]


def test_what_cannot_be_written_leaves_nothing_behind(tmp_path: Path) -> None:
    (tmp_path / "b.svg").mkdir()
    with pytest.raises(FileError, match=r"b\.svg"):
        write_whole(tmp_path / "b.svg", b"new")
    assert [file.name for file in tmp_path.iterdir()] == ["b.svg"]


def test_a_folder_that_is_a_file_is_told(tmp_path: Path) -> None:
    (tmp_path / "a").write_bytes(b"")
    with pytest.raises(FileError):
        write_whole(tmp_path / "a" / "b.svg", b"new")


def test_a_link_is_followed_to_its_file(tmp_path: Path) -> None:
    (tmp_path / "real.svg").write_bytes(b"old")
    (tmp_path / "link.svg").symlink_to("real.svg")
    write_whole(tmp_path / "link.svg", b"new")
    assert (tmp_path / "link.svg").is_symlink()
    assert (tmp_path / "real.svg").read_bytes() == b"new"


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="this system has no named pipes")
def test_a_pipe_is_written_through(tmp_path: Path) -> None:
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    reader = os.open(pipe, os.O_RDONLY | os.O_NONBLOCK)
    write_whole(pipe, b"new")
    assert os.read(reader, 10) == b"new"
    os.close(reader)
    assert pipe.is_fifo()


def test_the_place_of_a_wrong_byte_counts_no_byte_order_mark() -> None:
    with pytest.raises(UnreadableFileError, match=r"^a\.argmap:1:2: byte 0xff is not UTF-8"):
        decode("a.argmap", b"\xef\xbb\xbfx\xff")
