"""What a rule may look at."""
