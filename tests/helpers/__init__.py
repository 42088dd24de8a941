"""Small stand-ins shared by tests."""
