"""READ FIRST `site.py`: the whole way from a loaded journal to written files. `again.py` saves it where it can."""
