"""What a lawyer and an owner look for: what to do, what is proved, each side's best, sources that travel."""

from dataclasses import replace
from datetime import date, timedelta

import pytest
from report.sample import (
    AS_OF,
    CARROLL,
    DITTMAN,
    NO_MFA,
    PA_DUTY,
    PA_NOTICE,
    WARNED,
    assessment,
    case,
    ground,
    in_england,
    library,
    said,
)
from report.test_content import part, table, with_notices, words

from negwizard.assessment import AppliedLaw, Citation, Deadline, Premise, Reason
from negwizard.knowledge.answers import Answer
from negwizard.knowledge.days import day_in_words
from negwizard.knowledge.model import LawRow
from negwizard.report.blocks import Argument, Bullets, Callout, Heading, Standing, line, plain_text, texts
from negwizard.report.content import compose, phrases
from negwizard.report.content.arguments import best, here
from negwizard.report.content.material import Material, cite_text, cited, source_key
from negwizard.report.text import run_together
from negwizard.terms import (
    CHECK_THIS,
    Burden,
    Confidence,
    Evidence,
    Incident,
    Issue,
    OutcomeStatus,
    Perspective,
    Side,
    Stage,
    Status,
    Strength,
)

METHOD = Citation("method", "Method", "this program", AS_OF, Confidence.HIGH, "method")


def report(told=None, result=None, **options):
    return compose(library(), told or case(), result or assessment(), **options)


def material(result=None, told=None):
    return Material(library(), told or case(), result or assessment())


def with_issue(result, **more):
    whole = more.pop("whole", assessment())
    return replace(whole, issues={**whole.issues, result.issue: replace(result, **more)})


def first_page(composed):
    blocks = composed.blocks
    end = next(i for i, block in enumerate(blocks) if isinstance(block, Heading) and block.level == 2)
    return blocks[:end]


def text_of(blocks):
    return " ".join(" ".join(texts(blocks)).split())


# -- the first page


def test_a_day_to_keep_that_lies_ahead_stands_first_on_the_first_page():
    ahead = replace(
        assessment(), deadlines=(Deadline("the authority", "Tell it.", date(2026, 4, 1), PA_NOTICE),)
    )
    (steps,) = [
        block for block in first_page(report(result=ahead)) if isinstance(block, Bullets) and block.numbered
    ]
    assert plain_text(steps.items[0]).startswith("April 1, 2026 is the day by which to tell the authority.")


def test_a_day_that_has_gone_by_sends_the_reader_to_a_lawyer():
    assert "was the day by which to tell the attorney general. If that was not done" in text_of(
        first_page(report())
    )


def test_a_duty_that_was_kept_is_no_task_any_more():
    people = Deadline("the people whose data it is", "Tell them.", date(2025, 11, 13), PA_NOTICE)
    told = case(notice_date=Answer(date(2025, 11, 3)))
    composed = report(told, replace(assessment(), deadlines=(people,)))
    assert "the day by which to tell" not in text_of(first_page(composed))
    assert "(kept, as told)" in text_of(part(composed, "time"))


def test_the_person_harmed_reads_the_last_day_to_sue_first():
    composed = report(result=replace(assessment(), perspective=Perspective.HARMED.value))
    assert "August 30, 2027 may be the last day to sue." in text_of(first_page(composed))


def test_an_owner_who_looks_ahead_reads_how_the_care_would_be_judged():
    ahead = replace(
        assessment(),
        incident=Incident.NONE_YET.value,
        outcome=replace(assessment().outcome, status=OutcomeStatus.OPEN),
    )
    said_ = text_of(first_page(report(result=ahead)))
    assert "Nothing has happened, so there is no claim yet." in said_
    assert "a court could find that your care was too low" in said_
    assert "Turn on app-based or passkey sign-in" in said_


def test_damages_are_decided_loss_by_loss():
    assert "Counts: fraud in the person's name. Arguable: lost time." in text_of(first_page(report()))


