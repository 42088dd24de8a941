"""A rich case made by hand from the dataclasses: a clinic in Pennsylvania whose patient data was taken."""

from dataclasses import replace
from datetime import date

from helpers.bare import bare_library

from negwizard.assessment import (
    AppliedLaw,
    Assessment,
    Citation,
    Deadline,
    FaultResult,
    Ground,
    IssueResult,
    LimitationResult,
    LossLine,
    Outcome,
    Premise,
    Reason,
)
from negwizard.case.case import Case
from negwizard.knowledge.answers import UNKNOWN, Answer, Frame
from negwizard.knowledge.library import Library
from negwizard.knowledge.model import Authority, Option, Place, Question, Safeguard, Section, Term
from negwizard.terms import (
    AnswerKind,
    Burden,
    Confidence,
    Evidence,
    FaultRegime,
    Incident,
    Issue,
    IssueKind,
    OutcomeStatus,
    Perspective,
    Side,
    Stage,
    Status,
    Strength,
)

AS_OF = date(2026, 3, 2)


def _yes_no(name, section, text, yes, no, **more):
    return Question(name, section, AnswerKind.YES_NO, text, says={"yes": yes, "no": no}, **more)


def _options(*pairs):
    return tuple(Option(name, text, says=says) for name, text, says in pairs)


QUESTIONS = (
    _yes_no(
        "data_required",
        "event",
        "Did {claimant} have to hand over the data?",
        "The harmed person had to hand over the data to get the job, care or service.",
        "The harmed person did not have to hand over the data.",
        who_knows=("the person harmed",),
        shown_by="the form that was filled in",
    ),
    _yes_no(
        "data_collected",
        "event",
        "Did {org} itself collect or keep the data on its computers?",
        "{Org} collected the data and kept it on computers.",
        "{Org} did not collect or keep the data on computers.",
        who_knows=("your IT provider",),
        shown_by="the privacy notice",
    ),
    Question(
        "records_exposed",
        "event",
        AnswerKind.NUMBER,
        "How many people's data was it, about?",
        who_knows=("your IT provider",),
        shown_by="the notice letter",
    ),
    Question(
        "discovered_date", "event", AnswerKind.DATE, "When did {org} find out?", shown_by="the incident log"
    ),
    _yes_no(
        "actual_misuse",
        "event",
        "Has anyone used the data for fraud?",
        "The data has been used for fraud.",
        "No fraud with the data is known.",
        who_knows=("the person harmed", "the bank"),
        shown_by="a bank letter, police report or tax letter",
    ),
    _yes_no(
        "warned_before",
        "conduct",
        "Had anyone warned {org} of the weak point before?",
        "{Org} had been warned of the weak point.",
        "Nobody had warned {org} of the weak point.",
        who_knows=("your IT provider", "the auditor"),
        shown_by="an audit report",
    ),
    _yes_no(
        "earlier_breach",
        "cause",
        "Had the same data leaked somewhere else before?",
        "The same data had leaked somewhere else before.",
        "No other leak of the same data is known.",
        who_knows=("the person harmed", "the police"),
        shown_by="other notice letters",
    ),
    _yes_no(
        "path_known",
        "cause",
        "Is it known how the attackers got in?",
        "It is known how the attackers got in.",
        "It is not known how the attackers got in.",
        who_knows=("your IT provider", "a forensic expert"),
        shown_by="the forensic report",
    ),
    Question(
        "missing_sign_in",
        "safeguards",
        AnswerKind.SEVERAL_OF,
        "What was missing in sign-in?",
        options=_options(
            (
                "auth_mfa",
                "A second step at sign-in (code, app or key)",
                "There was no second step at sign-in.",
            ),
            (
                "auth_password",
                "Strong passwords, not shared or reused",
                "Passwords were weak, shared or reused.",
            ),
        ),
        who_knows=("your IT provider",),
    ),
    Question(
        "missing_upkeep",
        "safeguards",
        AnswerKind.SEVERAL_OF,
        "What was missing in upkeep?",
        options=_options(
            ("patch_known", "A quick fix for a known flaw", "A known flaw was not fixed in time."),
            ("patch_warn", "Someone who reads and acts on alarms", "Warnings or alarms were not acted on."),
        ),
        who_knows=("your IT provider",),
    ),
    Question(
        "losses",
        "loss",
        AnswerKind.SEVERAL_OF,
        "What was lost, or is claimed?",
        options=_options(
            ("identity_fraud", "Loss through fraud in the person's name", "There is loss through fraud."),
            ("time", "Time spent on calls, letters and checks", "Time was spent on calls and checks."),
            ("distress", "Worry or distress", "There is worry or distress."),
        ),
    ),
    Question(
        "loss_amount_identity_fraud",
        "loss",
        AnswerKind.MONEY,
        "Loss through fraud: how much?",
        for_report=True,
    ),
    Question(
        "claimant_fault_percent", "reply", AnswerKind.NUMBER, "What share of the blame is {claimant_s} own?"
    ),
    Question("what_else", "reply", AnswerKind.TEXT, "Anything else the other side says?"),
    Question(
        "root_causes",
        "root_causes",
        AnswerKind.SEVERAL_OF,
        "What lay behind it?",
        options=_options(
            ("old_rules", "Old rules that nobody had looked at", "The rules were old."),
            ("no_owner", "Nobody was in charge of security", "Nobody was in charge of security."),
        ),
        for_report=True,
        has_evidence=False,
    ),
    Question(
        "business_effects",
        "business",
        AnswerKind.SEVERAL_OF,
        "How does it hit the business?",
        options=_options(
            ("trust", "Customers lose trust", "Customers lose trust."),
            ("legal_cost", "Lawyers and court", "There are legal costs."),
        ),
        for_report=True,
        has_evidence=False,
    ),
    Question("own_costs", "business", AnswerKind.MONEY, "What has it cost {org} so far?", has_evidence=False),
)

