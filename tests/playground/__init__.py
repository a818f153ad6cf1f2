"""Tests of the playground's Telegram."""
