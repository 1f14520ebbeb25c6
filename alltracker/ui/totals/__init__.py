"""What was given in all: totals per drug, radiation and transfusions."""
