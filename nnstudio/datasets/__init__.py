"""Points to learn from: made up, shipped, typed as a formula, or from a table; parted, scaled, and kept with a project.

Needs numpy alone, reads no file but those that are shipped: a table comes in as bytes.
"""

from nnstudio.datasets.dataset import Dataset
from nnstudio.datasets.expression import Expression, parse_expression
from nnstudio.datasets.generators import GENERATORS, Generator, from_function, generate
from nnstudio.datasets.keeping import KeptDataset, from_plain, to_plain
from nnstudio.datasets.scaling import SCALINGS, Scaling
from nnstudio.datasets.sources import Embedded, FunctionPoints, Generated, Linked, Shipped, Source, relative_path
from nnstudio.datasets.splitting import count_tested, split
from nnstudio.datasets.table_choices import InputColumn, MissingCell, Table, TableChoices
from nnstudio.datasets.table_format import SEPARATORS, ColumnPreview, Preview, TableFormat, preview
from nnstudio.datasets.table_reader import read_inputs, read_table
from nnstudio.datasets.table_text import ENCODINGS, TABLE_BYTES, TABLE_ENDINGS
from nnstudio.datasets.tables import TABLES, ShippedTable, shipped_table

__all__ = [
    "ENCODINGS",
    "GENERATORS",
    "SCALINGS",
    "SEPARATORS",
    "TABLES",
    "TABLE_BYTES",
    "TABLE_ENDINGS",
    "ColumnPreview",
    "Dataset",
    "Embedded",
    "Expression",
    "FunctionPoints",
    "Generated",
    "Generator",
    "InputColumn",
    "KeptDataset",
    "Linked",
    "MissingCell",
    "Preview",
    "Scaling",
    "Shipped",
    "ShippedTable",
    "Source",
    "Table",
    "TableChoices",
    "TableFormat",
    "count_tested",
    "from_function",
    "from_plain",
    "generate",
    "parse_expression",
    "preview",
    "read_inputs",
    "read_table",
    "relative_path",
    "shipped_table",
    "split",
    "to_plain",
]
