"""The author's screens for events: who is registered, and what goes with an event."""
