"""What is known as data: the form of a rule, which proves itself, and of an agency's profile."""
