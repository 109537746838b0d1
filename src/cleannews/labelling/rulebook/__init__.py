"""All rules at once, the library's and the caller's."""
