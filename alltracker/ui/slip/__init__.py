"""Moving dates of the plan, and the list of what came later than planned at first."""
