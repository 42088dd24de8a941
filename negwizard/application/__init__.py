"""What the program can do without a window: interview, assessment, training, checks, decided cases."""
