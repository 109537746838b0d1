"""Datelines in scripts without capitals."""
