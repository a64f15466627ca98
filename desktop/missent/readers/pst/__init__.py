"""Outlook's stores, PST and OST, read by modules named after the layers of [MS-PST]: pages, ndb, ltp, messaging."""
