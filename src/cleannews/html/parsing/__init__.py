"""The bytes of a page as a tree, within limits."""
