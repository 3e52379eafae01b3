"""Forms that the author builds herself (wagtail.contrib.forms), kept and mailed as enquiries are."""
