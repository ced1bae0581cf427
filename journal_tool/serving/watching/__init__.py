"""The parts of watching: which files count, when it is quiet, what lies in the folder, and who tells of changes."""
