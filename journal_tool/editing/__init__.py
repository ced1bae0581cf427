"""What writes into a journal: new entries, fixes, follow-ups that are done. Every write splices, and is checked."""
