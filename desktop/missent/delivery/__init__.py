"""What became of a message: reports that came back, what they say of each recipient, and how a wrong address went round."""