SECTIONS = (
    Section("event", "What happened"),
    Section("conduct", "Warnings and care"),
    Section("safeguards", "Safeguards"),
    Section("cause", "What led to the harm"),
    Section("loss", "What was lost"),
    Section("reply", "The other side's reply"),
    Section("root_causes", "What lay behind it"),
    Section("business", "Effect on the business"),
)


def _safeguard(name, failure, action, cost, effort, days, proof):
    return Safeguard(
        id=name,
        category="",
        failure=failure,
        action=action,
        cost=cost,
        effort=effort,
        days=days,
        legal_relevance="",
        evidence_to_keep=proof,
        cis=("6.3",),
        nist=("PR.AA-03",),
        ftc=("3",),
        as_of=date(2026, 6, 30),
        confidence=Confidence.MEDIUM,
    )


SAFEGUARDS = {
    item.id: item
    for item in (
        _safeguard(
            "auth_mfa",
            "No multi-factor sign-in",
            "Turn on app-based or passkey sign-in for e-mail, remote access, banking and cloud "
            "administration.",
            "free",
            "low",
            2,
            "Screenshot or export of the settings",
        ),
        _safeguard(
            "auth_password",
            "Weak, shared or reused passwords",
            "Give everyone a password manager and set a minimum of 14 characters.",
            "low",
            "low",
            2,
            "Password rules; report of who enrolled",
        ),
        _safeguard(
            "patch_known",
            "Known critical flaw left open",
            "Install fixes for flaws known to be used by criminals within 14 days; unplug what cannot be "
            "fixed.",
            "low",
            "medium",
            5,
            "Update reports with dates",
        ),
    )
}

TERMS = {
    item.id: item
    for item in (
        Term("duty", "Duty", "what the law makes one person do to keep another safe"),
        Term("breach", "Breach", "falling short of the care that the duty asks for"),
        Term("economic_loss", "Economic loss rule", "a rule that money loss alone is a matter for contracts"),
        Term("zebra", "Zebra clause", "a word that the report never uses"),
        Term("causation", "Causation", "the link between the failure and the harm"),
    )
}


