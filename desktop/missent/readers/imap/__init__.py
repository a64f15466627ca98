"""Mail on a server, read over IMAP (RFC 3501, RFC 9051): the only room that speaks to a network."""
