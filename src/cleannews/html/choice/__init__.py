"""Which of a page's blocks are the story."""
