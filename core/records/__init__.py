"""Lists of what visitors sent, as the author looks through them (wagtail-modeladmin)."""
