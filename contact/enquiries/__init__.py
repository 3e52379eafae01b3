"""Enquiries: how they come in, what is mailed about them, and how she answers."""
