"""Stories about goals: setting, describing, noting, rating."""