def test_weak_sources_are_counted_and_not_listed_one_by_one():
    weak = tuple(f"Check this before you rely on it: Source {number} (cite)." for number in range(20))
    (_, box, *_) = [
        b for b in report(result=replace(assessment(), warnings=weak)).blocks if isinstance(b, Callout)
    ]
    assert len(box.lines) == 1
    assert "20 sources behind this result were noted from memory" in plain_text(box.lines[0])


# -- reasons


def test_a_step_to_a_part_is_traced_to_what_decides_the_part():
    whole = assessment()
    link = ground(
        Issue.BREACH,
        Side.FOR,
        Strength.DECISIVE,
        "Care below the standard is breach.",
        (Premise("issue", "Notice of the weak point: met."),),
    )
    result = with_issue(whole.issues[Issue.BREACH], grounds_for=(link,))
    found = best(material(result), result.issues[Issue.BREACH], Side.FOR)
    assert found.ground.reason.text.startswith("Who has been told of a weak point")


def test_a_defense_that_denies_a_part_in_doubt_speaks_for_the_other_side_of_it():
    whole = assessment()
    premise = (Premise("issue", "Cause in fact: arguable."),)
    both = {
        "grounds_for": (ground(Issue.UNFORESEEABLE, Side.FOR, Strength.STRONG, "For.", premise),),
        "grounds_against": (ground(Issue.UNFORESEEABLE, Side.AGAINST, Strength.STRONG, "Against.", premise),),
        "status": Status.ARGUABLE,
    }
    result = with_issue(whole.issues[Issue.UNFORESEEABLE], **both)
    defense = result.issues[Issue.UNFORESEEABLE]
    assert best(material(result), defense, Side.FOR).ground.reason.text == "The way in must be shown."
    assert "A second step" in best(material(result), defense, Side.AGAINST).ground.reason.text


def test_findings_that_differ_only_in_their_end_stand_as_one():
    def missing(name, evidence):
        fact = said("missing_sign_in", f"There was no {name}.", evidence)
        because = (Reason("missing", "It was missing.", (), (fact,)),)
        return Premise("finding", f"A safeguard was missing: no {name}.", because=because)

    whole = assessment()
    premises = (missing("backup", Evidence.DOCUMENT), missing("plan", Evidence.STATEMENT))
    reason = ground(Issue.DUTY, Side.FOR, Strength.STRONG, "One.", premises)
    composed = report(result=with_issue(whole.issues[Issue.DUTY], grounds_for=(reason,), grounds_against=()))
    (argument,) = [block for block in part(composed, "issue-duty") if isinstance(block, Argument)]
    assert plain_text(argument.rests_on[0]) == (
        "A safeguard was missing: no backup (a document) and no plan (somebody says so)."
    )


def test_the_answers_behind_a_finding_are_listed_once():
    whole = assessment()
    finding = Premise("finding", "Two facts.", because=(Reason("two", "Two.", (), (NO_MFA, WARNED)),))
    reasons = tuple(
        ground(Issue.DUTY, Side.FOR, Strength.STRONG, text, (finding,), (CARROLL,))
        for text in ("One.", "Two.")
    )
    composed = report(result=with_issue(whole.issues[Issue.DUTY], grounds_for=reasons, grounds_against=()))
    first, second = [block for block in part(composed, "issue-duty") if isinstance(block, Argument)]
    assert "From a document:" in plain_text(first.rests_on[0])
    assert plain_text(second.rests_on[0]) == "Two facts. (see above)"


def test_what_the_law_of_the_place_is_not_is_left_out():
    noise = Premise("absence", "The law of the place does not say on “Safe harbor”: this; or: that.")
    assert here(ground(Issue.DUTY, Side.FOR, Strength.STRONG, "One.", (noise, NO_MFA)), 200) == NO_MFA.text


# -- proof


