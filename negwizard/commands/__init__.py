"""The commands that need no window; each turns its arguments into a page of text."""