def library() -> Library:
    """Return a small knowledge base."""
    return bare_library(
        sections=SECTIONS,
        questions={question.id: question for question in QUESTIONS},
        places={
            "US-PA": Place("US-PA", "Pennsylvania", "us", "USD"),
            "GB-EAW": Place("GB-EAW", "England and Wales", "uk", "GBP"),
        },
        authorities={
            "carroll_towing": Authority(
                "carroll_towing",
                "United States v. Carroll Towing Co.",
                "159 F.2d 169 (2d Cir. 1947)",
                "case",
                date(2026, 11, 23),
                Confidence.MEDIUM,
                place="US-PA",
            )
        },
        safeguards=SAFEGUARDS,
        glossary=TERMS,
        version="2026.11 / 0123456789ab",
    )


def case(**answers: Answer) -> Case:
    """Return the case, with these answers in addition."""
    given = {
        "data_required": Answer("yes", Evidence.DOCUMENT, "Intake form of 2019, signed."),
        "data_collected": Answer("yes", Evidence.OFFICIAL),
        "records_exposed": Answer(62_000, Evidence.DOCUMENT, 'Notice letter: "about 62,000".'),
        "discovered_date": Answer(date(2025, 9, 14), Evidence.DOCUMENT),
        "actual_misuse": Answer("yes", Evidence.STATEMENT, "Two patients say so.", disputed=True),
        "warned_before": Answer("yes", Evidence.DOCUMENT, "Audit report of March 2024, finding 7."),
        "earlier_breach": Answer(UNKNOWN),
        "path_known": Answer(UNKNOWN, note="The forensic firm has not finished."),
        "missing_sign_in": Answer(("auth_mfa", "auth_password"), Evidence.DOCUMENT),
        "missing_upkeep": Answer(("patch_known",), Evidence.STATEMENT),
        "losses": Answer(("distress", "identity_fraud", "time"), Evidence.STATEMENT),
        "loss_amount_identity_fraud": Answer(4_200, Evidence.DOCUMENT),
        "claimant_fault_percent": Answer(20),
        "what_else": Answer("They say Mrs. Okafor shared her log-in with her son."),
        "root_causes": Answer(("no_owner", "old_rules")),
        "business_effects": Answer(("legal_cost", "trust")),
        "own_costs": Answer(38_000),
    }
    return Case(
        frame=Frame(
            Perspective.ORGANIZATION, Incident.BREAK_IN, "US-PA", date(2025, 8, 30), AS_OF, Stage.PROOF
        ),
        answers={**given, **answers},
        title="Riverside Family Clinic: patient records taken",
        story="Attackers came in by the remote desktop of the billing office.\n\nStaff saw it in two weeks.",
    )


DITTMAN = Citation(
    "dittman", "Dittman v. UPMC", "196 A.3d 1036 (Pa. 2018)", date(2026, 11, 23), Confidence.HIGH, "case"
)
CARROLL = Citation(
    "carroll_towing",
    "United States v. Carroll Towing Co.",
    "159 F.2d 169 (2d Cir. 1947)",
    date(2026, 11, 23),
    Confidence.MEDIUM,
    "case",
)
RESTATEMENT = Citation(
    "r2t_449",
    "Restatement (Second) of Torts",
    "§ 449",
    date(2026, 11, 23),
    Confidence.MEDIUM,
    "restatement",
    "From memory: look it up.",
)
AVMED = Citation(
    "resnick",
    "Resnick v. AvMed, Inc.",
    "693 F.3d 1317 (11th Cir. 2012)",
    date(2026, 11, 23),
    Confidence.LOW,
    "case",
)
PA_DUTY = Citation(
    "US-PA/data_duty/2018-11-21",
    "Pennsylvania, duty to guard data",
    "Dittman v. UPMC, 196 A.3d 1036 (Pa. 2018)",
    date(2026, 11, 23),
    Confidence.HIGH,
    "row",
)
PA_FAULT = Citation(
    "US-PA/fault_regime",
    "Pennsylvania, shared fault",
    "42 Pa. C.S. § 7102",
    date(2026, 11, 23),
    Confidence.HIGH,
    "row",
)
PA_LIMIT = Citation(
    "US-PA/limitation",
    "Pennsylvania, time limit",
    "42 Pa. C.S. § 5524",
    date(2026, 11, 23),
    Confidence.MEDIUM,
    "row",
)
PA_NOTICE = Citation(
    "US-PA/notification",
    "Pennsylvania, notice of a breach",
    "73 P.S. § 2303",
    date(2026, 11, 23),
    Confidence.LOW,
    "row",
)


