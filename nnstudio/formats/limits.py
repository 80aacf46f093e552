"""How large a file may claim to be, beside the network in it: checked before memory is taken."""

FILE_BYTES = 256 * 1024 * 1024

# JSON's own dimensions, so that text of a few bytes can't become gigabytes of objects.
DEPTH = 100
KEYS = 500_000
"""Keys, and objects: an empty one takes memory too."""
VALUES = 4_000_000
"""Values in a list that isn't a matrix, and in all parts that are kept as they are (unknown keys, `dataset`,
`training`, `view`) together."""
