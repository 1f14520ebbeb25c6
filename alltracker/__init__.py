"""A treatment-timeline tracker for families living with acute lymphoblastic leukemia."""

__version__ = "0.1.0"
