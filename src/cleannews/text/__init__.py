"""A raw text becomes a document of units: lines, and within them sentences, brackets and marks."""
