"""The options of `nnstudio train`. Needs neither numpy nor Qt, as all parsing."""

import argparse

from nnstudio.cli.option_values import count, seed
from nnstudio.wording import Text

EPILOG = (
    "Without --data, --csv and --function the network learns from the data that its file keeps, parted and scaled as "
    "before. The file that is written keeps data, scaling and training options, so that the window or this command "
    "goes on with them."
)


def add_train_options(parser: argparse.ArgumentParser) -> None:
    """Tell a parser what `train` takes."""
    parser.epilog = Text(EPILOG)
    parser.add_argument("file", metavar="FILE", help="the network to train (*.nns)")
    source = parser.add_mutually_exclusive_group()
    source.add_argument("--data", metavar="KEY", help="a shape to draw points from (circles, …) or a table (iris, …)")
    source.add_argument("--csv", metavar="FILE", help="a table with one row a sample")
    source.add_argument("--function", metavar="FORMULA", help='points of your own function: "sin(x)", "x1*x2 - 1"')
    table = parser.add_argument_group("a table of your own")
    table.add_argument("--target", metavar="COLUMN", help="what is to be learned; several columns of numbers: a,b")
    table.add_argument("--inputs", metavar="COLUMNS", help="what to learn from (default: all other columns)")
    table.add_argument("--drop-missing", action="store_true", help="leave out rows in which something is missing")
    table.add_argument("--embed", action="store_true", help="put the samples into the file (default: link the table)")
    drawn = parser.add_argument_group("points that are drawn")
    drawn.add_argument("--samples", type=count, metavar="N", help="how many (default 500)")
    drawn.add_argument("--noise", type=float, metavar="X", help="from 0 (default) to 1")
    drawn.add_argument("--range", metavar="LOW,HIGH", help="of the inputs of a function (default -6,6)")
    data = parser.add_argument_group("any data")
    data.add_argument("--scale", metavar="KIND", help="standard (default for a table of your own), minmax or none")
    data.add_argument("--test-share", type=float, metavar="X", help="kept for testing (default 0.2)")
    data.add_argument("--relabel", action="store_true", help="name the network's classes as the data does")
    training = parser.add_argument_group("training", "What isn't given is as the file keeps it, or else the default.")
    training.add_argument("--optimizer", metavar="KEY", help="sgd, momentum, …, adam (default), adamw")
    training.add_argument("--learning-rate", type=float, metavar="X", help="(default: the optimizer's)")
    training.add_argument("--schedule", metavar="KEY[:NAME=X,…]", help=_SCHEDULES)
    training.add_argument("--batch-size", type=count, metavar="N", help="samples a step (default 10)")
    training.add_argument("--momentum", type=float, metavar="X", help="of momentum and nesterov (default 0.9)")
    training.add_argument("--weight-decay", type=float, metavar="X", help="L2 (default: the optimizer's)")
    training.add_argument("--l1", type=float, metavar="X", help="L1 (default 0)")
    training.add_argument("--clip", type=float, metavar="X", help="the largest norm of a gradient (default: none)")
    training.add_argument("--seed", type=seed, metavar="N", help=_SEEDED)
    training.add_argument("--epochs", type=count, metavar="N", help="end after so many (default 100)")
    training.add_argument("--stop-loss", type=float, metavar="X", help="end when an epoch's training loss is so low")
    training.add_argument(
        "--patience", type=count, metavar="N", help="end when it hasn't been lower for so many epochs"
    )
    parser.add_argument("--json", action="store_true", help="print JSON")
    parser.add_argument("-o", "--output", required=True, metavar="FILE", help="the file to write (*.nns)")


_SCHEDULES = (
    "of the learning rate: constant (default), step:every=30,drop=0.1, cosine:epochs=100,floor=0 or "
    "warm_up:epochs=5,start=0.333; a number that isn't given is as here"
)
_SEEDED = "of the order of samples, and of points and split where they are new (default 0)"
