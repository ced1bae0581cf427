"""Pure questions to a journal and a day. Nothing here reads a file, a clock or the network."""
