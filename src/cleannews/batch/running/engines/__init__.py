"""Who does the shards: processes of this machine, this process itself, or a cluster."""
