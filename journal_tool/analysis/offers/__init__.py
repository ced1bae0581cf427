"""Offers: what each is worth, how they compare, and how one was negotiated."""
