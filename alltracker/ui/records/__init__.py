"""Lists and forms of tracked things, built from the registry."""
