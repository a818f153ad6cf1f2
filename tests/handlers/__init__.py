"""Tests of ``handlers``."""
