"""What the buttons and tasks of this room are called."""

SHOW, COHORTS = "reports.show", "reports.cohorts"
PICTURE, SHEET = "reports.picture", "reports.sheet"
WEEKLY, OPEN = "reports.weekly", "reports.open"
