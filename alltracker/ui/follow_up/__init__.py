"""The parts of the page for the time after treatment."""
