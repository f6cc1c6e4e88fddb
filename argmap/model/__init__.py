"""What a map's names mean: one frozen `ArgumentMap` out of one or more syntax files."""
