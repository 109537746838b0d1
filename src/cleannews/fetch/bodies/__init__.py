"""The body of an answer, within limits."""
