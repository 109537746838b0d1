"""Data only: words, names and tables that the other folders look up."""
