"""The matcher: which rules are satisfied by which facts, kept up to date change by change.

A Rete network in which nothing is searched for. A fact finds its alpha memories by hashing its type and
literal slots; a join finds its partners by hashing the slots that must be equal; a token is a child of its
parent token and of its fact, so that a retraction fells a tree instead of looking for what to remove; an
absence counts its blockers for each token. Only activations that appeared or vanished are reported.

It plugs into experta's own extension point: `__matcher__ = IndexedMatcher` on any KnowledgeEngine.
"""

from collections.abc import Callable, Iterable
from operator import attrgetter, itemgetter
from typing import Any, Protocol

from negwizard.engine._experta import Matcher, Rule, StrictFact
from negwizard.engine.conditions import Condition, Pattern, read_conditions

Key = Any
"""What a hash index is searched by: one value, or a tuple of several."""


class Element:
    """A live fact as the network knows it: where it is stored and what was built on it."""

    __slots__ = ("fact", "memories", "tokens")

    def __init__(self, fact: StrictFact) -> None:
        self.fact = fact
        self.memories: list[AlphaMemory] = []
        self.tokens: dict[Token, None] = {}


class Token:
    """A partial match: the facts that satisfy the first conditions of a rule, as a path from the root.

    `values` holds the variables bound so far; `blockers` counts, at an absence, the facts that contradict it.
    """

    __slots__ = ("blockers", "children", "element", "node", "parent", "values")

    def __init__(self, parent: "Token | None", element: Element | None, values: tuple[Any, ...]) -> None:
        self.parent = parent
        self.element = element
        self.values = values
        self.children: dict[Token, None] = {}
        self.node: LeftInput | None = None
        self.blockers = 0

    def fell(self) -> None:
        """Remove everything built on this token, and the token itself from where it is stored."""
        self.fell_children()
        if self.element is not None:
            self.element.tokens.pop(self, None)
        if self.node is not None:
            self.node.forget(self)

    def fell_children(self) -> None:
        """Remove everything built on this token."""
        children, self.children = self.children, {}
        for child in children:
            child.fell()


class Activation:
    """A rule whose conditions hold for one set of facts. Two are the same only if they are one object.

    `conclusions` belongs to the engine: what the activation supports, None until it has fired.
    """

    __slots__ = ("alive", "conclusions", "node", "token")

    def __init__(self, node: "RuleNode", token: Token) -> None:
        self.node = node
        self.token = token
        self.alive = True
        self.conclusions: list[Any] | None = None

    @property
    def rule(self) -> Any:
        """Return the experta rule."""
        return self.node.rule

    @property
    def facts(self) -> list[StrictFact]:
        """Return the facts matched, in the order of the rule's positive conditions."""
        found = []
        token: Token | None = self.token
        while token is not None:
            if token.element is not None:
                found.append(token.element.fact)
            token = token.parent
        return found[::-1]

    @property
    def context(self) -> dict[str, Any]:
        """Return the variables with their values."""
        return dict(zip(self.node.names, self.token.values, strict=True))


class LeftInput(Protocol):
    """A node that receives tokens from the node above."""

    def enter(self, token: Token) -> None:
        """Take a token in."""

    def forget(self, token: Token) -> None:
        """Drop a token that no longer holds."""


class AlphaMemory:
    """The facts that fit one pattern taken alone, indexed by every set of slots that some join asks for."""

    __slots__ = ("absences", "indexes", "successors")

    def __init__(self) -> None:
        self.absences: list[AbsenceNode] = []
        self.indexes: dict[tuple[str, ...], tuple[Callable[[Any], Key], dict[Key, dict[Element, None]]]] = {}
        self.successors: list[JoinNode] = []

    def index_by(self, slots: tuple[str, ...]) -> dict[Key, dict[Element, None]]:
        """Return the index over the slots, made if it is new."""
        return self.indexes.setdefault(slots, (_key_of(slots), {}))[1]

    def add(self, element: Element) -> None:
        """Store a fact and offer it to the joins below."""
        element.memories.append(self)
        for key_of, index in self.indexes.values():
            index.setdefault(key_of(element.fact), {})[element] = None
        for node in self.successors:
            node.fact_came(element)

    def remove(self, element: Element) -> None:
        """Take a fact out of every index."""
        for key_of, index in self.indexes.values():
            key = key_of(element.fact)
            del index[key][element]
            if not index[key]:
                del index[key]


