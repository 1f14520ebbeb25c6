"""The page of counts: grid with keyboard entry, chart, and what links them."""
