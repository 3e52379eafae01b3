"""When she speaks: clocks, calendars, and who comes."""
