"""Hostile input of every kind: nothing raises, nothing changes unasked, all is answered."""
