"""Tests of how the bot talks."""