def test_facts_are_sorted_into_proved_and_only_said():
    backed, told = [block for block in part(report(), "proof") if hasattr(block, "columns")]
    assert "An official record: Your business collected the data" in text_of(backed.rows[0])
    (fraud,) = [row for row in told.rows if "used for fraud" in words(row[0])]
    assert words(fraud[0]) == "Causation: The data has been used for fraud. (disputed)"
    assert words(fraud[1]) == "the person harmed and the bank"
    assert words(fraud[2]) == "a bank letter, police report or tax letter"


def test_an_unknown_that_moves_nothing_is_not_called_decisive():
    whole = assessment()
    still = {issue: replace(result, open_questions=()) for issue, result in whole.issues.items()}
    blocks = part(report(result=replace(whole, issues=still)), "unknown")
    assert "without effect on any status now" in text_of(blocks)
    assert "could still change the result" not in text_of(blocks)


# -- money


def test_a_failing_claim_says_that_nothing_could_be_collected():
    failing = replace(assessment(), outcome=replace(assessment().outcome, status=OutcomeStatus.CLAIM_FAILS))
    assert "none of this could be collected" in text_of(part(report(result=failing), "losses"))
    assert "none of this could be collected" not in text_of(part(report(), "losses"))


def test_a_loss_without_reasons_still_has_its_source():
    row = table(part(report(), "losses")).rows[0]
    assert "Dittman v. UPMC, 196 A.3d 1036" in words(row[-1])


# -- law and sources


def test_rows_of_law_on_which_nothing_turns_stand_apart():
    idle = Citation("US-PA/idle", "Pennsylvania, idle", "1 Pa. C.S. § 1", AS_OF, Confidence.HIGH, "row")
    law = (*assessment().law, AppliedLaw("idle", "It says nothing here.", idle))
    blocks = part(report(result=replace(assessment(), law=law)), "law")
    applied, others = [block for block in blocks if hasattr(block, "columns")]
    assert "It says nothing here." not in text_of(applied.rows[0])
    assert [words(row[0]) for row in others.rows] == ["Idle"]


def test_one_decision_cited_twice_in_two_ways_is_one_source():
    long = replace(DITTMAN, id="long", cite="Dittman v. UPMC, 649 Pa. 496, 196 A.3d 1036 (Pa. 2018)")
    assert source_key(PA_DUTY) == source_key(DITTMAN)
    assert source_key(long) != ""


@pytest.mark.parametrize(
    ("name", "cite", "kind", "shown"),
    [
        ("Fed. rules", "Fed. R. Evid. 801", "statute", "Fed. R. Evid. 801"),
        ("A v. B", "1 U.S. 1", "case", "A v. B, 1 U.S. 1"),
        ("Department v. B", "Dep't v. B, 1 U.S. 1", "case", "Dep't v. B, 1 U.S. 1"),
        ("Post (C-300/21)", "Case C-300/21 UI v Post AG", "case", "Case C-300/21 UI v Post AG"),
        ("Georgia, idle", "No controlling authority found", "row", "no source found"),
    ],
)
def test_a_source_is_named_once(name, cite, kind, shown):
    assert cite_text(Citation("x", name, cite, AS_OF, Confidence.HIGH, kind)) == shown


def test_a_source_of_the_united_states_is_marked_abroad_and_only_there():
    american = replace(CARROLL, cite="Restatement (Third) of Torts § 3", kind="restatement")
    reason = ground(Issue.DUTY, Side.FOR, Strength.STRONG, "One.", (NO_MFA,), (american,))
    more = {"grounds_for": (reason,), "grounds_against": ()}
    abroad = with_issue(assessment().issues[Issue.DUTY], whole=in_england(), **more)
    home = with_issue(assessment().issues[Issue.DUTY], **more)
    assert "Restatement (Third) of Torts § 3 (US)" in text_of(part(report(result=abroad), "elements"))
    assert "(US)" not in text_of(part(report(result=home), "elements"))


