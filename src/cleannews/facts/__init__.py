"""What the labelled stretches of a story say: title, dateline, agency, writers, times, keywords, language."""
