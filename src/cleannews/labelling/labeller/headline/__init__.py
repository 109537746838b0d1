"""Which stretch at the top of a story is its title."""
