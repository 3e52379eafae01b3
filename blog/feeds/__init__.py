"""The blog's feeds: the newest posts of every archive, whole, in three formats."""
