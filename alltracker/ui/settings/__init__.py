"""The parts of the Settings page, one subject in each file."""
