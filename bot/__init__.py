"""The running program: it wires everything and decides nothing."""
