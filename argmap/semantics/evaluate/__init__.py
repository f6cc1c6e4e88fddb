"""From a map to the label of every statement, under each semantics."""
