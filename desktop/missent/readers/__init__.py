"""Where mail comes from: one Protocol, one module or room per format."""
