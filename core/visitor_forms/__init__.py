"""What forms for visitors share: they carry no cookie, so that pages with them can be stored."""
