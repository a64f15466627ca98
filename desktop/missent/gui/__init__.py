"""The window: thin; holds no judgement."""
