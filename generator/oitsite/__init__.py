"""Compile the disclosure records of a Thai government body into its public website."""

__version__ = "0.1.0"
