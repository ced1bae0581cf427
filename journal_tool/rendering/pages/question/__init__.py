"""Questions: the page of one that was asked again, the card of one in its interview, and the ways to both."""
