"""A little Telegram: the Bot API on loopback, simulated people, and a page with their phones."""
