"""Records: what is known of a text, read from TOML and written as TOML."""
