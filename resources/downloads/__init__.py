"""Downloads: how often files are fetched, how many pages they have, and links to them by mail."""
