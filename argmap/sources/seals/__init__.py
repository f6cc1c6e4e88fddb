"""Seals and openings: proofs about a text that show none of it."""
