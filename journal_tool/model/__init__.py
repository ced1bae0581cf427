"""Frozen values: what a journal is made of. No code here reads, finds or renders anything."""
