"""Lessons in the window: the gallery, the panel with a step's words and goal, what points at things, and solutions."""
