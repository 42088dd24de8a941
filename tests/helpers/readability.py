"""How hard a text is to read, measured the same way everywhere."""

import re


def grade(text: str) -> float:
    """Return the Flesch-Kincaid reading grade, by a simple count of syllables."""
    words = re.findall(r"[A-Za-z']+", text)
    sentences = max(1, len(re.findall(r"[.!?]+", text)))
    syllables = sum(max(1, len(re.findall(r"[aeiouy]+", word.lower().removesuffix("e")))) for word in words)
    return 0.39 * len(words) / sentences + 11.8 * syllables / len(words) - 15.59
