"""Turns the researched tables of law into the data files of the knowledge base."""
