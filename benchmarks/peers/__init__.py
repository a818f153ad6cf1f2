"""Bots as other programmes would run them, each written as the documentation of its library recommends."""
