"""Proposals and the beginning of tandems."""
