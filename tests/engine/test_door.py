"""experta comes in without leaving traces, and its facts are strict."""

import subprocess
import sys

import pytest

from negwizard.engine._experta import MATCH, NOT, AnyOf, OneOf, W
from negwizard.engine.vocabulary import Answer, Finding
from negwizard.errors import RuleError

IMPORT_IN_A_FRESH_PROCESS = """
import collections, logging
import negwizard.engine._experta
print(len(logging.getLogger().handlers), hasattr(collections, "Mapping"))
"""


def test_import_adds_no_log_handler_and_gives_collections_nothing_to_keep():
    done = subprocess.run(
        [sys.executable, "-c", IMPORT_IN_A_FRESH_PROCESS], capture_output=True, text=True, check=True
    )
    assert done.stdout.split() == ["0", "False"]


def test_a_misspelt_slot_is_refused_with_a_hint():
    with pytest.raises(TypeError, match='Answer has no slot "queston". Did you mean "question"'):
        Answer(queston="q", value="yes")


@pytest.mark.parametrize(
    "value", [1, True, None, ("yes",), AnyOf(1, 2), AnyOf("yes", 1), NOT(AnyOf("a", "b"))]
)
def test_a_mistyped_value_is_refused_also_inside_conditions(value):
    with pytest.raises(TypeError, match='Answer slot "value" takes str'):
        Answer(question="q", value=value)


def test_a_pattern_may_leave_slots_out_but_a_fact_may_not():
    pattern = Answer(question="q")
    with pytest.raises(TypeError, match='Answer fact was declared without its slot "value"'):
        pattern.validate()


def test_a_fact_with_a_condition_in_a_slot_cannot_be_declared():
    with pytest.raises(TypeError, match='condition in "value"'):
        Answer(question="q", value=MATCH.x).validate()


def test_any_of_one_value_is_that_value_and_of_several_stays_readable():
    assert AnyOf("yes") == "yes"
    assert AnyOf("yes", "yes") == "yes"
    assert AnyOf("yes", "no").values == ("yes", "no")
    assert AnyOf("yes", "no") == OneOf(("yes", "no"))
    assert hash(AnyOf("yes", "no")) == hash(OneOf(("yes", "no")))
    assert repr(AnyOf("yes", "no")) == "AnyOf('yes', 'no')"


def test_any_of_nothing_is_refused():
    with pytest.raises(RuleError, match="names no value"):
        AnyOf()


def test_wildcards_and_variables_pass_as_values():
    assert Answer(question=W(), value=MATCH.x)


def test_content_lists_the_slots_in_the_order_of_the_class():
    assert Finding(about="auth_mfa", id="gap").content == ("gap", "auth_mfa")
