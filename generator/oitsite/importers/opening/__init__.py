"""Files into rows of cells; a module for each family of formats."""
