"""Files of articles: found, cut into shards, read record by record."""
