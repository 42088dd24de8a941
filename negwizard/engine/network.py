"""The matcher: which rules are satisfied by which facts, kept up to date fact by fact.

A Rete network in which nothing is searched for. The first time a fact is heard of, its type and literal slots
lead by hash to the conditions that it fits, and in each of them its variables lead to one `Place`, where it
will meet the tokens that agree with it. That is worked out once: answers come and go, and conclusions with
them, but a fact that comes again goes straight to its places. A token is a child of its parent token and of
its fact, so that a retraction fells a tree instead of looking for what to remove; an absence lets its tokens
pass while its place holds no fact. Whoever listens is told each activation that appears or vanishes.

What is kept of facts that are gone grows with the number of different facts, never with that of changes.
"""

from collections.abc import Callable
from itertools import count
from operator import attrgetter, itemgetter
from typing import Any, Protocol

from negwizard.engine._experta import Matcher, Rule, StrictFact
from negwizard.engine.conditions import Condition, Pattern, read_conditions

Key = Any
"""What a hash index is searched by: one value, or a tuple of several."""

FactKey = tuple[type[StrictFact], tuple[Any, ...]]
"""What makes two facts one: type and content."""


class Element:
    """A fact as the network knows it, live or not: its places, and what is built on it while it is live."""

    __slots__ = ("absences", "fact", "places", "tokens")

    def __init__(self, fact: StrictFact) -> None:
        self.fact = fact
        self.places: list[Place] = []
        """Deepest first: a token that a fact makes further up must not meet the fact again further down."""
        self.absences: list[Place] = []
        """Those of the places that belong to an absence."""
        self.tokens: dict[Token, None] = {}


class Place:
    """Where the tokens and the facts of one condition meet that agree in its variables."""

    __slots__ = ("facts", "node", "tokens")

    def __init__(self, node: "JoinNode") -> None:
        self.node = node
        self.tokens: dict[Token, None] = {}
        self.facts: dict[Element, None] = {}


class Token:
    """A partial match: the facts that satisfy the first conditions of a rule, as a path from the root.

    `values` holds the variables bound so far; `place` is where it waits for the next condition.
    """

    __slots__ = ("children", "element", "parent", "place", "values")

    def __init__(
        self, parent: "Token | None", element: Element | None, values: tuple[Any, ...], place: Place | None
    ) -> None:
        self.parent = parent
        self.element = element
        self.values = values
        self.place = place
        self.children: dict[Token, None] = {}
        if parent is not None:
            parent.children[self] = None
        if element is not None:
            element.tokens[self] = None

    def fell(self) -> None:
        """Remove everything built on this token, and the token itself from where it waits."""
        if self.children:
            self.fell_children()
        if self.element is not None:
            self.element.tokens.pop(self, None)
        self.leave()

    def fell_children(self) -> None:
        """Remove everything built on this token."""
        children, self.children = self.children, {}
        for child in children:
            child.fell()

    def leave(self) -> None:
        """Wait no longer."""
        if self.place is not None:
            del self.place.tokens[self]


class Activation(Token):
    """A rule whose conditions hold for one set of facts. Two are the same only if they are one object.

    `conclusions` belongs to the engine: what the activation supports, None until it has fired.
    """

    __slots__ = ("alive", "conclusions", "node", "number")

    def __init__(
        self, node: "RuleNode", number: int, parent: Token, element: Element | None, values: tuple[Any, ...]
    ) -> None:
        super().__init__(parent, element, values, None)
        self.node = node
        self.number = number
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
        token: Token | None = self
        while token is not None:
            if token.element is not None:
                found.append(token.element.fact)
            token = token.parent
        return found[::-1]

    @property
    def context(self) -> dict[str, Any]:
        """Return the variables with their values."""
        return dict(zip(self.node.names, self.values, strict=True))

    def leave(self) -> None:
        """Hold no longer."""
        self.node.vanished(self)


class Listener(Protocol):
    """Who is told what changes. It must not change facts before the network has told everything."""

    def appeared(self, activation: Activation) -> None:
        """Hear of a rule that is now satisfied."""

    def vanished(self, activation: Activation) -> None:
        """Hear of one that no longer is."""


class Below(Protocol):
    """A node that continues what the node above has matched."""

    def enter(self, parent: Token, element: Element | None, values: tuple[Any, ...]) -> None:
        """Take in a match: the token it extends, the fact that extends it, the variables bound so far."""


