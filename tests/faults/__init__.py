"""Whole programmes in accelerated time, with everything going wrong that can: one seed draws all lots.

``make simulate SEEDS=200`` plays many; ``make simulate SEED=17`` plays one again and tells what happened.
"""
