"""Projects to and from files."""

from nnstudio.formats.nns_reader import loads
from nnstudio.formats.nns_writer import dumps
from nnstudio.formats.registry import FORMATS, Format, load, save

__all__ = ["FORMATS", "Format", "dumps", "load", "loads", "save"]
