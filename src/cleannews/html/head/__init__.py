"""The facts that a page states beside its text."""
