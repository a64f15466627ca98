"""How it is told: one table, many writers."""
