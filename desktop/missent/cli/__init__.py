"""The command line: one module a command; prints; exit codes."""
