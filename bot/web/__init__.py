"""The web server, for what calendars fetch. It is only imported where it is switched on."""
