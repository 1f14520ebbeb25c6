"""The parts of the Papers page: what exists, what goes on it, how it will look, where it goes."""
