"""Gestures of the canvas: each an object with `move`, `end` and `cancel`, and one undo step at most."""
