"""The inbox: what visitors asked, as she reads and answers it."""
