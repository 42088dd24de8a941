"""Days in words, without leaning on the language of the computer."""

from datetime import date
from typing import Final

MONTHS: Final = (
    *("January", "February", "March", "April", "May", "June"),
    *("July", "August", "September", "October", "November", "December"),
)


def day_in_words(day: date) -> str:
    """Return a day as readers in the United States write it: March 5, 2026."""
    return f"{MONTHS[day.month - 1]} {day.day}, {day.year}"
