"""The canvas of the timeline: what it shows, how it is moved, and what stands around it."""
