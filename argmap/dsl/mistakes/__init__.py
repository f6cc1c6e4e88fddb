"""What is wrong with a line that could not be read, and what to write instead."""
