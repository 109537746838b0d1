"""The trained labeller: the decision on each doubtful unit, and what comes of it."""
