"""What the words mean: plain Python without Qt, database or files."""
