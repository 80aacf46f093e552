"""How large a file may claim to be: checked before memory is taken, on a read and on a save alike."""

FILE_BYTES = 256 * 1024 * 1024
LAYERS = 1024
NEURONS = 65_536
PARAMETERS = 50_000_000

# JSON's own dimensions, so that text of a few bytes can't become gigabytes of objects.
DEPTH = 100
KEYS = 1_000_000
OPAQUE_VALUES = 4_000_000
"""Values in one part that is kept as it is (an unknown key, `dataset`, `training`, `view`)."""
