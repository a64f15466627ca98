"""What looks wrong: pure functions over domains; no mail and no rows."""
