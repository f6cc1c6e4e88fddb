"""How wide words are, and where their lines break."""
