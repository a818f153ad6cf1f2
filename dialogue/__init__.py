"""How the bot talks: forms, fields, screens, router, texts. It knows Telegram, not mentoring."""
