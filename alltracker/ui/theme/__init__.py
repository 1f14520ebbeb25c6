"""What the program looks like: color roles, type, icons and the style that draws controls."""
