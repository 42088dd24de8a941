"""What a user has said: the immutable case, its file on disk, and hand-written answer sheets."""
