"""What programs are given: one shape for each command's --json, and journal.json in the site, which holds them all."""
