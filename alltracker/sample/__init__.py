"""Invented records: a child to look around with, and ten years to measure speed with."""
