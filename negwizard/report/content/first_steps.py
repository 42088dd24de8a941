"""The first steps after a security failure, in plain words: good practice, no law of any one place."""

from collections.abc import Mapping
from typing import Final, TypeAlias

from negwizard.terms import Incident

Step: TypeAlias = tuple[str, str]
"""What to do in a few words, and how."""

_EVIDENCE: Final[Step] = (
    "Keep the evidence",
    "Copy logs, e-mails with full headers, screens and disks before anyone cleans up. Write down who did "
    "what, and when.",
)
_INSURER: Final[Step] = (
    "Tell the insurer",
    "Many policies pay only if they are told at once and if the insurer agrees to experts first. Read the "
    "policy today.",
)
_LAWYER: Final[Step] = (
    "Call a lawyer before you write reports",
    "What is written down may have to be handed over. A lawyer can order the inquiry and say what must be "
    "told to whom.",
)
_POLICE: Final[Step] = (
    "Report it",
    "Tell the police or the national cyber-crime desk, and keep the number of the report.",
)
_PEOPLE: Final[Step] = (
    "Tell the people affected in time",
    "Say what happened, which data, and what they can do. Do not guess and do not play it down.",
)
_DIARY: Final[Step] = (
    "Keep a diary of the response",
    "Note decisions, times and costs. It shows later that {org} acted with care.",
)
_RECALL: Final = (
    "Ask for the fraud desk and for a recall of the payment. The first hours decide. "
    "Ask the receiving bank too."
)
_OTHER_SIDE: Final[Step] = (
    "Call the other side on a number you know",
    "Do not answer the e-mail. Agree in writing which account is the right one.",
)
_STOP_INTRUDER: Final[Step] = (
    "Stop the harm",
    "Cut affected machines off the network but leave them on. Change passwords from a clean machine, end "
    "open sessions, turn on a second step at sign-in.",
)

FIRST_STEPS: Final[Mapping[Incident, tuple[Step, ...]]] = {
    Incident.BREAK_IN: (_STOP_INTRUDER, _EVIDENCE, _LAWYER, _INSURER, _POLICE, _PEOPLE, _DIARY),
    Incident.RANSOMWARE: (
        (
            "Stop the spread",
            "Unplug the network, switch off Wi-Fi, take backups off line. Leave machines on: keys may be "
            "in memory.",
        ),
        _EVIDENCE,
        _LAWYER,
        _INSURER,
        (
            "Do not pay in haste",
            "Paying may be against the law in some cases and may bring nothing back. Ask the insurer and "
            "the police first.",
        ),
        _POLICE,
        (
            "Restore with care",
            "Check that a backup is clean before it goes back, and close the way in first.",
        ),
        _PEOPLE,
        _DIARY,
    ),
    Incident.PAYMENT_FRAUD: (
        ("Call the bank now", _RECALL),
        _OTHER_SIDE,
        (
            "Secure the mailboxes",
            "Change passwords, end sessions, look for forwarding rules, turn on a second step at sign-in.",
        ),
        _EVIDENCE,
        _INSURER,
        _POLICE,
        _LAWYER,
        _DIARY,
    ),
    Incident.LOST_DEVICE: (
        (
            "Lock or wipe it from afar",
            "Use the find-my-device or management tool. Note the time and whether it worked.",
        ),
        (
            "Change what was stored on it",
            "Change passwords and keys that the device knew. End its sessions.",
        ),
        (
            "Write down what was on it",
            "Which people, which data, encrypted or not. Keep proof of the encryption settings.",
        ),
        _POLICE,
        _LAWYER,
        _INSURER,
        _PEOPLE,
        _DIARY,
    ),
    Incident.MISTAKEN_DISCLOSURE: (
        (
            "Get it back or take it down",
            "Ask the receiver to delete it and to say so in writing. Take the page off line; ask search "
            "engines to forget it.",
        ),
        (
            "Find out who saw it",
            "Save access logs before they are overwritten.",
        ),
        _EVIDENCE,
        _LAWYER,
        _INSURER,
        _PEOPLE,
        _DIARY,
    ),
    Incident.INSIDER: (
        (
            "Take away the access",
            "Close accounts, keys and remote log-ins of the person. Change shared passwords.",
        ),
        _EVIDENCE,
        (
            "Talk to a lawyer before you talk to the worker",
            "Labor law and privacy law limit what may be searched and asked.",
        ),
        _INSURER,
        _POLICE,
        _PEOPLE,
        _DIARY,
    ),
    Incident.VENDOR: (
        (
            "Close the vendor's way in",
            "Suspend its log-ins and connections until it shows that it is clean.",
        ),
        (
            "Ask the vendor in writing",
            "What happened, when, which data, what it has done. Ask it to keep all logs.",
        ),
        (
            "Read the contract",
            "Look for the duty to tell, limits of liability, insurance and the right to audit.",
        ),
        _EVIDENCE,
        _LAWYER,
        _INSURER,
        _PEOPLE,
        _DIARY,
    ),
}

