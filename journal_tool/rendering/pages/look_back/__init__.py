"""The page that looks back: months and weeks, each a stretch of what went better, was learned and was done."""
