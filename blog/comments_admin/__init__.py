"""The author's screens for comments: the list, one comment, and taking out a person."""