_KEEP: Final[Step] = (
    "Keep everything",
    "Notice letters, bank letters, e-mails, bills, screens. Do not throw the envelope away.",
)
_OWN_DIARY: Final[Step] = (
    "Write a diary",
    "Days, hours spent, calls, costs. Small losses count only if they can be shown.",
)
_OWN_REPORT: Final[Step] = (
    "Report it",
    "Tell the police, the bank and the data protection authority or consumer agency. Keep the numbers.",
)
_OWN_REPORT_US: Final[Step] = (
    "Report it",
    "Tell the police, the bank, the Federal Trade Commission at IdentityTheft.gov and the state attorney "
    "general. Keep the numbers.",
)
_OWN_REPORT_HEALTH: Final[Step] = (
    "Report it",
    "Complain to the federal health department within 180 days of learning of it. Tell the state attorney "
    "general, and the police if it was a crime. Keep the numbers.",
)
"""45 CFR 160.306(b)(3) sets the 180 days; the department can give more for good cause."""
TAX_PIN: Final[Step] = (
    "Guard your tax return",
    "In the United States ask the IRS for an identity protection PIN. If a false return was sent in your "
    "name, send the IRS Form 14039.",
)
TAX_OFFICE: Final[Step] = (
    "Tell the tax offices",
    "In the United States report stolen wage papers to the IRS at dataloss@irs.gov and to the tax office of "
    "the state, so that they can watch for false returns.",
)
_FREE_HELP: Final[Step] = (
    "Take free help",
    "Take monitoring that is offered, unless you must give up rights for it. Ask a clinic if unsure.",
)
_TIME: Final[Step] = (
    "Mind the time limit",
    "See “Time limits and who must be told”, and ask a lawyer well before the day shown there.",
)
FREEZE: Final[Step] = (
    "Freeze your credit",
    "In the United States a freeze at each of the three credit bureaus is free and stops most new accounts "
    "in your name.",
)
FLAG: Final[Step] = (
    "Warn the credit bureaus",
    "Ask them to mark your file, or to lock it where the law of the place allows that.",
)
_ASK_WHAT: Final[Step] = (
    "Ask in writing what was seen",
    "Which data about you, who saw it, and since when. Many laws give you a right to know.",
)
_ASK_BACK: Final[Step] = (
    "Ask to have it taken back",
    "Ask the organization to have all copies deleted. Ask it to say in writing that this was done.",
)
STOP: Final[Step] = (
    "Stop the harm",
    "Call your bank or card company. Change the password wherever you used it, and add a second step.",
)

STOPPABLE: Final = ("card", "bank_account", "login", "identity_number", "pay")
"""Kinds of data against whose misuse a call to the bank or a new password helps."""
OTHER_SIGN_IN: Final[Step] = (
    "Stop signing in with it",
    "Where a finger, eye or face opens something, ask for another way. Ask that the stored scan be erased.",
)
ANSWER_SUIT: Final[Step] = (
    "Answer the suit in time",
    "Give the papers to a lawyer and the insurer the day they come. If no answer comes in time, a court may "
    "rule without hearing {org}.",
)
HOLD: Final[Step] = (
    "Keep every record",
    "A suit is running. Stop all deletion of logs, e-mails and backups. What is lost now may count against "
    "{org}.",
)
"""Fed. R. Civ. P. 12(a), 37(e) and 55; other courts have like rules."""

_OWN_MAIL: Final[Step] = (
    "Secure your mailbox",
    "Change the password, end sessions, look for forwarding rules, turn on a second step at sign-in.",
)
_FALSE_MESSAGE: Final[Step] = (
    "Keep the false message",
    "With full headers, and the invoices and e-mails before and after it.",
)
_PAYMENT_END: Final[tuple[Step, ...]] = (
    ("Tell your insurer", "Many policies pay only if they are told at once."),
    _POLICE,
    _OWN_DIARY,
    _TIME,
)

_DATA_TAKEN: Final = (STOP, FREEZE, _KEEP, _OWN_DIARY, _OWN_REPORT, _FREE_HELP, _TIME)
_DATA_SHOWN: Final = (_ASK_BACK, _ASK_WHAT, _KEEP, _OWN_DIARY, _OWN_REPORT, FREEZE, _TIME)

AFTERWARDS: Final[Mapping[Incident, tuple[Step, ...]]] = {
    Incident.BREAK_IN: _DATA_TAKEN,
    Incident.VENDOR: _DATA_TAKEN,
    Incident.LOST_DEVICE: _DATA_TAKEN,
    Incident.INSIDER: _DATA_SHOWN,
    Incident.MISTAKEN_DISCLOSURE: _DATA_SHOWN,
    Incident.RANSOMWARE: (
        (
            "Ask in writing what happened",
            "How long it will last, whether your data got out, and what the organization does about it.",
        ),
        ("Keep your own work going", "Note what you did to keep the loss small, and what that cost."),
        _KEEP,
        _OWN_DIARY,
        ("Read your contract", "Look for a limit on what must be paid, and for a day by which to complain."),
        _OWN_REPORT,
        _TIME,
    ),
    Incident.PAYMENT_FRAUD: (
        ("Call your bank now", _RECALL),
        _OTHER_SIDE,
        _OWN_MAIL,
        _FALSE_MESSAGE,
        *_PAYMENT_END,
    ),
}
"""What the person or business harmed can do."""