def test_a_point_that_only_the_united_states_know_stands_in_a_line_abroad():
    reason = ground(
        Issue.STATUTORY_SAFE_HARBOR, Side.AGAINST, Strength.STRONG, "No such statute.", (NO_MFA,), (METHOD,)
    )
    harbor = assessment().issues[Issue.STATUTORY_SAFE_HARBOR]
    result = with_issue(harbor, whole=in_england(), grounds_against=(reason,), status=Status.NOT_MET)
    assert "Without weight in this place: Safe harbor by statute." in text_of(
        part(report(result=result), "defenses")
    )


def test_the_note_from_memory_is_said_by_the_mark_alone():
    noted = replace(PA_DUTY, note=f"From memory; {CHECK_THIS}. Only for employers.")
    law = (AppliedLaw("data_duty", "It holds.", noted),)
    row = table(part(report(result=replace(assessment(), law=law)), "law")).rows[0]
    assert words(row[1]) == "It holds. Only for employers."
    assert "[check this]" in words(row[2])


# -- steps


def test_who_paid_a_fraud_is_told_to_call_the_bank_and_not_to_freeze_credit():
    harmed = replace(
        assessment(), perspective=Perspective.HARMED.value, incident=Incident.PAYMENT_FRAUD.value
    )
    steps = text_of(part(report(result=harmed), "first"))
    assert "Call your bank now" in steps
    assert "Freeze your credit" not in steps


@pytest.mark.parametrize(
    ("perspective", "first"),
    [(Perspective.HARMED, "Call your bank now"), (Perspective.ORGANIZATION, "Stop what can be stopped")],
)
def test_a_customer_who_blames_the_bank_has_no_other_side_to_call(perspective, first):
    told = case().with_answer("payment_sides", Answer("customer_blames_bank"))
    result = replace(
        assessment(), perspective=perspective.value, incident=Incident.PAYMENT_FRAUD.value, deadlines=()
    )
    steps = text_of(part(report(told, result), "first"))
    assert first in steps
    assert "Call the other side" not in steps


def test_who_bears_the_loss_is_asked_for_only_where_something_was_paid_back():
    lost = replace(assessment(), losses=tuple(replace(loss, borne_by="") for loss in assessment().losses))
    for paid, shown in (("none", False), ("part", True)):
        told = case().with_answer("loss_paid_back", Answer(paid))
        assert (
            "Who bears the loss has not been said." in text_of(part(report(told, lost), "losses"))
        ) is shown


@pytest.mark.parametrize(
    ("said", "step"),
    [
        (
            {"payment_sides": "customer_blames_bank", "order_given_by": "crook"},
            "which payments you did not order",
        ),
        ({"payment_sides": "customer_blames_bank", "order_given_by": "customer_tricked"}, "you were tricked"),
        ({"payment_sides": "phone_customer"}, "Get your number back"),
        ({"payment_sides": "stranger_blames_lender"}, "Write to the lender"),
        ({"payment_sides": "payee_blames_payer"}, "Ask for a recall at once"),
    ],
)
def test_the_steps_after_a_payment_fit_who_lost_the_money(said, step):
    harmed = replace(
        assessment(), perspective=Perspective.HARMED.value, incident=Incident.PAYMENT_FRAUD.value
    )
    told = case(**{question: Answer(value) for question, value in said.items()})
    assert step in text_of(part(report(told, harmed), "first"))


def test_a_freeze_of_credit_is_promised_only_in_the_united_states():
    harmed = replace(in_england(), perspective=Perspective.HARMED.value)
    assert "Freeze your credit" not in text_of(report(result=harmed).blocks)


def test_the_person_harmed_is_not_given_the_plan_of_the_business():
    harmed = replace(assessment(), perspective=Perspective.HARMED.value)
    blocks = part(report(result=harmed), "plan")
    assert blocks[0].text == "Safeguards that were missing"
    assert [column.title for column in table(blocks).columns][-1] == "Ask for"


