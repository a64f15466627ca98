"""Missent finds e-mail that was already sent to the wrong domain by a slip of the finger."""

__version__ = "0.1.0"
