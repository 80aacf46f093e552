"""The project's data in the window: what there is to choose, the form of what was chosen, and what doesn't fit."""
