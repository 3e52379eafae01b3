"""Mail that must not be lost, and the worker that sends it."""
