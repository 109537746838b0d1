"""The articles that a site lists in its feeds and sitemaps."""
