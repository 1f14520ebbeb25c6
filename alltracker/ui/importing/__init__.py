"""Importing in the window: the preview before anything is taken in."""
