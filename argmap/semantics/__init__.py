"""What stands: from a map to the label of every statement, and the reasons for it."""
