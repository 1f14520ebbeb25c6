"""Doses on the screen: what is due today, the month of a medicine, adherence, and the forms."""