AT_HOME: Final[Mapping[Step, Step]] = {_OWN_REPORT: _OWN_REPORT_US}
AT_HOME_HEALTH: Final[Mapping[Step, Step]] = {_OWN_REPORT: _OWN_REPORT_HEALTH}
"""In the United States, the offices that take such reports; those on health data where it is that."""
ABROAD: Final[Mapping[Step, Step]] = {FREEZE: FLAG}

TELL_AT_ONCE: Final[Step] = (
    "Tell the people affected at once",
    "They can freeze their credit before the crook is there. Say which data went out.",
)
TRICKED: Final[tuple[Step, ...]] = (
    (
        "Do not answer the message",
        "Warn all who may get the next one, and block the address. Look for other data that was sent.",
    ),
    TELL_AT_ONCE,
    _EVIDENCE,
    _LAWYER,
    _INSURER,
    _POLICE,
    _DIARY,
)
"""A trickster got the data: no letter brings it back."""

_CALL_AND_BLOCK: Final[Step] = (
    "Call your bank now",
    "Have the account, card or app blocked. Say which payments you did not order. Ask for a recall, and for "
    "the money back.",
)
_BANK_IN_WRITING: Final[Step] = (
    "Tell the bank in writing",
    "List each payment with its day and sum, and keep proof of the day on which you told the bank. Late "
    "word can cost the claim.",
)
_ACCESS: Final[Step] = (
    "Secure your access",
    "Change the passwords of bank and e-mail from a clean device, and turn on a second step at sign-in.",
)
_TRACES: Final[Step] = (
    "Keep what the crook left",
    "Messages, numbers that called, screens, checks and statements.",
)
NOT_ORDERED: Final[tuple[Step, ...]] = (_CALL_AND_BLOCK, _BANK_IN_WRITING, _ACCESS, _TRACES, *_PAYMENT_END)
"""For a bank's customer whose money went out without leave."""
TRICKED_PAYER: Final[tuple[Step, ...]] = (
    ("Call your bank now", f"Say that you were tricked. {_RECALL}"),
    _BANK_IN_WRITING,
    _TRACES,
    *_PAYMENT_END,
)
"""For a bank's customer who was tricked into ordering a payment."""
OTHERS_PAID: Final[tuple[Step, ...]] = (
    (
        "Ask for a recall at once",
        "Whoever paid must call its bank and ask for a recall. The first hours decide. Ask for word in "
        "writing.",
    ),
    _OTHER_SIDE,
    _OWN_MAIL,
    _FALSE_MESSAGE,
    *_PAYMENT_END,
)
"""For a payee that was not paid, or a client whose money somebody else paid to the crook."""
NUMBER_LOST: Final[tuple[Step, ...]] = (
    (
        "Get your number back",
        "Call the phone company from another phone. Ask for a lock on the number and for the record of the "
        "change.",
    ),
    (
        "Block what hangs on the number",
        "Call your bank and every account that sends codes to it. Change passwords and move the second step.",
    ),
    _TRACES,
    *_PAYMENT_END,
)
"""For a phone customer whose number was moved to a thief."""
NAME_USED: Final[tuple[Step, ...]] = (
    (
        "Write to the lender",
        "Say that the account is not yours and ask for the papers that opened it. Ask for it to be closed.",
    ),
    FREEZE,
    _KEEP,
    _POLICE,
    _OWN_DIARY,
    _TIME,
)
"""For a person in whose name an impostor got an account."""

BLAMED_BANK: Final[tuple[Step, ...]] = (
    (
        "Stop what can be stopped",
        "Recall the payments, ask the receiving bank to hold the money, block the account and its access.",
    ),
    (
        "Look for the same pattern",
        "Other orders of the same customer, device or receiver may still be on their way.",
    ),
    (
        "Answer the customer in time",
        "The law on payments sets short times to look into a complaint, and in some cases to pay back.",
    ),
    _EVIDENCE,
    _LAWYER,
    _INSURER,
    _POLICE,
    _DIARY,
)
"""What a bank can do whose customer blames it."""

BEFORE: Final[tuple[Step, ...]] = (
    ("Name one person", "Someone is in charge of security and has time for it. Write the name down."),
    ("Write one page for the first day", "Whom to call: IT, bank, insurer, lawyer. Keep it on paper too."),
    ("Test a backup", "Restore a file and note the day. A backup that was never tested is a hope."),
    ("Turn on a second step at sign-in", "E-mail, remote access and bank first."),
    (
        "Agree on a call-back rule",
        "Nobody changes an account number or pays a new one without a call to a known number.",
    ),
    (
        "Keep proof of care",
        "Dates of updates, training, checks. Courts ask what was done, not what was meant.",
    ),
)
