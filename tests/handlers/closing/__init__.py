"""Stories of how tandems end."""
