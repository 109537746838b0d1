"""What the labelled stretches say, and the article that comes of it."""
