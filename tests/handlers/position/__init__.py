"""Taking stock, sharing it, its picture, and being asked again: each step by itself."""
