"""How the tables came to be: one file a change, each of which goes up and down."""
