"""A raw text becomes a Story of lines, and lines are cut into units."""
