"""The window that sets two states of a network side by side."""
