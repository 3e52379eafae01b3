"""The author's screens: what she does with a page besides writing it."""
