"""Adapters, a module for each framework: each imports its framework, so only what is used is loaded.

What needs no adapter: a `cleannews.Cleaner` is a picklable callable, `cleannews.clean_columns` takes a batch of columns,
`cleannews.clean_arrow` takes Arrow record batches. ``docs/plugins.md`` shows each at work.
"""
