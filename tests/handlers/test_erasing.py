"""Somebody has all that is stored of them erased; those who stay are told kindly, and keep what is theirs."""
