"""Procedures and events: their forms, their list over the whole way, and what they add up to."""
