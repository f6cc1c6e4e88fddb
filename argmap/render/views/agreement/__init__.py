"""What the parties demand, where that collides and what would have to give."""
