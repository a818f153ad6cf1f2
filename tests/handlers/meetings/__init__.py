"""Planning, confirming, logging: each step by itself, and what can go wrong at it."""
