"""An invented country with a handful of questions and rules: small enough to know every answer by heart."""

import random
from collections.abc import Iterable
from dataclasses import replace
from datetime import date
from typing import Any

from helpers.bare import bare_library
from negwizard.engine.rulebook import METHOD, RuleSet, absent, answer, decided, found, law, quantity, unknown
from negwizard.engine.vocabulary import MATCH, Answer, AnyOf, Control, Decision, Defeat, Ground, Standing
from negwizard.knowledge.library import Library
from negwizard.knowledge.model import (
    Authority,
    Condition,
    FindingInfo,
    IssueInfo,
    LawRow,
    Option,
    Place,
    Question,
    Safeguard,
    Section,
)
from negwizard.terms import (
    AnswerKind,
    Burden,
    Confidence,
    Issue,
    IssueKind,
    Layer,
    Side,
    Status,
    Strength,
    When,
)

DAY = date(2026, 11, 23)
FOR, AGAINST = Side.FOR, Side.AGAINST
DECISIVE, STRONG, SUPPORTING = Strength.DECISIVE, Strength.STRONG, Strength.SUPPORTING

QUESTIONS = (
    Question(
        "relation",
        "tie",
        AnswerKind.ONE_OF,
        "How did {org} know {claimant}?",
        options=(
            Option("client", "As a client", says="{Claimant} was a client."),
            Option("stranger", "Not at all", says="{Claimant} was a stranger."),
        ),
        who_knows=("both sides",),
    ),
    Question(
        "contract",
        "tie",
        AnswerKind.YES_NO,
        "Was there a contract?",
        says={"yes": "There was a contract.", "no": "There was no contract."},
    ),
    Question(
        "contract_excludes",
        "tie",
        AnswerKind.YES_NO,
        "Does it exclude claims?",
        asked_when=(Condition("contract", ("yes",)),),
        when=When.BEFORE,
        shown_by="the contract",
    ),
    Question(
        "missing",
        "safeguards",
        AnswerKind.SEVERAL_OF,
        "What was missing?",
        options=(Option("lock", "A lock", says="There was no lock."), Option("guard", "A guard")),
        when=When.BEFORE,
    ),
    Question(
        "warned", "conduct", AnswerKind.YES_NO, "Was there a warning?", can_not_apply=True, when=When.NOW
    ),
    Question(
        "losses",
        "loss",
        AnswerKind.SEVERAL_OF,
        "What was lost?",
        options=(Option("stolen_funds", "Money"), Option("distress", "Sleep")),
        has_evidence=False,
    ),
    Question("loss_amount_stolen_funds", "loss", AnswerKind.MONEY, "How much money?", for_report=True),
    Question(
        "loss_borne_by",
        "loss",
        AnswerKind.ONE_OF,
        "Who bore it?",
        options=(Option("claimant", "{Claimant}"), Option("insurer", "An insurer")),
        for_report=True,
    ),
    Question(
        "claimant_fault_percent", "loss", AnswerKind.NUMBER, "Own share in percent?", minimum=0, maximum=100
    ),
)

FINDINGS = (
    FindingInfo("gap", "A basic safeguard was missing."),
    FindingInfo("careless", "{Org} was careless."),
    FindingInfo("excused", "{Org} is excused by contract."),
)

LAW = (
    LawRow("XX", "data_duty", "recognized", "Exland knows the duty.", "1 Ex. 1", DAY, Confidence.HIGH),
    LawRow(
        "XX",
        "fault_regime",
        "modified_51",
        "Half of the fault or more bars the claim.",
        "2 Ex. 2",
        DAY,
        Confidence.MEDIUM,
        details={"bar_operator": "at_least", "bar_percent": 51},
    ),
    LawRow("YY", "data_duty", "unsettled", "Wyland has not decided.", "none", DAY, Confidence.LOW),
)


