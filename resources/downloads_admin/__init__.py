"""How often files were fetched, as the author sees it."""
