"""Tests of ``mentoring``."""