def said(question, text, evidence=Evidence.STATEMENT, **more):
    """Return an answer as a premise."""
    return Premise("answer", text, question, "yes", evidence, **more)


REQUIRED = said(
    "data_required",
    "The harmed person had to hand over the data to get the care.",
    Evidence.DOCUMENT,
    note="Form of 2019.",
)
COLLECTED = said(
    "data_collected", "Your business collected the data and kept it on computers.", Evidence.OFFICIAL
)
WARNED = said("warned_before", "Your business had been warned of the weak point.", Evidence.DOCUMENT)
NO_MFA = said("missing_sign_in", "There was no second step at sign-in.", Evidence.DOCUMENT)
UNPATCHED = said("missing_upkeep", "A known flaw was not fixed in time.")
MISUSE = said("actual_misuse", "The data has been used for fraud.", disputed=True)
LAW = Premise(
    "law", "Pennsylvania recognizes a duty of those who collect data to guard it.", citation=PA_DUTY
)
NO_PATH = Premise("absence", "Nothing shows how the attackers got in.")
BASIC = Premise(
    "finding",
    "A basic and cheap safeguard was missing.",
    because=(Reason("basic_missing", "A basic safeguard counts as missing.", (), (NO_MFA, UNPATCHED)),),
)


def ground(issue, side, strength, text, premises, citations=(DITTMAN,), defeated_by=(), rule=""):
    """Return a ground."""
    reason = Reason(rule or text[:20], text, tuple(citations), tuple(premises))
    return Ground(issue, side, strength, reason, tuple(defeated_by))


def _result(
    issue, kind, title, meaning, status, on_evidence, *, part_of=None, burden=Burden.CLAIMANT, **more
):
    return IssueResult(issue, kind, title, meaning, part_of, burden, status, on_evidence, **more)


def _grounds_of_duty():
    issue = Issue.DUTY
    return {
        "grounds_for": (
            ground(
                issue,
                Side.FOR,
                Strength.DECISIVE,
                "Who collects and keeps personal data of others, and asks for it as a condition, creates "
                "the risk that it is "
                "stolen and owes reasonable care to guard it.",
                (COLLECTED, REQUIRED, LAW),
            ),
            ground(
                issue,
                Side.FOR,
                Strength.SUPPORTING,
                "A provider of care stands in a special relationship to its patients.",
                (said("relationship", "The harmed person was a patient."),),
                (RESTATEMENT,),
            ),
        ),
        "grounds_against": (
            ground(
                issue,
                Side.AGAINST,
                Strength.STRONG,
                "There is no general duty to protect others from the crimes of strangers.",
                (said("how_it_got_out", "Criminals broke in and took the data on purpose."),),
                (RESTATEMENT,),
                (
                    Reason(
                        "own_conduct_creates_risk",
                        "The rule about strangers does not help those whose own conduct created the risk.",
                        (DITTMAN,),
                        (COLLECTED,),
                    ),
                ),
            ),
        ),
    }