class JoinNode:
    """One positive condition: joins each token from above with each fact that agrees with its variables."""

    def __init__(self, memory: AlphaMemory, pattern: Pattern, names: list[str], depth: int) -> None:
        shared = [(slot, names.index(name)) for slot, name in pattern.variables if name in names]
        fresh = [slot for slot, name in pattern.variables if name not in names]
        slots = tuple(slot for slot, _ in shared)
        self.depth = depth
        self.facts = memory.index_by(slots)
        self.tokens: dict[Key, dict[Token, None]] = {}
        self.key_of_fact = _key_of(slots)
        self.key_of_values = _key_of(tuple(position for _, position in shared))
        self.fresh_values = [itemgetter(slot) for slot in fresh]
        self.below: LeftInput
        memory.successors.append(self)

    def enter(self, token: Token) -> None:
        """Take a token from above."""
        key = self._store(token)
        for element in self.facts.get(key, ()):
            self._extend(token, element)

    def forget(self, token: Token) -> None:
        """Drop a token that no longer holds."""
        key = self.key_of_values(token.values)
        stored = self.tokens[key]
        del stored[token]
        if not stored:
            del self.tokens[key]

    def fact_came(self, element: Element) -> None:
        """Join a new fact with the tokens that are here."""
        for token in self.tokens.get(self.key_of_fact(element.fact), ()):
            self._extend(token, element)

    def _store(self, token: Token) -> Key:
        token.node = self
        key = self.key_of_values(token.values)
        stored = self.tokens.get(key)
        if stored is None:
            self.tokens[key] = {token: None}
        else:
            stored[token] = None
        return key

    def _extend(self, token: Token, element: Element) -> None:
        values = token.values
        if self.fresh_values:
            values += tuple([value_of(element.fact) for value_of in self.fresh_values])
        longer = Token(token, element, values)
        token.children[longer] = None
        element.tokens[longer] = None
        self.below.enter(longer)


class AbsenceNode(JoinNode):
    """One negative condition: lets a token pass while no fact agrees with it."""

    def enter(self, token: Token) -> None:
        """Take a token from above and count what blocks it."""
        key = self._store(token)
        token.blockers = len(self.facts.get(key, ()))
        if not token.blockers:
            self._pass(token)

    def fact_came(self, element: Element) -> None:
        """Block the tokens that the new fact contradicts."""
        for token in self.tokens.get(self.key_of_fact(element.fact), ()):
            token.blockers += 1
            if token.blockers == 1:
                token.fell_children()

    def fact_went(self, element: Element) -> None:
        """Let the tokens pass that nothing contradicts any more."""
        for token in self.tokens.get(self.key_of_fact(element.fact), ()):
            token.blockers -= 1
            if not token.blockers:
                self._pass(token)

    def _pass(self, token: Token) -> None:
        longer = Token(token, None, token.values)
        token.children[longer] = None
        self.below.enter(longer)


class RuleNode:
    """The end of a rule's conditions: every token that arrives is an activation."""

    def __init__(
        self, rule: Any, conditions: tuple[Condition, ...], names: list[str], changes: "Changes"
    ) -> None:
        self.rule = rule
        self.layer = -rule.salience
        self.conditions = conditions
        self.names = names
        self.activations: dict[Token, Activation] = {}
        self._changes = changes

    def enter(self, token: Token) -> None:
        """Report a new activation."""
        token.node = self
        activation = self.activations[token] = Activation(self, token)
        self._changes.appeared[activation] = None

    def forget(self, token: Token) -> None:
        """Report that an activation no longer holds."""
        activation = self.activations.pop(token)
        activation.alive = False
        if activation in self._changes.appeared:
            del self._changes.appeared[activation]
        else:
            self._changes.vanished.append(activation)


class Changes:
    """The activations that appeared and vanished since the engine last asked."""

    __slots__ = ("appeared", "vanished")

    def __init__(self) -> None:
        self.appeared: dict[Activation, None] = {}
        self.vanished: list[Activation] = []

    def take(self) -> tuple[list[Activation], list[Activation]]:
        """Hand the changes over and start afresh."""
        taken = list(self.appeared), self.vanished
        self.appeared, self.vanished = {}, []
        return taken