# -- words


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("In force on 2026-11-02.", "In force on November 2, 2026."),
        ("Act before 9 April 2028.", "Act before April 9, 2028."),
        ("A loss of 30,000 USD.", "A loss of $30,000."),
        ("70% of 9,000 GBP", "70% of £9,000"),
        ("Case 2026-99-02", "Case 2026-99-02"),
    ],
)
def test_days_and_money_are_written_in_one_way(text, shown):
    assert phrases.uniform(text) == shown


def test_facts_run_together_unless_one_runs_from_right_to_left():
    assert len(run_together("Here: ", (line("One."), line("Two.")))) == 1
    assert len(run_together("Here: ", (line("One."), line("תאריך")))) == 2


def test_a_mere_denial_is_to_be_disproved_wherever_it_stands():
    reason = (ground(Issue.UNFORESEEABLE, Side.FOR, Strength.STRONG, "For.", (NO_MFA,)),)
    more = {"burden": Burden.CLAIMANT, "status": Status.ARGUABLE, "grounds_for": reason}
    whole = with_issue(assessment().issues[Issue.UNFORESEEABLE], **more)
    standings = [block for block in part(report(result=whole), "defenses") if isinstance(block, Standing)]
    assert ("To be disproved by", "the person harmed") in {(it.must, it.burden) for it in standings}
    assert ("Must be proved by", "the person harmed") not in {(it.must, it.burden) for it in standings}


def test_a_neutral_reader_has_no_side_of_his_own():
    neutral = replace(assessment(), perspective=Perspective.NEUTRAL.value)
    assert "your side" not in text_of(part(report(result=neutral), "sides"))
    assert "your side" in text_of(part(report(), "sides"))


@pytest.mark.parametrize(
    ("items", "shown"),
    [
        (["no backup", "no plan"], "no backup and no plan"),
        (["weak, shared passwords", "no plan"], "weak, shared passwords; no plan"),
        (["no plan", "no logs and no alarms"], "no plan; no logs and no alarms"),
    ],
)
def test_items_with_commas_of_their_own_are_kept_apart(items, shown):
    assert phrases.listed(items) == shown


def test_what_moves_nothing_is_not_said_to_be_unknown_either_where_nothing_else_is():
    still = {issue: replace(result, open_questions=()) for issue, result in assessment().issues.items()}
    blocks = part(report(result=replace(assessment(), issues=still)), "unknown")
    assert "Not known, but without effect on any status now" in text_of(blocks)
    assert "either" not in text_of(blocks)


def test_a_total_says_in_a_sentence_what_it_leaves_out():
    assert "This leaves out 1 kind of loss" in text_of(part(report(), "losses"))


def test_weak_sources_on_which_much_turns_are_told_apart():
    duty = assessment().issues[Issue.DUTY]
    weak = [
        replace(CARROLL, id=name, cite=name, kind="restatement", confidence=Confidence.LOW)
        for name in ("A, and B", "C")
    ]
    reason = ground(Issue.DUTY, Side.FOR, Strength.STRONG, "One.", (NO_MFA,), tuple(weak))
    unsure = with_issue(duty, grounds_for=(reason,), grounds_against=(), status=Status.ARGUABLE)
    told = replace(
        unsure,
        warnings=("Check this before you rely on it: C.",),
        outcome=replace(unsure.outcome, deciding=(Issue.DUTY,)),
    )
    assert "The result turns on these of them: A, and B; C." in text_of(report(result=told).blocks)


# -- a suit that was filed, data given to a trickster


def harmed_case(**answers):
    told = case(**answers)
    return replace(told, frame=replace(told.frame, perspective=Perspective.HARMED))


