"""Exports of archives, and what crawlers and scrapers write."""
