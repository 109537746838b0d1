"""What stands above a story: front matter, headers of wires, fields, the dateline's line."""
