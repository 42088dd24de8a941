"""The window: Qt, and no law."""
