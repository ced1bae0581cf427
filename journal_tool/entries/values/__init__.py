"""From the text of one value to what it means, with at most one complaint; knows of no file and no key."""
