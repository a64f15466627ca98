"""What the views show: pages of rows taken from the case."""
