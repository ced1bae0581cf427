"""The interview journal: notes on interviews, checked, indexed and rendered into a private site."""

__version__ = "0.1.0"
