"""Writes the report of a case: PDF, Word, HTML or JSON, chosen by the suffix of the file."""