def _elements():
    return (
        _result(
            Issue.DUTY,
            IssueKind.ELEMENT,
            "Duty",
            "Did the law ask {org} to take care for {claimant}?",
            Status.MET,
            Status.MET,
            robustness=2,
            open_questions=(),
            **_grounds_of_duty(),
        ),
        _result(
            Issue.BREACH,
            IssueKind.ELEMENT,
            "Breach",
            "Did {org} fall short of reasonable care?",
            Status.MET,
            Status.ARGUABLE,
            robustness=1,
            grounds_for=(
                ground(
                    Issue.BREACH,
                    Side.FOR,
                    Strength.STRONG,
                    "Leaving out a precaution is careless when it costs less than the risk that it removes.",
                    (BASIC, WARNED),
                    (CARROLL,),
                ),
            ),
            grounds_against=(
                ground(
                    Issue.BREACH,
                    Side.AGAINST,
                    Strength.SUPPORTING,
                    "That a breach happened does not by itself show a lack of care.",
                    (Premise("frame", "There was a break-in."),),
                    (CARROLL,),
                ),
            ),
            open_questions=("missing_upkeep",),
        ),
        _result(
            Issue.CAUSATION,
            IssueKind.ELEMENT,
            "Causation",
            "Did that failure lead to the harm?",
            Status.ARGUABLE,
            Status.OPEN,
            robustness=0,
            grounds_for=(
                ground(
                    Issue.CAUSATION,
                    Side.FOR,
                    Strength.STRONG,
                    "Fraud soon after a theft, with the same kind of data, points to the theft as its "
                    "source.",
                    (MISUSE,),
                    (AVMED,),
                ),
            ),
            grounds_against=(
                ground(
                    Issue.CAUSATION,
                    Side.AGAINST,
                    Strength.STRONG,
                    "If nobody knows how the attackers came in, no missing safeguard is shown to have "
                    "mattered.",
                    (NO_PATH,),
                    (RESTATEMENT,),
                ),
            ),
            open_questions=("path_known", "earlier_breach"),
        ),
        _result(
            Issue.DAMAGES,
            IssueKind.ELEMENT,
            "Damages",
            "Is there a loss that the law makes good?",
            Status.ARGUABLE,
            Status.NOT_MET,
            robustness=3,
            grounds_for=(
                ground(
                    Issue.DAMAGES,
                    Side.FOR,
                    Strength.STRONG,
                    "Money lost through fraud with stolen data is a loss that counts.",
                    (MISUSE,),
                    (DITTMAN,),
                ),
            ),
            grounds_against=(
                ground(
                    Issue.DAMAGES,
                    Side.AGAINST,
                    Strength.SUPPORTING,
                    "Worry without bodily harm or serious illness is not made good in negligence.",
                    (said("losses", "There is worry or distress."),),
                    (RESTATEMENT,),
                ),
            ),
            open_questions=("actual_misuse",),
        ),
    )


def _parts():
    return (
        _result(
            Issue.STANDARD_OF_CARE,
            IssueKind.SUB_ISSUE,
            "Standard of care",
            "What would a careful business of this kind and size have done?",
            Status.MET,
            Status.MET,
            part_of=Issue.BREACH,
            burden=Burden.COURT,
            grounds_for=(
                ground(
                    Issue.STANDARD_OF_CARE,
                    Side.FOR,
                    Strength.STRONG,
                    "Small size lowers what can be asked, but not the need for free or cheap basics.",
                    (NO_MFA,),
                    (CARROLL,),
                ),
            ),
        ),
        _result(
            Issue.NOTICE,
            IssueKind.SUB_ISSUE,
            "Notice of the weak point",
            "Did {org} know, or have to know, of the weak point?",
            Status.MET,
            Status.MET,
            part_of=Issue.BREACH,
            grounds_for=(
                ground(
                    Issue.NOTICE,
                    Side.FOR,
                    Strength.DECISIVE,
                    "Who has been told of a weak point and does nothing knew of it.",
                    (WARNED,),
                    (CARROLL,),
                ),
            ),
        ),
        _result(
            Issue.RES_IPSA,
            IssueKind.SUB_ISSUE,
            "The thing speaks for itself",
            "Does such a thing happen only when someone was careless?",
            Status.OPEN,
            Status.OPEN,
            part_of=Issue.BREACH,
        ),
        _result(
            Issue.CAUSE_IN_FACT,
            IssueKind.SUB_ISSUE,
            "Cause in fact",
            "Would the harm have happened anyway?",
            Status.ARGUABLE,
            Status.OPEN,
            part_of=Issue.CAUSATION,
            grounds_for=(
                ground(
                    Issue.CAUSE_IN_FACT,
                    Side.FOR,
                    Strength.SUPPORTING,
                    "A second step at sign-in stops most break-ins with stolen passwords.",
                    (NO_MFA,),
                    (AVMED,),
                ),
            ),
            grounds_against=(
                ground(
                    Issue.CAUSE_IN_FACT,
                    Side.AGAINST,
                    Strength.STRONG,
                    "The way in must be shown.",
                    (NO_PATH,),
                    (RESTATEMENT,),
                ),
            ),
        ),
    )


