"""Amounts of money in words: the same for the window, the report and the steps of the arithmetic."""

from collections.abc import Mapping
from typing import Final

SIGNS: Final[Mapping[str, str]] = {
    "USD": "$",
    "GBP": "£",
    "EUR": "€",
    "CAD": "CA$",
    "AUD": "A$",
    "NZD": "NZ$",
    "SGD": "S$",
    "ZAR": "R",
}
"""The sign before an amount, by ISO code."""


def sign(currency: str) -> str:
    """Return what stands before an amount: the sign of the currency, or its code."""
    return SIGNS.get(currency, f"{currency} " if currency else "")


def money(amount: int, currency: str) -> str:
    """Return an amount: $12,000."""
    return f"{sign(currency)}{amount:,}"