class JoinNode:
    """One positive condition: joins each token from above with each fact that agrees with its variables."""

    def __init__(self, pattern: Pattern, names: list[str], depth: int) -> None:
        shared = [(slot, names.index(name)) for slot, name in pattern.variables if name in names]
        self.depth = depth
        self.places: dict[Key, Place] = {}
        self.below: list[Below] = []
        self._key_of_fact = _key_of(tuple(slot for slot, _ in shared))
        self._key_of_values = _key_of(tuple(position for _, position in shared))
        self._fresh = [itemgetter(slot) for slot, name in pattern.variables if name not in names]

    def place_of(self, fact: StrictFact) -> Place:
        """Return where a fact meets its tokens."""
        return self._place(self._key_of_fact(fact))

    def wait(
        self, parent: Token | None, element: Element | None, values: tuple[Any, ...]
    ) -> tuple[Token, Place]:
        """Put a new token at its place."""
        place = self._place(self._key_of_values(values))
        token = Token(parent, element, values, place)
        place.tokens[token] = None
        return token, place

    def enter(self, parent: Token, element: Element | None, values: tuple[Any, ...]) -> None:
        """Join a new match with the facts that are here."""
        token, place = self.wait(parent, element, values)
        for met in place.facts:
            self._extend(token, met)

    def fact_came(self, place: Place, element: Element) -> None:
        """Join a new fact with the tokens that wait for it."""
        for token in place.tokens:
            self._extend(token, element)

    def _extend(self, token: Token, element: Element) -> None:
        values = token.values
        if self._fresh:
            values += tuple([value_of(element.fact) for value_of in self._fresh])
        for below in self.below:
            below.enter(token, element, values)

    def _place(self, key: Key) -> Place:
        return self.places.get(key) or self.places.setdefault(key, Place(self))


class AbsenceNode(JoinNode):
    """One negative condition: lets its tokens pass while no fact is at their place."""

    def enter(self, parent: Token, element: Element | None, values: tuple[Any, ...]) -> None:
        """Let a new match pass if nothing is here that contradicts it."""
        token, place = self.wait(parent, element, values)
        if not place.facts:
            self._pass(token)

    def fact_came(self, place: Place, element: Element) -> None:
        """Stop the tokens that the first fact here contradicts; a second one changes nothing."""
        if len(place.facts) == 1:
            for token in place.tokens:
                token.fell_children()

    def fact_went(self, place: Place) -> None:
        """Let the tokens pass if that was the last fact here."""
        if not place.facts:
            for token in place.tokens:
                self._pass(token)

    def _pass(self, token: Token) -> None:
        for below in self.below:
            below.enter(token, None, token.values)


class Conclusion:
    """What a rule concludes, as data: which fact, read off the variables of an activation."""

    def __init__(self, template: Pattern, names: list[str]) -> None:
        fixed = dict(template.allowed)
        position = {slot: names.index(name) for slot, name in template.variables}
        self.template = template
        self._slots = [(position.get(slot), fixed.get(slot, ())) for slot in template.fact_type.__fields__]
        self._always = None if position else self._key(())

    def key(self, values: tuple[Any, ...]) -> FactKey:
        """Return the fact concluded from the values of the variables."""
        return self._always or self._key(values)

    def _key(self, values: tuple[Any, ...]) -> FactKey:
        content = [only[0] if index is None else values[index] for index, only in self._slots]
        return self.template.fact_type, tuple(content)


class RuleNode:
    """The end of a rule's conditions: every match that arrives is an activation."""

    def __init__(
        self, rule: Any, conditions: tuple[Condition, ...], names: list[str], network: "IndexedMatcher"
    ) -> None:
        self.rule = rule
        self.layer = -rule.salience
        self.conditions = conditions
        self.names = names
        template = getattr(rule, "conclusion", None)
        self.conclusion = None if template is None else Conclusion(template, names)
        """None for a rule whose action is a function of its own."""
        self.activations: dict[int, Activation] = {}
        self._numbers, self._listener = network.numbers, network.listener

    def enter(self, parent: Token, element: Element | None, values: tuple[Any, ...]) -> None:
        """Report a new activation."""
        number = next(self._numbers)
        activation = self.activations[number] = Activation(self, number, parent, element, values)
        self._listener.appeared(activation)

    def vanished(self, activation: Activation) -> None:
        """Report that an activation no longer holds."""
        del self.activations[activation.number]
        activation.alive = False
        self._listener.vanished(activation)


