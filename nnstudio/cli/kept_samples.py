"""The data that a network's file keeps, for `nnstudio train` to go on with: parted and scaled as before."""

import argparse
import os
from dataclasses import replace

from nnstudio.cli.training_data import TrainingData
from nnstudio.datasets import TABLE_BYTES, Linked, relative_path
from nnstudio.errors import InvalidInput
from nnstudio.formats.disk import display_name, read_whole
from nnstudio.project import Project
from nnstudio.training import kept_data
from nnstudio.wording import Phrase


def kept_samples(options: argparse.Namespace, project: Project) -> TrainingData:
    """Return the project's own samples; a linked table is looked for from the folder of the network's file.

    Raises
    ------
    FileRefused, InvalidInput
        If it keeps none, or they can't be had any more.
    """
    file = display_name(options.file)
    kept = kept_data(project, file=file)
    if kept is None:
        raise InvalidInput("{file} keeps no data: give --data, --csv or --function", file=file)
    source = kept.source
    remarks = []
    if isinstance(source, Linked):
        data = read_whole(os.path.join(os.path.dirname(options.file), source.path), TABLE_BYTES)
        if source.changed(data):
            template = "{file} isn't any more what it was when it was brought in"
            remarks.append(Phrase(template, file=display_name(source.path)))
        dataset = source.load(lambda path: data, columns=kept.columns)
        kept = replace(kept, source=_linked_from(options.output, options.file, source).confirmed(data))
    else:
        dataset = source.load()
    scale = None
    if options.test_share is not None or options.scale is not None:
        scale = options.scale or kept.scaling.kind
        kept = kept if options.test_share is None else replace(kept, test_share=options.test_share)
    return TrainingData(dataset, kept, scale, tuple(remarks))


def _linked_from(output: str, file: str, link: Linked) -> Linked:
    """Let a link start at the folder of the file that is written."""
    before, after = (os.path.dirname(os.path.abspath(path)) for path in (file, output))
    return link if before == after else replace(link, path=relative_path(os.path.join(before, link.path), after))
