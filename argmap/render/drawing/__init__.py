"""From words and shapes to files: layout, text, style, and a writer for each format."""
