"""What a lawyer and an owner look for: what to do, what is proved, each side's best, sources that travel."""

from dataclasses import replace
from datetime import date

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
from report.test_content import part, table, words

from negwizard.assessment import AppliedLaw, Citation, Deadline, Premise, Reason
from negwizard.knowledge.answers import Answer
from negwizard.report.blocks import Argument, Bullets, Callout, Heading, Standing, line, plain_text, texts
from negwizard.report.content import compose, phrases
from negwizard.report.content.arguments import best, here
from negwizard.report.content.material import Material, cite_text, source_key
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
