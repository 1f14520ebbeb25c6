"""Charts on the screen; only ``view`` needs the drawing library, so it is imported on first use."""
