"""The pages of the window, one file each; a page shows what it is given and says what the user did."""
