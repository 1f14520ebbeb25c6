"""Matplotlib figures from plain series, for screen, picture and paper alike."""
