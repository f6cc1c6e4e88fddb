"""What `argmap rule` prints, and the page of all findings."""
