"""The words of the sample site, kept as data so that they can be read, checked and replaced."""
