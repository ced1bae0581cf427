"""What happens while somebody writes: the journal is watched, and the pages that are looked at follow each save."""
