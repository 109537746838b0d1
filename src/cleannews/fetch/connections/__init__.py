"""Connections to the servers: our own, or through the caller's client."""