@pytest.mark.parametrize(
    ("filed", "says"),
    [
        (date(2026, 3, 1), None),
        (date(2027, 9, 1), "may have been the last day to sue; the suit came on September 1, 2027."),
    ],
)
def test_who_has_sued_is_not_sent_to_sue(filed, says):
    whole = replace(assessment(), perspective=Perspective.HARMED.value)
    composed = report(harmed_case(suit_filed_date=Answer(filed)), whole)
    page = text_of(first_page(composed))
    assert "may be the last day to sue" not in page
    assert "If no suit was filed" not in text_of(composed.blocks)
    assert f"The suit was filed on {day_in_words(filed)}." in text_of(composed.blocks)
    assert (says or "the suit came on") in page if says else "last day to sue" not in page


def test_a_notice_that_was_given_is_no_task_any_more():
    whole = replace(with_notices(AS_OF - timedelta(days=9)), perspective=Perspective.HARMED.value)
    for given, shown in (("yes", False), ("no", True)):
        page = text_of(first_page(report(harmed_case(public_notice_given=Answer(given)), whole)))
        assert ("notice may have been due" in page) is shown


def test_nobody_is_told_to_ask_a_trickster_for_the_data_back():
    tricked = {
        "how_it_got_out": Answer("tricked_out"),
        "data_kinds": Answer(("identity_number", "pay")),
        "notice_date": Answer("unknown"),
    }
    shown = replace(assessment(), incident=Incident.MISTAKEN_DISCLOSURE.value)
    ours = text_of(part(report(case(**tricked), shown), "first"))
    assert "Get it back" not in ours
    assert "dataloss@irs.gov" in ours
    assert "Tell the people affected at once" in ours
    told = {**tricked, "notice_date": Answer(date(2025, 11, 3))}
    assert "Tell the people affected at once" not in text_of(part(report(case(**told), shown), "first"))
    theirs = replace(shown, perspective=Perspective.HARMED.value)
    steps = text_of(part(report(harmed_case(**tricked), theirs), "first"))
    assert "taken back" not in steps
    assert steps.index("Freeze your credit") < steps.index("identity protection PIN") < steps.index("Stop")
    no_taxes = {**tricked, "data_kinds": Answer(("contact",))}
    assert "IRS" not in text_of(part(report(harmed_case(**no_taxes), theirs), "first"))


def test_reports_go_to_offices_that_there_are():
    harmed = replace(assessment(), perspective=Perspective.HARMED.value)
    assert "IdentityTheft.gov" in text_of(part(report(harmed_case(), harmed), "first"))
    clinic = harmed_case(defendant_kind=Answer("health"), data_kinds=Answer(("health",)))
    assert "within 180 days" in text_of(part(report(clinic, harmed), "first"))
    abroad = replace(in_england(), perspective=Perspective.HARMED.value)
    steps = text_of(part(report(harmed_case(), abroad), "first"))
    assert "data protection authority" in steps
    assert "IdentityTheft.gov" not in steps


def test_a_row_that_found_nothing_is_no_source_beside_one():
    nothing = replace(PA_DUTY, id="none", cite="No controlling authority found", confidence=Confidence.LOW)
    assert [plain_text(it) for it in cited((DITTMAN, nothing))] == [
        plain_text(it) for it in cited((DITTMAN,))
    ]
    assert "no source found" in plain_text(cited((nothing,))[0])


@pytest.mark.parametrize(
    ("note", "shown"),
    [
        (f"The day is from memory; {CHECK_THIS}.", "It holds. The day is from memory."),
        (
            f"So it may be (A v. B, from memory; {CHECK_THIS}). More.",
            "It holds. So it may be (A v. B, from memory). More.",
        ),
    ],
)
def test_the_mark_leaves_no_stray_stop_in_a_note(note, shown):
    law = (AppliedLaw("data_duty", "It holds.", replace(PA_DUTY, note=note)),)
    row = table(part(report(result=replace(assessment(), law=law)), "law")).rows[0]
    assert words(row[1]) == shown


