"""The offers side by side: `page.py` puts the page together of what the others make, `view.py` is all it may show."""
