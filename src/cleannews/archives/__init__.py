"""Articles out of archives of web pages (WARC)."""
