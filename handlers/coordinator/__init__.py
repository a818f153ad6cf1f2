"""The admin command set: one room for each thing that coordinators do."""
