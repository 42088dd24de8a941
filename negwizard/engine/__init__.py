"""The reasoner: experta behind one door, the rules by subject, inference, justification, explanation."""
