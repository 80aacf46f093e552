"""From the bytes of a table to its text: which encoding it is in, guessed where nobody says."""

import codecs
import io
import re
from collections.abc import Iterator

from nnstudio.errors import FileRefused, InvalidInput
from nnstudio.wording import Text

ENCODINGS: dict[str, str] = {
    "utf-8": Text("Unicode (UTF-8)"),
    "utf-8-sig": Text("Unicode (UTF-8 with byte order mark)"),
    "utf-16": Text("Unicode (UTF-16)"),
    "cp1252": Text("Western European (Windows-1252)"),
    "latin-1": Text("Western European (Latin-1)"),
    "gb18030": Text("Simplified Chinese (GB18030)"),
}
"""The encodings that tables are read in, and what each is called on screen."""

TABLE_BYTES = 256 * 1024 * 1024
TABLE_ENDINGS = (".csv", ".tsv", ".txt")
"""What files with tables are called."""

_CONSIDERED = 1 << 16
_PIECE = 1 << 16
_OUTSIDE_ASCII = re.compile(rb"[\x80-\xff]+")
_OTHER_FILES = {
    b"PK\x03\x04": Text("a spreadsheet or an archive"),
    b"\xd0\xcf\x11\xe0": Text("an old spreadsheet"),
    b"%PDF": Text("a PDF"),
    b"\x1f\x8b": Text("a compressed file"),
    b"\x89PNG": Text("a picture"),
    b"SQLite": Text("a database"),
}


def decode(data: bytes, name: str, encoding: str | None = None) -> tuple[str, str]:
    """Return the text of a table without a byte order mark, and its encoding.

    Parameters
    ----------
    data : bytes
        The whole file.
    name : str
        What refusals call it.
    encoding : str, optional
        A key of `ENCODINGS`; guessed if not given: by a byte order mark, else UTF-8 if it is that, else Chinese or
        Western European by which characters the bytes outside of ASCII would be.

    Raises
    ------
    FileRefused
        If the file is too large, no text, or not in that encoding; names the row.
    InvalidInput
        If there is no such encoding.
    """
    if encoding is not None and encoding not in ENCODINGS:
        raise InvalidInput("unknown encoding {found!r}; known are {known}", found=encoding, known=tuple(ENCODINGS))
    if len(data) > TABLE_BYTES:
        raise FileRefused("{name}: expected at most {limit} MiB, found more", name=name, limit=TABLE_BYTES // 2**20)
    for start, kind in _OTHER_FILES.items():
        if data.startswith(start):
            raise FileRefused("{name}: expected a table as text, found {kind}; save it as CSV", name=name, kind=kind)
    chosen = encoding or _guessed(data)
    try:
        text = data.decode(chosen)
    except UnicodeDecodeError as error:
        raise FileRefused(
            "{name}: row {row}: expected text in {encoding}, found byte {byte}; choose another encoding",
            name=name,
            row=data.count(b"\n", 0, error.start) + 1,
            encoding=ENCODINGS[chosen],
            byte=f"0x{data[min(error.start, len(data) - 1)]:02x}",
        ) from None
    if "\0" in text:
        raise FileRefused("{name}: expected a table as text, found bytes that are none; save it as CSV", name=name)
    return text.removeprefix("\ufeff"), chosen


def lines_of(text: str) -> Iterator[str]:
    """Go through the lines of a text, with their ends, as `csv.reader` wants them.

    Piece by piece: a stream over all of a large text would be a copy of it, four times its size.
    """
    start = 0
    while start < len(text):
        end = text.find("\n", start + _PIECE) + 1 or len(text)
        yield from io.StringIO(text[start:end], newline="")
        start = end


def _guessed(data: bytes) -> str:
    if data.startswith(codecs.BOM_UTF8):
        return "utf-8-sig"
    if data.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        return "utf-16"
    try:
        data.decode("utf-8")
        return "utf-8"
    except UnicodeDecodeError as error:
        outside = _OUTSIDE_ASCII.findall(data, 0, error.start + _CONSIDERED)
    for encoding in ("gb18030", "cp1252"):
        try:
            data.decode(encoding)
        except UnicodeDecodeError:
            continue
        if encoding != "gb18030" or _looks_chinese(outside):
            return encoding
    return "latin-1"  # in which any bytes are text


def _looks_chinese(runs: list[bytes]) -> bool:
    """Return whether most bytes outside of ASCII are pairs for common Chinese characters or punctuation (GB 2312).

    Western accented letters mostly stand alone between letters of ASCII, or make pairs for rare characters.
    """
    common = sum(
        2
        for run in runs
        for first, second in zip(run[::2], run[1::2], strict=False)
        if second >= 0xA1 and (0xB0 <= first <= 0xD7 or 0xA1 <= first <= 0xA3)
    )
    return 2 * common > sum(map(len, runs))
