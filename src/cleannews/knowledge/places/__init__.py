"""Cities, and words inside the names of places."""
