"""The entry format: the only room that knows how a file of the journal is written."""
