"""When something isn't right."""
