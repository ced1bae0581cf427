"""Templates of pages and letters: ours, and file by file those that a person put in `templates/` of their journal.

Nothing is imported here: whether a build would change anything is told without loading what renders.
"""
