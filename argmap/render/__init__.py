"""Pictures: a result becomes a view (words and shapes), a drawing (places), a file."""
