"""The units of a story, their evidence, and what is told of each in numbers."""
