"""Anchors: the words of a text, and where in it a passage stands."""
