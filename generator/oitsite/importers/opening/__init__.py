"""Files of the divisions, read into rows of cells."""
