"""The second step: cleaners say what each stretch of a story is; `order` says which comes when."""
