"""Turns files into rows of cells; one module per family of formats."""
