"""The page of one application: `page.py` puts it together of what the others make, `view.py` is all it may show."""
