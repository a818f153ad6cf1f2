"""One's own calendar, as a link and as a file."""
