"""How large a file may claim to be: checked before memory is taken, on a read and on a save alike."""

FILE_BYTES = 256 * 1024 * 1024
LAYERS = 1024
NEURONS = 65_536
PARAMETERS = 50_000_000

# JSON's own dimensions, so that text of a few bytes can't become gigabytes of objects.
DEPTH = 100
KEYS = 500_000
"""Keys, and objects: an empty one takes memory too."""
VALUES = 4_000_000
"""Values in a list that isn't a matrix, and in all parts that are kept as they are (unknown keys, `dataset`,
`training`, `view`) together."""
