"""Sites whose structure is known: an agency's own, and those for which the user brings a rule."""
