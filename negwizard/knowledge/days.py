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


def months_after(start: date, months: int, *, generous: bool) -> date:
    """Return the day some months later; in too short a month its last day, generously the day after."""
    year, month = divmod(start.year * 12 + start.month - 1 + months, 12)
    try:
        return date(year, month + 1, start.day)
    except ValueError:  # the month is shorter than the day asks for
        first_of_next = date(year + (month + 1) // 12, (month + 1) % 12 + 1, 1)
        return first_of_next if generous else date.fromordinal(first_of_next.toordinal() - 1)