def school_library(
    questions: Iterable[Question] = QUESTIONS,
    findings: Iterable[FindingInfo] = FINDINGS,
    rows: Iterable[LawRow] = LAW,
) -> Library:
    sections = ("tie", "conduct", "safeguards", "loss")
    return bare_library(
        sections=tuple(Section(name, name.capitalize()) for name in sections),
        questions={question.id: question for question in questions},
        issues={issue: _issue(issue) for issue in Issue},
        findings={finding.id: finding for finding in findings},
        authorities={name: _authority(name) for name in (METHOD, "roe_2020", "doe_2021")},
        places={
            "XX": Place("XX", "Exland", "us", "USD"),
            "YY": Place("YY", "Wyland", "uk", "GBP"),
            "OTHER": Place("OTHER", "Elsewhere", "other", "USD"),
        },
        law=tuple(rows),
        safeguards={"lock": _safeguard("lock", "free"), "guard": _safeguard("guard", "high")},
        version="test / 0",
        as_of=DAY,
    )


def _issue(issue: Issue) -> IssueInfo:
    kind = IssueKind.LOSS if issue.startswith("loss_") else IssueKind.ELEMENT
    return IssueInfo(issue, kind, issue.value.replace("_", " ").capitalize(), "Meaning.", Burden.CLAIMANT)


def _authority(name: str) -> Authority:
    return Authority(name, name.replace("_", " "), f"cite of {name}", "case", DAY, Confidence.HIGH)


def _safeguard(name: str, cost: str) -> Safeguard:
    failure = f"There was no {name}."
    return Safeguard(name, "c", failure, "a", cost, "low", 1, "l", "e", (), (), (), DAY, Confidence.HIGH)


# -- the law of Exland


def school_rules() -> tuple[RuleSet, ...]:
    rules = RuleSet("school")
    _findings(rules)
    _grounds(rules)
    _later_grounds(rules)
    _outcome(rules)
    return rules, weighing_rules()


def _findings(rules: RuleSet) -> None:
    @rules.finding(
        "gap",
        Control(question=MATCH.q, safeguard=MATCH.s, tier="basic"),
        Answer(question=MATCH.q, value=MATCH.s),
        about=MATCH.s,
    )
    def a_cheap_safeguard_was_missing() -> None:
        """A safeguard that costs little belongs to ordinary care."""

    @rules.finding("excused", answer("contract_excludes", "yes"))
    def a_contract_excuses() -> None:
        """Who agreed to bear the loss cannot complain of it."""

    @rules.finding(
        "careless",
        found("gap"),
        answer("warned", "yes"),
        absent(found("excused")),
        layer=Layer.DERIVED_FINDING,
    )
    def a_gap_in_spite_of_a_warning_is_careless() -> None:
        """{Org} was warned and left the gap open."""


def _grounds(rules: RuleSet) -> None:
    @rules.ground(
        Issue.DUTY,
        FOR,
        STRONG,
        answer("relation", "client"),
        law("data_duty", "recognized"),
        authority=("roe_2020",),
    )
    def clients_may_rely_on_care() -> None:
        """Who takes clients owes them care."""

    @rules.ground(Issue.DUTY, FOR, SUPPORTING, answer("contract", "yes"), authority=("doe_2021",))
    def a_contract_speaks_for_a_duty() -> None:
        """A contract ties the sides together."""

    @rules.ground(Issue.DUTY, AGAINST, STRONG, answer("relation", "stranger"), authority=("roe_2020",))
    def strangers_owe_nothing() -> None:
        """Strangers owe each other nothing."""

    @rules.defeat("clients_may_rely_on_care", found("excused"), authority=("doe_2021",))
    def an_exclusion_takes_the_duty_away() -> None:
        """A fair exclusion goes before the general duty."""

    @rules.ground(Issue.STANDARD_OF_CARE, FOR, STRONG, found("careless"), authority=("roe_2020",))
    def carelessness_falls_below_the_standard() -> None:
        """Careless conduct falls below the standard."""

    @rules.ground(Issue.STANDARD_OF_CARE, FOR, SUPPORTING, found("gap"), authority=("roe_2020",))
    def a_gap_speaks_against_care() -> None:
        """A gap speaks against care."""

    @rules.ground(
        Issue.STANDARD_OF_CARE,
        AGAINST,
        STRONG,
        answer("warned", "no"),
        unknown("missing"),
        authority=("roe_2020",),
    )
    def unwarned_and_nothing_known() -> None:
        """Without a warning and without a known gap care is taken as given."""


