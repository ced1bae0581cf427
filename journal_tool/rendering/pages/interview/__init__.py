"""The page of one interview: `page.py` puts it together of facts and sections, `view.py` is all that it may show."""
