"""Medicines: what is taken, how, since when, and what is left at home."""
