"""The places, with the words by which sentences name them."""

from collections.abc import Mapping
from typing import Any

# id: (name, family, currency, name inside a sentence)
FOREIGN = {
    "GB-EAW": ("England and Wales", "uk", "GBP", "England and Wales"),
    "GB-SCT": ("Scotland", "uk", "GBP", "Scotland"),
    "CA-ON": ("Canada (Ontario)", "ca", "CAD", "Ontario"),
    "CA-BC": ("Canada (British Columbia)", "ca", "CAD", "British Columbia"),
    "CA-QC": ("Canada (Quebec)", "ca", "CAD", "Quebec"),
    "CA-AB": ("Canada (Alberta)", "ca", "CAD", "Alberta"),
    "CA": ("Canada (federal, or another province of the common law)", "ca", "CAD", "Canada"),
    "AU-NSW": ("Australia (New South Wales)", "au", "AUD", "New South Wales"),
    "AU-QLD": ("Australia (Queensland)", "au", "AUD", "Queensland"),
    "AU-VIC": ("Australia (Victoria)", "au", "AUD", "Victoria"),
    "AU-WA": ("Australia (Western Australia)", "au", "AUD", "Western Australia"),
    "NZ": ("New Zealand", "cw", "NZD", "New Zealand"),
    "ZA": ("South Africa", "cw", "ZAR", "South Africa"),
    "SG": ("Singapore", "cw", "SGD", "Singapore"),
    "IE": ("Ireland", "ie", "EUR", "Ireland"),
    "EU-GDPR82": ("European Union (GDPR)", "eu", "EUR", "the European Union"),
    "DE": ("Germany", "eu", "EUR", "Germany"),
}
GENERAL = {
    "US": ("United States (federal or general law)", "us", "USD", "the United States"),
    "OTHER": ("A place that is not listed", "other", "USD", "a place that is not listed"),
}


def places(fault_rows: list[Mapping[str, Any]]) -> dict[str, tuple[str, str, str, str]]:
    """Return every place: the states from the table of fault rules, then the others."""
    states = {}
    for row in fault_rows:
        if row["id"].startswith("US-"):
            name = row["jurisdiction"]
            inside = f"the {name}" if row["id"] == "US-DC" else name
            states[row["id"]] = (name, "us", "USD", inside)
    ordered = dict(sorted(states.items(), key=lambda item: item[1][0]))
    return ordered | FOREIGN | GENERAL


def records(found: Mapping[str, tuple[str, str, str, str]]) -> list[Mapping[str, Any]]:
    """Return the places as tables."""
    return [
        {"id": name, "name": value[0], "family": value[1], "currency": value[2]}
        for name, value in found.items()
    ]
