"""Letters: the page of one that can be sent as it stands, and the links to it from wherever it helps."""
