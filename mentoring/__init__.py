"""What the programme is: its words and rules as pure functions, without Telegram, SQL or a clock."""
