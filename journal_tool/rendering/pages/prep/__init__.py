"""The page of a prep sheet: chosen and shortened so that it always fits on two printed pages."""
