"""Versions of a story and copies of it."""
