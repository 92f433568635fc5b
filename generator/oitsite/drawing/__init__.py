"""Charts, codes, colours and photographs, as values."""
