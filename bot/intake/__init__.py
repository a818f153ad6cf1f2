"""How updates come in: acknowledged to Telegram only after their commit."""
