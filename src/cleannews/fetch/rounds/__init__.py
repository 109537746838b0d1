"""Many addresses, each with its result."""