class IndexedMatcher(Matcher):  # type: ignore[misc]
    """The network of one engine, made by experta's constructor: `__matcher__ = IndexedMatcher`."""

    def __init__(self, engine: Any) -> None:
        """Compile the rules of the engine, which is also the listener."""
        super().__init__(engine)
        self.listener: Listener = engine
        self.numbers = count()
        self.rules: list[RuleNode] = []
        self._fitting: dict[
            type, dict[tuple[str, ...], tuple[Callable[[Any], Key], dict[Key, list[JoinNode]]]]
        ] = {}
        self._nodes: list[JoinNode] = []
        self._roots: list[JoinNode] = []
        self._by_path: dict[tuple[Condition, ...], JoinNode] = {}
        # By name: experta keeps rules in a set, whose order changes from process to process.
        for rule in sorted(engine.get_rules(), key=attrgetter("__name__")):
            self._compile(rule)
        self.reset()

    def wire(self, element: Element) -> None:
        """Find the places of a fact that was never here before."""
        fact = element.fact
        for key_of, table in self._fitting.get(type(fact), {}).values():
            element.places += [node.place_of(fact) for node in table.get(key_of(fact), ())]
        element.places.sort(key=lambda place: -place.node.depth)
        element.absences = [place for place in element.places if isinstance(place.node, AbsenceNode)]

    def come(self, element: Element) -> None:
        """Add a fact."""
        for place in element.places:
            place.facts[element] = None
        for place in element.places:
            if place.tokens:
                place.node.fact_came(place, element)

    def go(self, element: Element) -> None:
        """Remove a fact and all that was built on it."""
        for place in element.places:
            del place.facts[element]
        while element.tokens:
            token, _ = element.tokens.popitem()
            if token.parent is not None:
                token.parent.children.pop(token, None)
            token.fell()
        for place in element.absences:
            if place.tokens:
                place.node.fact_went(place)  # type: ignore[attr-defined]

    def changes(self, adding: Any = None, deleting: Any = None) -> Any:
        """Refuse experta's batches of changes: here every fact comes and goes by itself."""
        raise NotImplementedError("Facts reach this matcher through come and go.")

    def reset(self) -> None:
        """Forget which facts are live, but not where they belong."""
        for rule_node in self.rules:
            rule_node.activations.clear()
        for place in (place for node in self._nodes for place in node.places.values()):
            place.tokens.clear()
            for element in place.facts:
                element.tokens.clear()
            place.facts.clear()
        for node in self._roots:
            node.wait(None, None, ())

    def _compile(self, shared_rule: Any) -> None:
        rule = _own_copy(shared_rule)
        conditions = read_conditions(rule.__name__, tuple(rule))
        names: list[str] = []
        path: tuple[Condition, ...] = ()
        for condition in sorted(conditions, key=attrgetter("absent")):
            above, path = self._by_path.get(path), (*path, condition)
            if path not in self._by_path:
                self._by_path[path] = self._append(above, condition, names, len(path))
            names += [name for _, name in condition.pattern.variables if name not in names]
        self.rules.append(RuleNode(rule, conditions, names, self))
        self._by_path[path].below.append(self.rules[-1])

    def _append(self, above: JoinNode | None, condition: Condition, names: list[str], depth: int) -> JoinNode:
        """Make the node of a condition, for all rules whose conditions begin alike up to it."""
        node = (AbsenceNode if condition.absent else JoinNode)(condition.pattern, names, depth)
        self._enlist(node, condition.pattern)
        (self._roots if above is None else above.below).append(node)
        return node

    def _enlist(self, node: JoinNode, pattern: Pattern) -> None:
        """Enter a node under each choice of literals that its pattern allows."""
        self._nodes.append(node)
        slots = tuple(slot for slot, _ in pattern.allowed)
        by_slots = self._fitting.setdefault(pattern.fact_type, {})
        _, table = by_slots.setdefault(slots, (_key_of(slots), {}))
        for choice in pattern.literal_choices():
            table.setdefault(choice[0] if len(choice) == 1 else choice, []).append(node)


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
