"""The vocabulary of the program: closed sets of tort law and of expert systems, in the order reports use."""

from enum import IntEnum, StrEnum


class Perspective(StrEnum):
    """Whose words the questions use; the law is the same for all."""

    ORGANIZATION = "organization"
    HARMED = "harmed"
    NEUTRAL = "neutral"


class Incident(StrEnum):
    """The kind of security failure."""

    BREAK_IN = "break_in"
    RANSOMWARE = "ransomware"
    PAYMENT_FRAUD = "payment_fraud"
    LOST_DEVICE = "lost_device"
    MISTAKEN_DISCLOSURE = "mistaken_disclosure"
    INSIDER = "insider"
    VENDOR = "vendor"
    NONE_YET = "none_yet"


class Stage(StrEnum):
    """What must be shown: a plausible complaint, or proof."""

    PLEADING = "pleading"
    PROOF = "proof"


class IssueKind(StrEnum):
    """What kind of question of law an issue is."""

    ELEMENT = "element"
    SUB_ISSUE = "sub_issue"
    LOSS = "loss"
    DEFENSE = "defense"
    THRESHOLD = "threshold"


class Issue(StrEnum):
    """Everything the program decides, in report order. `resources/issues.toml` says what each one means."""

    # elements
    DUTY = "duty"
    BREACH = "breach"
    CAUSATION = "causation"
    DAMAGES = "damages"
    # parts of elements
    FORESEEABILITY = "foreseeability"
    STANDARD_OF_CARE = "standard_of_care"
    NOTICE = "notice"
    NEGLIGENCE_PER_SE = "negligence_per_se"
    RES_IPSA = "res_ipsa"
    GROSS_NEGLIGENCE = "gross_negligence"
    CAUSE_IN_FACT = "cause_in_fact"
    SCOPE_OF_LIABILITY = "scope_of_liability"
    # categories of loss: is a loss of this kind recoverable?
    LOSS_STOLEN_FUNDS = "loss_stolen_funds"
    LOSS_IDENTITY_FRAUD = "loss_identity_fraud"
    LOSS_MITIGATION_COST = "loss_mitigation_cost"
    LOSS_FUTURE_RISK = "loss_future_risk"
    LOSS_TIME = "loss_time"
    LOSS_DISTRESS = "loss_distress"
    LOSS_DATA_VALUE = "loss_data_value"
    LOSS_REISSUE_COST = "loss_reissue_cost"
    LOSS_BUSINESS = "loss_business"
    LOSS_REPAIR = "loss_repair"
    LOSS_REPUTATION = "loss_reputation"
    LOSS_PENALTY = "loss_penalty"
    LOSS_PHYSICAL = "loss_physical"
    # defenses
    REASONABLE_CARE_MET = "reasonable_care_met"
    UNFORESEEABLE = "unforeseeable"
    THIRD_PARTY_ACT = "third_party_act"
    COMPARATIVE_FAULT = "comparative_fault"
    ASSUMPTION_OF_RISK = "assumption_of_risk"
    FAILURE_TO_MITIGATE = "failure_to_mitigate"
    ECONOMIC_LOSS_RULE = "economic_loss_rule"
    CONTRACT_LIMITATION = "contract_limitation"
    LIMITATION_PERIOD = "limitation_period"
    STATUTORY_SAFE_HARBOR = "statutory_safe_harbor"
    GOVERNMENTAL_IMMUNITY = "governmental_immunity"
    # thresholds: `met` means that the point is established
    STANDING = "standing"
    STATUTORY_STANDARD = "statutory_standard"


ELEMENTS: tuple[Issue, ...] = (Issue.DUTY, Issue.BREACH, Issue.CAUSATION, Issue.DAMAGES)


class Status(StrEnum):
    """Where an issue stands. For a defense `met` means that it succeeds."""

    MET = "met"
    NOT_MET = "not_met"
    ARGUABLE = "arguable"
    OPEN = "open"


class OutcomeStatus(StrEnum):
    """Where the negligence claim as a whole stands."""

    CLAIM_VIABLE = "claim_viable"
    CLAIM_FAILS = "claim_fails"
    CLAIM_ARGUABLE = "claim_arguable"
    OPEN = "open"


class Side(StrEnum):
    """Whether a ground speaks for or against an issue being met."""

    FOR = "for"
    AGAINST = "against"

    @property
    def other(self) -> "Side":
        """Return the opposite side."""
        return Side.AGAINST if self is Side.FOR else Side.FOR


FOR, AGAINST = Side.FOR, Side.AGAINST


class Strength(StrEnum):
    """How far a ground goes by itself."""

    DECISIVE = "decisive"
    STRONG = "strong"
    SUPPORTING = "supporting"


DECISIVE, STRONG, SUPPORTING = Strength.DECISIVE, Strength.STRONG, Strength.SUPPORTING


class Burden(StrEnum):
    """Who must persuade the court on an issue."""

    CLAIMANT = "claimant"
    DEFENDANT = "defendant"
    COURT = "court"


class Evidence(StrEnum):
    """What stands behind an answer, weakest first."""

    NONE = "none"
    STATEMENT = "statement"
    DOCUMENT = "document"
    OFFICIAL = "official"

    @property
    def is_proof(self) -> bool:
        """Say whether it counts on the evidence: a document does, somebody's word does not."""
        return self in (Evidence.DOCUMENT, Evidence.OFFICIAL)


class Confidence(StrEnum):
    """How sure the researcher was of a row of law; `low` is shown to the user as "check this"."""

    HIGH = "high"
    MEDIUM = "medium"
    LOW = "low"


CHECK_THIS = "check this"
"""What the note of a source says when no page confirmed it: shown to the user as "check this" too."""


class AnswerKind(StrEnum):
    """The form of an answer. The value that each kind holds is given in `negwizard.knowledge.answers`."""

    YES_NO = "yes_no"
    ONE_OF = "one_of"
    SEVERAL_OF = "several_of"
    NUMBER = "number"
    DATE = "date"
    MONEY = "money"
    TEXT = "text"


class FaultRegime(StrEnum):
    """How the claimant's own fault counts."""

    CONTRIBUTORY_BAR = "contributory_bar"
    PURE_COMPARATIVE = "pure_comparative"
    MODIFIED_50 = "modified_50"
    MODIFIED_51 = "modified_51"
    SLIGHT_GROSS = "slight_gross"
    APPORTIONMENT = "apportionment"
    NOT_FAULT_REGIME = "not_fault_regime"


class When(StrEnum):
    """When a fact could be changed: decides what a smallest flip means to the user."""

    BEFORE = "before"
    NOW = "now"
    NEVER = "never"


class Layer(IntEnum):
    """The strata of the rule base. A rule may need the absence only of facts concluded in a lower layer."""

    FINDING = 1
    DERIVED_FINDING = 2
    PART_GROUND = 3
    PART_DEFEAT = 4
    PART_STANDING = 5
    PART_STATUS = 6
    GROUND = 7
    DEFEAT = 8
    STANDING = 9
    STATUS = 10
    OUTCOME = 11
