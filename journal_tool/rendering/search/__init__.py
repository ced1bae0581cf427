"""What the page Search looks through: everything that was written, each piece with the place where it is read."""
