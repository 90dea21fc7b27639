"""Word files of this language: TOML, one kind of entry a file."""
