"""The hand-calculation sheet: its pages, laid out for paper, and the dialog that prints them."""
