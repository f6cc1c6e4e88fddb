"""The one pipeline, from paths to findings, that commands and editor share."""
