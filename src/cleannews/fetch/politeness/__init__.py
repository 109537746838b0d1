"""Whose turn it is at which host, and what its robots.txt allows."""
