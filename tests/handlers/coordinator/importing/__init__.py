"""Lists of people: read, looked at, taken."""
