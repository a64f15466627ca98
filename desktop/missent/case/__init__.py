"""What is kept: one SQLite application file, one writer; the only SQL."""
