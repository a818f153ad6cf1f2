"""What this bot is measured by: `python -m benchmarks`, each figure against its target."""
