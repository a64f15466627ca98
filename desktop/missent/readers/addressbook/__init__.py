"""Addresses that a mail program offers while one types: *known to autocomplete*, which is no proof that mail was sent."""
