"""To the phone: the calendar file, and what goes into it."""