def _defense(issue, title, meaning, status=Status.OPEN, on_evidence=Status.OPEN, **more):
    return _result(
        issue, IssueKind.DEFENSE, title, meaning, status, on_evidence, burden=Burden.DEFENDANT, **more
    )


def _defenses():
    return (
        _defense(
            Issue.REASONABLE_CARE_MET, "Reasonable care was taken", "{Org} did what a careful business does."
        ),
        _defense(
            Issue.UNFORESEEABLE, "It could not be foreseen", "No careful business would have seen it coming."
        ),
        _defense(
            Issue.THIRD_PARTY_ACT,
            "Act of a criminal",
            "A crime by a stranger broke the chain from the failure to the harm.",
            Status.NOT_MET,
            Status.NOT_MET,
            grounds_against=(
                ground(
                    Issue.THIRD_PARTY_ACT,
                    Side.AGAINST,
                    Strength.DECISIVE,
                    "A crime that is the very risk which makes the conduct careless does not break the "
                    "chain.",
                    (COLLECTED, NO_MFA),
                    (RESTATEMENT, DITTMAN),
                ),
            ),
        ),
        _defense(
            Issue.COMPARATIVE_FAULT,
            "Fault of the person harmed",
            "{Claimant} was careless too, and that helped to cause the loss.",
            Status.ARGUABLE,
            Status.OPEN,
            effect="reduces",
            effect_text="The sum is cut by {claimant_s} share; above 50 percent nothing is owed.",
            grounds_for=(
                ground(
                    Issue.COMPARATIVE_FAULT,
                    Side.FOR,
                    Strength.STRONG,
                    "Who gives away a password takes part in the loss that follows.",
                    (said("claimant_conduct", "The harmed side gave away a password or code."),),
                    (PA_FAULT,),
                ),
            ),
            grounds_against=(
                ground(
                    Issue.COMPARATIVE_FAULT,
                    Side.AGAINST,
                    Strength.SUPPORTING,
                    "Carelessness counts only if it led to the loss.",
                    (Premise("absence", "Nothing shows that the shared password was used."),),
                    (PA_FAULT,),
                ),
            ),
        ),
        _defense(Issue.ASSUMPTION_OF_RISK, "Risk accepted", "{Claimant} knew this very risk and chose it."),
        _defense(
            Issue.ECONOMIC_LOSS_RULE,
            "Economic loss rule",
            "Loss of money alone may be a matter for contracts only.",
            Status.NOT_MET,
            Status.NOT_MET,
            grounds_against=(
                ground(
                    Issue.ECONOMIC_LOSS_RULE,
                    Side.AGAINST,
                    Strength.DECISIVE,
                    "The rule does not bar a claim that rests on a duty outside any contract.",
                    (LAW,),
                    (DITTMAN,),
                ),
            ),
        ),
        _defense(
            Issue.STATUTORY_SAFE_HARBOR,
            "Safe harbor by statute",
            "A statute shields a good security program.",
        ),
        _result(
            Issue.STANDING,
            IssueKind.THRESHOLD,
            "Standing to sue",
            "Has {claimant} a real harm that a court can hear?",
            Status.MET,
            Status.ARGUABLE,
            grounds_for=(
                ground(
                    Issue.STANDING,
                    Side.FOR,
                    Strength.STRONG,
                    "Misuse of stolen data is a real harm.",
                    (MISUSE,),
                    (AVMED,),
                ),
            ),
        ),
    )


