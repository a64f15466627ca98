"""The self-report: which form, what only a person can know, a preview, and a file; nothing is sent."""
