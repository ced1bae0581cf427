"""The counter sheet of an offer, one printed page: what to ask, why, and what to say first and last."""
