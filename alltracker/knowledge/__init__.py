"""What the documents say, every row with its source."""
