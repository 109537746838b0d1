"""Many documents: files and streams in, files and streams out."""
