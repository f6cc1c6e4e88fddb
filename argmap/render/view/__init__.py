"""What a picture shows, in words and shapes: views make it, drawing reads it."""
