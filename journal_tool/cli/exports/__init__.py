"""What `journal export` can write, a module each; and how they write it."""
