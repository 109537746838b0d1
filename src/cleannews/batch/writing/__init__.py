"""Articles into files: the Arrow schema, the writers, the parts put together."""