class IndexedMatcher(Matcher):  # type: ignore[misc]
    """experta's matcher interface over the network above."""

    def __init__(self, engine: Any) -> None:
        super().__init__(engine)
        self.rules: list[RuleNode] = []
        self._changes = Changes()
        self._elements: dict[int, Element] = {}
        self._memories: dict[tuple[Any, ...], AlphaMemory] = {}
        self._dispatch: dict[type, dict[tuple[str, ...], tuple[Callable[[Any], Key], dict[Key, Any]]]] = {}
        self._nodes: list[JoinNode] = []
        self._roots: list[JoinNode] = []
        # By name: experta keeps rules in a set, whose order changes from process to process.
        for rule in sorted(engine.get_rules(), key=attrgetter("__name__")):
            self._compile(rule)
        for memory in self._memories.values():
            # Deepest first: a token that a fact makes further up must not meet the fact again further down.
            memory.successors.sort(key=lambda node: -node.depth)
            memory.absences = [node for node in memory.successors if isinstance(node, AbsenceNode)]
        self._stores: list[dict[Any, Any]] = [
            *(node.tokens for node in self._nodes),
            *(node.activations for node in self.rules),
            *(index for memory in self._memories.values() for _, index in memory.indexes.values()),
        ]
        self.reset()

    def changes(
        self, adding: Iterable[StrictFact] | None = None, deleting: Iterable[StrictFact] | None = None
    ) -> tuple[list[Activation], list[Activation]]:
        """Apply declared and retracted facts; return the activations that appeared and that vanished."""
        passed_by = set()
        for fact in deleting or ():
            if fact["__factid__"] in self._elements:
                self._remove(fact)
            else:
                passed_by.add(
                    fact["__factid__"]
                )  # declared and retracted since the last call: never seen here
        for fact in adding or ():
            if fact["__factid__"] not in passed_by:
                self._add(fact)
        return self._changes.take()

    def reset(self) -> None:
        """Forget all facts."""
        for store in self._stores:
            if store:
                store.clear()
        self._elements.clear()
        self._changes.take()
        root = Token(None, None, ())
        for node in self._roots:
            node.tokens[()] = {root: None}

    def _compile(self, shared_rule: Any) -> None:
        rule = _own_copy(shared_rule)
        conditions = read_conditions(rule.__name__, tuple(rule))
        names: list[str] = []
        above: JoinNode | None = None
        for depth, condition in enumerate(sorted(conditions, key=attrgetter("absent"))):
            kind = AbsenceNode if condition.absent else JoinNode
            node = kind(self._memory_for(condition.pattern), condition.pattern, names, depth)
            names += [name for _, name in condition.pattern.variables if name not in names]
            self._nodes.append(node)
            if above is None:
                self._roots.append(node)
            else:
                above.below = node
            above = node
        assert above is not None  # read_conditions refuses a rule without conditions
        above.below = rule_node = RuleNode(rule, conditions, names, self._changes)
        self.rules.append(rule_node)

    def _memory_for(self, pattern: Pattern) -> AlphaMemory:
        """Return the memory of a pattern, entered in the dispatch table under each of its literals."""
        key = (pattern.fact_type, pattern.allowed)
        memory = self._memories.get(key)
        if memory is None:
            memory = self._memories[key] = AlphaMemory()
            slots = tuple(slot for slot, _ in pattern.allowed)
            by_slots = self._dispatch.setdefault(pattern.fact_type, {})
            _, table = by_slots.setdefault(slots, (_key_of(slots), {}))
            for choice in pattern.literal_choices():
                table.setdefault(choice[0] if len(choice) == 1 else choice, []).append(memory)
        return memory

    def _add(self, fact: StrictFact) -> None:
        element = self._elements[fact["__factid__"]] = Element(fact)
        for key_of, table in self._dispatch.get(type(fact), {}).values():
            for memory in table.get(key_of(fact), ()):
                memory.add(element)

    def _remove(self, fact: StrictFact) -> None:
        element = self._elements.pop(fact["__factid__"])
        for memory in element.memories:
            memory.remove(element)
        while element.tokens:
            token, _ = element.tokens.popitem()
            if token.parent is not None:
                token.parent.children.pop(token, None)
            token.fell()
        absences = [node for memory in element.memories for node in memory.absences]
        # Deepest first: a token that passes again further up has never counted this fact further down.
        for node in sorted(absences, key=lambda node: -node.depth):
            node.fact_went(element)


def _own_copy(shared_rule: Any) -> Any:
    """Return the rule free of any engine: experta shares one Rule object between all engines of a class."""
    rule = tuple.__new__(Rule, shared_rule)
    rule.__dict__.update(shared_rule.__dict__, _wrapped_self=None)
    return rule


def _key_of(slots: tuple[Any, ...]) -> Callable[[Any], Key]:
    """Return the function that reads an index key from a fact or from the values of a token."""
    return itemgetter(*slots) if slots else _no_key


def _no_key(_: Any) -> Key:
    return ()