LOSSES = (
    LossLine(
        Issue.LOSS_IDENTITY_FRAUD,
        "Fraud in the person's name",
        4_200,
        6_000,
        "the person harmed",
        Status.MET,
        "Real loss through misuse counts.",
        (DITTMAN,),
    ),
    LossLine(
        Issue.LOSS_TIME,
        "Lost time",
        900,
        None,
        "the person harmed",
        Status.ARGUABLE,
        "Courts are split.",
        (AVMED,),
    ),
    LossLine(
        Issue.LOSS_DISTRESS,
        "Worry and distress",
        10_000,
        None,
        "the person harmed",
        Status.NOT_MET,
        "No bodily harm.",
    ),
    LossLine(
        Issue.LOSS_FUTURE_RISK, "Risk of later fraud", None, None, "", Status.OPEN, "It is not settled."
    ),
)


def assessment() -> Assessment:
    """Return the assessment of the case."""
    results = {result.issue: result for result in (*_elements(), *_parts(), *_defenses())}
    return Assessment(
        perspective="organization",
        incident="break_in",
        place="US-PA",
        place_name="Pennsylvania",
        currency="USD",
        stage=Stage.PROOF,
        incident_date=date(2025, 8, 30),
        as_of=AS_OF,
        issues={issue: results[issue] for issue in Issue if issue in results},
        outcome=Outcome(
            OutcomeStatus.CLAIM_ARGUABLE, OutcomeStatus.CLAIM_FAILS, (Issue.CAUSATION, Issue.DAMAGES)
        ),
        findings=(BASIC,),
        fault=FaultResult(
            FaultRegime.MODIFIED_51,
            "The sum is cut by the harmed person's share, and nothing is owed above 50 percent",
            PA_FAULT,
            20,
            50,
            30,
            5_100,
            2_550,
            False,
            (
                "The losses that may count add up to $5,100",
                "20% is the harmed person's own share, which is not above 50%: the claim is not barred",
                "The share of this defendant is 50%: $5,100 × 50% = $2,550",
            ),
            "Each wrongdoer pays only its own share",
            PA_FAULT,
        ),
        limitation=LimitationResult(
            PA_LIMIT,
            2,
            2,
            (("incident", date(2025, 8, 30)), ("found out", date(2025, 9, 14)), ("told", date(2025, 11, 3))),
            date(2027, 8, 30),
            date(2027, 11, 3),
            "A claim for negligence must be brought within two years.",
            "The time can start later, when the harm could be known.",
        ),
        losses=LOSSES,
        deadlines=(
            Deadline("the people affected", "Tell them without unreasonable delay.", None, PA_NOTICE),
            Deadline(
                "the attorney general", "If more than 500 people are hit.", date(2025, 11, 13), PA_NOTICE
            ),
        ),
        law=(
            AppliedLaw("data_duty", "Who collects personal data owes reasonable care to guard it.", PA_DUTY),
            AppliedLaw("fault_regime", "Modified comparative fault with a bar above 50 percent.", PA_FAULT),
            AppliedLaw("limitation", "Two years for negligence.", PA_LIMIT),
        ),
        unknowns=("earlier_breach", "path_known"),
        unanswered=("claimant_fault_percent", "missing_upkeep"),
        warnings=("The duty to tell people rests on a row of low confidence. Check it.",),
        knowledge_version="2026.11 / 0123456789ab",
        answer_hash="7d1f0c2a9b3e",
    )


def in_england() -> Assessment:
    """Return the same assessment in a place that prints on A4."""
    return replace(assessment(), place="GB-EAW", place_name="England and Wales", currency="GBP")
