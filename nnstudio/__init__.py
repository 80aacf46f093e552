"""NN Studio: build, understand and take home feed-forward neural networks."""

__version__ = "0.1.0"
