"""A run: what is to be done and is done, who does it, and what came of it."""
