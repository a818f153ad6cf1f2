"""Peers in exchange, as those live through them who take part and those who run the programme."""
