"""How work is done: plan, read, judge, examine, over any executor."""
