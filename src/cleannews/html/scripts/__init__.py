"""Stories that only the scripts of a page hold."""
