"""The web server, asked as calendar programs ask it."""