@pytest.mark.parametrize(
    ("value", "court", "status", "shown"),
    [
        ("state_right", "federal", Status.NOT_MET, True),
        ("state_stake", "federal", Status.NOT_MET, True),
        ("state_injury", "federal", Status.NOT_MET, False),
        ("state_right", "state", Status.NOT_MET, False),
        ("state_right", "federal", Status.ARGUABLE, False),
    ],
)
def test_who_may_be_heard_by_a_state_court_alone_is_told_so(value, court, status, shown):
    row = LawRow("US-PA", "standing", value, "They ask for less.", "1 A. 1", AS_OF, Confidence.HIGH)
    cite = Citation(row.id, "Pennsylvania: standing", row.cite, AS_OF, Confidence.HIGH, "row")
    whole = with_issue(assessment().issues[Issue.STANDING], status=status)
    whole = replace(
        whole,
        perspective=Perspective.HARMED.value,
        law=(*whole.law, AppliedLaw("standing", row.text, cite)),
    )
    known = replace(library(), law=(*library().law, row))
    page = text_of(first_page(compose(known, harmed_case(court=Answer(court)), whole)))
    assert ("Ask about a state court." in page) is shown


@pytest.mark.parametrize(
    ("incident", "kind", "topic", "shown"),
    [
        (Incident.BREAK_IN, "shop", "payment_law", False),
        (Incident.PAYMENT_FRAUD, "shop", "payment_law", True),
        (Incident.NONE_YET, "shop", "payment_law", True),
        (Incident.BREAK_IN, "shop", "employer_liability", False),
        (Incident.INSIDER, "shop", "employer_liability", True),
        (Incident.BREAK_IN, "shop", "local_claims", False),
        (Incident.BREAK_IN, "school", "local_claims", True),
        (Incident.BREAK_IN, "unknown", "local_claims", True),
    ],
)
def test_rows_of_law_on_another_kind_of_case_are_left_out(incident, kind, topic, shown):
    idle = Citation(f"US-PA/{topic}", "Pennsylvania, idle", "1 Pa. C.S. § 1", AS_OF, Confidence.HIGH, "row")
    law = (*assessment().law, AppliedLaw(topic, "It says nothing here.", idle))
    whole = replace(assessment(), law=law, incident=incident.value)
    composed = report(case(defendant_kind=Answer(kind)), whole)
    assert ("It says nothing here." in text_of(part(composed, "law"))) is shown


@pytest.mark.parametrize(
    ("stage", "filed", "heads"),
    [
        (Stage.PLEADING, date(2026, 3, 1), ("Answer the suit in time", "Keep every record")),
        (Stage.PROOF, date(2026, 3, 1), ("Keep every record",)),
        (Stage.PROOF, "not_applicable", ()),
    ],
)
def test_who_has_been_sued_keeps_the_records_and_answers(stage, filed, heads):
    whole = replace(assessment(), stage=stage)
    steps = text_of(part(report(case(suit_filed_date=Answer(filed)), whole), "first"))
    assert [head in steps for head in ("Answer the suit in time", "Keep every record")] == [
        head in heads for head in ("Answer the suit in time", "Keep every record")
    ]


@pytest.mark.parametrize(
    ("kinds", "bank", "prints"),
    [
        (("body", "contact"), False, True),
        (("body", "card"), True, True),
        (("health",), False, False),
        ((), True, False),
    ],
)
def test_a_call_to_the_bank_is_for_data_that_opens_accounts(kinds, bank, prints):
    whole = replace(assessment(), perspective=Perspective.HARMED.value)
    steps = text_of(part(report(harmed_case(data_kinds=Answer(kinds)), whole), "first"))
    assert ("Call your bank or card company." in steps) is bank
    assert ("Stop signing in with it" in steps) is prints


@pytest.mark.parametrize("shares_count", [True, False])
def test_a_claim_that_rests_on_another_law_is_not_told_as_one_of_negligence_alone(shares_count):
    fault = replace(assessment().fault, shares_count=shares_count)
    text = text_of(part(report(result=replace(assessment(), fault=fault)), "elements"))
    assert ("This claim rests on another law" in text) is not shares_count
