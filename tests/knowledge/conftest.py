"""A small knowledge base on disk, complete and without a fault, for tests to break."""

from collections.abc import Callable
from pathlib import Path

import pytest

from negwizard.errors import ResourceError
from negwizard.knowledge.library import load_library
from negwizard.terms import Issue

FILES = {
    "knowledge.toml": 'version = "2026.11"\nas_of = 2026-11-23\n',
    "sections.toml": """
[[section]]
id = "event"
title = "The event"

[[section]]
id = "loss"
title = "Loss"
""",
    "questions/a_loss.toml": """
[[question]]
id = "losses"
section = "loss"
kind = "several_of"
text = "What did {claimant} lose?"
options = [{ id = "money", text = "Money" }, { id = "time", text = "Time" }]
asked_when = ["misuse is yes"]
""",
    "questions/b_event.toml": """
[[question]]
id = "misuse"
section = "event"
kind = "yes_no"
text = "Was the data misused?"
says = { yes = "The data was misused.", no = "The data was not misused." }
asked_when = ["incident is break_in or vendor", "stage is not pleading"]

[[question]]
id = "way_in"
section = "event"
kind = "one_of"
text = "How did they get in?"
options = [{ id = "mail", text = "By mail" }, { id = "web", text = "By web" }]
asked_when = ["misuse is not no"]
can_not_apply = true

[[question]]
id = "mail_kind"
section = "event"
kind = "text"
text = "What mail?"
asked_when = ["way_in is mail or unknown"]
""",
    "issues.toml": "\n".join(
        f'[[issue]]\nissue = "{issue}"\nkind = "element"\ntitle = "T"\nmeaning = "M"\nburden = "claimant"\n'
        for issue in Issue
    ),
    "findings.toml": """
[[finding]]
id = "misused"
text = "The data of {claimant} was misused."
absent = "Nobody misused the data of {claimant}."
""",
    "authorities.toml": """
[[authority]]
id = "dittman"
name = "Dittman v. UPMC"
cite = "196 A.3d 1036 (Pa. 2018)"
kind = "case"
as_of = 2018-11-21
confidence = "high"
""",
    "glossary.toml": '[[term]]\nid = "tort"\nterm = "Tort"\nmeaning = "A wrong."\n',
    "topics.toml": """
[[topic]]
id = "t"
title = "T"
questions = ["misuse"]
rules = []
report_section = "s"
""",
    "law_topics.toml": """
[[law_topic]]
id = "fault_regime"
title = "Shared fault"
values = { modified_51 = "a share above one half bars the claim" }

[[law_topic]]
id = "data_duty"
title = "Duty to guard personal data"

[[law_topic]]
id = "standing"
title = "Standing to sue"
""",
    "jurisdictions/places.toml": """
[[place]]
id = "US-PA"
name = "Pennsylvania"
family = "us"
currency = "USD"

[[place]]
id = "US"
name = "United States"
family = "us"
currency = "USD"

[[place]]
id = "OTHER"
name = "Other"
family = "other"
currency = "USD"
""",
    "jurisdictions/fault.toml": """
[[row]]
place = "US-PA"
topic = "fault_regime"
value = "modified_51"
text = "The claim fails above half."
cite = "42 Pa.C.S. 7102"
as_of = 2025-06-30
confidence = "high"
basis = "statute"
details = { bar_operator = "over", bar_percent = 50 }
""",
    "jurisdictions/duty_and_loss.toml": """
[[row]]
place = "US-PA"
topic = "data_duty"
value = "unsettled"
text = "Open."
cite = "None"
as_of = 2018-11-21
confidence = "low"

[[row]]
place = "US-PA"
topic = "data_duty"
value = "recognized"
text = "There is a duty."
cite = "Dittman"
as_of = 2018-11-21
confidence = "high"
in_force_from = 2018-11-21
""",
    "jurisdictions/limitation.toml": "",
    "jurisdictions/statutes.toml": "",
    "jurisdictions/standing.toml": "",
    "jurisdictions/added.toml": "",
    "jurisdictions/notices.toml": "",
    "jurisdictions/general.toml": """
[[row]]
place = "US"
topic = "data_duty"
value = "unsettled"
text = "Open."
cite = "None"
as_of = 2025-06-30
confidence = "low"

[[row]]
place = "US"
topic = "standing"
value = "article_iii"
text = "Show a real injury."
cite = "TransUnion"
as_of = 2025-06-30
confidence = "medium"
""",
    "jurisdictions/safe_harbors.toml": "",
    "jurisdictions/instruments.toml": "",
    "jurisdictions/notification.toml": "",
    "safeguards.toml": "",
}


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    for name, text in FILES.items():
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_text(text, encoding="utf-8")
    return tmp_path


@pytest.fixture
def change(folder: Path) -> Callable[[str, str, str], None]:
    """Replace a piece of a file."""

    def replace(name: str, old: str, new: str) -> None:
        text = (folder / name).read_text(encoding="utf-8")
        assert old in text
        (folder / name).write_text(text.replace(old, new), encoding="utf-8")

    return replace


@pytest.fixture
def faults(folder: Path) -> Callable[[], tuple[str, ...]]:
    """Load the folder and return its faults."""

    def load() -> tuple[str, ...]:
        with pytest.raises(ResourceError) as caught:
            load_library(folder)
        return caught.value.faults

    return load
