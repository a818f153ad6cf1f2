"""Stories of how two people agree on their mentoring."""
