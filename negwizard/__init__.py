"""negwizard: an offline expert system that reasons about negligence in security failures."""

__version__ = "0.1.0"