def _later_grounds(rules: RuleSet) -> None:
    @rules.ground(
        Issue.BREACH, FOR, DECISIVE, decided(Issue.STANDARD_OF_CARE, Status.MET), authority=("roe_2020",)
    )
    def care_below_the_standard_is_breach() -> None:
        """Care below the standard is breach."""

    @rules.ground(
        Issue.LOSS_STOLEN_FUNDS, FOR, STRONG, answer("losses", "stolen_funds"), authority=("roe_2020",)
    )
    def money_is_a_loss() -> None:
        """Money is a loss."""

    @rules.ground(Issue.LOSS_DISTRESS, AGAINST, STRONG, answer("losses", "distress"), authority=("roe_2020",))
    def sleep_is_no_loss() -> None:
        """Sleep is no loss."""

    @rules.ground(
        Issue.COMPARATIVE_FAULT, FOR, STRONG, quantity("claimant_share", "over_bar"), authority=("doe_2021",)
    )
    def too_much_own_fault() -> None:
        """Too much fault of one's own bars the claim."""


def _outcome(rules: RuleSet) -> None:
    @rules.result("claim_fails", "duty", decided(Issue.DUTY, Status.NOT_MET), authority=(METHOD,))
    def no_claim_without_duty() -> None:
        """Without a duty the claim fails."""

    @rules.result(
        "claim_viable",
        "breach",
        decided(Issue.DUTY, Status.MET),
        decided(Issue.BREACH, Status.MET),
        authority=(METHOD,),
    )
    def duty_and_breach_make_a_claim() -> None:
        """Duty and breach make a claim."""

    @rules.result("claim_arguable", "duty", decided(Issue.DUTY, Status.ARGUABLE), authority=(METHOD,))
    def an_arguable_duty_makes_an_arguable_claim() -> None:
        """An arguable duty makes an arguable claim."""


def weighing_rules() -> RuleSet:
    rules = RuleSet("weighing")
    for tier, standing, status in (
        ("part", Layer.PART_STANDING, Layer.PART_STATUS),
        ("main", Layer.STANDING, Layer.STATUS),
    ):
        _weigh(rules, tier, standing, status)
    return rules


def _weigh(rules: RuleSet, tier: str, standing: Layer, status: Layer) -> None:
    weighty = AnyOf("decisive", "strong")

    def has(side: Side) -> Standing:
        return Standing(issue=MATCH.i, side=side.value, strength=weighty, tier=tier)

    def add(name: str, layer: Layer, conclusion: Any, *conditions: Any) -> None:
        def weighs() -> None:
            """This is how grounds are weighed."""

        rules.weighing(layer, conclusion, *conditions, authority=(METHOD,))(weighs)
        rules.rules[-1] = replace(rules.rules[-1], name=f"{tier}_{name}")

    add(
        "stands",
        standing,
        Standing(issue=MATCH.i, side=MATCH.s, strength=MATCH.g, tier=tier),
        Ground(issue=MATCH.i, side=MATCH.s, strength=MATCH.g, rule=MATCH.r, tier=tier),
        absent(Defeat(rule=MATCH.r, tier=tier)),
    )
    for name, outcome, sides in (
        ("for", "met", (has(FOR), absent(has(AGAINST)))),
        ("against", "not_met", (has(AGAINST), absent(has(FOR)))),
        ("both", "arguable", (has(FOR), has(AGAINST))),
    ):
        add(name, status, Decision(issue=MATCH.i, status=outcome, tier=tier), *sides)


