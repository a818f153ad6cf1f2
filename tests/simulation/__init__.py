"""A year of a programme in one thread: hundreds of tandems whose people act by lot, and models that watch the clock."""
