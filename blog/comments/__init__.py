"""Comments: how they come in, who lets them through, how they are read, and who is told."""
