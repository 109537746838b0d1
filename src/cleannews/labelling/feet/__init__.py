"""What stands below a story: addresses, signs, dates."""
