"""Writing a plan: where it starts from, its phases and their lengths, and the next weeks of it."""
