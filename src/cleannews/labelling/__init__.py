"""What each stretch of a story is: `order` says which cleaner comes when."""
