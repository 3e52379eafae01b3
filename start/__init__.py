"""What must be true before the site can be served, and what makes it so."""
