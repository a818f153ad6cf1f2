"""What the buttons and tasks of imported lists are called."""

TAKE, SHEET, DROP = "import.take", "import.sheet", "import.drop"
READ = "import.read"
