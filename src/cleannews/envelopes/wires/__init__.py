"""Formats of wires and feeds."""
