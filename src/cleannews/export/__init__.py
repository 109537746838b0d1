"""The article in other forms: Markdown, schema.org, ninjs, the picture for notebooks, and explained line by line."""