# -- random countries, for comparison with brute force

RANDOM_FINDINGS = tuple(f"f{number}" for number in range(4))
RANDOM_ISSUES = (Issue.STANDARD_OF_CARE, Issue.NOTICE, Issue.DUTY, Issue.BREACH)


def random_school(seed: int, questions: int = 5) -> tuple[Library, tuple[RuleSet, ...]]:
    """Return a small library with path conditions and a stratified law on it."""
    choose = random.Random(seed)
    asked: list[Question] = []
    for number in range(questions):
        asked.append(_random_question(choose, f"q{number}", asked))
    rules = RuleSet("random")
    for number in range(choose.randint(3, 6)):
        layer = choose.choice((Layer.FINDING, Layer.FINDING, Layer.DERIVED_FINDING))
        _named(rules, f"finding_{number}")(
            rules.finding(
                RANDOM_FINDINGS[number % 2 if layer is Layer.FINDING else 2 + number % 2],
                *_random_conditions(choose, asked, RANDOM_FINDINGS[:2] if layer > 1 else ()),
                layer=layer,
            )
        )
    for number in range(choose.randint(4, 9)):
        issue, side = choose.choice(RANDOM_ISSUES), choose.choice((FOR, AGAINST))
        conditions = _random_conditions(choose, asked, RANDOM_FINDINGS)
        if issue in (Issue.DUTY, Issue.BREACH) and choose.random() < 0.5:
            conditions.append(
                decided(choose.choice(RANDOM_ISSUES[:2]), choose.choice((Status.MET, Status.NOT_MET)))
            )
        _named(rules, f"ground_{number}")(
            rules.ground(issue, side, choose.choice((DECISIVE, STRONG)), *conditions, authority=(METHOD,))
        )
    target = f"ground_{choose.randrange(4)}"
    tier = next(rule.conclusion["tier"] for rule in rules.rules if rule.name == target)
    _named(rules, "defeat")(
        rules.defeat(
            target, *_random_conditions(choose, asked, RANDOM_FINDINGS), authority=(METHOD,), tier=tier
        )
    )
    return school_library(asked, (), ()), (rules, weighing_rules())


def _named(rules: RuleSet, name: str) -> Any:
    def register(decorate: Any) -> None:
        def proposition() -> None:
            """This is so."""

        proposition.__name__ = name
        decorate(proposition)

    return register


def _random_question(choose: random.Random, name: str, earlier: list[Question]) -> Question:
    kind = choose.choice((AnswerKind.YES_NO, AnswerKind.YES_NO, AnswerKind.ONE_OF, AnswerKind.SEVERAL_OF))
    options = () if kind is AnswerKind.YES_NO else tuple(Option(word, word) for word in ("a", "b", "c"))
    lines: tuple[Condition, ...] = ()
    if earlier and choose.random() < 0.4:
        gate = choose.choice(earlier)
        words = ("yes", "no") if gate.kind is AnswerKind.YES_NO else ("a", "b")
        lines = (Condition(gate.id, (choose.choice(words),), choose.random() < 0.3),)
    return Question(name, "tie", kind, f"{name}?", options=options, asked_when=lines)


def _random_conditions(choose: random.Random, asked: list[Question], findings: tuple[str, ...]) -> list[Any]:
    conditions: list[Any] = []
    for _ in range(choose.choice((1, 1, 2))):
        question = choose.choice(asked)
        words = ("yes", "no") if question.kind is AnswerKind.YES_NO else ("a", "b", "c")
        if question.kind is AnswerKind.SEVERAL_OF:
            words += ("none",)
        if choose.random() < 0.1:
            conditions.append(unknown(question.id))
        else:
            conditions.append(answer(question.id, *choose.sample(words, choose.choice((1, 1, 2)))))
    if findings and choose.random() < 0.6:
        finding = found(choose.choice(findings))
        conditions.append(absent(finding) if choose.random() < 0.5 else finding)
    return conditions
