"""Syntax to model: which names there are, and what each reference means."""
