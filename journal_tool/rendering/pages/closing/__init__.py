"""The page that closes a search: what worked, the way in figures, whom to tell, what to keep for the next one."""
