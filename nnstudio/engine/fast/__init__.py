"""Training steps as machine code, for small networks and batches, where numba is installed: the extra ``[fast]``.

A step of a small network is over in a microsecond, of which numpy would spend a third on each single call. Here the
whole step is plain loops over numbers that numba compiles: once for all networks, and kept on disk for the next start.
Nothing of this package is imported unless `nnstudio.engine.backends` wants it.
"""
