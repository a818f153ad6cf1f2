"""The benchmarks themselves: what they do to the bot still works."""
