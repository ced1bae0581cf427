"""All components on one page, served only while somebody writes: `page.py` has what they show, `view.py` names it."""
