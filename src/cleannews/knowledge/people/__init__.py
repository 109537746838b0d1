"""First names, roles, and words by which a name is no person's."""
