"""Events, as those live through them who are invited and those who run them."""
