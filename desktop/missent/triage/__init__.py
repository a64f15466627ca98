"""How much it matters: signs of what a flagged message held, as categories and counts; on this computer, in the worker."""
