"""Who writes in the record, what others wrote since, and handing the day over."""
